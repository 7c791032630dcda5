/** Taking a view away as a picture of what the screen shows. What draws it is loaded when it is asked for. */
import { sourceLine } from '../embed/sourceLine';
import { fileName } from '../export/fileName';
import type { Claim } from '../model/claim';
import type { PictureTheme } from '../picture/pose';
import type { Scale } from '../picture/raster';
import { saveFile } from './save';

export interface PictureChoice {
  readonly theme: PictureTheme;
  readonly transparent: boolean;
  /** Pixels to a CSS px; of a PNG alone. */
  readonly scale: Scale;
}
/** The view in question, and what it shows. */
export interface Pictured {
  readonly name: string;
  readonly title: string;
  /** The filters in words. */
  readonly filters: readonly string[];
  /** All that the filters leave: the source line counts them. */
  readonly claims: readonly Claim[];
  readonly fragment: string;
  readonly version: string;
}

/** Below the address that the page gives as its own, else the one that it was opened at; from a disk, none that others could follow. */
const linkTo = (fragment: string): string => {
  const opened = location.protocol === 'file:' ? '' : location.href.replace(/#.*$/s, '');
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? opened;
  return address === '' ? '' : address + fragment;
};

/** Null where the view is not drawn: a table, or nothing yet. */
export const rootOf = (view: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-picture="${CSS.escape(view)}"]`);

/** "network", "network-dark-3x". */
const variant = (view: string, { theme, transparent, scale }: PictureChoice, extension: 'svg' | 'png'): string =>
  [view, ...(theme === 'dark' ? ['dark'] : []), ...(transparent ? ['transparent'] : []), ...(extension === 'png' && scale > 1 ? [`${scale}x`] : [])].join('-');

/** Saves the picture and gives its name and size. */
export const takePicture = async (root: HTMLElement, { name, title, filters, claims, fragment, version }: Pictured, choice: PictureChoice, extension: 'svg' | 'png'): Promise<string> => {
  const { pictureOf } = await import('../picture/picture');
  const words = { title, filters, source: `${sourceLine(claims)} What is claimed and by whom, never what is true.`, link: linkTo(fragment) };
  const picture = await pictureOf(root, { ...choice, words });
  const file = fileName(variant(name, choice, extension), fragment, version, extension);
  if (extension === 'svg') saveFile(picture.svg, file, 'image/svg+xml');
  else saveFile(new Uint8Array(await (await (await import('../picture/raster')).rasterised(picture, choice.scale)).arrayBuffer()), file, 'image/png');
  const scale = extension === 'png' ? choice.scale : 1;
  return `Saved ${file}: ${picture.width * scale} × ${picture.height * scale} px.`;
};
