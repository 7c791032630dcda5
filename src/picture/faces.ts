/** The faces of the page as a style sheet that holds them, so that a picture needs nothing from elsewhere. */
import { faceNames, type FaceName } from './faceNames';

/** 24 kB at a time: more arguments than that a call does not take everywhere. */
const PIECE = 24_576;
const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
};

/** Where the page has a face from; '' when it has none. */
const addressOf = (name: FaceName, document: Document): string => {
  for (const sheet of document.styleSheets) {
    // Sheets of other origins cannot be read, and are none of ours.
    if (sheet.href !== null && new URL(sheet.href).origin !== location.origin) continue;
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue('font-family').includes(name)) continue;
      const address = /url\("?([^"()]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (address !== undefined) return new URL(address, sheet.href ?? document.baseURI).href;
    }
  }
  return '';
};

/** `markup` tells which faces are used; one that cannot be fetched is left to the fallbacks. */
export const facesIn = async (markup: string, document: Document): Promise<string> => {
  const rules = faceNames.map(async (name) => {
    const address = markup.includes(name) ? addressOf(name, document) : '';
    if (address === '') return '';
    const response = await fetch(address);
    if (!response.ok) return '';
    const data = base64(new Uint8Array(await response.arrayBuffer()));
    return `@font-face{font-family:'${name}';font-weight:400 700;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  });
  return (await Promise.all(rules)).join('');
};
