/**
 * Bytes as text: UTF-8 with or without a byte order mark, UTF-16, and the one-byte encodings that old news sites serve.
 * A UTF-8 mark stays in the text, because whoever reads the file as UTF-8 gets it too.
 */
import { withoutMojibake } from './mojibake';
import { windows1252 } from './windows1252';

export interface Decoded {
  readonly text: string;
  /** What is not plain UTF-8 about it, in words. */
  readonly notes: readonly string[];
}
export interface Undecoded {
  readonly fault: string;
}

const SIGNATURES: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or an office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text document'],
];
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string | null => {
  try {
    if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(encoding)) return windows1252(bytes);
    return new TextDecoder(encoding, { fatal, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 without a mark: every other byte of plain letters is nought. */
const unmarkedUtf16 = (bytes: Uint8Array): string => {
  const size = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (size < 8 || bytes.length % 2 !== 0) return '';
  if (odd > size * 0.3 && even < size * 0.02) return 'utf-16le';
  return even > size * 0.3 && odd < size * 0.02 ? 'utf-16be' : '';
};

/** One byte for a letter: which alphabet, told by whether words of its languages come out. */
const ALPHABETS: readonly (readonly [encoding: string, letters: RegExp, common: RegExp])[] = [
  ['windows-1251', /[\u0400-\u04ff]/gu, /(?<!\p{L})(?:и|в|на|не|что|по|с|з|та|у|за|від|как|из)(?!\p{L})/gu],
  ['koi8-r', /[\u0400-\u04ff]/gu, /(?<!\p{L})(?:и|в|на|не|что|по|с|за|как|из)(?!\p{L})/gu],
  ['windows-1256', /[\u0600-\u06ff]/gu, /(?<!\p{L})(?:في|من|على|إلى|أن|عن|التي|الذي|مع)(?!\p{L})/gu],
  ['windows-1255', /[\u0590-\u05ff]/gu, /(?<!\p{L})(?:של|את|על|לא|כי|עם|הוא)(?!\p{L})/gu],
];
const oneByte = (bytes: Uint8Array): { readonly encoding: string; readonly text: string } => {
  const latin = decode(bytes, 'windows-1252', false) ?? '';
  const sample = bytes.subarray(0, 6000);
  let high = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0xc0) high++;
    if (byte >= 0xc0 || (byte | 0x20) - 0x61 < 26) letters++;
  }
  if (high <= letters * 0.4) return { encoding: 'windows-1252', text: latin };
  const scored = ALPHABETS.map(([encoding, , common]) => ({ encoding, score: (decode(sample, encoding, false)?.match(common) ?? []).length }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { encoding: 'windows-1252', score: 0 });
  return { encoding: best.encoding, text: best.score > 0 ? (decode(bytes, best.encoding, false) ?? latin) : latin };
};

const control = (text: string): number => (text.slice(0, 20_000).match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g) ?? []).length;

/** `declared` is an encoding that the file itself names, or ''. */
export const decoded = (bytes: Uint8Array, declared = ''): Decoded | Undecoded => {
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature) return { fault: `not a text file: ${signature[1]}` };
  const marked = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : '';
  const wide = marked || unmarkedUtf16(bytes);
  const checked = (text: string, notes: readonly string[]): Decoded | Undecoded => {
    if (text.includes('\0')) return { fault: 'not a text file: it holds a NUL byte' };
    if (control(text) > Math.min(text.length, 20_000) * 0.01) return { fault: 'not a text file: it holds control characters' };
    return { text, notes };
  };
  if (wide) return checked(decode(bytes, wide, false) ?? '', [`read as ${wide.toUpperCase()}`]);
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) {
    const { text, repaired } = withoutMojibake(utf8);
    return checked(text, repaired > 0 ? [`letters that had been saved in a wrong encoding were read right, in ${repaired} ${repaired === 1 ? 'place' : 'places'}; positions are those of the text as read`] : []);
  }
  const named = declared && !/^utf-?8$/i.test(declared) ? decode(bytes, declared, false) : null;
  if (named !== null) return checked(named, [`read as ${declared}`]);
  const loose = decode(bytes, 'utf-8', false) ?? '';
  const broken = (loose.match(/\ufffd/g) ?? []).length;
  const { encoding, text } = oneByte(bytes);
  // A UTF-8 file with a few bytes broken is still one.
  const multibyte = (loose.match(/[\u0080-\ufffc]/gu) ?? []).length;
  if (multibyte > broken * 5) return checked(loose, [`${broken} ${broken === 1 ? 'character' : 'characters'} could not be read`]);
  return checked(text, [`read as ${encoding}`]);
};
