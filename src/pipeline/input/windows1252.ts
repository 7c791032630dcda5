/** Windows-1252, by table: some versions of Node decode it as ISO 8859-1, without quotation marks and dashes. */

/** The characters of bytes 0x80 to 0x9f; five of them are none. */
export const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const windows1252 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => HIGH.charAt(c.charCodeAt(0) - 0x80));
