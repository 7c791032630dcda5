/** Titles and offices before a name: "MK Avi Dichter", "Police Chief X", "Assistant U.S. Attorney Y", "Receiver Z". */
import { wordList } from '../among';
import type { Token } from '../token';
import { headKind, isPlaceNoun, ROLES, TITLES } from './cue';
import type { Run } from './run';
import { normalWord } from './word';

/** "Vice-Presidents Jane Doe and John Roe" */
const PLURAL = wordList('presidents|senators|ambassadors|generals|colonels|governors|secretaries|commissioners|chancellors|representatives');
/** Titles only before another title. */
const HALF_TITLES = new Set('air prime senior vice deputy foreign defence defense interior finance chief general rear field fleet crown grand acting attorney inspector staff lance'.split(' '));

/** What a minister or secretary is of: "Information Minister X". */
const PORTFOLIOS = new Set('information energy transport health education agriculture trade home labour labor environment culture tourism oil water planning communications economy commerce industry security housing media political humanitarian press'.split(' '));
/** Open a sentence before a name: "Receiver Jane Doe". */
const CALLINGS = wordList('quarterback|receiver|backup|linebacker|pitcher|catcher|goalie|goalkeeper|striker|midfielder|defender|winger|shortstop|outfielder|cornerback|lineman|kicker|punter|rookie|sophomore|freshman|runner|swimmer|sprinter|golfer|boxer|cyclist|juror|plaintiff|defendant|widow|neighbou?r|resident|trustee|treasurer|comptroller|auditor|pollster|tenant|landlord|farmer|rancher|teacher|principal|trainer|agent');
/** Stand before a title: "Police Chief", "State Sen.", "House Speaker". */
const FORCES = new Set('council police state fire city county district house senate assembly majority minority school union party court appeals army navy tribal borough'.split(' '));

/** Those who sit for a place. */
const SEATS = new Set(['mp', 'mk', 'senator', 'sen', 'congressman', 'congresswoman', 'lawmaker', 'mayor', 'governor']);
/** Kept where something is named after their bearer. */
const HONOURED = wordList('king|queen|imam|prince|princess|sultan|sheikh|emir|ayatollah|saint|pope');
/** The run without titles in front: "MK Avi Dichter" → "Avi Dichter". */
export const withoutTitles = (tokens: readonly Token[], { from, to }: Run): { run: Run; titled: boolean } => {
  const isBody = headKind(normalWord(tokens[to - 1]?.text ?? '')) !== '';
  // "King Malko Airport"
  if (to - from > 2 && isPlaceNoun(normalWord(tokens[to - 1]?.text ?? '')) && HONOURED.has(tokens[from]?.lower ?? '')) return { run: { from, to }, titled: false };
  // "Akkar MP Jane Doe", "Texas Senator John Roe"
  let start = to - from > 2 && SEATS.has(normalWord(tokens[from + 1]?.text ?? '')) ? from + 1 : from;
  let titled = false;
  for (; start < to - 1; start++) {
    const word = normalWord(tokens[start]?.text ?? '');
    if (/^[.]$/.test(word) || word === '') continue;
    // "General Nader", but "General Hospital", "General Motors"
    if (word === 'general' && !isBody && !isPlaceNoun(normalWord(tokens[to - 1]?.text ?? ''))) {
      titled = true;
      continue;
    }
    // "Activist Jane Doe", but "Student Union"; "U.S. Attorney Jane Doe"
    if (!isBody && ((start === from && (ROLES.has(word) || (to - from > 2 && (CALLINGS.has(word) || /\p{L}{3}ist$/u.test(word)))) && !TITLES.has(word)) || (word === 'attorney' && to - start > 2 && !TITLES.has(normalWord(tokens[start + 1]?.text ?? ''))))) {
      titled = true;
      continue;
    }
    // "Police Chief X", "State Sen. X"
    const next = normalWord(tokens[start + 1]?.text ?? '');
    if ((FORCES.has(word) || PORTFOLIOS.has(word)) && (TITLES.has(next) || (ROLES.has(next) && !isBody)) && start + 2 < to) {
      titled = true;
      if (!TITLES.has(next)) start++;
      continue;
    }
    // "Prime Minister X", but "Prime Source"
    if (!(TITLES.has(word) || PLURAL.has(word)) || (HALF_TITLES.has(word) && !titled && !TITLES.has(normalWord(tokens[start + 1]?.text ?? '')))) break;
    titled = true;
  }
  return { run: { from: start, to }, titled };
};
