/** Small words: what “to”, “that”, “which”, “since” and their like are, told by what stands around. */
import { among, wordList } from '../../among';
import { IS, SAY, isEither, isInflected, isParticiple, isVerbal, startsName, startsNoun } from '../around';
import { opensClause } from '../inClause';
import type { Correction } from './correction';

const TIME = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|early|mid|late|then|\d{4})$/;
const VOWED = wordList('vow(?:s|ed)?|threaten(?:s|ed)?|promise[sd]?|pledge[sd]?|swore|swear|want(?:s|ed)?|plan(?:s|ned)?|continue[sd]?|ready|determined|able|agreed|refused|helped|(?:mon|tues|wednes|thurs|fri|satur|sun)day');
const PERIOD = wordList('january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|fall|day|week|weekend|month|year|decade|morning|afternoon|evening|night');
/** After which something else happens. */
const HAPPENED = wordList('(?:air|counter)?(?:attacks?|strikes?)|clash(?:es)?|talks|warnings?|meetings?|visits?|raids?|bombings?|blasts?|explosions?|killings?|deaths?|assassinations?|fighting|shelling|battles?|war|wars|conflict|coup|putsch|ouster|overthrow|elections?|votes?|protests?|riots?|reports?|allegations?|claims?|accusations?|announcements?|decisions?|statements?|agreements?|deals?|accord|ceasefires?|truce|withdrawals?|collapse|fall|capture|seizure|arrests?|invasion|incursions?|offensives?|assaults?|ambush(?:es)?|negotiations|calls?|threats?|days|weeks|months|years|weekend|outbreak|escalation|tip-?offs?|intervention|crackdown|massacres?|incidents?|violence|hostilities|discovery|resignation|referendum|annexation|independence|breakdown|launch|failure|execution|uprising|revolution|siege|operations?|exchanges?|request|requests|pressure|criticism|complaints?');
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

export const functionWords: readonly Correction[] = [
  // "the US Under Secretary", "for Near Eastern Affairs"
  { from: 'ADP', words: 'under', to: 'PROPN', when: ({ after }) => after?.lower === 'secretary' },
  { from: 'ADP', words: 'near', to: 'PROPN', when: ({ token, before, after }) => token.text === 'Near' && before !== undefined && among('east|eastern', after?.lower ?? '') },
  // "the 33rd Front"
  { from: 'PRON', to: 'ADJ', when: ({ lower }) => ORDINAL.test(lower) },
  // "many of the rebels", who are the subject
  { from: 'ADJ', words: 'many|several|few', to: 'NOUN', when: ({ after }) => after?.lower === 'of' },
  // "all but ruled it out"
  { words: 'all', to: 'ADV', when: ({ tokens, i, after }) => after?.lower === 'but' && tokens[i + 2]?.pos === 'VERB' && /ed$|s$/.test(tokens[i + 2]?.lower ?? '') },
  { words: 'but', to: 'ADV', when: ({ before, after }) => before?.lower === 'all' && after?.pos === 'VERB' && /ed$|s$/.test(after.lower) },
  { words: 'according', to: 'ADP', when: ({ after }) => after?.lower === 'to' },
  { from: 'ADP', words: 'as', to: 'SCONJ', when: ({ tokens, i }) => opensClause(tokens, i) },
  // "fled to Ghana following the clashes": after them; but "men following the mission"
  { from: 'VERB|ADJ|NOUN', words: 'following', to: 'ADP', when: ({ tokens, i, before, after }) => startsNoun(after) && (!before || among('NOUN|PROPN|VERB|ADV|NUM', before.pos) || before.text === ',') && !IS.has(before?.lower ?? '') && tokens.slice(i + 1, i + 7).some((t, k, near) => HAPPENED.has(t.lower) && !near.slice(0, k).some((b) => b.pos === 'PUNCT' || b.pos === 'VERB')) },
  // "vowed to “crush the rebels”"
  { from: 'ADP', words: 'to', to: 'PART', when: ({ tokens, i, before, after }) => /^["“]$/.test(after?.text ?? '') && among('VERB|NOUN', tokens[i + 2]?.pos ?? '') && VOWED.has(before?.lower ?? '') && startsName(tokens[i + 3]) },
  // "according to people in the area"
  { words: 'to', to: 'ADP', when: ({ before }) => before?.lower === 'according' },
  // "until it stops arming X": a clause.
  // "an outside audit"
  { from: 'ADP', words: 'outside|inside', to: 'ADJ', when: ({ before, after }) => before?.pos === 'DET' && after?.pos === 'NOUN' },
  { from: 'ADP', words: 'since|after|before|until', to: 'SCONJ', when: ({ tokens, i, token, after }) => after && (among('it|he|she|they|we', after.lower) || (after.pos === 'PROPN' && among('stops|ends', tokens[i + 2]?.lower ?? ''))) && tokens[i + 2] && (isVerbal(tokens[i + 2] ?? token) || isEither(tokens[i + 2] ?? token)) },
  { from: 'ADJ', words: 'worth', to: 'ADP', when: ({ after }) => after && among('SYM|NUM', after.pos) },
  // "dismissed that idea."
  { words: 'that', to: 'DET', when: ({ tokens, i, pos, before, after }) => pos !== 'DET' && before?.pos === 'VERB' && after?.pos === 'NOUN' && !/[^s]s$/.test(after.lower) && /^[.;]$/.test(tokens[i + 2]?.text ?? '.') },
  // "that summer he left", "signed that November": no conjunction.
  { words: 'that', to: 'DET', when: ({ pos, before, after }) => pos !== 'DET' && after && PERIOD.has(after.lower) && !(before && SAY.has(before.lower)) },
  { from: 'PART', words: 'to', to: 'ADP', when: ({ after }) => after && ((after.pos === 'VERB' && (after.lower === 'war' || isInflected(after.lower))) || after.pos === 'DET' || after.pos === 'PROPN') },
  { words: 'to', to: 'ADP', when: ({ before }) => before?.lower === 'thanks' },
  { from: 'PART', words: 'to', to: 'ADP', when: ({ before, after }) => after?.lower === 'acting' || (before?.lower === 'shoulder' && after?.lower === 'shoulder') },
  // "it is X that talks to Y"
  { from: 'DET', words: 'that', to: 'SCONJ', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && among('is|was', tokens[i - 2]?.lower ?? '') && tokens[i - 3]?.lower === 'it' && after && /s$/.test(after.lower) },
  { from: 'SCONJ', words: 'since|after|before|until', to: 'ADP', when: ({ after }) => after && (TIME.test(after.lower) || /ing$/.test(after.lower)) },
  { from: 'DET', words: 'all|both|each', to: 'ADV', when: ({ tokens, i, before, after }) => among('have|has|had', before?.lower ?? '') && isParticiple(after?.lower ?? '') && startsName(tokens[i + 2]) },
  // "relies on jets for cover"
  { from: 'SCONJ', words: 'for', to: 'ADP', when: ({ tokens, i, after }) => among('cover|support|help', after?.lower ?? '') && (!tokens[i + 2] || among('PUNCT|ADP|CCONJ', tokens[i + 2]?.pos ?? '')) },
  { from: 'DET', words: 'all|both|each', to: 'ADV', when: ({ before, after }) => before && after && (before.pos === 'AUX' || among('NOUN|PROPN', before.pos)) && (isVerbal(after) || after.pos === 'ADV' || (before.pos !== 'AUX' && (isEither(after) || after.lower.endsWith('ed')))) },
  { from: 'ADJ|NOUN|VERB', words: 'her', to: 'PRON', when: ({ before, after }) => (!after || among('PUNCT|ADP|CCONJ', after.pos)) && before?.pos === 'VERB' },
  // "has since announced", "have since been training"
  { words: 'since', to: 'ADV', when: ({ before, after }) => before?.pos === 'AUX' && after && isVerbal(after) },
  // "X, which split from Y", "the group funds itself"
  { from: 'DET', words: 'which', to: 'PRON', when: ({ before, after }) => before?.text === ',' && after?.pos === 'NOUN' && among('split|quit|hit|put|set', after.lower) },
  // "X, which envoys say is lost"
  { from: 'DET', words: 'which', to: 'PRON', when: ({ tokens, i, before, after }) => before?.text === ',' && after?.pos === 'NOUN' && SAY.has(tokens[i + 2]?.lower ?? '') },
  // "notes that officials have met"
  { from: 'DET', words: 'that', to: 'SCONJ', when: ({ before, after }) => before && after && ((SAY.has(before.lower) && (after.pos === 'PROPN' || /s$/.test(after.lower))) || (((before.pos === 'VERB' && before.lower.endsWith('ing')) || before.pos === 'NOUN') && after.pos === 'NOUN' && /[^isu]s$/.test(after.lower))) },
  { from: 'DET', words: 'neither', to: 'ADV', when: ({ tokens, i, after }) => after && (after.lower.endsWith('ed') || isEither(after)) && (startsName(tokens[i + 2]) || tokens[i + 2]?.lower === 'nor') },
  { from: 'ADJ', words: 'long', to: 'ADV', when: ({ before, after }) => before?.pos === 'AUX' && after && (isVerbal(after) || isParticiple(after.lower)) },
  // "continue to back the government"
  { words: 'to', to: 'PART', when: ({ tokens, i, pos, before, after }) => pos !== 'PART' && after && among('back|arm|fund|aid|train|support|supply|fight', after.lower) && startsName(tokens[i + 2]) && before && (before.pos === 'VERB' || before.pos === 'NOUN' || before.pos === 'ADJ') },
  // "with jets overhead"
  { from: 'NOUN|ADJ', words: 'overhead|aloft', to: 'ADV', when: ({ before, after }) => before?.pos === 'NOUN' && (!after || after.pos === 'PUNCT') },
  // "would have lost the town but for X"
  { from: 'CCONJ', words: 'but', to: 'ADV', when: ({ tokens, i, after }) => after?.lower === 'for' && tokens.slice(0, i).some((t) => among('would|could|might', t.lower)) },
  // "plans to re-arm X"
  { from: 'ADP', words: 'to', to: 'PART', when: ({ after }) => after?.pos === 'VERB' && /^re[-–]/.test(after.lower) },
  // "near-daily strikes"
  { words: 'near', to: 'ADJ', when: ({ token, after }) => after?.text === '-' && after.start === token.end },
  // "X's foremost supplier"
  { words: 'foremost', to: 'ADJ', when: ({ before }) => before?.lower === "'s" },
  // "set the depot ablaze", "hit them hard"
  { from: 'ADJ', words: 'ablaze|alight|afire|hard', to: 'ADV', when: ({ before, after }) => before && among('NOUN|PROPN|PRON', before.pos) && (!after || among('PUNCT|ADP|CCONJ|SCONJ', after.pos)) },
  // "described the campaign as collective punishment"
  { from: 'ADV|SCONJ', words: 'as', to: 'ADP', when: ({ tokens, i, before, after }) => before && among('NOUN|PROPN', before.pos) && ((after?.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN') || (after?.pos === 'DET' && tokens.slice(0, i).some((t) => among('listing|designation|classification', t.lower)))) && tokens[i + 3]?.lower !== 'as' && tokens.slice(0, i).some((t) => among('describe[sd]?|describing|see|sees|saw|view(?:s|ed)?|regard(?:s|ed)?|dismiss(?:es|ed)?|denounce[sd]?|condemn(?:s|ed)?|brand(?:s|ed)?|criticised|criticized|list(?:s|ed|ing)?|designat(?:es?|ed|ion)|portray(?:s|ed)?|treat(?:s|ed)?', t.lower)) },
];
