/** Saving a file: through a Blob, because a data URL is cut at `#`. */

/** How long the browser may take to begin, in ms. */
const GRACE = 60_000;

export const saveFile = (content: string | Uint8Array<ArrayBuffer>, name: string, mediaType: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
};
