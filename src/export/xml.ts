/** XML text: escaped, with a replacement sign for each code point that XML 1.0 forbids. */

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;
/** Line ends and tabs too: a reader makes plain spaces of them in attributes. */
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };
/** Most texts hold neither, and stay as they are. */
const ANY = /[\u0000-\u001f&<>"\ufffe\uffff\ud800-\udfff]/u;

export const xml = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  if (!ANY.test(value)) return value;
  return value.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign);
};
