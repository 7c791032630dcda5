/**
 * Corrections to the tagger where the words around leave no doubt: names are names; "militias fight X", "which backs Y"
 * and "denied arming Z" have verbs; "return to talks" and "the support of" have none.
 */
import type { Span } from '../span';
import type { Pos, Token } from '../token';
import { among, wordList } from '../among';
import { base, EITHER, inThatClause, inVerbList, isEither, isRecruits, isSubject, isThird, isVerbal, ofMany, owner, SAY, startsName, startsNoun, verbAfter, verbBefore } from './around';
import { isReportingVerb } from './reportingVerb';
import { beforeName, endsRelative, opensClause, restored } from './restoredVerb';
import { actsNow } from './thirdPerson';

const BE = wordList("is|are|was|were|be|been|'re|'s|’re|’s|am|keep|kept|began|begun|started");
const TIME = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|early|mid|late|then|\d{4})$/;
const VOWED = wordList('vow(?:s|ed)?|threaten(?:s|ed)?|promise[sd]?|pledge[sd]?|swore|swear|want(?:s|ed)?|plan(?:s|ned)?|continue[sd]?|ready|determined|able|agreed|refused|helped|(?:mon|tues|wednes|thurs|fri|satur|sun)day');
const ACCUSED = wordList('accuse|accused|accuses|accusing|suspected|suspect|guilty');
const ONCE = wordList('once|also|already|since|earlier|previously|long|now|secretly|openly|quietly|only|even');
const AFFORDED = wordList('backing|funding|financing|training|shelling|bombing');
const AFFORDING = wordList('with|without|on|for|despite|amid');
const PERIOD = wordList('january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|fall|day|week|weekend|month|year|decade|morning|afternoon|evening|night');
/** "armed", "given": a participle by its form. */
const NO_VERB = /(?:ee|undr|sh)d$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const isParticiple = (word: string): boolean => word.endsWith('ed') || among('given|taken|shown|driven|broken|hidden|withdrawn|chosen|written|thrown|drawn|struck|fought|sent|lent|sold|held|shot|hit|bought|built|taught|paid|fed|beaten|overrun|sunk', word);

/** Besides nouns, verbs and adjectives, the only words that are ever corrected. */
const OPEN: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'VERB', 'ADJ']);
/** … at the start of a sentence. */
const FIRST = /^(?:joint|\p{L}+ed)$/u;
const ALSO = wordList('foremost|near|according|as|to|that|which|neither|since|after|before|until|all|both|each|retaken|overrun|recaptured|besieged|armed|backed|back|arm|fund|aid|train|support|supply|fight');

const corrected = (tokens: readonly Token[], i: number): Pos => {
  const token = tokens[i];
  if (!token) return 'X';
  const { lower, pos } = token;
  // "the 33rd Front"
  if (pos === 'PRON' && ORDINAL.test(lower)) return 'ADJ';
  if (!OPEN.has(pos) && !ALSO.has(lower)) return i === 0 && pos === 'PROPN' && FIRST.test(lower) ? restored(tokens, i, isEither) : pos;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (pos === 'NOUN' && isReportingVerb(tokens, i)) return 'VERB';
  // "Saudi arms shipments"
  if (lower === 'arms' && after && among('shipments?|deliver(?:y|ies)|sales?|suppl(?:y|ies)|deals?|trade|embargo(?:es)?|exports?|imports?|transfers?|smuggling|smugglers|dealers?|makers?|industry|package|control|race', after.lower)) return 'NOUN';
  if (lower === 'according' && after?.lower === 'to') return 'ADP';
  if (lower === 'as' && pos === 'ADP' && opensClause(tokens, i)) return 'SCONJ';
  // "vowed to “crush the rebels”"
  if (lower === 'to' && pos === 'ADP' && /^["“]$/.test(after?.text ?? '') && among('VERB|NOUN', tokens[i + 2]?.pos ?? '') && VOWED.has(before?.lower ?? '') && startsName(tokens[i + 3])) return 'PART';
  if (pos === 'NOUN' && /^["“]$/.test(before?.text ?? '') && tokens[i - 2]?.lower === 'to' && startsName(after) && VOWED.has(tokens[i - 3]?.lower ?? '')) return 'VERB';
  // "according to people in the area"
  if (before?.lower === 'according' && lower === 'to') return 'ADP';
  if (before?.lower === 'to' && tokens[i - 2]?.lower === 'according' && pos === 'VERB' && !lower.endsWith('ing')) return 'NOUN';
  // "the army and allied militias"
  if (pos === 'VERB' && among('allied|affiliated|aligned|opposing|rival', lower) && after?.pos === 'NOUN' && before && among('CCONJ|DET|ADP|PUNCT', before.pos)) return 'ADJ';
  // "Iran’s growing reach"
  if (pos === 'VERB' && among('reach|hold|grip|sway', lower) && before?.lower.endsWith('ing') && tokens[i - 2]?.lower === "'s" && tokens[i - 2]?.pos === 'PART') return 'NOUN';
  if (pos === 'VERB' && lower.endsWith('ing') && before?.lower === "'s" && before.pos === 'PART' && after && among('reach|hold|grip|sway', after.lower)) return 'ADJ';
  // "until it stops arming X": a clause.
  if (pos === 'ADP' && among('since|after|before|until', lower) && after && (among('it|he|she|they|we', after.lower) || (after.pos === 'PROPN' && among('stops|ends', tokens[i + 2]?.lower ?? ''))) && tokens[i + 2] && (isVerbal(tokens[i + 2] ?? token) || isEither(tokens[i + 2] ?? token))) return 'SCONJ';
  // "the Armenian armed forces"
  if (lower === 'armed' && after && among('forces|wing|struggle|conflict', after.lower)) return 'ADJ';
  // "until Iran stops arming X"
  if (pos === 'NOUN' && among('stops|starts|keeps|risks', lower) && before?.pos === 'PROPN' && after && /ing$/.test(after.lower)) return 'VERB';
  // "gave X logistical help"
  if (pos === 'VERB' && before?.pos === 'ADJ' && among('help|support|aid|cover', lower) && (!after || among('PUNCT|CCONJ|ADP', after.pos))) return 'NOUN';
  // "an end to support for X"
  if (pos === 'VERB' && before?.lower === 'to' && among('support|aid|help', lower) && after && among('for|from', after.lower) && among('end|halt|limit|limits|threat|addition|alternative', tokens[i - 2]?.lower ?? '')) return 'NOUN';
  // "who cast the deciding vote"
  if (pos === 'NOUN' && among('cast|put|set|hit|cut|quit|split|let|shed', lower) && before && among('who|which', before.lower) && after && among('DET|NUM|PROPN', after.pos)) return 'VERB';
  // "the mains date to 1920"
  if (pos === 'NOUN' && among('date|stretch|range', lower) && before?.pos === 'NOUN' && /[^s]s$/.test(before.lower) && after && among('to|from|back', after.lower) && !verbBefore(tokens, i)) return 'VERB';
  // "Members of the X Alliance plan to march"
  if (pos === 'NOUN' && among('plan|hope|aim|vow|promise|pledge', lower) && after?.lower === 'to' && tokens[i + 2]?.pos === 'VERB' && before && (ofMany(tokens, i) || (before.pos === 'NOUN' && /[^s]s$/.test(before.lower) && among('DET|ADJ|NUM', tokens[i - 2]?.pos ?? ''))) && !verbBefore(tokens, i)) return 'VERB';
  // "Hector Salas runs": a name opens the sentence.
  if (i === 0 && pos === 'VERB' && token.text !== lower && after?.pos === 'PROPN' && !among('DET|PRON', after.pos) && tokens[i + 2]?.pos === 'VERB' && !lower.endsWith('ing') && !lower.endsWith('ed')) return 'PROPN';
  // "have their quarrel over the dam"
  if (pos === 'VERB' && before && among('its|their|our|my|your', before.lower) && !/(?:ed|ing)$/.test(lower) && among('quarrel|feud|struggle|dispute|fight|battle|clash|talk|hope|need|wish|demand|claim|answer|reply|vote|push|drive|search|hunt|quest|plot|plan|retreat|advance|attack|assault|siege|raid|strike', lower)) return 'NOUN';
  // "denies everything", "had been “neutralized” in"
  if (pos === 'VERB' && among('everything|anything|nothing|something', lower)) return 'PRON';
  if (pos === 'NOUN' && lower.endsWith('ed') && !NO_VERB.test(lower) && /^["“]$/.test(before?.text ?? '') && /^["”]$/.test(after?.text ?? '') && among('been|was|were|is|are', tokens[i - 2]?.lower ?? '')) return 'VERB';
  // "The affidavit, unsealed on Tuesday, quotes a friend"
  if (pos === 'NOUN' && among('quotes|cites', lower) && after && among('DET|PROPN', after.pos) && before?.text === ',') return 'VERB';
  // "hold combined exercises"
  if (pos === 'VERB' && among('combined|shared', lower) && after && among('exercises|drills|man(?:o?eu|eu)vres|maneuvers|patrols|operations|forces', after.lower)) return 'ADJ';
  if (pos === 'VERB' && among('exercises|drills|man(?:o?eu|eu)vres|maneuvers|patrols', lower) && before && (before.pos === 'ADJ' || among('combined|shared|naval|joint', before.lower))) return 'NOUN';
  // "is part of an axis"
  if (pos === 'VERB' && lower === 'part' && after?.lower === 'of' && before && BE.has(before.lower)) return 'NOUN';
  // "are sworn enemies"
  if (pos === 'VERB' && lower === 'sworn' && after?.pos === 'NOUN' && /s$|y$|e$/.test(after.lower)) return 'ADJ';
  // "Lavrov rounded on Washington"
  if (pos === 'ADJ' && lower === 'rounded' && after?.lower === 'on' && startsName(tokens[i + 2])) return 'VERB';
  // "X’s air force trains Y’s pilots, and Z did"
  if (pos === 'NOUN' && EITHER.has(base(token)) && /[^s]s$/.test(lower) && before?.lower === 'force' && startsName(after) && !verbBefore(tokens, i) && !verbAfter(tokens, i)) return 'VERB';
  // "is training Somali recruits"
  if (isRecruits(tokens, i) && tokens[i - 2] && (tokens[i - 2]?.pos === 'VERB' || isThird(tokens[i - 2]))) return 'NOUN';
  // "are partners"
  if (pos === 'VERB' && /[^s]s$/.test(lower) && before && among('is|are|was|were|be|been', before.lower)) return 'NOUN';
  // "Fighting between X and Y has"
  if (after?.lower === 'between' && (pos === 'VERB' || pos === 'NOUN') && among('fighting|exercises|drills|talks|clashes|man(?:o?eu|eu)vres|maneuvers|skirmishes|battles|contacts|exchanges|patrols|meetings', lower)) return 'NOUN';
  if (pos === 'VERB' && before?.pos === 'VERB' && !among('have|has|had|having|be|been|being|get|got', before.lower) && among('wounded|injured|captured|displaced|trapped|abducted|kidnapped|suspected|besieged|exiled|retired|detained|masked|surrounded|stranded', lower) && after && among('NOUN|PROPN|ADJ', after.pos)) return 'ADJ';
  if (pos === 'NOUN' && after?.text === '[' && after.start === token.end && among('s|es|d|ed|ing', tokens[i + 2]?.lower ?? '') && before?.pos !== 'DET') return 'VERB';
  if (lower === 'worth' && pos === 'ADJ' && after && among('SYM|NUM', after.pos)) return 'ADP';
  // "that summer he left", "signed that November": no conjunction.
  if (lower === 'that' && pos !== 'DET' && after && PERIOD.has(after.lower) && !(before && SAY.has(before.lower))) return 'DET';
  if (lower === 'to' && pos === 'PART' && after && ((after.pos === 'VERB' && among('talks|strikes|attacks|arms|clashes|reports|war', after.lower)) || after.pos === 'DET' || after.pos === 'PROPN')) return 'ADP';
  if (lower === 'to' && before?.lower === 'thanks') return 'ADP';
  // "thanks to help from X", "the help of X"
  if (pos === 'VERB' && EITHER.has(lower) && after && among('of|from|for', after.lower) && (among('the|this|that', before?.lower ?? '') || (before?.lower === 'to' && tokens[i - 2]?.lower === 'thanks'))) return 'NOUN';
  if (pos === 'VERB' && among('talks|strikes|attacks|arms|clashes|reports|war', lower) && before?.lower === 'to') return 'NOUN';
  if (among('since|after|before|until', lower) && pos === 'SCONJ' && after && (TIME.test(after.lower) || /ing$/.test(after.lower))) return 'ADP';
  if (among('all|both|each', lower) && pos === 'DET' && before && after && (before.pos === 'AUX' || among('NOUN|PROPN', before.pos)) && (isVerbal(after) || after.pos === 'ADV' || (before.pos !== 'AUX' && isEither(after)))) return 'ADV';
  if (pos === 'NOUN' && among('retook|overran|outgunned|recaptured', lower)) return 'VERB';
  if (pos === 'NOUN' && lower === 'shot' && before && (before.pos === 'PROPN' || (before.pos === 'NOUN' && /[^s]s$|police|men$/.test(before.lower))) && (startsName(after) || after?.pos === 'ADJ' || after?.pos === 'NUM') && !verbBefore(tokens, i) && !verbAfter(tokens, i)) return 'VERB';
  // "the Iranian military trained X"
  if (pos === 'ADJ' && (lower === 'military' || lower === 'general') && before && among('PROPN|ADJ', before.pos) && after && isVerbal(after)) return 'NOUN';
  // "X for their part fight Y"
  if (pos === 'NOUN' && isEither(token) && before?.lower === 'part' && owner(tokens[i - 2]) && tokens[i - 3]?.lower === 'for') return 'VERB';
  // "fuel and recruits."
  if (pos === 'VERB' && /[^s]s$/.test(lower) && before?.lower === 'and' && tokens[i - 2]?.pos === 'NOUN' && (!after || after.pos === 'PUNCT') && EITHER.has(base(token))) return 'NOUN';
  // "did not back X"
  if (pos === 'ADV' && lower === 'back' && before && among("not|n't", before.lower) && startsName(after)) return 'VERB';
  // "Egypt and the UAE back Haftar"
  if (pos === 'ADV' && lower === 'back' && before && (before.pos === 'PROPN' || (before.pos === 'NOUN' && /s$/.test(before.lower))) && after && among('DET|PROPN', after.pos) && !verbBefore(tokens, i) && !verbAfter(tokens, i)) return 'VERB';
  // "accused X of smuggling rockets"
  if (lower.endsWith('ing') && (pos === 'ADJ' || pos === 'NOUN') && before?.lower === 'of' && after && among('NOUN|ADJ|PROPN', after.pos) && tokens.slice(Math.max(0, i - 7), i).some((t) => ACCUSED.has(t.lower))) return 'VERB';
  // "the internationally recognised government"
  if (pos === 'VERB' && lower.endsWith('ed') && before?.lower.endsWith('ly') && among('DET|PRON', tokens[i - 2]?.pos ?? '') && after && among('NOUN|PROPN', after.pos)) return 'ADJ';
  if (lower === 'her' && pos !== 'PRON' && (!after || among('PUNCT|ADP|CCONJ', after.pos)) && before?.pos === 'VERB') return 'PRON';
  // "took her from the car and shot her", "to end its backing for X"
  if (pos === 'NOUN' && before?.pos === 'CCONJ' && among('shot|struck|hit|beat|burnt|shelled', lower) && after && among('her|him|them|it', after.lower) && !among('NOUN|PROPN|ADJ', tokens[i + 2]?.pos ?? '')) return 'VERB';
  if (pos === 'VERB' && (owner(before) || before?.lower === "'s") && after?.pos === 'ADP' && among('backing|funding|financing|arming|bombing|shelling|killing|sheltering', lower)) return 'NOUN';
  // "X's sheltering of Y", "the arming of Z"
  if (pos === 'VERB' && lower.endsWith('ing') && after?.lower === 'of' && before && (owner(before) || before.lower === "'s" || before.lower === 'the')) return 'NOUN';
  if (pos === 'NOUN' && lower === 'shot' && (after?.lower === 'down' || (after?.lower === 'back' && before?.pos !== 'DET'))) return 'VERB';
  // ", ruling that the law was void"
  if (pos === 'NOUN' && before?.text === ',' && after?.lower === 'that' && among('ruling|warning|finding|claiming|charging|reasoning', lower)) return 'VERB';
  // "has since announced", "have since been training"
  if (lower === 'since' && before?.pos === 'AUX' && after && isVerbal(after)) return 'ADV';
  // "A third put the toll at 14"
  if (pos === 'NOUN' && lower === 'put' && after?.pos === 'DET' && before?.pos !== 'DET') return 'VERB';
  // "said lead author Jane Doe"
  if (pos === 'VERB' && (lower === 'lead' || lower === 'head') && before && SAY.has(before.lower) && after?.pos === 'NOUN') return 'ADJ';
  // "Earlier studies have shown"
  if (pos === 'VERB' && among('studies|reports|polls|surveys|estimates', lower) && after?.pos === 'AUX' && (i === 0 || among('ADJ|ADV', before?.pos ?? ''))) return 'NOUN';
  // "“…,” Fed Chair Jane Doe said": after what was said a capital is a name’s.
  if (pos === 'VERB' && token.text !== lower && (before?.text === '"' || before?.text === '”') && tokens[i - 2]?.text === ',') return 'PROPN';
  // "X, which split from Y", "the group funds itself"
  if (lower === 'which' && pos === 'DET' && before?.text === ',' && after?.pos === 'NOUN' && among('split|quit|hit|put|set', after.lower)) return 'PRON';
  if (pos === 'NOUN' && (lower === 'split' || lower === 'quit') && before && (among('which|who|that|has|have|had', before.lower) || before.pos === 'PROPN') && after && among('from|off|with|into|in', after.lower) && !verbBefore(tokens, i)) return 'VERB';
  if (pos === 'NOUN' && lower === 'claims' && after?.lower === 'to' && tokens[i + 2]?.lower === 'have') return 'VERB';
  // "The rebels count themselves among"
  if (pos === 'NOUN' && after?.lower === 'themselves' && among('count|name|style|fund|credit|brand|pride', lower) && before && among('PROPN|NOUN', before.pos)) return 'VERB';
  if (pos === 'NOUN' && after && (after.lower.endsWith('self') || after.lower === 'themselves') && lower.endsWith('s') && EITHER.has(base(token)) && before?.pos !== 'DET') return 'VERB';
  // "X, which envoys say is lost"
  if (lower === 'which' && pos === 'DET' && before?.text === ',' && after?.pos === 'NOUN' && SAY.has(tokens[i + 2]?.lower ?? '')) return 'PRON';
  // "notes that officials have met"
  if (lower === 'that' && pos === 'DET' && before && after && ((SAY.has(before.lower) && (after.pos === 'PROPN' || /s$/.test(after.lower))) || (((before.pos === 'VERB' && before.lower.endsWith('ing')) || before.pos === 'NOUN') && after.pos === 'NOUN' && /[^isu]s$/.test(after.lower)))) return 'SCONJ';
  if (lower === 'neither' && pos === 'DET' && after && (after.lower.endsWith('ed') || isEither(after)) && (startsName(tokens[i + 2]) || tokens[i + 2]?.lower === 'nor')) return 'ADV';
  // "Turkey shields the rebels", "The army captures X": a clause has a verb.
  if (pos === 'NOUN' && before?.pos === 'PROPN' && /[^s]s$/.test(lower) && after && (after.pos === 'DET' || owner(after) || among('them|him|us|it', after.lower)) && !verbBefore(tokens, i) && !verbAfter(tokens, i)) return 'VERB';
  if (pos === 'NOUN' && /[^s]s$/.test(lower) && before?.pos === 'NOUN' && !before.lower.endsWith('s') && startsName(after) && among('DET|PROPN|ADJ', tokens[i - 2]?.pos ?? '') && !verbBefore(tokens, i) && !verbAfter(tokens, i)) return 'VERB';
  if (lower === 'long' && pos === 'ADJ' && before?.pos === 'AUX' && after && (isVerbal(after) || isParticiple(after.lower))) return 'ADV';
  if (pos === 'VERB' && among('have|has|had|having', lower) && after && isParticiple(after.lower) && after.pos === 'ADJ' && startsNoun(tokens[i + 2])) return 'AUX';
  if (pos !== 'VERB' && before && isParticiple(lower) && (among('have|has|had|having', before.lower) ? startsNoun(after) : among('have|has|had', tokens[i - 2]?.lower ?? '') && ONCE.has(before.lower) && (after?.pos === 'ADP' || after?.pos === 'PUNCT' || before.lower === 'long' || startsName(after)))) return 'VERB';
  if (pos === 'ADJ' && among('armed|trained|supplied|funded|attacked|backed|aided', lower) && (before?.pos === 'PROPN' || before?.pos === 'PRON') && !owner(before) && startsName(after) && (inThatClause(tokens, i) || !verbAfter(tokens, i))) return 'VERB';
  if (among('retaken|overrun|recaptured|besieged|armed|backed', lower) && pos !== 'VERB' && before && among('is|are|was|were|been|being|be|have|has|had', (before.pos === 'PART' || before.pos === 'ADV' ? tokens[i - 2] : before)?.lower ?? '') && (after?.pos === 'ADP' || startsName(after))) return 'VERB';
  if (pos === 'ADJ' && after?.lower === 'of' && among('most|much', lower)) return 'NOUN';
  if (among('ADJ|NOUN', pos) && lower.endsWith('ed')) {
    // "crossed the border, abducted three men"
    if (pos === 'NOUN' && !NO_VERB.test(lower) && (before?.text === ',' || before?.pos === 'CCONJ') && after && (among('DET|NUM', after.pos) || owner(after))) return 'VERB';
    // "Russia has hedged.", "who have mediated since 1994"
    if (before && among('have|has|had|having', before.lower) && (!after || among('PUNCT|ADP|ADV|SCONJ', after.pos) || (after.pos === 'CCONJ' && tokens[i + 2]?.pos === 'VERB' && isParticiple(tokens[i + 2]?.lower ?? '')))) return 'VERB';
    // "are armed, trained and paid by X"
    if (before && among('is|are|was|were|been', before.lower) && after?.text === ',' && tokens[i + 2]?.pos === 'VERB' && tokens[i + 2]?.lower.endsWith('ed')) return 'VERB';
    // "which X armed and trained", "neither armed X nor"
    if ((before?.pos === 'PROPN' || (before?.pos === 'NOUN' && before.lower.endsWith('s') && tokens[i + 3]?.lower !== 'by')) && after?.pos === 'CCONJ' && tokens[i + 2]?.pos === 'VERB' && tokens[i + 2]?.lower.endsWith('ed')) return 'VERB';
    if (before?.lower === 'neither' && startsName(after)) return 'VERB';
    // "has trained, funded and armed the group"
    if (before?.pos === 'CCONJ' && tokens[i - 2]?.pos === 'VERB' && tokens[i - 2]?.lower.endsWith('ed') && startsName(after)) return 'VERB';
    // "armed by X and rescued by Y"
    if (before?.pos === 'CCONJ' && after?.lower === 'by') return 'VERB';
    // "Egypt mediated a truce", "the movement sheltered fighters of X": a clause has a verb.
    if (before && among('PROPN|NOUN', before.pos) && after && (startsName(after) || after.pos === 'NUM' || (after.pos === 'NOUN' && after.lower.endsWith('s'))) && !verbBefore(tokens, i) && !verbAfter(tokens, i)) return 'VERB';
  }
  if (pos !== 'VERB' && isParticiple(lower) && after?.lower === 'by' && before && (before.pos === 'AUX' || before.pos === 'ADV' || before.pos === 'PUNCT' || (pos === 'ADJ' && among('CCONJ|NOUN', before.pos)))) return 'VERB';
  // "continue to back the government"
  if (lower === 'to' && pos !== 'PART' && after && among('back|arm|fund|aid|train|support|supply|fight', after.lower) && startsName(tokens[i + 2]) && before && (before.pos === 'VERB' || before.pos === 'NOUN' || before.pos === 'ADJ')) return 'PART';
  if (among('back|arm|fund|aid|train|support|supply|fight', lower) && pos !== 'VERB' && before?.lower === 'to' && startsName(after)) return 'VERB';
  // "with Eritrean help,"
  if (pos === 'VERB' && among('help|support|aid|supply|attack|strike', lower) && before?.pos === 'PROPN' && tokens[i - 2]?.pos === 'ADP') return 'NOUN';
  if (pos === 'VERB' && ((among('cover|support|strikes?', lower) && before?.lower === 'air') || (lower === 'air' && among('cover|support|power|strikes|force', after?.lower ?? '')) || (lower === 'ground' && before?.lower === 'only'))) return 'NOUN';
  if (pos === 'ADJ' && /ed$/.test(lower) && before && among('almost|nearly|never|repeatedly|reportedly|allegedly|also|previously|formally|officially', before.lower) && startsName(after) && (!verbBefore(tokens, i) || among('has|have|had', tokens[i - 2]?.lower ?? '')) && !verbAfter(tokens, i)) return 'VERB';
  if (lower === 'overthrew' || (lower === 'alleged' && after?.lower === 'that')) return 'VERB';
  // "near-daily strikes"
  if (lower === 'near' && after?.text === '-' && after.start === token.end) return 'ADJ';
  if (/ing$/.test(lower) && (pos === 'ADJ' || pos === 'NOUN') && before) {
    // "banners bearing his portrait"
    if (pos === 'NOUN' && before.pos === 'NOUN' && /[^s]s$/.test(before.lower) && owner(after)) return 'VERB';
    const aux = among("not|n't|still|also|now|reportedly|currently|allegedly", before.lower) ? tokens[i - 2] : before;
    if (aux && BE.has(aux.lower) && startsNoun(after)) return 'VERB';
    if ((before.pos === 'VERB' || before.pos === 'ADP' || before.pos === 'SCONJ' || among('years|months|decades|weeks|days|billions|millions|fortunes|business|trouble', before.lower)) && startsName(after)) return 'VERB';
    // "began siding with X", "accused Y of clashing with Z"
    if (pos === 'NOUN' && after && among('with|on|at|against|alongside|beside', after.lower) && ((before.lower === 'by' && among('firing|striking|clashing|siding|advancing|marching|shooting', lower)) || among('began|begun|begin|begins|started|kept|keeps|stopped', before.lower) || (before.lower === 'of' && tokens.slice(Math.max(0, i - 7), i).some((t) => ACCUSED.has(t.lower))))) return 'VERB';
    // "is arming [the rebels]"
    if (BE.has(before.lower) && after?.text === '[' && startsName(tokens[i + 2])) return 'VERB';
  }
  // "X's foremost supplier"
  if (lower === 'foremost' && before?.lower === "'s") return 'ADJ';
  // "enjoys Saudi backing", "Fierce fighting raged"
  if (pos === 'VERB' && among('backing|funding|financing|training|shelling|bombing', lower) && before?.pos === 'PROPN' && isVerbal(tokens[i - 2] ?? token) && (!after || after.pos === 'PUNCT' || among('for|from|and|in|since|to', after.lower))) return 'NOUN';
  if (pos === 'VERB' && among('fighting|shelling|bombing', lower) && i === 1 && before && /ADJ|PROPN|DET/.test(before.pos) && after?.pos === 'VERB') return 'NOUN';
  // "with backing from X", "With Turkish backing, Y took", "Backing from X"
  if (pos === 'VERB' && AFFORDED.has(lower) && !startsNoun(after)) {
    const link = before?.pos === 'PROPN' || before?.pos === 'ADJ' ? tokens[i - 2] : before;
    if ((!link && after?.lower === 'from') || (link && AFFORDING.has(link.lower) && link.pos === 'ADP')) return 'NOUN';
  }
  // "its backing for X"
  if (lower === 'backing' && pos === 'VERB' && before && (owner(before) || before.lower === "'s") && after && among('for|of', after.lower)) return 'NOUN';
  // "Russian help was essential"
  if (pos === 'VERB' && EITHER.has(lower) && after?.pos === 'AUX' && among('is|was|has|had|will|would|are|were', after.lower) && before && (among('PROPN|ADJ|DET', before.pos) || before.lower === "'s" || owner(before))) return 'NOUN';
  // "with help from X"
  if (pos === 'VERB' && EITHER.has(lower) && before && among('with|without|for|under|despite|amid', before.lower) && before.pos === 'ADP') return 'NOUN';
  if (pos === 'VERB' && before && ((EITHER.has(lower) && (owner(before) || before.lower === "'s")) || (owner(before) && /[^s]s$/.test(lower))) && before.pos !== 'AUX') return 'NOUN';
  if (pos === 'NOUN' && EITHER.has(base(token))) {
    if (before?.pos === 'PART' && before.lower === 'to') return 'VERB';
    const third = /s$/.test(lower);
    if ((before?.lower === 'longer' && tokens[i - 2]?.lower === 'no' && startsNoun(after)) || (third && after && (startsName(after) || among('beside|alongside', after.lower)) && endsRelative(tokens, i) && !verbAfter(tokens, i))) return 'VERB';
    if (third && after?.lower === 'that' && SAY.has(lower) && before?.pos === 'NOUN') return 'VERB';
    // "…, the report notes."
    if (third && SAY.has(lower) && before?.pos === 'NOUN' && tokens[i - 2]?.pos === 'DET' && tokens[i - 3]?.text === ',' && (!after || after.pos === 'PUNCT')) return 'VERB';
    // "mercenaries of X fight beside", "Hezbollah answers to Iran"
    if (!third && after?.pos === 'ADP' && among('fight|battle|clash', lower) && ((before?.pos === 'PROPN' && ofMany(tokens, i)) || (before?.text === ',' && among('beside|alongside', after.lower))) && !verbBefore(tokens, i) && !verbAfter(tokens, i)) return 'VERB';
    if ((lower === 'answers' || (lower === 'answer' && /s$/.test(before?.lower ?? ''))) && after?.lower === 'to' && before && among('PROPN|NOUN', before.pos) && !verbBefore(tokens, i) && !verbAfter(tokens, i)) return 'VERB';
    // "Houthis all train in", "they fight on"
    if (!third && before && among('all|both|they|we', before.lower) && tokens[i - 2]?.pos !== 'VERB' && (startsNoun(after) || after?.pos === 'ADP')) return 'VERB';
    // "are coordinating with them and support their offensives"
    if (!third && before?.pos === 'CCONJ' && after && (owner(after) || among('them|him|us|it', after.lower)) && tokens.slice(Math.max(0, i - 12), i).some(isVerbal)) return 'VERB';
    if (before && among('who|which|that|it|he|she|they|we', before.lower) && (third ? startsNoun(after) || after?.pos === 'ADP' : startsName(after))) return 'VERB';
    // "which Iran funds, …"
    if (third && before?.pos === 'PROPN' && among('which|whom|that', tokens[i - 2]?.lower ?? '') && (!after || after.pos === 'PUNCT' || after.pos === 'AUX' || after.pos === 'ADP')) return 'VERB';
    // "the weapons that Washington says Tehran ships to Y"
    if (third && before?.pos === 'PROPN' && SAY.has(tokens[i - 2]?.lower ?? '') && tokens.slice(Math.max(0, i - 6), i - 2).some((t) => among('which|whom|that', t.lower)) && (!after || among('PUNCT|AUX|ADP', after.pos))) return 'VERB';
    if (third && (inVerbList(tokens, i) || actsNow(tokens, i, isEither))) return 'VERB';
    const goesOn = startsNoun(after) || (third && before?.pos === 'PROPN' && after?.lower === 'as') || (/^(?:fight|clash|coordinate|cooperate)s?$/.test(lower) && after?.pos === 'ADP' && among('PROPN|NOUN', before?.pos ?? '')) || (after?.pos === 'ADP' && !among('on|against|for|of|to|by|in|from', after.lower)) || after?.lower === 'that' || (after?.pos === 'CCONJ' && EITHER.has(tokens[i + 2] ? base(tokens[i + 2] ?? token) : '') && startsNoun(tokens[i + 3]));
    const first = isSubject(before) || (before?.pos === 'ADV' && isSubject(tokens[i - 2]));
    if (first && goesOn && (third ? before?.pos !== 'NOUN' : before?.pos !== 'PROPN' || /s$/.test(before.lower) || startsName(after) || tokens[beforeName(tokens, i)]?.lower === 'and') && !verbBefore(tokens, i) && (inThatClause(tokens, i) || !verbAfter(tokens, i))) return 'VERB';
    // "has blockaded X and fights its rivals"
    if (third && before?.pos === 'CCONJ' && startsName(after) && after?.pos !== 'PROPN' && tokens.slice(Math.max(0, i - 14), i).some(isVerbal) && !verbAfter(tokens, i)) return 'VERB';
    // "funds and trains X"
    if (third && before?.pos === 'CCONJ' && startsName(after) && tokens[i - 2] && /s$/.test(tokens[i - 2]?.lower ?? '') && EITHER.has(base(tokens[i - 2] ?? token)) && !verbAfter(tokens, i)) return 'VERB';
  }
  return OPEN.has(pos) || i === 0 ? restored(tokens, i, isEither) : pos;
};

/** `names` are spans of names in the sentence, in text order. */
export const retag = (tokens: readonly Token[], names: readonly Span[]): readonly Token[] => {
  let n = 0;
  const inName = (token: Token): boolean => {
    while (n < names.length && (names[n]?.end ?? 0) <= token.start) n++;
    const name = names[n];
    return name !== undefined && name.start <= token.start && token.end <= name.end;
  };
  const change = (token: Token, pos: Pos): Token => (token.pos === pos ? token : { start: token.start, end: token.end, text: token.text, lower: token.lower, lemma: token.lemma, pos });
  const first = tokens.map((token, i) => (inName(token) && tokens[i - 1]?.text === '-' && tokens[i + 1]?.text === '-' ? change(token, 'PROPN') : inName(token) && token.pos !== 'PUNCT' && token.pos !== 'PROPN' && token.lower !== "'s" && !among('the|of|for|and|a', token.lower) && /^[\p{Lu}\p{Lo}]/u.test(token.text) ? change(token, 'PROPN') : token));
  return first.map((token, i) => change(token, corrected(first, i)));
};
