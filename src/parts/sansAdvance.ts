/** Advance of words set in our sans, letter by letter, so that a label's box holds in every browser. */

/** Advances of U+0020 to U+007E in thousandths of an em, at weights 400 and 600 (Source Sans 3, OFL-1.1). */
const regular =
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497'
    .split(' ')
    .map(Number);
const semibold =
  '200 315 482 506 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 862 551 597 574 621 538 509 628 658 273 487 597 495 737 653 669 581 674 591 545 541 651 536 794 540 490 540 324 344 324 513 500 549 511 563 459 564 502 317 519 558 261 263 522 264 843 560 549 564 564 373 431 351 550 495 735 480 494 443 324 254 324 513'
    .split(' ')
    .map(Number);
/** Outside ASCII, at 400 and 600. */
const others: Readonly<Record<string, readonly [number, number]>> = {
  '–': [480, 480], '—': [800, 800], '‘': [249, 275], '’': [249, 275], '“': [426, 482], '”': [426, 482],
  '…': [948, 963], '·': [249, 275], '\u00a0': [200, 200], '\u2009': [100, 100], '\u202f': [100, 100],
};
/** What a letter of another alphabet is taken for: Cyrillic and Greek are as wide as Latin, ideographs fill the em. */
const LETTER = 560;
const IDEOGRAPH = 1000;

const ofGlyph = (glyph: string, weight: 400 | 600): number => {
  const table = weight === 600 ? semibold : regular;
  const plain = table[(glyph.codePointAt(0) ?? 0) - 32];
  if (plain !== undefined) return plain;
  const base = glyph.normalize('NFD').codePointAt(0) ?? 0;
  return others[glyph]?.[weight === 600 ? 1 : 0] ?? table[base - 32] ?? (base >= 0x2e80 ? IDEOGRAPH : LETTER);
};

/** In px. */
export const sansAdvance = (text: string, size: number, weight: 400 | 600 = 400): number => {
  let sum = 0;
  for (const glyph of text) sum += ofGlyph(glyph, weight);
  return (sum * size) / 1000;
};

/** The words cut to fit `room` px, with an ellipsis; whole when they fit. */
export const sansClipped = (text: string, room: number, size: number, weight: 400 | 600 = 400): string => {
  if (sansAdvance(text, size, weight) <= room) return text;
  const glyphs = [...text];
  while (glyphs.length > 1 && sansAdvance(`${glyphs.join('').trimEnd()}…`, size, weight) > room) glyphs.pop();
  return `${glyphs.join('').trimEnd()}…`;
};

/** The words in lines of at most `room` px, broken at spaces; the last of `most` lines is cut to fit. */
export const sansLines = (text: string, room: number, size: number, weight: 400 | 600, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (lines.length === most || sansAdvance(longer, size, weight) <= room)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => sansClipped(line, room, size, weight));
};
