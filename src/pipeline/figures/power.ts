/** Powers as science prints them: “10^6”, “1.3x10^6”, “2.5 × 10^-4”. */
import { glued, type Lexeme } from './lexeme';

export interface Power {
  readonly value: number;
  readonly next: number;
}

const times = new Set(['x', '×', '*']);

// The exponent after “^” at `i`, its sign included.
const exponent = (list: readonly Lexeme[], i: number): Power | null => {
  if (list[i]?.text !== '^' || !glued(list, i)) return null;
  const sign = list[i + 1]?.text ?? '';
  const at = sign === '-' || sign === '+' || sign === '−' ? i + 2 : i + 1;
  const numeral = list[at];
  if (numeral?.kind !== 'numeral' || !glued(list, at) || !/^\d{1,3}$/.test(numeral.text)) return null;
  return { value: Number(numeral.text) * (sign === '-' || sign === '−' ? -1 : 1), next: at + 1 };
};

/** The power whose first number, of the value `base`, ends before `next`; null where there is none. */
export const readPower = (list: readonly Lexeme[], next: number, base: number): Power | null => {
  const after = list[next]?.text ?? '';
  if (after === '^') {
    const power = exponent(list, next);
    return power === null ? null : { value: base ** power.value, next: power.next };
  }
  if (!times.has(after) || list[next + 1]?.text !== '10') return null;
  const power = exponent(list, next + 2);
  return power === null ? null : { value: Number(`${base}e${power.value}`), next: power.next };
};
