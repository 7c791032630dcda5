/**
 * Letters that were UTF-8, read as windows-1252, and saved: "donâ€™t", "cafÃ©", "Ð¼Ð¸Ñ€". Read back run by run; a run
 * that is no UTF-8 ("é", "’", "É»") stays as it is.
 */
import { HIGH } from './windows1252';

const RUN = new RegExp(`[\\u0080-\\u00ff${HIGH}]{2,}`, 'gu');
/** How UTF-8 looks that was read as windows-1252: its lead bytes for Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation and signs. */
const SIGN = /[ÂÃÄÅÎÏÐÑÒÓÖ×ØÙÚÛ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[áâãäåæçèéêëì][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|ðŸ/u;

const byteOf = (char: string): number => {
  const code = char.charCodeAt(0);
  const high = HIGH.indexOf(char);
  return high >= 0 ? 0x80 + high : code;
};
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The letters of the run, or null where it is not UTF-8. */
const readBack = (run: string): string | null => {
  if (!SIGN.test(run)) return null;
  try {
    return decoder.decode(Uint8Array.from(run, byteOf));
  } catch {
    return null;
  }
};

/** The text with such runs read right, and how many there were; none where the text has as many of the other kind. */
export const withoutMojibake = (text: string): { readonly text: string; readonly repaired: number } => {
  if (!SIGN.test(text)) return { text, repaired: 0 };
  let repaired = 0;
  const right = text.replace(RUN, (run) => {
    const letters = readBack(run);
    if (letters === null) return run;
    repaired++;
    return letters;
  });
  const sound = (text.match(/(?<![\u0080-\u00ff€-™])[à-öø-ÿ’“”](?![\u0080-\u00ff€-™])/gu) ?? []).length;
  return repaired > sound ? { text: right, repaired } : { text, repaired: 0 };
};
