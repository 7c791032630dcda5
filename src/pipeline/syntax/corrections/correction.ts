/** A correction to the tagger: a word that is surely no `from` where it stands. After Brill’s contextual transformations (1995). */
import { wordList } from '../../among';
import type { Pos, Token } from '../../token';

/** A word and what stands around it. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Of the word. */
  readonly i: number;
  readonly token: Token;
  readonly lower: string;
  readonly pos: Pos;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}
export interface Correction {
  /** Parts of speech, `ADJ|NOUN`; without them, whatever it was taken for. */
  readonly from?: string;
  /** The words that it is for, as for `wordList` or by a test; without them, all. */
  readonly words?: string | ((word: string) => boolean);
  /** … or those that end so. */
  readonly ends?: string;
  readonly to: Pos;
  readonly when: (place: Place) => boolean | undefined;
}

/** Words of which it is remembered what may correct them. */
const MOST = 20_000;

/** May it correct a word, wherever this stands? */
const applies = ({ from, words, ends }: Correction): ((word: string, pos: Pos) => boolean) => {
  const parts = from?.split('|');
  const list = typeof words === 'string' ? wordList(words) : undefined;
  const test = typeof words === 'function' ? words : undefined;
  return (word, pos) => (!parts || parts.includes(pos)) && (!list || list.has(word)) && (!test || test(word)) && (ends === undefined || word.endsWith(ends));
};

/** What makes a word what it is where it stands: the first of the `corrections` that holds. */
export const correctedBy = (corrections: readonly Correction[]): ((tokens: readonly Token[], i: number) => Pos) => {
  const every = corrections.map((correction) => ({ correction, applies: applies(correction) }));
  const known = new Map<Pos, Map<string, readonly Correction[]>>();
  const forWord = (word: string, pos: Pos): readonly Correction[] => {
    let words = known.get(pos);
    if (!words) known.set(pos, (words = new Map()));
    let some = words.get(word);
    if (some) return some;
    some = every.filter((one) => one.applies(word, pos)).map(({ correction }) => correction);
    if (words.size >= MOST) words.clear();
    words.set(word, some);
    return some;
  };
  return (tokens, i) => {
    const token = tokens[i];
    if (!token) return 'X';
    const { lower, pos } = token;
    const some = forWord(lower, pos);
    if (some.length === 0) return pos;
    const place: Place = { tokens, i, token, lower, pos, before: tokens[i - 1], after: tokens[i + 1] };
    for (const { to, when } of some) if (when(place)) return to;
    return pos;
  };
};
