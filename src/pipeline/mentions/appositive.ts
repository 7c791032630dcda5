/** What a comma after a name adds: "X, director of …", "X, 45, a Basra-based consultancy", "X, a town near …". */
import { among } from '../among';
import type { Token } from '../token';
import type { Run } from './run';

/** "X, 45, a nurse": the token after the age, or after the comma; -1 when no comma follows. */
export const afterComma = (tokens: readonly Token[], to: number): number => {
  if (tokens[to]?.text !== ',') return -1;
  return isAge(tokens, to) ? to + 3 : to + 1;
};
export const isAge = (tokens: readonly Token[], to: number): boolean => tokens[to]?.text === ',' && /^\d\d$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',';

/** Last noun of the phrase that starts at `from`, before any preposition; -1 when there is none. */
const headFrom = (tokens: readonly Token[], from: number): number => {
  let head = -1;
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    const token = tokens[i];
    if (!token) break;
    const hyphen = /^[-–]$/.test(token.text);
    if (token.pos === 'NOUN' || (head >= 0 && token.pos === 'ADJ' && token.lower === 'general')) head = i;
    else if (token.pos === 'PROPN' || token.pos === 'PART' || token.pos === 'NUM' || hyphen || (token.pos === 'ADJ' && /^[-–]$/.test(tokens[i - 1]?.text ?? ''))) continue;
    else if (head >= 0 || !['DET', 'ADJ', 'ADV', 'VERB', 'PRON', 'ADP'].includes(token.pos)) break;
    else if (token.pos === 'ADP' && !/^[-–]$/.test(tokens[i + 1]?.text ?? '')) break;
    else if (token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower) && !/^[-–]$/.test(tokens[i - 1]?.text ?? '')) break;
  }
  return head;
};

export interface Appositive extends Run {
  readonly head: number;
}
/** The noun phrase after the comma that follows a name ending at `to`; null when there is none. */
export const appositiveAfter = (tokens: readonly Token[], to: number): Appositive | null => {
  const from = afterComma(tokens, to);
  // "the league, whose local president" is none.
  if (from < 0 || among('who|whose|which', tokens[from]?.lower ?? '')) return null;
  // "X, calling the group a threat": what X does
  if (tokens[from]?.pos === 'VERB' && /ing$/.test(tokens[from]?.lower ?? '') && among('DET|PRON', tokens[from + 1]?.pos ?? '')) return null;
  const head = headFrom(tokens, from);
  return head < 0 ? null : { from, to: head + 1, head };
};
