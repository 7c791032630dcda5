/**
 * Runs of capitals that hold an office: "Orvane CEO Ines Malko" is a company and a person, "Orvane CEO" the company,
 * "Chief Executive Officer" nobody.
 */
import { among, wordList } from '../among';
import type { Token } from '../token';
import { headKind, isPlaceNoun } from './cue';
import type { Run } from './run';
import { normalWord } from './word';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const OFFICE = set(
  'ceo cfo coo cto chairman chairwoman chairperson president premier minister chancellor secretary spokesman spokeswoman spokesperson colonel col lieutenant lt gen maj brig brigadier sgt sergeant capt captain cmdr commander governor senator mayor ambassador envoy director officer analyst correspondent professor congressman congresswoman councilman councilwoman commissioner coach executive prosecutor representative vice-president coordinator adviser advisor negotiator administrator editor',
);
/** "President", "Vice-Presidents" */
const isOffice = (word: string): boolean => OFFICE.has(word) || OFFICE.has(word.replace(/s$/, ''));
/** Before an office, and no name of their own. */
const RANK = set('high chief executive operating financial technology information press prime vice deputy foreign defence defense interior finance senior junior special assistant general managing national security first second former acting police fire under permanent staff marketing product creative media political humanitarian');

/** What ministers, secretaries and commissioners deal with ends so: "for Humanitarian Affairs", "of Parliament". */
const DEALS = wordList('affairs|aid|management|parliament|policy|security|defen[cs]e|relations|cooperation|development|enlargement|operations|counterterrorism|migration|reconstruction|commerce|finance|justice|energy|intelligence|communications|engagement');
/** … and those that an officer alone is of: "the Minister of Health". */
const MATTERS = wordList('health|interior|information|education|agriculture|trade|labou?r|environment|culture|tourism|transport|economy|industry|housing|planning|oil|treasury');
/** What is dealt with before a name: "(for) Humanitarian Affairs | Ines Malko"; 0 where there is none. `before` stands before the run. */
const dealtWith = (words: readonly string[], before: string, ofOfficer: boolean): number => {
  const end = words.findIndex((word) => DEALS.has(word) || (ofOfficer && MATTERS.has(word))) + 1;
  // "for African | Affairs Ines Malko": a nationality before it is a mention of its own.
  if (end === 0 || !(among('of|for|and', before) || (words[end - 1] === 'affairs' && (end === 1 || among('near|far', before))))) return 0;
  const rest = words.length - end;
  return rest === 0 || (rest > 1 && rest < 5 && !words.slice(end).some((word) => among('of|for|and', word) || isOffice(word))) ? end : 0;
};
/** Named after what they deal with. */
const PORTFOLIO = /^(?:minister|secretary|commissioner)$/;

/** "the Minister of Defence", "Commissioner for Aid and": does what ends with the small word at `i` belong to an office? */
const isOfficer = (tokens: readonly Token[], i: number): boolean => tokens.slice(Math.max(0, i - 4), i).some((t) => isOffice(normalWord(t.text)) || t.lower.endsWith('-general'));

/** The run, or the names on both sides of an office in it. */
export const withoutOffices = (tokens: readonly Token[], { from, to }: Run): readonly Run[] => {
  const words = tokens.slice(from, to).map((t) => normalWord(t.text));
  const last = words.at(-1) ?? '';
  const dealt = dealtWith(words, tokens[from - 1]?.lower ?? '', isOfficer(tokens, from - 1));
  // "Deputy Secretary for Humanitarian Affairs": no name
  if (dealt > 0 && (dealt < words.length || isOfficer(tokens, from - 1))) return dealt < words.length ? [{ from: from + dealt, to }] : [];
  const at = words.findIndex(isOffice);
  if (at < 0 || headKind(last) !== '' || isPlaceNoun(last)) return [{ from, to }];
  let start = at;
  while (start > 0 && (RANK.has(words[start - 1] ?? '') || words[start - 1] === '-')) start--;
  let end = at + 1;
  while (isOffice(words[end] ?? '')) end++;
  // "Climate Change Minister": the office is the whole
  const before = start > 0 && !PORTFOLIO.test(words[at] ?? '') ? [{ from, to: from + start }] : [];
  return end < words.length ? [...before, { from: from + (words[at - 1] === '-' ? at : start), to }] : before;
};
