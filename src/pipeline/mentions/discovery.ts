/**
 * Names that no lexicon holds: runs of capitals, typed by what stands around them. "Avi Dichter, a former head of …",
 * "analyst Jane Doe", "in Deir Hafer", "the Salt River Front", "said Bakr".
 */
import type { ActorKind } from '../../model/actor';
import type { Token } from '../token';
import { headKind, isPlaceNoun, LOCATIVE, nounKind, REPORTING, ROLES, TITLES } from './cue';
import { normalWord } from './word';

export interface Run {
  readonly from: number;
  readonly to: number;
}
export interface Discovery extends Run {
  readonly kind: ActorKind | 'place';
  /** Strength of the sign: 2 = said by the words around it, 1 = guessed from the form. */
  readonly sure: 1 | 2;
}

const CAPITAL = /^\p{Lu}/u;
const CONNECTOR = /^(?:al|el|ul|bin|ibn|bint|abu|umm|de|da|di|del|der|den|van|von)$/;
const NOT_A_NAME = new Set(
  'the a an i he she it we they his her its their our my this that these those there here and but or if when while since as in on at by for from with of to after before during although though because so yet still also not no yes what who why how where which monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms according however meanwhile last next earlier later both all some many several most one two three other another each such even only then now today yesterday despite regarding asked among photo illustrative'.split(' '),
);
const isCapital = (token: Token | undefined): boolean => token !== undefined && CAPITAL.test(token.text) && token.pos !== 'PUNCT';

/** Runs of capitalised words outside `taken`; a sentence's first word counts when the tagger calls it a name. */
export const runsOf = (tokens: readonly Token[], taken: readonly Run[]): readonly Run[] => {
  const covered = new Set<number>();
  for (const { from, to } of taken) for (let i = from; i < to; i++) covered.add(i);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || covered.has(i) || !isCapital(token) || NOT_A_NAME.has(token.lower)) continue;
    const opens = i === 0 || /^["“‘'(\[]$/.test(tokens[i - 1]?.text ?? '');
    if (opens && token.pos !== 'PROPN' && !isCapital(tokens[i + 1])) continue;
    let to = i + 1;
    for (;;) {
      const next = tokens[to];
      const after = tokens[to + 1];
      if (covered.has(to) || !next) break;
      if (isCapital(next) && !NOT_A_NAME.has(next.lower)) to++;
      else if (/^[-–]$/.test(next.text) && after && !covered.has(to + 1) && next.start === tokens[to - 1]?.end && after.start === next.end && (isCapital(after) || CONNECTOR.test(tokens[to - 1]?.lower ?? ''))) to += 2;
      else if (CONNECTOR.test(next.lower) && (isCapital(after) || (after?.text === '-' && isCapital(tokens[to + 2]))) && !covered.has(to + 1)) to++;
      else if (/^(?:of|for)$/.test(next.lower) && (headKind(tokens[to - 1]?.lower ?? '') !== '' || headKind(token.lower) !== '') && isCapital(after)) to += 1;
      else break;
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
};

/** Titles only before another title. */
const HALF_TITLES = new Set('prime vice deputy foreign defence defense interior finance chief general'.split(' '));

/** The run without titles in front: "MK Avi Dichter" → "Avi Dichter". */
const withoutTitles = (tokens: readonly Token[], { from, to }: Run): { run: Run; titled: boolean } => {
  let start = from;
  for (; start < to - 1; start++) {
    const word = normalWord(tokens[start]?.text ?? '');
    // "Prime Minister X", but "Prime Source"
    if (!TITLES.has(word) || (HALF_TITLES.has(word) && !TITLES.has(normalWord(tokens[start + 1]?.text ?? '')))) break;
  }
  return { run: { from: start, to }, titled: start > from };
};

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "X, director of …", "X, a Middle East-based consultancy": the head noun of what follows the comma. */
const apposition = (tokens: readonly Token[], to: number): string => {
  if (wordAt(tokens, to) !== ',') return '';
  for (let i = to + 1; i < Math.min(tokens.length, to + 12); i++) {
    const token = tokens[i];
    if (!token) return '';
    if (token.pos === 'NOUN') {
      if (tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.text === '-') continue;
      return token.lower;
    }
    if (!['DET', 'ADJ', 'PROPN', 'NUM', 'ADV', 'PUNCT', 'VERB'].includes(token.pos) || token.text === ',') return '';
    if (token.pos === 'PUNCT' && token.text !== '-') return '';
  }
  return '';
};

/** What the words around the run say it is; null when they say nothing and the form is no sign either. */
export const typeRun = (tokens: readonly Token[], whole: Run): Discovery | null => {
  const { run, titled } = withoutTitles(tokens, whole);
  const { from, to } = run;
  const words = tokens.slice(from, to).filter((t) => t.pos !== 'PUNCT');
  const last = normalWord(words.at(-1)?.text ?? '');
  const first = normalWord(words[0]?.text ?? '');
  const before = wordAt(tokens, whole.from - 1);
  const before2 = wordAt(tokens, whole.from - 2);
  const after = wordAt(tokens, to);
  const single = words.length === 1;
  const make = (kind: ActorKind | 'place', sure: 1 | 2): Discovery => ({ ...run, kind, sure });
  if (single && (TITLES.has(last) || ROLES.has(last))) return null;
  const head = headKind(last) || (words.length > 2 && /^(?:of|for)$/.test(words[1]?.lower ?? '') ? headKind(first) : '');
  if (head && !single) return make(head, 2);
  if (titled) return make('person', 2);
  const appositive = apposition(tokens, to);
  const appositiveKind = appositive ? nounKind(appositive) : '';
  if (appositiveKind && (appositiveKind !== 'person' || words.length <= 4)) return make(appositiveKind, 2);
  // "analyst Jane Doe", "Lebanese website al-Sharq"
  const nounBefore = nounKind(before);
  if (nounBefore && tokens[whole.from - 1]?.pos !== 'PROPN') return make(nounBefore, 2);
  if (isPlaceNoun(before) || (before === 'of' && isPlaceNoun(before2))) return make('place', 2);
  if (isPlaceNoun(after) && !/^(?:border|road)$/.test(after)) return make('place', 2);
  const nounAfterRun = nounKind(after);
  if (nounAfterRun && nounAfterRun !== 'person' && before === 'the') return make(nounAfterRun, 2);
  const verbNext = tokens[to];
  const reports = (token: Token | undefined): boolean => token !== undefined && token.pos === 'VERB' && REPORTING.has(token.lemma);
  if (reports(verbNext) || (verbNext?.pos === 'ADV' && reports(tokens[to + 1])) || reports(tokens[whole.from - 1])) return make(before === 'the' ? 'organisation' : 'person', 2);
  if (after === ',' && /^\d\d$/.test(wordAt(tokens, to + 1)) && wordAt(tokens, to + 2) === ',') return make('person', 2);
  if (single && /^\p{Lu}{2,6}s?$/u.test(words[0]?.text ?? '')) return make('organisation', 1);
  if (LOCATIVE.has(before) || (before === 'from' && single)) return make('place', before === 'in' || before === 'near' ? 2 : 1);
  if (single && head) return null;
  if (before === 'the' && !single) return make('organisation', 1);
  if (!single && words.length <= 4) return make('person', 1);
  return null;
};
