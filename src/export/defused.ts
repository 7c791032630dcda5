/**
 * Defused cells: text in which no spreadsheet finds a formula. The signs are those of OWASP's "CSV injection":
 * `= + - @` and their full-width forms, at the start of a cell, of a line in it, and after `;` or a tab, because a
 * program of another locale cuts there. An apostrophe before the sign, which spreadsheets read as "this is text",
 * takes it away; `restored` takes the apostrophe out again.
 */

/** What may stand between the start and the sign and yet be skipped by a spreadsheet. */
const START = String.raw`(^|[;\t\r\n])`;
const SIGN = String.raw`(?=[ \u00a0"]*[=+\-@＝＋－＠])`;
const DANGER = new RegExp(`${START}('*)${SIGN}`, 'g');
const DEFUSED = new RegExp(`${START}'('*)${SIGN}`, 'g');
/** A cell that begins with one of these is moved to the next column or line by some programs. */
const SHIFTED = /^'*[\t\r\n]/;

export const defused = (cell: string): string => {
  const text = cell.replace(DANGER, "$1'$2");
  return SHIFTED.test(text) ? `'${text}` : text;
};

/** The cell as it was: `restored(defused(cell)) === cell`. */
export const restored = (cell: string): string => {
  const text = /^'+[\t\r\n]/.test(cell) ? cell.slice(1) : cell;
  return text.replace(DEFUSED, '$1$2');
};
