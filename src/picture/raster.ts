/** A picture in pixels. */
import type { Framed } from './frame';

export const scales = [1, 2, 3] as const;
export type Scale = (typeof scales)[number];

/** What browsers draw on one canvas, in px of a side. */
const MOST = 16_384;

/** `svg` as PNG, each CSS px `scale` pixels wide. */
export const rasterised = async ({ svg, width, height }: Framed, scale: Scale): Promise<Blob> => {
  if (Math.max(width, height) * scale > MOST) throw new Error(`too large at ${scale}×: ${width * scale} × ${height * scale} px: take fewer pixels, or filter the view`);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the browser wrote no PNG');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
};
