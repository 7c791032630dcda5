/** Verbs in -ing that the tagger takes for nouns or adjectives: “denied arming X”, “banners bearing his portrait”. */
import { among, wordList } from '../../among';
import { BE, IS, isGerund, owner, startsName, startsNoun } from '../around';
import type { Correction } from './correction';

const ASIDE = wordList("not|n't|still|also|now|reportedly|currently|allegedly");
const ACCUSED = wordList('accuse|accused|accuses|accusing|suspected|suspect|guilty');
/** Gerunds of deeds, which are done to somebody. */
const DEED = 'getting|receiving|taking|accepting|buying|using|arming|supplying|giving|sending|selling|shipping|training|funding|financing|backing|supporting|sponsoring|sheltering|harbou?ring|providing|delivering|smuggling|transferring|helping|aiding|attacking|bombing|shelling|striking|targeting|killing|hitting|equipping|exporting|lending|offering|hosting|meeting|protecting|using|passing|sharing|paying';
/** Verbs of which a gerund is the object. */
const ABOUT = wordList('den(?:y|ies|ied|ying)|admit(?:s|ted)?|(?:stop|start|begin|quit)(?:s|ped|ted)?|began|halt(?:s|ed)?|suspend(?:s|ed)?|resume[sd]?|cease[sd]?|acknowledge[sd]?|consider(?:s|ed)?|avoid(?:s|ed)?|continue[sd]?|rejects?|rejected|deni');

export const gerunds: readonly Correction[] = [
  // "spoke to acting president X", "with demining vehicles"
  { from: 'VERB', words: 'acting', to: 'ADJ', when: ({ after }) => after && among('president|premier|prime|minister|head|chief|leader|director|governor|mayor|commander|secretary|ambassador', after.lower) },
  { from: 'VERB', words: 'demining', to: 'ADJ', when: ({ after }) => after?.pos === 'NOUN' },
  // "accused X of smuggling rockets"
  { from: 'ADJ|NOUN', ends: 'ing', to: 'VERB', when: ({ tokens, i, before, after }) => before?.lower === 'of' && after && among('NOUN|ADJ|PROPN|NUM', after.pos) && tokens.slice(Math.max(0, i - 7), i).some((t) => ACCUSED.has(t.lower)) },
  // "whom X accuses Y of arming"
  { from: 'NOUN', words: DEED, to: 'VERB', when: ({ tokens, i, before, after }) => before?.lower === 'of' && (!after || after.pos === 'PUNCT') && tokens.slice(Math.max(0, i - 7), i).some((t) => ACCUSED.has(t.lower)) },
  // "answered by firing rockets", "by bombing what it called"
  { from: 'NOUN', words: 'firing|launching|dropping|shelling|bombing|shooting|killing|seizing|supplying|arming|ambushing', to: 'VERB', when: ({ tokens, i, before, after }) => before && after && among('by|for|of', before.lower) && (among('NOUN|ADJ|NUM|DET', after.pos) || after.lower === 'what') && !(before.lower === 'of' && tokens[i - 2]?.lower === 'the') },
  // ", ruling that the law was void"
  { from: 'NOUN', words: 'ruling|warning|finding|claiming|charging|reasoning', to: 'VERB', when: ({ before, after }) => before?.text === ',' && after?.lower === 'that' },
  // "with X’s jets bombing the hills", "with troops firing on Y"
  { from: 'ADJ|NOUN', words: 'firing|shooting|shelling|bombing|bombarding|striking|attacking|storming|fighting|battling|launching|targeting|pounding|besieging|shelling|backing|arming|training|supplying|accusing|blaming', to: 'VERB', when: ({ tokens, i, before, after }) => (before?.pos === 'NOUN' || before?.pos === 'PROPN') && /[^s]s$|army|military|police|air force/.test(before.lower) && tokens.slice(Math.max(0, i - 6), i).some((t, k, near) => t.lower === 'with' && !near.slice(k).some((b) => b.pos === 'VERB' || b.pos === 'AUX' || b.pos === 'PUNCT')) && after && (startsNoun(after) || among('on|at|against|alongside', after.lower)) },
  // "banners bearing his portrait"
  { from: 'NOUN', ends: 'ing', to: 'VERB', when: ({ before, after }) => before && before.pos === 'NOUN' && /[^s]s$/.test(before.lower) && owner(after) },
  // "are in Iraq training Y"
  { from: 'ADJ|NOUN', ends: 'ing', words: DEED, to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && startsNoun(after) && among('in|at|near', tokens[i - 2]?.lower ?? '') && IS.has(tokens[i - 3]?.lower ?? '') },
  // "opposes Iran arming Hezbollah", and as a headline
  { from: 'ADJ|NOUN', words: 'arming|supplying|sending|selling|shipping|funding|financing|backing|supporting|sponsoring|sheltering|harbou?ring|helping|aiding|equipping|attacking|striking|giving', to: 'VERB', when: ({ token, before, after }) => token.text === token.lower && before?.pos === 'PROPN' && after?.pos === 'PROPN' },
  // "is still arming X"
  { from: 'ADJ|NOUN', ends: 'ing', to: 'VERB', when: ({ tokens, i, before, after }) => before && BE.has((ASIDE.has(before.lower) ? tokens[i - 2] : before)?.lower ?? '') && startsNoun(after) },
  { from: 'ADJ|NOUN', ends: 'ing', to: 'VERB', when: ({ before, after }) => before && (before.pos === 'VERB' || before.pos === 'ADP' || before.pos === 'SCONJ' || among('years|months|decades|weeks|days|billions|millions|fortunes|business|trouble', before.lower)) && startsName(after) },
  // "began siding with X", "accused Y of clashing with Z"
  { from: 'NOUN', ends: 'ing', to: 'VERB', when: ({ tokens, i, lower, before, after }) => before && after && among('with|on|at|against|alongside|beside', after.lower) && ((before.lower === 'by' && among('firing|striking|clashing|siding|advancing|marching|shooting', lower)) || among('began|begun|begin|begins|started|kept|keeps|stopped', before.lower) || (before.lower === 'of' && tokens.slice(Math.max(0, i - 7), i).some((t) => ACCUSED.has(t.lower)))) },
  // "denied firing on X"
  { from: 'NOUN', words: 'firing|shooting|advancing|spying', to: 'VERB', when: ({ tokens, i, before, after }) => before && after && among('on|at', after.lower) && ABOUT.has(before.lower) && startsName(tokens[i + 2]) },
  // "is arming [the rebels]"
  { from: 'ADJ|NOUN', ends: 'ing', to: 'VERB', when: ({ tokens, i, before, after }) => before && BE.has(before.lower) && after?.text === '[' && startsName(tokens[i + 2]) },
  { from: 'ADJ|NOUN', words: 'answering', to: 'VERB', when: ({ before, after }) => after?.lower === 'to' && before?.pos === 'NOUN' },
  // "is arming and training", "accused X of arming and training"
  { from: 'NOUN', words: DEED, to: 'VERB', when: ({ tokens, i, before, after }) => before && (IS.has(before.lower) || before.lower === 'of') && after?.lower === 'and' && isGerund(tokens[i + 2]) },
  // "on arming and training X"
  { from: 'ADJ|NOUN', words: DEED, to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'ADP' && after?.lower === 'and' && among(DEED, tokens[i + 2]?.lower ?? '') && startsName(tokens[i + 3]) },
  { from: 'ADJ|NOUN', words: DEED, to: 'VERB', when: ({ tokens, i, before, after }) => before?.lower === 'and' && among(DEED, tokens[i - 2]?.lower ?? '') && startsName(after) && among('ADP|AUX|VERB', tokens[i - 3]?.pos ?? '') },
  // ", offering further support to X"
  { from: 'ADJ|NOUN', ends: 'ing', to: 'VERB', when: ({ tokens, i, lower, before, after }) => before?.text === ',' && after && (among('DET|NUM|ADJ', after.pos) || (after.pos === 'ADV' && among('ADJ|NOUN', tokens[i + 2]?.pos ?? '')) || among('its|their|his|her', after.lower)) && !among('including|during|morning|evening|everything|nothing|something|following|regarding|concerning', lower) },
  // "X, which Y is accused of funding,"
  { from: 'ADJ|NOUN', ends: 'ing', words: DEED, to: 'VERB', when: ({ tokens, i, before, after }) => before?.lower === 'of' && (!after || among('PUNCT|AUX|VERB', after.pos)) && among('accused|suspected|guilty', tokens[i - 2]?.lower ?? '') },
  // "has been quietly arming X", "is busy arming X"
  { from: 'ADJ|NOUN', ends: 'ing', to: 'VERB', when: ({ tokens, i, before, after }) => startsNoun(after) && (before?.lower === 'busy' || (before?.pos === 'ADV' && before.lower.endsWith('ly') && IS.has(tokens[i - 2]?.lower ?? ''))) },
  // "After clashing with X", "denied siding with Y"
  { from: 'ADJ|NOUN', ends: 'ing', to: 'VERB', when: ({ before, after }) => before && after && among('with|against|alongside|beside', after.lower) && (among('by|after|before|since|while', before.lower) || ABOUT.has(before.lower)) },
  // "the only country training the army": no noun has an article after it.
  { from: 'NOUN', ends: 'ing', words: DEED, to: 'VERB', when: ({ before, after }) => before?.pos === 'NOUN' && after && (after.pos === 'DET' || among('its|their|his|her', after.lower)) },
  // "By smuggling rifles to X"
  { from: 'NOUN', ends: 'ing', words: DEED, to: 'VERB', when: ({ tokens, i, before, after }) => before && among('by|after|before|since|in', before.lower) && after?.pos === 'NOUN' && tokens[i + 2]?.lower === 'to' },
  // "denied giving weapons"
  { from: 'ADJ|NOUN', ends: 'ing', words: DEED, to: 'VERB', when: ({ before, after }) => before && ABOUT.has(before.lower) && startsNoun(after) },
];
