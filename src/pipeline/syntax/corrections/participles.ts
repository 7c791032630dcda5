/** Participles and pasts that the tagger takes for nouns or adjectives: “armed by X”, “Egypt mediated a truce”. */
import { among, wordList } from '../../among';
import { IS, inThatClause, isParticiple, isPast, owner, startsName, startsNoun, verbAfter, verbBefore } from '../around';
import { inRelative } from '../inClause';
import type { Correction } from './correction';

const ONCE = wordList('once|also|already|since|earlier|previously|long|now|secretly|openly|quietly|only|even');
/** "armed", "given": a participle by its form. */
const NO_VERB = /(?:ee|undr|sh)d$/;
const AUXILIARY = wordList('is|are|was|were|be|been|being|more|most|so|too|very|as');

export const participles: readonly Correction[] = [
  // "an arms shipment destined for X"
  { from: 'ADJ|NOUN', words: 'destined|bound|intended|earmarked', to: 'VERB', when: ({ before, after }) => before?.pos === 'NOUN' && after?.lower === 'for' },
  // "X and allied Arab militias": an adjective, as no article follows.
  { words: 'allied', to: 'ADJ', when: ({ tokens, i, before, after }) => before?.pos === 'CCONJ' && after && among('ADJ|NOUN|PROPN', after.pos) && tokens.slice(i + 1, i + 4).some((t) => t.pos === 'NOUN' && t.lower.endsWith('s')) },
  // "pits Hutu armed groups against"
  { words: 'armed', to: 'ADJ', when: ({ tokens, i, before, after }) => before && (before.lower === 'pits' || tokens[i - 2]?.lower === 'pits' || (before.pos === 'PROPN' && tokens[i - 2]?.pos === 'VERB')) && after && among('groups?|factions?|bands?|gangs?|movements?', after.lower) },
  // "the Armenian armed forces"
  { words: 'armed', to: 'ADJ', when: ({ after }) => after && among('forces|wing|struggle|conflict', after.lower) },
  { from: 'NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, lower, before, after }) => !NO_VERB.test(lower) && /^["“]$/.test(before?.text ?? '') && /^["”]$/.test(after?.text ?? '') && among('been|was|were|is|are', tokens[i - 2]?.lower ?? '') },
  // "they “liberated” the village"
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => /^["“]$/.test(before?.text ?? '') && /^["”]$/.test(after?.text ?? '') && (among('it|they|he|she|we|which|who', tokens[i - 2]?.lower ?? '') || tokens[i - 2]?.pos === 'PROPN') && startsName(tokens[i + 2]) },
  // "Lavrov rounded on Washington"
  { from: 'ADJ', words: 'rounded', to: 'VERB', when: ({ tokens, i, after }) => after?.lower === 'on' && startsName(tokens[i + 2]) },
  { from: 'ADJ|NOUN', words: isParticiple, to: 'VERB', when: ({ tokens, i, before, after }) => before && (among('have|has|had|having', before.lower) ? startsNoun(after) : among('have|has|had', tokens[i - 2]?.lower ?? '') && ONCE.has(before.lower) && (after?.pos === 'ADP' || after?.pos === 'PUNCT' || before.lower === 'long' || startsName(after))) },
  { from: 'ADJ', words: 'armed|trained|supplied|funded|attacked|backed|aided', to: 'VERB', when: ({ tokens, i, before, after }) => (before?.pos === 'PROPN' || before?.pos === 'PRON') && !owner(before) && startsName(after) && (inThatClause(tokens, i) || !verbAfter(tokens, i)) },
  { words: 'retaken|overrun|recaptured|besieged|armed|backed', to: 'VERB', when: ({ tokens, i, pos, before, after }) => pos !== 'VERB' && before && among('is|are|was|were|been|being|be|have|has|had', (before.pos === 'PART' || before.pos === 'ADV' ? tokens[i - 2] : before)?.lower ?? '') && (after?.pos === 'ADP' || startsName(after)) },
  // "have both armed X"
  { from: 'ADJ|NOUN', words: isParticiple, to: 'VERB', when: ({ tokens, i, before, after }) => before && among('both|all|each', before.lower) && among('have|has|had', tokens[i - 2]?.lower ?? '') && startsName(after) },
  // "crossed the border, abducted three men"
  { from: 'NOUN', ends: 'ed', to: 'VERB', when: ({ lower, before, after }) => !NO_VERB.test(lower) && (before?.text === ',' || before?.pos === 'CCONJ') && after && (among('DET|NUM', after.pos) || owner(after)) },
  // "Russia has hedged.", "who have mediated since 1994"
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before && among('have|has|had|having', before.lower) && (!after || among('PUNCT|ADP|ADV|SCONJ', after.pos) || (after.pos === 'CCONJ' && tokens[i + 2]?.pos === 'VERB' && isParticiple(tokens[i + 2]?.lower ?? ''))) },
  // "are armed, trained and paid by X"
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before && among('is|are|was|were|been', before.lower) && after?.text === ',' && tokens[i + 2]?.pos === 'VERB' && tokens[i + 2]?.lower.endsWith('ed') },
  // "which X armed and trained", "neither armed X nor"
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => (before?.pos === 'PROPN' || (before?.pos === 'NOUN' && before.lower.endsWith('s') && tokens[i + 3]?.lower !== 'by')) && after?.pos === 'CCONJ' && tokens[i + 2]?.pos === 'VERB' && tokens[i + 2]?.lower.endsWith('ed') },
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ before, after }) => before?.lower === 'neither' && startsName(after) },
  // "has trained, funded and armed the group"
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'CCONJ' && tokens[i - 2]?.pos === 'VERB' && tokens[i - 2]?.lower.endsWith('ed') && startsName(after) },
  // "armed by X and rescued by Y"
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ before, after }) => before?.pos === 'CCONJ' && after?.lower === 'by' },
  // "Egypt mediated a truce", "the movement sheltered fighters of X": a clause has a verb.
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before && among('PROPN|NOUN', before.pos) && after && (startsName(after) || after.pos === 'NUM' || (after.pos === 'NOUN' && after.lower.endsWith('s'))) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'ADJ|NOUN', words: isParticiple, to: 'VERB', when: ({ pos, before, after }) => after?.lower === 'by' && before && (before.pos === 'AUX' || before.pos === 'ADV' || before.pos === 'PUNCT' || (pos === 'ADJ' && among('CCONJ|NOUN', before.pos))) },
  { from: 'ADJ', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before && among('almost|nearly|never|repeatedly|reportedly|allegedly|also|previously|formally|officially', before.lower) && startsName(after) && (!verbBefore(tokens, i) || among('has|have|had', tokens[i - 2]?.lower ?? '')) && !verbAfter(tokens, i) },
  // "Armed by X, …"
  { ends: 'ed', to: 'VERB', when: ({ i, pos, after }) => i === 0 && pos !== 'NOUN' && after?.lower === 'by' },
  // "were branded terrorists by X"
  { from: 'ADJ', words: 'branded|labell?ed|deemed|declared|designated|dubbed|proclaimed', to: 'VERB', when: ({ before, after }) => before && IS.has(before.lower) && after?.pos === 'NOUN' },
  // "are armed and trained by X"
  { from: 'ADJ', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before && IS.has(before.lower) && after?.lower === 'and' && isPast(tokens[i + 2]) && tokens[i + 3]?.lower === 'by' },
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ before, after }) => before && among('that|who|which', before.lower) && startsNoun(after) },
  // "has secretly smuggled rifles"
  { from: 'ADJ', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'ADV' && among('has|have|had', tokens[i - 2]?.lower ?? '') && startsNoun(after) },
  // "X not only armed Y but", "signed a truce and then armed Y"
  { from: 'ADJ', ends: 'ed', to: 'VERB', when: ({ before, after }) => before && among('only|then', before.lower) && after?.pos === 'PROPN' },
  // "X, along with Y, smuggled rifles.": a sentence has a verb.
  { from: 'ADJ', ends: 'ed', to: 'VERB', when: ({ tokens, before, after }) => before && (before.text === ',' || among('PROPN|NOUN|ADV', before.pos)) && startsNoun(after) && !tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX') && tokens.at(-1)?.text === '.' },
  // "whom X armed, …", "the men that X armed took"
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, after }) => (!after || among('PUNCT|VERB|AUX|ADP', after.pos)) && inRelative(tokens, i) },
  // "X, armed and trained by Y,", "X first armed and then left Y"
  { from: 'ADJ', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before && (before.text === ',' || before.lower === 'first') && after?.lower === 'and' && (isPast(tokens[i + 2]) || (tokens[i + 2]?.lower === 'then' && isPast(tokens[i + 3]))) },
  // "came out and encircled the men": no adjective has an article after it.
  { from: 'ADJ', ends: 'ed', to: 'VERB', when: ({ before, after }) => before && !AUXILIARY.has(before.lower) && (before.pos === 'CCONJ' || before.pos === 'ADV' || before.pos === 'PROPN' || before.text === ',') && after && (after.pos === 'DET' || among('its|their|his|her|them|him|us|it', after.lower)) },
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before && among('PROPN|NOUN', before.pos) && after?.text === ',' && isPast(tokens[i + 2]) && among('CCONJ|PUNCT', tokens[i + 3]?.pos ?? '') },
  // "X, armed, trained and paid by Y", "had been smuggled to"
  { from: 'ADJ|NOUN', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before?.text === ',' && after?.text === ',' && isPast(tokens[i + 2]) && tokens[i + 3]?.pos === 'CCONJ' },
  { from: 'ADJ', ends: 'ed', to: 'VERB', when: ({ tokens, i, before, after }) => before && among('been|being', (before.pos === 'ADV' && among('is|are|was|were|been|being', tokens[i - 2]?.lower ?? '') ? tokens[i - 2] : before)?.lower ?? '') && after?.pos === 'ADP' },
];
