/**
 * Runs of capitals that hold an office: "Orvane CEO Ines Malko" is a company and a person, "Orvane CEO" the company,
 * "Chief Executive Officer" nobody.
 */
import type { Token } from '../token';
import { headKind, isPlaceNoun } from './cue';
import type { Run } from './run';
import { normalWord } from './word';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const OFFICE = set(
  'ceo cfo coo cto chairman chairwoman chairperson president premier minister chancellor secretary spokesman spokeswoman spokesperson colonel col lieutenant lt gen maj brig brigadier sgt sergeant capt captain cmdr commander governor senator mayor ambassador envoy director officer analyst correspondent professor congressman congresswoman councilman councilwoman commissioner coach executive prosecutor representative vice-president',
);
/** Before an office, and no name of their own. */
const RANK = set('high chief executive operating financial technology information press prime vice deputy foreign defence defense interior finance senior junior special assistant general managing national security first second former acting police fire under permanent staff marketing product creative');

/** Named after what they deal with. */
const PORTFOLIO = /^(?:minister|secretary|commissioner)$/;

/** The run, or the names on both sides of an office in it. */
export const withoutOffices = (tokens: readonly Token[], { from, to }: Run): readonly Run[] => {
  const words = tokens.slice(from, to).map((t) => normalWord(t.text));
  const last = words.at(-1) ?? '';
  const at = words.findIndex((word) => OFFICE.has(word));
  if (at < 0 || headKind(last) !== '' || isPlaceNoun(last)) return [{ from, to }];
  let start = at;
  while (start > 0 && RANK.has(words[start - 1] ?? '')) start--;
  let end = at + 1;
  while (OFFICE.has(words[end] ?? '')) end++;
  // "Climate Change Minister": the office is the whole
  const before = start > 0 && !PORTFOLIO.test(words[at] ?? '') ? [{ from, to: from + start }] : [];
  return end < words.length ? [...before, { from: from + start, to }] : before;
};
