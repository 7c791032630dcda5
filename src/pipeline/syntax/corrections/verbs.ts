/** Verbs that the tagger takes for nouns: “militias fight X”, “Turkey shields the rebels”, “which X arms and trains”. */
import { among, wordList } from '../../among';
import { SAY, inThatClause, inVerbList, isEither, isInflected, isRecruits, isSubject, isVerbal, mayBeVerb, ofMany, owner, startsName, startsNoun, verbAfter, verbBefore } from '../around';
import { SAYS, beforeName, endsRelative, firstOfVerbs, inRelative } from '../inClause';
import type { Correction, Place } from './correction';
import { actsNow } from '../thirdPerson';
import { isReportingVerb } from '../reportingVerb';
import { isWeekday } from '../time';

const VOWED = wordList('vow(?:s|ed)?|threaten(?:s|ed)?|promise[sd]?|pledge[sd]?|swore|swear|want(?:s|ed)?|plan(?:s|ned)?|continue[sd]?|ready|determined|able|agreed|refused|helped|(?:mon|tues|wednes|thurs|fri|satur|sun)day');

/** Bodies that mean to do something. */
const BODIES = wordList('group|company|firm|government|agency|city|state|union|team|army|party|administration|department|ministry|board|council|committee|bank|airline|coalition|campaign|family|school|university|club|court|country|nation|chain|carrier|maker|retailer|county|district|league|church|hospital');

/** Does what follows go on from a verb? */
const goesOn = ({ tokens, i, lower, before, after }: Place): boolean =>
  startsNoun(after) ||
  isRecruits(tokens, i + 1) ||
  (lower.endsWith('s') && before?.pos === 'PROPN' && after?.lower === 'as') ||
  (/^(?:fight|clash|coordinate|cooperate)s?$/.test(lower) && after?.pos === 'ADP' && among('PROPN|NOUN', before?.pos ?? '')) ||
  (after?.pos === 'ADP' && !among('on|against|for|of|to|by|in|from', after.lower)) ||
  after?.lower === 'that' ||
  (after?.pos === 'CCONJ' && isEither(tokens[i + 2]) && startsNoun(tokens[i + 3]));
/** Has it a subject before it, an object after it, and no other verb beside it? */
const actsOn = (place: Place): boolean => {
  const { tokens, i, lower, before, after } = place;
  const agrees = lower.endsWith('s') ? before?.pos !== 'NOUN' : before?.pos !== 'PROPN' || before.lower.endsWith('s') || startsName(after) || tokens[beforeName(tokens, i)]?.lower === 'and';
  return (isSubject(before) || (before?.pos === 'ADV' && isSubject(tokens[i - 2]))) && goesOn(place) && agrees && !verbBefore(tokens, i) && (inThatClause(tokens, i) || !verbAfter(tokens, i));
};

export const verbs: readonly Correction[] = [
  // "Egypt and Sudan each accused the other"
  { from: 'NOUN|ADJ', ends: 'ed', to: 'VERB', when: ({ before, after }) => before?.lower === 'each' && after?.lower === 'the' },
  // "the military accused him"
  { from: 'NOUN|ADJ', ends: 'ed', to: 'VERB', when: ({ after }) => after && among('him|them|us|me', after.lower) },
  // "a crew on Monday rescued at least five"
  { from: 'NOUN|ADJ', ends: 'ed', to: 'VERB', when: ({ before, after }) => before && isWeekday(before.lower) && after && (among('DET|NUM|PROPN|PRON', after.pos) || among('at|more|up|about|over|some|nearly', after.lower)) },
  { from: 'NOUN', to: 'VERB', when: ({ tokens, i }) => isReportingVerb(tokens, i) },
  // "said the group plans to meet"
  { from: 'NOUN', words: 'plans|hopes|wants|aims|intends|expects|vows|promises|pledges', to: 'VERB', when: ({ tokens, i, before, after }) => after?.lower === 'to' && tokens[i + 2]?.pos === 'VERB' && before?.pos === 'NOUN' && BODIES.has(before.lower) && tokens[i - 2]?.pos === 'DET' && !among('VERB|AUX|ADP', tokens[i - 3]?.pos ?? '') || (after?.lower === 'to' && before && BODIES.has(before.lower) && tokens[i - 2]?.pos === 'DET' && among('said|says|say|that|told', tokens[i - 3]?.lower ?? '')) },
  // "… “now,” warning that it rains"
  { from: 'NOUN', words: 'warning', to: 'VERB', when: ({ before, after }) => after?.lower === 'that' && /^[,”"]$/.test(before?.text ?? '') },
  // "which officials alleged is false"
  { from: 'ADJ|NOUN', words: 'alleged|claimed|believed|hoped|feared|insisted|charged', to: 'VERB', when: ({ tokens, i, before, after }) => after?.pos === 'AUX' && before?.pos === 'NOUN' && [2, 3, 4].some((back) => among('which|that|who', tokens[i - back]?.lower ?? '')) },
  // "a new report detailed direct contacts"
  { from: 'ADJ', words: 'detailed|outlined', to: 'VERB', when: ({ before, after }) => before?.pos === 'NOUN' && among('report|study|memo|letter|article|story|document|complaint|lawsuit|indictment|affidavit|audit|review|filing|account', before.lower) && after && among('ADJ|NOUN|DET', after.pos) },
  // "Saudi arms shipments"
  { from: 'ADJ|NOUN|VERB', words: 'arms', to: 'NOUN', when: ({ after }) => after && among('shipments?|deliver(?:y|ies)|sales?|suppl(?:y|ies)|deals?|trade|embargo(?:es)?|exports?|imports?|transfers?|smuggling|smugglers|dealers?|makers?|industry|package|control|race', after.lower) },
  { from: 'NOUN', to: 'VERB', when: ({ tokens, i, before, after }) => /^["“]$/.test(before?.text ?? '') && tokens[i - 2]?.lower === 'to' && startsName(after) && VOWED.has(tokens[i - 3]?.lower ?? '') },
  // "Iranian advisers work with X", "Hezbollah lives on", "X spies for Y", "X and Y exchange intelligence"
  { from: 'NOUN', words: 'work|live|fight|march|operate|serve|patrol', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'NOUN' && /[^s]s$|men$/.test(before.lower) && among('PROPN|ADJ', tokens[i - 2]?.pos ?? '') && among('with|alongside|beside|under|for', after?.lower ?? '') && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'NOUN', words: 'call', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'NOUN' && /[^s]s$|men$/.test(before.lower) && after?.lower === 'in' && among('strikes|airstrikes|artillery|jets|bombers|air|american|russian', tokens[i + 2]?.lower ?? '') && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'NOUN', words: 'lives|spies|scouts|lobbies|lies', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && among('on|off|for|behind', after?.lower ?? '') && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'NOUN', words: 'exchange|swap|trade|share|pool', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && tokens[beforeName(tokens, i)]?.lower === 'and' && after && among('NOUN|ADJ', after.pos) && /^(?:intelligence|information|data|fire|notes|shots|prisoners|target|targets|satellite|drone|radar|blows|messages|views|threats|insults|accusations)$/.test(after.lower) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  // "promised to train and arm X"
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, lower, before, after }) => !lower.endsWith('s') && before?.pos === 'CCONJ' && tokens[i - 2]?.pos === 'VERB' && tokens[i - 3]?.lower === 'to' && startsName(after) && !verbAfter(tokens, i) },
  // "X plans to re-arm Y"
  { from: 'NOUN', words: 'plans|hopes|aims|vows|promises|wants|means|intends', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && after?.lower === 'to' && tokens[i + 2]?.pos === 'VERB' && /^re[-–]/.test(tokens[i + 2]?.lower ?? '') },
  // "The violence pits X against Y"
  { from: 'NOUN', words: 'pits', to: 'VERB', when: ({ tokens, i, before }) => before?.pos === 'NOUN' && tokens.slice(i, i + 14).some((t) => t.lower === 'against') },
  // "it is X that talks to Y"
  { from: 'NOUN', words: 'talks|speaks|trades', to: 'VERB', when: ({ tokens, i, before }) => before?.lower === 'that' && tokens[i - 2]?.pos === 'PROPN' && among('is|was', tokens[i - 3]?.lower ?? '') },
  // "Israel fires on Hezbollah", "Iran talks to Hezbollah"
  { from: 'NOUN', words: 'fires|talks|speaks|writes', to: 'VERB', when: ({ tokens, i, lower, before, after }) => before?.pos === 'PROPN' && !/(?:[iec]an|ish|ese|ch|[^aeo]i)$/.test(before.lower) && after && among(lower === 'fires' ? 'on|at|into' : 'to|with', after.lower) && startsName(tokens[i + 2]) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  // "views X as a threat", "shot at X"
  { from: 'NOUN', words: 'views|regards', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && startsName(after) && tokens.slice(i + 2, i + 6).some((t) => t.lower === 'as') },
  { from: 'NOUN', words: 'shot', to: 'VERB', when: ({ tokens, i, before, after }) => after?.lower === 'at' && before && among('PROPN|NOUN', before.pos) && startsName(tokens[i + 2]) && !verbBefore(tokens, i) },
  { from: 'ADJ|NOUN', words: 'free', to: 'VERB', when: ({ tokens, i, after }) => owner(after) && tokens.slice(Math.max(0, i - 6), i).some((t) => t.lower === 'that') },
  { from: 'NOUN', words: 'despises|detests|loathes|decries|deplores', to: 'VERB', when: () => true },
  { from: 'NOUN', words: 'cast', to: 'VERB', when: ({ after }) => after && among('doubt|doubts|aspersions', after.lower) },
  // "until Iran stops arming X"
  { from: 'NOUN', words: 'stops|starts|keeps|risks', to: 'VERB', when: ({ before, after }) => before?.pos === 'PROPN' && after && /ing$/.test(after.lower) },
  // "who cast the deciding vote"
  { from: 'NOUN', words: 'cast|put|set|hit|cut|quit|split|let|shed', to: 'VERB', when: ({ before, after }) => before && among('who|which', before.lower) && after && among('DET|NUM|PROPN', after.pos) },
  // "who lives on a farm"
  { from: 'NOUN', words: (word) => /[^s]s$/.test(word), to: 'VERB', when: ({ before, after }) => before?.lower === 'who' && after && among('ADP|DET|NUM|PROPN', after.pos) },
  // "the mains date to 1920"
  { from: 'NOUN', words: 'date|stretch|range', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'NOUN' && /[^s]s$/.test(before.lower) && after && among('to|from|back', after.lower) && !verbBefore(tokens, i) },
  // "Members of the X Alliance plan to march"
  { from: 'NOUN', words: 'plan|hope|aim|vow|promise|pledge', to: 'VERB', when: ({ tokens, i, before, after }) => after?.lower === 'to' && tokens[i + 2]?.pos === 'VERB' && before && (ofMany(tokens, i) || (before.pos === 'NOUN' && /[^s]s$/.test(before.lower) && among('DET|ADJ|NUM', tokens[i - 2]?.pos ?? ''))) && !verbBefore(tokens, i) },
  // "The affidavit, unsealed on Tuesday, quotes a friend"
  // "X points fingers at Y"
  { from: 'NOUN', words: 'points', to: 'VERB', when: ({ after }) => after && among('fingers?|a|the', after.lower) },
  { from: 'NOUN', words: 'quotes|cites', to: 'VERB', when: ({ before, after }) => after && among('DET|PROPN', after.pos) && before?.text === ',' },
  // "X’s air force trains Y’s pilots, and Z did"
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, lower, before, after }) => /[^s]s$/.test(lower) && before?.lower === 'force' && startsName(after) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'NOUN', to: 'VERB', when: ({ tokens, i, token, before, after }) => after?.text === '[' && after.start === token.end && among('s|es|d|ed|ing', tokens[i + 2]?.lower ?? '') && before?.pos !== 'DET' },
  // "A group of Romanian contractors guards the airport"
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, before, after }) => before && /[^s]s$|men$/.test(before.lower) && startsName(after) && tokens.slice(Math.max(0, i - 4), i).some((t, k, all) => t.lower === 'of' && among('group|band|unit|force|team|squad|contingent|alliance|coalition|network|column|handful', tokens[i - all.length + k - 1]?.lower ?? '')) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'NOUN', words: 'retook|overran|outgunned|recaptured|clung', to: 'VERB', when: () => true },
  { from: 'NOUN', words: 'shot', to: 'VERB', when: ({ tokens, i, before, after }) => before && (before.pos === 'PROPN' || (before.pos === 'NOUN' && /[^s]s$|police|men$/.test(before.lower))) && (startsName(after) || after?.pos === 'ADJ' || after?.pos === 'NUM') && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  // "the Iranian military trained X"
  { from: 'ADJ', words: 'military|general', to: 'NOUN', when: ({ before, after }) => before && (among('PROPN|ADJ', before.pos) || before.lower === "'s") && after && isVerbal(after) },
  // "X for their part fight Y"
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, before }) => before?.lower === 'part' && owner(tokens[i - 2]) && tokens[i - 3]?.lower === 'for' },
  // "did not back X"
  { from: 'ADV', words: 'back', to: 'VERB', when: ({ before, after }) => before && among("not|n't", before.lower) && startsName(after) },
  // "Egypt and the UAE back Haftar"
  { from: 'ADV', words: 'back', to: 'VERB', when: ({ tokens, i, before, after }) => before && (before.pos === 'PROPN' || (before.pos === 'NOUN' && /s$/.test(before.lower))) && after && among('DET|PROPN', after.pos) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  // "took her from the car and shot her", "to end its backing for X"
  { from: 'NOUN', words: 'shot|struck|hit|beat|burnt|shelled', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'CCONJ' && after && among('her|him|them|it', after.lower) && !among('NOUN|PROPN|ADJ', tokens[i + 2]?.pos ?? '') },
  // "crossed the river and shot two men"
  { from: 'NOUN', words: 'shot|struck|hit', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'CCONJ' && after && among('DET|NUM', after.pos) && verbBefore(tokens, i) },
  { from: 'NOUN', words: 'shot', to: 'VERB', when: ({ before, after }) => after?.lower === 'down' || (after?.lower === 'back' && before?.pos !== 'DET') },
  // "A third put the toll at 14"
  { from: 'NOUN', words: 'put', to: 'VERB', when: ({ before, after }) => after?.pos === 'DET' && before?.pos !== 'DET' },
  { from: 'NOUN', words: 'split|quit', to: 'VERB', when: ({ tokens, i, before, after }) => before && (among('which|who|that|has|have|had', before.lower) || before.pos === 'PROPN') && after && among('from|off|with|into|in', after.lower) && !verbBefore(tokens, i) },
  { from: 'NOUN', words: 'claims', to: 'VERB', when: ({ tokens, i, after }) => after?.lower === 'to' && tokens[i + 2]?.lower === 'have' },
  // "The rebels count themselves among"
  { from: 'NOUN', words: 'count|name|style|fund|credit|brand|pride', to: 'VERB', when: ({ before, after }) => after?.lower === 'themselves' && before && among('PROPN|NOUN', before.pos) },
  { from: 'NOUN', ends: 's', to: 'VERB', when: ({ token, before, after }) => after && (after.lower.endsWith('self') || after.lower === 'themselves') && isEither(token) && before?.pos !== 'DET' },
  // "Turkey shields the rebels", "The army captures X": a clause has a verb.
  { from: 'NOUN', to: 'VERB', when: ({ tokens, i, lower, before, after }) => before?.pos === 'PROPN' && /[^s]s$/.test(lower) && after && (after.pos === 'DET' || owner(after) || among('them|him|us|it', after.lower)) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'NOUN', to: 'VERB', when: ({ tokens, i, lower, before, after }) => /[^s]s$/.test(lower) && before?.pos === 'NOUN' && !before.lower.endsWith('s') && startsName(after) && among('DET|PROPN|ADJ', tokens[i - 2]?.pos ?? '') && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'ADJ', words: 'most|much', to: 'NOUN', when: ({ after }) => after?.lower === 'of' },
  { words: 'back|arm|fund|aid|train|support|supply|fight', to: 'VERB', when: ({ pos, before, after }) => pos !== 'VERB' && before?.lower === 'to' && startsName(after) },
  { from: 'ADJ|NOUN|VERB', to: 'VERB', when: ({ lower, after }) => (lower === 'overthrew' || (lower === 'alleged' && after?.lower === 'that')) },
  { from: 'NOUN', words: (word) => mayBeVerb(word) && !isInflected(word), to: 'VERB', when: ({ before }) => before?.pos === 'PART' && before.lower === 'to' },
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, lower, before, after }) => ((before?.lower === 'longer' && tokens[i - 2]?.lower === 'no' && startsNoun(after)) || (lower.endsWith('s') && after && (startsName(after) || among('beside|alongside', after.lower)) && endsRelative(tokens, i) && !verbAfter(tokens, i))) },
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ lower, before, after }) => after?.lower === 'that' && SAY.has(lower) && before?.pos === 'NOUN' },
  // "…, the report notes."
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, lower, before, after }) => SAY.has(lower) && before?.pos === 'NOUN' && tokens[i - 2]?.pos === 'DET' && tokens[i - 3]?.text === ',' && (!after || after.pos === 'PUNCT') },
  // "mercenaries of X fight beside", "Hezbollah answers to Iran"
  { from: 'NOUN', words: 'fight|battle|clash', to: 'VERB', when: ({ tokens, i, token, lower, before, after }) => isEither(token) && !lower.endsWith('s') && after?.pos === 'ADP' && ((before?.pos === 'PROPN' && ofMany(tokens, i)) || (before?.text === ',' && among('beside|alongside', after.lower))) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, lower, before, after }) => (lower === 'answers' || (lower === 'answer' && /s$/.test(before?.lower ?? ''))) && after?.lower === 'to' && before && among('PROPN|NOUN', before.pos) && !verbBefore(tokens, i) && !verbAfter(tokens, i) },
  // "Houthis all train in", "they fight on"
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, lower, before, after }) => !lower.endsWith('s') && before && among('all|both|they|we', before.lower) && tokens[i - 2]?.pos !== 'VERB' && (startsNoun(after) || after?.pos === 'ADP') },
  // "are coordinating with them and support their offensives"
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, lower, before, after }) => !lower.endsWith('s') && before?.pos === 'CCONJ' && after && (owner(after) || among('them|him|us|it', after.lower)) && tokens.slice(Math.max(0, i - 12), i).some(isVerbal) },
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ lower, before, after }) => before && among('who|which|that|it|he|she|they|we', before.lower) && (lower.endsWith('s') ? startsNoun(after) || after?.pos === 'ADP' : startsName(after)) },
  // "which Iran funds, …"
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, before, after }) => before && (before.pos === 'PROPN' || among('it|he|she', before.lower)) && among('which|whom|that', tokens[i - 2]?.lower ?? '') && (!after || after.pos === 'PUNCT' || after.pos === 'AUX' || after.pos === 'ADP') },
  // "the weapons that Washington says Tehran ships to Y"
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && SAY.has(tokens[i - 2]?.lower ?? '') && tokens.slice(Math.max(0, i - 6), i - 2).some((t) => among('which|whom|that', t.lower)) && (!after || among('PUNCT|AUX|ADP', after.pos)) },
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i }) => (inVerbList(tokens, i) || actsNow(tokens, i, isEither)) },
  // "the rebels shelter in X", "the army both trains and arms Y"
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: (place) => actsOn(place) },
  // "has blockaded X and fights its rivals"
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'CCONJ' && startsName(after) && after?.pos !== 'PROPN' && tokens.slice(Math.max(0, i - 14), i).some(isVerbal) && !verbAfter(tokens, i) },
  // "funds and trains X"
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'CCONJ' && startsName(after) && tokens[i - 2] && /s$/.test(tokens[i - 2]?.lower ?? '') && isEither(tokens[i - 2]) && !verbAfter(tokens, i) },
  // "helped X defeat Y"
  { from: 'NOUN', words: 'defeat|attack|fight|strike|capture|retake|repel|target|battle|bomb|drive|crush|use|train|arm|recruit|build|store|cross|fire|launch|operate|station|base|fly|pass|ship|transit|transfer', to: 'VERB', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && (startsNoun(after) || after?.pos === 'ADP') && among('help|helped|helps|helping|let|lets|letting|made|watched', tokens[beforeName(tokens, i)]?.lower ?? '') },
  // "lets its agents work from X"
  { from: 'NOUN', to: 'VERB', when: ({ tokens, i, token, lower, before, after }) => (lower === 'work' || isEither(token)) && before?.pos === 'NOUN' && (/[^s]s$/.test(before.lower) || among('government|army|junta|regime|military|militia|group|force|police|country|state|movement', before.lower)) && among('let|lets|letting|help|helps|helped|helping', tokens[beforeName(tokens, i - 1)]?.lower ?? '') && (startsNoun(after) || after?.pos === 'ADP') },
  // "its agency, X, hands over the list"
  { from: 'NOUN', words: 'hands', to: 'VERB', when: ({ tokens, i, before, after }) => after?.lower === 'over' && startsNoun(tokens[i + 2]) && among('PROPN|NOUN|PUNCT|PRON|CCONJ', before?.pos ?? '') },
  { words: 'joint', to: 'ADJ', when: ({ i, after }) => i === 0 && after?.pos === 'NOUN' },
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ before, after }) => before && among('help|helps|helped|helping', before.lower) && among('DET|PROPN', after?.pos ?? '') },
  // "X, Y says, arms Z", "arms X, trains them", "neither arms nor trains X"
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, before, after }) => before?.text === ',' && after && (among('them|him|it|us', after.lower) || (SAYS.has(tokens[i - 2]?.lower ?? '') && startsNoun(after))) },
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ before, after }) => before && among('neither|nor', before.lower) && (after?.lower === 'nor' || startsNoun(after)) },
  // "denies that it arms, …"
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, before }) => before && among('it|he|she', before.lower) && tokens[i - 2] && (tokens[i - 2]?.lower === 'that' || SAYS.has(tokens[i - 2]?.lower ?? '')) },
  // "… arms and trains", "which X recruits, pays and arms"
  // "which X and the Y support,"
  { from: 'NOUN', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, lower, before, after }) => !lower.endsWith('s') && before?.pos === 'PROPN' && (!after || after.pos === 'PUNCT') && tokens[beforeName(tokens, i)]?.lower === 'and' && inRelative(tokens, i) },
  { from: 'NOUN', ends: 's', words: mayBeVerb, to: 'VERB', when: ({ tokens, i, after }) => (!after || among('PUNCT|AUX|ADP|CCONJ', after.pos)) && inRelative(tokens, firstOfVerbs(tokens, i)) },
];
