/**
 * Verbs that the tagger took for nouns or adjectives, told by the pattern of the words around: "denies giving weapons", "that
 * armed the group", "trained, armed and paid X", "whom the Free Army backs", "Armed by X, …".
 */
import { among, wordList } from '../among';
import type { Pos, Token } from '../token';

/** Gerunds of deeds, which are done to somebody. */
const DEED = wordList('getting|receiving|taking|accepting|buying|using|arming|supplying|giving|sending|selling|shipping|training|funding|financing|backing|supporting|sponsoring|sheltering|harbou?ring|providing|delivering|smuggling|transferring|helping|aiding|attacking|bombing|shelling|striking|targeting|killing|hitting|equipping|exporting|lending|offering|hosting|meeting|protecting|using|passing|sharing|paying');
/** Verbs of which a gerund is the object. */
const ABOUT = wordList('den(?:y|ies|ied|ying)|admit(?:s|ted)?|(?:stop|start|begin|quit)(?:s|ped|ted)?|began|halt(?:s|ed)?|suspend(?:s|ed)?|resume[sd]?|cease[sd]?|acknowledge[sd]?|consider(?:s|ed)?|avoid(?:s|ed)?|continue[sd]?|rejects?|rejected|deni');
const AUXILIARY = wordList('is|are|was|were|be|been|being|more|most|so|too|very|as');
const BE = wordList('is|are|was|were|be|been|being');
const GAVE = wordList('(?:lend|send|sell|offer|give|supply|show|bring|grant|loan)s?|lent|sent|sold|offered|gave|given|supplied|brought|granted|loaned');
const GIVES = wordList('(?:offer|provid|receiv|request|promis|pledg|extend|denounc|demand|seek|send|need|lack|condemn|suspend|announc|increas|halt|resum|reduc|reaffirm|reiterat|renew|express|voic|declar|boost|approv|end)(?:s|es|ed|ing|e)?|gave|gives|giving|sent|sought|given|got|gets|getting|fly|flies|flew|flown');
const LETS = wordList('to|let|lets|help|helps|helped|make|makes|made|see|saw|watch|watched|will|would|can|could|may|might|must|should|did|does|do|shall|that|and|which|who');
const BEFORE_SUBJECT = wordList('which|whom|that');
const WORDS: ReadonlySet<Pos> = new Set<Pos>(['PROPN', 'DET', 'ADJ', 'NUM']);
const SAYS = wordList('says?|said|claims?|claimed|believes?|alleges?|alleged|insists?|denies|thinks?');

const startsNoun = (token: Token | undefined): boolean => token !== undefined && (among('DET|PROPN|NUM|ADJ|NOUN|SYM', token.pos) || among('its|their|his|her|our|them|him|us|it', token.lower));
const isGerund = (token: Token | undefined): boolean => token?.pos === 'VERB' && token.lower.endsWith('ing');
const isPast = (token: Token | undefined): boolean => token !== undefined && token.pos === 'VERB' && (token.lower.endsWith('ed') || among('paid|sent|fed|taught|led|lent|sold|gave|hid|shot|hit|struck|fought', token.lower));

/** Index of the word before the name or noun phrase that ends right before `i`. */
export const beforeName = (tokens: readonly Token[], i: number): number => {
  let k = i - 1;
  while (k >= 0 && WORDS.has(tokens[k]?.pos ?? 'X')) k--;
  return k;
};
const CALLED = wordList('known|described|seen|regarded|such|so|as|same|designated|listed|named|branded|labell?ed|served|serves|acted|acts|well|much|many|far|viewed|considered|condemned|denounced|hailed|dismissed|recogni[sz]ed|used|worked');
/** "… as X attacked Y": a subject and a verb with an object follow the word at `i`. */
export const opensClause = (tokens: readonly Token[], i: number): boolean => {
  if (CALLED.has(tokens[i - 1]?.lower ?? '')) return false;
  let k = i + 1;
  while (k < i + 8 && among('PROPN|DET|ADJ|NUM|NOUN|CCONJ', tokens[k]?.pos ?? '')) k++;
  const [verb, next] = [tokens[k], tokens[k + 1]];
  if (k === i + 1 || !verb || !next || !among('PROPN|NOUN', tokens[k - 1]?.pos ?? '')) return false;
  if (verb.pos === 'AUX') return true;
  return verb.pos === 'VERB' && !verb.lower.endsWith('ing') && (among('DET|PROPN|NUM', next.pos) || (next.pos === 'ADJ' && tokens[k + 2]?.pos === 'NOUN') || among('its|their|his|her|it|them|him', next.lower));
};
/** "whom the Free Army", "which Paris says the Free Army": the subject of the verb at `i` follows a relative pronoun. */
const inRelative = (tokens: readonly Token[], i: number): boolean => {
  const k = beforeName(tokens, i);
  if (k === i - 1 || k < 0) return false;
  const word = tokens[k]?.lower ?? '';
  // "whose fighters X trains"
  if (BEFORE_SUBJECT.has(word) || (tokens[k]?.pos === 'NOUN' && tokens[k - 1]?.lower === 'whose')) return true;
  if (!SAYS.has(word)) return false;
  const said = tokens[k - 1]?.pos === 'NOUN' ? k - 1 : k;
  return BEFORE_SUBJECT.has(tokens[beforeName(tokens, said)]?.lower ?? '');
};

/** The part of speech of the word at `i`, which is a noun, verb, adjective or name. `either` are nouns that may be verbs. */
export const restored = (tokens: readonly Token[], i: number, isEither: (token: Token) => boolean): Pos => {
  const token = tokens[i];
  if (!token) return 'X';
  const { lower, pos } = token;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  // "lists of suspects to X": no verb with a subject stands after such a word.
  if (pos === 'VERB' && before?.pos === 'ADP' && /[^s]s$/.test(lower) && among('of|about|against|among|between|from|with|on', before.lower) && (!after || among('ADP|PUNCT|CCONJ', after.pos))) return 'NOUN';
  // "after his quarrel with X"
  if (pos === 'VERB' && before && among('his|its|their|my|our|your', before.lower) && !/(?:ing|ed)$/.test(lower) && (!after || among('ADP|PUNCT|CCONJ', after.pos))) return 'NOUN';
  // "lent it pilots"
  if (pos === 'VERB' && before && among('it|them|him|us', before.lower) && lower.endsWith('s') && GAVE.has(tokens[i - 2]?.lower ?? '')) return 'NOUN';
  // "under cover of X’s jets", "under Turkish shelling"
  if (pos === 'VERB' && (before?.lower === 'under' || tokens[i - 2]?.lower === 'under') && among('cover|shelling|bombing|fire|attack|guard|escort|watch|siege|bombardment|strike', lower)) return 'NOUN';
  // "Fighting broke out"
  if (i === 0 && lower === 'fighting' && pos === 'VERB' && (after?.pos === 'VERB' || after?.pos === 'AUX' || among('between|in|around|near|has|is|was', after?.lower ?? ''))) return 'NOUN';
  // "after days of fighting with X"
  if (lower === 'fighting' && pos === 'VERB' && after && among('with|against|in|near|around', after.lower) && before && (before.lower === 'of' || before.pos === 'ADJ' || among('during|in|amid|after', before.lower))) return 'NOUN';
  // "offered help to X", "a back channel", "over the North Korean launch"
  if (pos === 'VERB' && among('help|support|aid|shelter|cover|backing', lower) && before && GIVES.has(before.lower)) return 'NOUN';
  if (pos === 'VERB' && among('help|support|aid|shelter|cover', lower) && before?.pos === 'PROPN' && (!after || among('PUNCT|ADP|CCONJ', after.pos)) && GIVES.has(tokens[beforeName(tokens, i)]?.lower ?? '')) return 'NOUN';
  if (pos === 'VERB' && among('channel|door|room|office', lower) && before?.lower === 'back' && tokens[i - 2]?.pos === 'DET') return 'NOUN';
  if (lower === 'back' && pos === 'VERB' && before?.pos === 'DET') return 'ADJ';
  // "resumed shelling of X", "carried out bombing of Y"
  if (pos === 'VERB' && among('shelling|bombing|killing|looting|torture', lower) && among('of|on|against', after?.lower ?? '') && before && (before.pos === 'VERB' || among('out|up', before.lower))) return 'NOUN';
  // "Rwandan shelling of X", "phone calls", "missile attacks"
  if (pos === 'VERB' && (isEither(token) || lower.endsWith('ing')) && among('of|for', after?.lower ?? '') && before?.pos === 'PROPN' && /(?:[^s]i|an|ish|ese|ch)$/.test(before.lower)) return 'NOUN';
  if (pos === 'VERB' && before && /^(?:call|attack|strike|raid|talk|clash)(?:s|es)$/.test(lower) && among('phone|telephone|video|air|drone|missile|rocket|artillery|border|peace|cross-border|ground', before.lower)) return 'NOUN';
  // "a joint coast guard drill": no singular noun has such a verb.
  if (pos === 'VERB' && isEither(token) && before?.pos === 'NOUN' && !/s$|^(?:people|police|men|women|children|crew|staff|media|majority|number|cattle)$/.test(before.lower) && !lower.endsWith('s') && !lower.endsWith('ed') && (!after || among('PUNCT|ADP', after.pos)) && !tokens.slice(Math.max(0, i - 7), i).some((t) => LETS.has(t.lower))) return 'NOUN';
  // "carried out pinpoint strikes"
  if (pos === 'VERB' && before?.lower === 'out' && after?.pos === 'NOUN' && /^carr/.test(tokens[i - 2]?.lower ?? '')) return 'ADJ';
  // "halted all trade with X"
  if (pos === 'VERB' && isEither(token) && before && among('all|any|no|some|most|more|further|such|much', before.lower) && among('VERB|ADP|AUX', tokens[i - 2]?.pos ?? '')) return 'NOUN';
  if (pos === 'VERB' && lower === 'coordinates' && before && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'VERB')) return 'NOUN';
  if (pos === 'VERB' && isEither(token) && before?.pos === 'PROPN' && /(?:[^s]i|an|ish|ese|ch)$/.test(before.lower) && among('DET|ADP', tokens[beforeName(tokens, i)]?.pos ?? '') && (!after || among('PUNCT|ADP|CCONJ|AUX', after.pos))) return 'NOUN';
  if (pos === 'VERB') return lower === 'targeting' && after !== undefined && among('data|information|intelligence|coordinates', after.lower) ? 'ADJ' : pos;
  if (lower === 'answering' && after?.lower === 'to' && before?.pos === 'NOUN') return 'VERB';
  // "is arming and training", "accused X of arming and training"
  if (lower.endsWith('ing') && pos === 'NOUN' && before && (BE.has(before.lower) || before.lower === 'of') && after?.lower === 'and' && DEED.has(lower) && isGerund(tokens[i + 2])) return 'VERB';
  // ", offering further support to X"
  if (lower.endsWith('ing') && (pos === 'NOUN' || pos === 'ADJ') && before?.text === ',' && after && (among('DET|NUM|ADJ', after.pos) || (after.pos === 'ADV' && among('ADJ|NOUN', tokens[i + 2]?.pos ?? '')) || among('its|their|his|her', after.lower)) && !among('including|during|morning|evening|everything|nothing|something|following|regarding|concerning', lower)) return 'VERB';
  // "X, which Y is accused of funding,"
  if (lower.endsWith('ing') && before?.lower === 'of' && DEED.has(lower) && (!after || among('PUNCT|AUX|VERB', after.pos)) && among('accused|suspected|guilty', tokens[i - 2]?.lower ?? '')) return 'VERB';
  // "has been quietly arming X", "is busy arming X"
  if (lower.endsWith('ing') && pos !== 'PROPN' && startsNoun(after) && (before?.lower === 'busy' || (before?.pos === 'ADV' && before.lower.endsWith('ly') && BE.has(tokens[i - 2]?.lower ?? '')))) return 'VERB';
  // "After clashing with X", "denied siding with Y"
  if (lower.endsWith('ing') && (pos === 'NOUN' || pos === 'ADJ') && before && after && among('with|against|alongside|beside', after.lower) && (among('by|after|before|since|while', before.lower) || ABOUT.has(before.lower))) return 'VERB';
  // "the only country training the army": no noun has an article after it.
  if (lower.endsWith('ing') && pos === 'NOUN' && DEED.has(lower) && before?.pos === 'NOUN' && after && (after.pos === 'DET' || among('its|their|his|her', after.lower))) return 'VERB';
  // "By smuggling rifles to X"
  if (lower.endsWith('ing') && pos === 'NOUN' && DEED.has(lower) && before && among('by|after|before|since|in', before.lower) && after?.pos === 'NOUN' && tokens[i + 2]?.lower === 'to') return 'VERB';
  if (lower.endsWith('ing')) return pos !== 'PROPN' && before !== undefined && ABOUT.has(before.lower) && DEED.has(lower) && startsNoun(after) ? 'VERB' : pos;
  if (lower.endsWith('ed')) {
    if (i === 0) return pos !== 'NOUN' && after?.lower === 'by' ? 'VERB' : pos;
    if (pos === 'PROPN') return pos;
    // "were branded terrorists by X"
    if (pos === 'ADJ' && before && BE.has(before.lower) && after?.pos === 'NOUN' && among('branded|labell?ed|deemed|declared|designated|dubbed|proclaimed', lower)) return 'VERB';
    // "are armed and trained by X"
    if (pos === 'ADJ' && before && BE.has(before.lower) && after?.lower === 'and' && isPast(tokens[i + 2]) && tokens[i + 3]?.lower === 'by') return 'VERB';
    if (before && among('that|who|which', before.lower) && startsNoun(after)) return 'VERB';
    // "has secretly smuggled rifles"
    if (pos === 'ADJ' && before?.pos === 'ADV' && among('has|have|had', tokens[i - 2]?.lower ?? '') && startsNoun(after)) return 'VERB';
    // "X not only armed Y but", "signed a truce and then armed Y"
    if (pos === 'ADJ' && before && among('only|then', before.lower) && after?.pos === 'PROPN') return 'VERB';
    // "X, along with Y, smuggled rifles.": a sentence has a verb.
    if (pos === 'ADJ' && before && (before.text === ',' || among('PROPN|NOUN|ADV', before.pos)) && startsNoun(after) && !tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX') && tokens.at(-1)?.text === '.') return 'VERB';
    // "whom X armed, …", "the men that X armed took"
    if ((pos === 'ADJ' || pos === 'NOUN') && (!after || among('PUNCT|VERB|AUX|ADP', after.pos)) && inRelative(tokens, i)) return 'VERB';
    // "X, armed and trained by Y,", "X first armed and then left Y"
    if (pos === 'ADJ' && before && (before.text === ',' || before.lower === 'first') && after?.lower === 'and' && (isPast(tokens[i + 2]) || (tokens[i + 2]?.lower === 'then' && isPast(tokens[i + 3])))) return 'VERB';
    // "came out and encircled the men": no adjective has an article after it.
    if (pos === 'ADJ' && before && !AUXILIARY.has(before.lower) && (before.pos === 'CCONJ' || before.pos === 'ADV' || before.pos === 'PROPN' || before.text === ',') && after && (after.pos === 'DET' || among('its|their|his|her|them|him|us|it', after.lower))) return 'VERB';
    if (before && among('PROPN|NOUN', before.pos) && after?.text === ',' && isPast(tokens[i + 2]) && among('CCONJ|PUNCT', tokens[i + 3]?.pos ?? '')) return 'VERB';
    // "X, armed, trained and paid by Y", "had been smuggled to"
    if (before?.text === ',' && after?.text === ',' && isPast(tokens[i + 2]) && tokens[i + 3]?.pos === 'CCONJ') return 'VERB';
    if (pos === 'ADJ' && before && among('been|being', before.lower) && after?.pos === 'ADP') return 'VERB';
    return before?.text === ',' && isPast(tokens[i - 2]) && (after?.text === ',' || after?.pos === 'CCONJ') && isPast(tokens[i + 2]) ? 'VERB' : pos;
  }
  // "helped X defeat Y"
  if (pos === 'NOUN' && before?.pos === 'PROPN' && startsNoun(after) && among('defeat|attack|fight|strike|capture|retake|repel|target|battle|bomb|drive|crush|use', lower) && among('help|helped|helps|helping|let|lets|letting|made|watched', tokens[beforeName(tokens, i)]?.lower ?? '')) return 'VERB';
  // "lets its agents work from X"
  if (pos === 'NOUN' && (lower === 'work' || isEither(token)) && before?.pos === 'NOUN' && /[^s]s$/.test(before.lower) && among('let|lets|letting|help|helps|helped|helping', tokens[beforeName(tokens, i - 1)]?.lower ?? '') && (startsNoun(after) || after?.pos === 'ADP')) return 'VERB';
  // "its agency, X, hands over the list"
  if (pos === 'NOUN' && lower === 'hands' && after?.lower === 'over' && startsNoun(tokens[i + 2]) && among('PROPN|NOUN|PUNCT|PRON|CCONJ', before?.pos ?? '')) return 'VERB';
  if (i === 0 && lower === 'joint' && after?.pos === 'NOUN') return 'ADJ';
  if (pos === 'NOUN' && before && among('help|helps|helped|helping', before.lower) && isEither(token) && among('DET|PROPN', after?.pos ?? '')) return 'VERB';
  if (pos !== 'NOUN' || !lower.endsWith('s') || !isEither(token)) return pos;
  // "X, Y says, arms Z", "arms X, trains them", "neither arms nor trains X"
  if (before?.text === ',' && after && (among('them|him|it|us', after.lower) || (SAYS.has(tokens[i - 2]?.lower ?? '') && startsNoun(after)))) return 'VERB';
  if (before && among('neither|nor', before.lower) && (after?.lower === 'nor' || startsNoun(after))) return 'VERB';
  // "denies that it arms, …"
  if (before && among('it|he|she', before.lower) && tokens[i - 2] && (tokens[i - 2]?.lower === 'that' || SAYS.has(tokens[i - 2]?.lower ?? ''))) return 'VERB';
  if (after && !among('PUNCT|AUX|ADP|CCONJ', after.pos)) return pos;
  // "… arms and trains"
  let first = before?.lower === 'and' && tokens[i - 2]?.lower.endsWith('s') ? i - 2 : i;
  // "which X recruits, pays and arms"
  while (tokens[first - 1]?.text === ',' && tokens[first - 2]?.pos === 'VERB' && tokens[first - 2]?.lower.endsWith('s')) first -= 2;
  return inRelative(tokens, first) ? 'VERB' : pos;
};

/** "the group, which lives off Y, fights the X Front": does a relative clause end at the comma before token `i`? */
export const endsRelative = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i - 1]?.text !== ',') return false;
  for (let k = i - 2; k > Math.max(0, i - 24); k--) {
    const word = tokens[k]?.lower ?? '';
    if (word === ';' || word === ':' || word === '.') return false;
    if ((word === 'which' || word === 'who') && tokens[k - 1]?.text === ',') return among('NOUN|PROPN', tokens[k - 2]?.pos ?? '');
  }
  return false;
};
