/** Verbs that are none: “return to talks”, “the support of X”, “a joint coast guard drill”, “the allied militias”. */
import { among, wordList } from '../../among';
import { BE, EITHER, SAY, isEither, isInflected, isParticiple, isRecruits, isThird, isVerbToo, isVerbal, mayBeVerb, owner, startsNoun, verbBefore } from '../around';
import { beforeName, firstOfVerbs, inRelative } from '../inClause';
import type { Token } from '../../token';
import type { Correction } from './correction';

const AFFORDED = 'backing|funding|financing|training|shelling|bombing';
const AFFORDING = wordList('with|without|on|for|despite|amid');
/** Does `link` bring in the help, or the sentence begin with it: “with backing from”, “Backing from”? */
const isAfforded = (link: Token | undefined, after: Token | undefined): boolean => (link ? link.pos === 'ADP' && AFFORDING.has(link.lower) : after?.lower === 'from');
const GAVE = wordList('(?:lend|send|sell|offer|give|supply|show|bring|grant|loan)s?|lent|sent|sold|offered|gave|given|supplied|brought|granted|loaned');
const GIVES = wordList('(?:offer|provid|receiv|request|promis|pledg|extend|denounc|demand|seek|send|need|lack|condemn|suspend|announc|increas|halt|resum|reduc|reaffirm|reiterat|renew|express|voic|declar|boost|approv|end)(?:s|es|ed|ing|e)?|gave|gives|giving|sent|sought|given|got|gets|getting|fly|flies|flew|flown');
const LETS = wordList('to|let|lets|help|helps|helped|make|makes|made|see|saw|watch|watched|will|would|can|could|may|might|must|should|did|does|do|shall|that|and|which|who');

export const nouns: readonly Correction[] = [
  // "has lines of": no verb in -s follows "has".
  { from: 'VERB', ends: 's', to: 'NOUN', when: ({ before, after }) => before && among('has|have|had', before.lower) && (after?.lower === 'of' || after?.pos === 'PUNCT') },
  { from: 'VERB', to: 'NOUN', when: ({ tokens, i, lower, before }) => before?.lower === 'to' && tokens[i - 2]?.lower === 'according' && !lower.endsWith('ing') },
  // "a stand-off with X"
  { words: 'stand', to: 'NOUN', when: ({ tokens, i, after }) => after?.text === '-' && tokens[i + 2]?.lower === 'off' },
  { words: 'off|offs', to: 'NOUN', when: ({ tokens, i, before }) => before?.text === '-' && tokens[i - 2]?.lower === 'stand' },
  // "said in turn that"
  { from: 'VERB', words: 'turn|return|response|answer|reply|contrast', to: 'NOUN', when: ({ before, after }) => before?.pos === 'ADP' && among('in|by', before.lower) && (!after || after.pos === 'PUNCT' || after.lower === 'that') },
  // "supplied Y with advanced, long-range drones"
  { from: 'VERB', words: 'advanced|improved|enhanced|upgraded|armed|unarmed|guided|used|sophisticated', to: 'ADJ', when: ({ tokens, i, before, after }) => before?.pos === 'ADP' && before.lower === 'with' && after?.text === ',' && among('ADJ|NOUN', tokens[i + 2]?.pos ?? '') },
  // "gave X new, precise missiles"
  { from: 'PROPN', words: 'new|more|other|several|large|small|heavy', to: 'ADJ', when: ({ token, lower, after }) => token.text === lower && after && (after.text === ',' || among('ADJ|NOUN', after.pos)) },
  // "treated X’s wounded"
  { from: 'VERB', words: 'wounded|injured', to: 'NOUN', when: ({ before, after }) => before?.lower === "'s" && before.pos === 'PART' && (!after || among('PUNCT|ADP|CCONJ|AUX', after.pos)) },
  // "denied American claims that"
  { from: 'VERB|NOUN', words: 'claims|reports|charges|suggestions|allegations', to: 'NOUN', when: ({ tokens, i, before, after }) => after?.lower === 'that' && before?.pos === 'PROPN' && /(?:an|ish|ese|i|ch)$/.test(before.lower) && /^(?:den|reject|dismiss|refut|rebut|rubbish|disput|confirm|repeat)/.test(tokens[i - 2]?.lower ?? '') },
  // "shoulder to shoulder"
  { words: 'shoulder', to: 'NOUN', when: ({ tokens, i, before }) => before?.lower === 'to' && tokens[i - 2]?.lower === 'shoulder' },
  // "X’s recruits", "X’s lost guns"
  { from: 'VERB', ends: 's', to: 'NOUN', when: ({ before, after }) => before?.lower === "'s" && before.pos === 'PART' && (!after || among('PUNCT|ADP|CCONJ|AUX|VERB', after.pos)) },
  { from: 'VERB', words: 'lost|destroyed|spent|stolen|broken|ageing|aging', to: 'ADJ', when: ({ before, after }) => before?.lower === "'s" && before.pos === 'PART' && after?.pos === 'NOUN' },
  // "the army and allied militias"
  // "neighbouring Kenya", "the terror groups X and Y"
  { words: 'neighbou?ring', to: 'ADJ', when: ({ after }) => after && among('PROPN|NOUN|ADJ', after.pos) },
  { words: 'groups', to: 'NOUN', when: ({ tokens, i, before }) => before && among('NOUN|ADJ', before.pos) && !/[^s]s$/.test(before.lower) && among('DET|NUM|ADJ|ADP|PUNCT', tokens[i - 2]?.pos ?? 'PUNCT') },
  // "a “coordinated attack”"
  { from: 'VERB', ends: 'ed', to: 'ADJ', when: ({ tokens, i, before, after }) => /^["“‘]$/.test(before?.text ?? '') && tokens[i - 2]?.pos === 'DET' && (after?.pos === 'NOUN' || (/^["”’]$/.test(after?.text ?? '') && tokens[i + 2]?.pos === 'NOUN')) },
  // "military attaches"
  { from: 'VERB', words: 'attache|attaches', to: 'NOUN', when: ({ before }) => before && among('military|naval|air|defen[cs]e|cultural|press|trade|legal', before.lower) },
  // "an estimated 400 men"
  { from: 'VERB', words: 'estimated|additional|reported', to: 'ADJ', when: ({ before, after }) => before?.pos === 'DET' && after?.pos === 'NUM' },
  { from: 'VERB', words: 'allied|affiliated|aligned|opposing|rival', to: 'ADJ', when: ({ before, after }) => after?.pos === 'NOUN' && before && among('CCONJ|DET|ADP|PUNCT', before.pos) },
  // "Iran’s growing reach"
  { from: 'VERB', words: 'reach|hold|grip|sway', to: 'NOUN', when: ({ tokens, i, before }) => before?.lower.endsWith('ing') && tokens[i - 2]?.lower === "'s" && tokens[i - 2]?.pos === 'PART' },
  { from: 'VERB', ends: 'ing', to: 'ADJ', when: ({ before, after }) => before?.lower === "'s" && before.pos === 'PART' && after && among('reach|hold|grip|sway', after.lower) },
  // "gave the army cover", "relies on jets for cover"
  { from: 'VERB', words: 'cover|support|help|aid', to: 'NOUN', when: ({ tokens, i, before, after }) => before && (!after || among('PUNCT|ADP|CCONJ', after.pos)) && (before.lower === 'for' || (among('NOUN|PROPN', before.pos) && verbBefore(tokens, i) && !among('let|lets|help|helps|helped|helping|make|makes|made|see|saw|watched', tokens[beforeName(tokens, i)]?.lower ?? ''))) },
  // "gave X logistical help"
  { from: 'VERB', words: 'help|support|aid|cover', to: 'NOUN', when: ({ before, after }) => before?.pos === 'ADJ' && (!after || among('PUNCT|CCONJ|ADP', after.pos)) },
  // "an end to support for X"
  { from: 'VERB', words: 'support|aid|help', to: 'NOUN', when: ({ tokens, i, before, after }) => before?.lower === 'to' && after && among('for|from', after.lower) && among('end|halt|limit|limits|threat|addition|alternative', tokens[i - 2]?.lower ?? '') },
  // "Hector Salas runs": a name opens the sentence.
  { from: 'VERB', to: 'PROPN', when: ({ tokens, i, token, lower, after }) => i === 0 && token.text !== lower && after?.pos === 'PROPN' && !among('DET|PRON', after.pos) && tokens[i + 2]?.pos === 'VERB' && !lower.endsWith('ing') && !lower.endsWith('ed') },
  // "Cook says rain fell", "the Herald, a paper": names.
  { from: 'VERB', to: 'PROPN', when: ({ i, token, lower, after }) => i === 0 && token.text !== lower && /^(?:sa(?:id|ys)|told|tells|add(?:ed|s)|believes|thinks|wrote|writes|argue[ds]|den(?:ied|ies)|insist(?:ed|s))$/.test(after?.lower ?? '') && !/(?:ing|ed)$/.test(lower) },
  { from: 'VERB', to: 'PROPN', when: ({ token, lower, before, after }) => before?.lower === 'the' && token.text !== lower && token.text !== token.text.toUpperCase() && after && (after.pos === 'PUNCT' || isVerbal(after)) },
  // "according to earlier reports"
  { from: 'VERB', words: 'reports|accounts|claims|estimates', to: 'NOUN', when: ({ tokens, i, before }) => before && among('earlier|early|initial|previous|some|many|several|other|local|media|news|press|unconfirmed', before.lower) && tokens[i - 2]?.lower === 'to' },
  // "quoted He Lin": a name in the middle of a sentence.
  // "Channel Two"
  { from: 'NUM', words: 'one|two|three|four|five|seven|nine|ten', to: 'PROPN', when: ({ token, lower, before }) => token.text !== lower && before?.lower === 'channel' },
  { from: 'PRON', words: 'he', to: 'PROPN', when: ({ i, token, before, after }) => i > 0 && token.text === 'He' && before && among('NOUN|VERB|ADP', before.pos) && after?.pos === 'PROPN' },
  // "have their quarrel over the dam"
  { from: 'VERB', words: 'quarrel|feud|struggle|dispute|fight|battle|clash|talk|hope|need|wish|demand|claim|answer|reply|vote|push|drive|search|hunt|quest|plot|plan|retreat|advance|attack|assault|siege|raid|strike', to: 'NOUN', when: ({ lower, before }) => before && among('its|their|our|my|your', before.lower) && !/(?:ed|ing)$/.test(lower) },
  // "denies everything", "had been “neutralized” in"
  { from: 'VERB', words: 'everything|anything|nothing|something', to: 'PRON', when: () => true },
  // "hold combined exercises"
  { from: 'VERB', words: 'combined|shared', to: 'ADJ', when: ({ after }) => after && among('exercises|drills|man(?:o?eu|eu)vres|maneuvers|patrols|operations|forces', after.lower) },
  { from: 'VERB', words: 'exercises|drills|man(?:o?eu|eu)vres|maneuvers|patrols', to: 'NOUN', when: ({ before }) => before && (before.pos === 'ADJ' || among('combined|shared|naval|joint', before.lower)) },
  // "has lines open to X"
  { from: 'VERB', words: 'lines|channels', to: 'NOUN', when: ({ before, after }) => after?.lower === 'open' && before && among('has|have|had|keeps?|kept|with', before.lower) },
  // "an apartment block used by X"
  { from: 'VERB', words: 'block|post|camp|base', to: 'NOUN', when: ({ tokens, i, before }) => before?.pos === 'NOUN' && among('DET|ADJ', tokens[i - 2]?.pos ?? '') && tokens.slice(Math.max(0, i - 6), i).some((t) => t.pos === 'VERB') },
  { from: 'VERB', words: 'drawn', to: 'ADJ', when: ({ before }) => before?.lower === 'daggers' },
  { from: 'VERB', words: 'act', to: 'NOUN', when: ({ before }) => before?.lower === 'riot' },
  // "is fed up with X", "took X to court"
  { from: 'VERB', words: 'fed', to: 'ADJ', when: ({ tokens, i, after }) => after?.lower === 'up' && among('with|of', tokens[i + 2]?.lower ?? '') },
  { from: 'VERB', words: 'court|task|trial', to: 'NOUN', when: ({ before, after }) => before?.lower === 'to' && (!after || among('PUNCT|ADP|CCONJ', after.pos)) },
  { from: 'VERB', words: 'opposed', to: 'ADJ', when: ({ before, after }) => after?.lower === 'to' && before && BE.has(before.lower) },
  // "came to blows", "face to face with X"
  { from: 'VERB', words: 'face', to: 'NOUN', when: ({ tokens, i, before }) => before?.lower === 'to' && tokens[i - 2]?.lower === 'face' },
  // "is part of an axis"
  { from: 'VERB', words: 'part', to: 'NOUN', when: ({ before, after }) => after?.lower === 'of' && before && BE.has(before.lower) },
  // "are sworn enemies"
  { from: 'VERB', words: 'sworn', to: 'ADJ', when: ({ after }) => after?.pos === 'NOUN' && /s$|y$|e$/.test(after.lower) },
  // "is training Somali recruits"
  { to: 'NOUN', when: ({ tokens, i, before }) => isRecruits(tokens, i) && (!among('PROPN|ADJ', before?.pos ?? '') || tokens[i - 2]?.pos === 'VERB' || isThird(tokens[i - 2])) },
  // "are partners"
  { from: 'VERB', to: 'NOUN', when: ({ lower, before }) => /[^s]s$/.test(lower) && before && among('is|are|was|were|be|been', before.lower) },
  // "Fighting between X and Y has"
  { from: 'NOUN|VERB', words: 'fighting|exercises|drills|talks|clashes|man(?:o?eu|eu)vres|maneuvers|skirmishes|battles|contacts|exchanges|patrols|meetings', to: 'NOUN', when: ({ after }) => after?.lower === 'between' },
  { from: 'VERB', words: 'wounded|injured|captured|displaced|trapped|abducted|kidnapped|suspected|besieged|exiled|retired|detained|masked|surrounded|stranded', to: 'ADJ', when: ({ before, after }) => before?.pos === 'VERB' && !among('have|has|had|having|be|been|being|get|got', before.lower) && after && among('NOUN|PROPN|ADJ', after.pos) },
  // "said that suspected insurgents attacked"
  { from: 'VERB', words: 'suspected|alleged', to: 'ADJ', when: ({ tokens, i, before, after }) => before?.lower === 'that' && after?.pos === 'NOUN' && /(?:s|men|people)$/.test(after.lower) && tokens.slice(i + 2, i + 6).some((t) => t.pos === 'VERB' || t.pos === 'AUX') },
  // "thanks to help from X", "the help of X"
  { from: 'VERB', words: isVerbToo, to: 'NOUN', when: ({ tokens, i, before, after }) => after && among('of|from|for', after.lower) && (among('the|this|that', before?.lower ?? '') || (before?.lower === 'to' && tokens[i - 2]?.lower === 'thanks')) },
  // "sent rifles to rebels"
  { from: 'VERB', words: (word) => word === 'war' || isInflected(word), to: 'NOUN', when: ({ before }) => before?.lower === 'to' },
  // "fuel and recruits."
  { from: 'VERB', words: mayBeVerb, to: 'NOUN', when: ({ tokens, i, lower, before, after }) => /[^s]s$/.test(lower) && before?.lower === 'and' && tokens[i - 2]?.pos === 'NOUN' && !inRelative(tokens, firstOfVerbs(tokens, i)) && (!after || after.pos === 'PUNCT') },
  // "the internationally recognised government"
  { from: 'VERB', ends: 'ed', to: 'ADJ', when: ({ tokens, i, before, after }) => before?.lower.endsWith('ly') && among('DET|PRON', tokens[i - 2]?.pos ?? '') && after && among('NOUN|PROPN', after.pos) },
  { from: 'VERB', words: 'backing|funding|financing|arming|bombing|shelling|killing|sheltering', to: 'NOUN', when: ({ before, after }) => (owner(before) || before?.lower === "'s") && after?.pos === 'ADP' },
  // "X's sheltering of Y", "the arming of Z"
  { from: 'VERB', ends: 'ing', to: 'NOUN', when: ({ before, after }) => after?.lower === 'of' && before && (owner(before) || before.lower === "'s" || before.lower === 'the') },
  // "the audit’s finding that"
  { from: 'VERB', words: 'finding|warning|ruling|feeling|understanding', to: 'NOUN', when: ({ before, after }) => after?.lower === 'that' && before && (owner(before) || before.lower === "'s" || before.lower === 'the') },
  // "said lead author Jane Doe"
  { from: 'VERB', words: 'lead|head', to: 'ADJ', when: ({ before, after }) => before && SAY.has(before.lower) && after?.pos === 'NOUN' },
  // "Earlier studies have shown"
  { from: 'VERB', words: 'studies|reports|polls|surveys|estimates', to: 'NOUN', when: ({ i, before, after }) => after?.pos === 'AUX' && (i === 0 || among('ADJ|ADV', before?.pos ?? '')) },
  // "“…,” Fed Chair Jane Doe said": after what was said a capital is a name’s.
  { from: 'VERB', to: 'PROPN', when: ({ tokens, i, token, lower, before }) => token.text !== lower && (before?.text === '"' || before?.text === '”') && tokens[i - 2]?.text === ',' },
  { from: 'VERB', words: 'have|has|had|having', to: 'AUX', when: ({ tokens, i, after }) => after && isParticiple(after.lower) && after.pos === 'ADJ' && startsNoun(tokens[i + 2]) },
  // "weapons of Iranian manufacture"
  { from: 'VERB', words: 'manufacture|make|design', to: 'NOUN', when: ({ tokens, i, before }) => tokens[i - 2]?.lower === 'of' && before && among('ADJ|PROPN', before.pos) },
  // "with Eritrean help,"
  { from: 'VERB', words: 'help|support|aid|supply|attack|strike', to: 'NOUN', when: ({ tokens, i, before }) => before?.pos === 'PROPN' && tokens[i - 2]?.pos === 'ADP' },
  { from: 'VERB', to: 'NOUN', when: ({ lower, before, after }) => ((among('cover|support|strikes?', lower) && before?.lower === 'air') || (lower === 'air' && among('cover|support|power|strikes|force', after?.lower ?? '')) || (lower === 'ground' && before?.lower === 'only')) },
  // "enjoys Saudi backing", "Fierce fighting raged"
  { from: 'VERB', words: AFFORDED, to: 'NOUN', when: ({ tokens, i, token, before, after }) => before?.pos === 'PROPN' && isVerbal(tokens[i - 2] ?? token) && (!after || after.pos === 'PUNCT' || among('for|from|and|in|since|to', after.lower)) },
  { from: 'VERB', words: 'fighting|shelling|bombing', to: 'NOUN', when: ({ i, before, after }) => i === 1 && before && /ADJ|PROPN|DET/.test(before.pos) && after?.pos === 'VERB' },
  { from: 'VERB', words: AFFORDED, to: 'NOUN', when: ({ tokens, i, before, after }) => !startsNoun(after) && isAfforded(among('PROPN|ADJ', before?.pos ?? '') ? tokens[i - 2] : before, after) },
  // "its backing for X"
  { from: 'VERB', words: 'backing', to: 'NOUN', when: ({ before, after }) => before && (owner(before) || before.lower === "'s") && after && among('for|of', after.lower) },
  // "Russian help was essential"
  { from: 'VERB', words: isVerbToo, to: 'NOUN', when: ({ before, after }) => after?.pos === 'AUX' && among('is|was|has|had|will|would|are|were', after.lower) && before && (among('PROPN|ADJ|DET', before.pos) || before.lower === "'s" || owner(before)) },
  // "with help from X"
  { from: 'VERB', words: isVerbToo, to: 'NOUN', when: ({ before }) => before && among('with|without|for|under|despite|amid', before.lower) && before.pos === 'ADP' },
  { from: 'VERB', to: 'NOUN', when: ({ lower, before }) => before && ((EITHER.has(lower) && (owner(before) || before.lower === "'s")) || (owner(before) && /[^s]s$/.test(lower))) && before.pos !== 'AUX' },
  // "lists of suspects to X": no verb with a subject stands after such a word.
  { from: 'VERB', to: 'NOUN', when: ({ lower, before, after }) => before?.pos === 'ADP' && /[^s]s$/.test(lower) && among('of|about|against|among|between|from|with|on', before.lower) && (!after || among('ADP|PUNCT|CCONJ', after.pos)) },
  // "after his quarrel with X"
  { from: 'VERB', to: 'NOUN', when: ({ lower, before, after }) => before && among('his|its|their|my|our|your', before.lower) && !/(?:ing|ed)$/.test(lower) && (!after || among('ADP|PUNCT|CCONJ', after.pos)) },
  // "lent it pilots"
  { from: 'VERB', ends: 's', to: 'NOUN', when: ({ tokens, i, before }) => before && among('it|them|him|us', before.lower) && GAVE.has(tokens[i - 2]?.lower ?? '') },
  // "under cover of X’s jets", "under Turkish shelling"
  { from: 'VERB', words: 'cover|shelling|bombing|fire|attack|guard|escort|watch|siege|bombardment|strike', to: 'NOUN', when: ({ tokens, i, before }) => (before?.lower === 'under' || tokens[i - 2]?.lower === 'under') },
  // "Fighting broke out"
  { from: 'VERB', words: 'fighting', to: 'NOUN', when: ({ i, after }) => i === 0 && (after?.pos === 'VERB' || after?.pos === 'AUX' || among('between|in|around|near|has|is|was', after?.lower ?? '')) },
  // "On Friday, fighting raged between X and Y"
  { from: 'VERB', words: 'fighting|shelling|bombing', to: 'NOUN', when: ({ before, after }) => before?.pos !== 'AUX' && after && among('raged|rages|erupted|erupts|broke|breaks|continued|continues|resumed|resumes|flared|flares|intensified|intensifies|escalated|subsided|eased', after.lower) },
  // "after days of fighting with X"
  { from: 'VERB', words: 'fighting', to: 'NOUN', when: ({ before, after }) => after && among('with|against|in|near|around', after.lower) && before && (before.lower === 'of' || before.pos === 'ADJ' || among('during|in|amid|after', before.lower)) },
  // "offered help to X", "a back channel", "over the North Korean launch"
  { from: 'VERB', words: 'help|support|aid|shelter|cover|backing', to: 'NOUN', when: ({ before }) => before && GIVES.has(before.lower) },
  { from: 'VERB', words: 'help|support|aid|shelter|cover', to: 'NOUN', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && (!after || among('PUNCT|ADP|CCONJ', after.pos)) && GIVES.has(tokens[beforeName(tokens, i)]?.lower ?? '') },
  { from: 'VERB', words: 'channel|door|room|office', to: 'NOUN', when: ({ tokens, i, before }) => before?.lower === 'back' && tokens[i - 2]?.pos === 'DET' },
  { from: 'VERB', words: 'back', to: 'ADJ', when: ({ before }) => before?.pos === 'DET' },
  // "resumed shelling of X", "carried out bombing of Y"
  { from: 'VERB', words: 'shelling|bombing|killing|looting|torture', to: 'NOUN', when: ({ before, after }) => among('of|on|against', after?.lower ?? '') && before && (before.pos === 'VERB' || among('out|up', before.lower)) },
  // "Rwandan shelling of X", "phone calls", "missile attacks"
  { from: 'VERB', to: 'NOUN', when: ({ token, lower, before, after }) => (isEither(token) || lower.endsWith('ing')) && among('of|for', after?.lower ?? '') && before?.pos === 'PROPN' && /(?:[^s]i|an|ish|ese|ch)$/.test(before.lower) },
  { from: 'VERB', to: 'NOUN', when: ({ lower, before }) => before && /^(?:call|attack|strike|raid|talk|clash)(?:s|es)$/.test(lower) && among('phone|telephone|video|air|drone|missile|rocket|artillery|border|peace|cross-border|ground', before.lower) },
  // "a joint coast guard drill": no singular noun has such a verb.
  { from: 'VERB', words: mayBeVerb, to: 'NOUN', when: ({ tokens, i, lower, before, after }) => before?.pos === 'NOUN' && !/s$|^(?:people|police|men|women|children|crew|staff|media|majority|number|cattle)$/.test(before.lower) && !lower.endsWith('s') && !lower.endsWith('ed') && (!after || among('PUNCT|ADP', after.pos)) && !tokens.slice(Math.max(0, i - 7), i).some((t) => LETS.has(t.lower)) },
  // "carried out pinpoint strikes"
  { from: 'VERB', to: 'ADJ', when: ({ tokens, i, before, after }) => before?.lower === 'out' && after?.pos === 'NOUN' && /^carr/.test(tokens[i - 2]?.lower ?? '') },
  // "halted all trade with X"
  { from: 'VERB', words: mayBeVerb, to: 'NOUN', when: ({ tokens, i, before }) => before && among('all|any|no|some|most|more|further|such|much', before.lower) && among('VERB|ADP|AUX', tokens[i - 2]?.pos ?? '') },
  { from: 'VERB', words: 'coordinates', to: 'NOUN', when: ({ before }) => before && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'VERB') },
  { from: 'VERB', words: mayBeVerb, to: 'NOUN', when: ({ tokens, i, before, after }) => before?.pos === 'PROPN' && /(?:[^s]i|an|ish|ese|ch)$/.test(before.lower) && among('DET|ADP', tokens[beforeName(tokens, i)]?.pos ?? '') && (!after || among('PUNCT|ADP|CCONJ|AUX', after.pos)) },
  // "tools such as Slack, Discord and Zoom"
  { from: 'VERB', to: 'PROPN', when: ({ tokens, i, token, lower, before }) => /^\p{Lu}\p{Ll}/u.test(token.text) && before?.pos === 'CCONJ' && tokens[i - 2]?.pos === 'PROPN' && !/(?:s|ed|ing)$/.test(lower) && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? 'a') },
  // "targeting data"
  { from: 'VERB', words: 'targeting', to: 'ADJ', when: ({ after }) => among('data|information|intelligence|coordinates', after?.lower ?? '') },
  // "at 1 am"
  { from: 'AUX|VERB', words: 'am', to: 'NOUN', when: ({ before }) => before?.pos === 'NUM' },
];
