/**
 * What kind of thing a run of capitals names, by what stands in it and around it: "Avi Dichter, a former head of …",
 * "analyst Jane Doe", "in Deir Hafer", "the Salt River Front", "said Bakr". The first sign that speaks decides.
 */
import { allOf, among, wordList } from '../among';
import { GUNMEN, REBELS } from '../rebels';
import type { ActorKind } from '../../model/actor';
import type { Gender } from '../lexicon';
import type { Token } from '../token';
import { afterComma, appositiveAfter, isAge } from './appositive';
import { CORPORATE, headKind, isPlaceNoun, LOCATIVE, MEMBERS, nounKind, opensGroup, REPORTING, ROLES, TITLES } from './cue';
import { isFacility, isUnit } from './facility';
import { isHeard } from './hearer';
import { isOfPlaces } from './listedPlace';
import { isRazed } from './razed';
import { isNameWord, type Run } from './run';
import { withoutTitles } from './titled';
import { normalWord } from './word';

export interface Discovery extends Run {
  readonly kind: ActorKind | 'place';
  /** Strength of the sign: 2 = said by the words around it, 1 = guessed from the form. */
  readonly sure: 1 | 2;
}
/** What else is known while runs are typed. */
export interface Surroundings {
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** Does a place of the lexicon start at token `i`? */
  readonly placeAt: (i: number) => boolean;
  /** Does the article use the word without a capital? */
  readonly isCommon: (word: string) => boolean;
}

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
/** First words of places' names in the languages of the news. */
const PLACE_OPENERS = new Set('tal tell deir khan ain ayn kafr kafar kfar jabal jebel wadi beit bayt bab san santa port mount lake nahr ras jisr bir maarrat maarat camp fort novo puerto villa new saint st shahr kuh gora mys north south east west northern southern eastern western upper lower el los las la nay cape rio khor umm tel bani'.split(' '));
const PLACE_ENDINGS = /(?:abad|istan|stan|grad|gorod|ivka|ovka|ivske|pur|nagar|kent|ville|burg|sk|ville|town|polis|shahr)$/;
/** What is done to places, and "on" what. */
const TAKEN = /^(?:captur|recaptur|seiz|retak|retook|took|enter|besieg|liberat|overr[au]n|visit|pound|defend|surround|secur|regain|lost|shell|bomb|reach|leav|left|fle[de]|control|occup|encircl|storm|evacuat|struck|strik|hit$|hits$|rocketed|bombard|overr)/;
const ONTO = wordList('(?:attack|assault|raid|strike|airstrike|shelling|advance|offensive|march|bombs?|rockets?|missiles?|shells?|fire)s?');
const MOVES = /^(?:go|goes|went|gone|travel\w*|fl(?:y|ew|own)|return\w*|mov(?:e|ed|ing)|trips?|visits?|flights?|smuggl\w+|transfer\w*|roads?|way|routes?|drove|drive|retreat\w*|withdr\w+|fled|flee\w*|deploy\w*|march\w*|advance\w*|escap\w+|arriv\w+|evacuat\w+|convoys?|highway|heading|headed|sent|came|come|exile\w*)$/;
const DWELLERS = wordList('residents?|villagers?|people|inhabitants|outskirts|suburbs?|mayor|governor|town|city|village|streets|centre|center|siege|battle|fall|north|south|east|west|northeast|northwest|southeast|southwest|liberation|recapture|capture');

type Kind = Discovery['kind'];
interface Sight {
  readonly tokens: readonly Token[];
  readonly whole: Run;
  readonly run: Run;
  readonly titled: boolean;
  /** Words without marks, normalised. */
  readonly words: readonly string[];
  readonly single: boolean;
  readonly before: string;
  readonly before2: string;
  readonly after: string;
  readonly around: Surroundings;
}
type Sign = (sight: Sight) => readonly [Kind, 1 | 2] | null;

const byHead: Sign = ({ words, single }) => {
  const [first = '', second = ''] = words;
  const unit = /^\d/.test(second) && !(words.length > 2 && isPlaceNoun(words.at(-1) ?? '')) ? headKind(first) : '';
  if (/^defen[cs]e$/.test(words.at(-1) ?? '') && words.at(-2) === 'civil') return ['organisation', 2];
  if (unit) return [unit, 2];
  if (/^\d/.test(second) && words.length === 2 && (first === 'hill' || first === 'route' || first === 'point' || isPlaceNoun(first))) return ['place', 2];
  const head = headKind(words.at(-1) ?? '') || (words.length > 2 && among('of|for', second) ? headKind(first) : '');
  if (single) return null;
  if (head) return [head, 2];
  const last = words.at(-1) ?? '';
  return isPlaceNoun(last) || last === 'state' ? ['place', 2] : null;
};
/** "the Abu Bakr brigade", "the Abdul Aziz neighbourhood": called after somebody */
const byNamesake: Sign = ({ tokens, run, titled, before }) => (before !== 'the' || titled ? null : isUnit(tokens, run.to) ? ['armed_group', 2] : isFacility(tokens, run.to) ? ['place', 2] : null);
const byOpener: Sign = ({ words, titled }) => (words.length > 1 && !titled && opensGroup(words[0] ?? '') ? ['armed_group', 2] : null);
/** "Abu Jihad", "Umm Khaled"; some towns are named so too */
const byKunya: Sign = ({ words, before, around }) => {
  const [first = '', second = ''] = words;
  if (!among('abu|umm|um|abou', first) || words.length < 2 || words.length > 5 || LOCATIVE.has(before)) return null;
  // "Abu Duhur Airport", "Abu Malek Brigade", but "Abu Jihad"
  if (words.length > 2 && (headKind(words.at(-1) ?? '') !== '' || isPlaceNoun(words.at(-1) ?? ''))) return null;
  return around.givenNames.has(second) ? ['person', 2] : first === 'umm' || first === 'um' || among('of|to|from|on', before) ? null : ['person', 1];
};
/** "Brandt & Cole" */
const byAmpersand: Sign = ({ tokens, run, single }) => {
  if (single) return null;
  for (let i = run.from + 1; i < run.to - 1; i++) if (tokens[i]?.text === '&') return ['organisation', 2];
  return null;
};
/** "eleven bases, including X", "a town called Y" */
const byListed: Sign = ({ tokens, whole, before, before2 }) => (isOfPlaces(tokens, whole.from) || (among('called|named', before) && isPlaceNoun(before2)) ? ['place', 2] : null);
/** "Ms Malko said", with no first name */
const COURTESY: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'mr.', 'mrs.', 'ms.', 'messrs']);
const byTitle: Sign = ({ titled, before }) => (titled || COURTESY.has(before) ? ['person', 2] : null);
const byAge: Sign = ({ tokens, run }) => (isAge(tokens, run.to) ? ['person', 2] : null);
/** "the state’s chief minister, Zoram, has" */
const byOfficeBefore: Sign = ({ tokens, whole, before, before2, after }) => (before === ',' && after === ',' && tokens[whole.from - 2]?.pos === 'NOUN' && ROLES.has(before2) ? ['person', 2] : null);
/** "A paramedic, Reem, showed", "a nurse named Reem": a noun of persons that an article or owner opens. */
const HUMAN = wordList('paramedic|medic|nurse|widow|widower|mother|father|brother|sister|sibling|son|daughter|wife|husband|cousin|neighbou?r|friend|cook|pilot|student|aunt|uncle|niece|nephew|grandmother|grandfather|driver|teacher|farmer|fisherman|shopkeeper|baker|trader|tailor|barber|fighter|soldier|officer|engineer|doctor|surgeon|lawyer|singer|survivor|colleague|woman|man|girl|boy|teenager|guide|porter|guard|waiter|carpenter|mechanic|activist|refugee|resident|villager|herder|shepherd|volunteer|conscript|recruit|deserter');
const byPersonBefore: Sign = ({ tokens, whole, before, before2, after, single }) =>
  (among('named|called', before) && (HUMAN.has(before2) || ROLES.has(before2))) || (single && before === ',' && after === ',' && HUMAN.has(before2) && tokens.slice(Math.max(0, whole.from - 6), whole.from - 2).some((t) => among('an?|the|one|another|his|her|its|their|my|our', t.lower))) ? ['person', 2] : null;
const byGivenName: Sign = ({ words, before, around }) => (before !== 'at' && before !== 'near' && words.length > 1 && words.length <= 5 && around.givenNames.has(words[0] ?? '') ? ['person', 2] : null);

const byAppositive: Sign = ({ tokens, run, words, around }) => {
  const at = appositiveAfter(tokens, run.to);
  const next = afterComma(tokens, run.to);
  if (next >= 0 && (/^where$/.test(wordAt(tokens, next)) || around.placeAt(next) || among('north|south|east|west|northeast|northwest|southeast|southwest', wordAt(tokens, next)))) return ['place', 2];
  if (!at) return null;
  const noun = wordAt(tokens, at.head);
  if (isPlaceNoun(noun) && among('a|an|the|once|another', wordAt(tokens, at.from))) return ['place', 2];
  const kind = nounKind(noun);
  return kind && (kind !== 'person' || words.length <= 5) ? [kind, 2] : null;
};
const BAND = allOf(REBELS, GUNMEN, wordList('partisans|cadres'));
const byNounBefore: Sign = ({ tokens, whole, before, before2 }) => {
  const kind = nounKind(before);
  if (kind && tokens[whole.from - 1]?.pos !== 'PROPN') return [kind, 2];
  if (isPlaceNoun(before) && before !== 'border') return ['place', 2];
  if (before === 'of' && BAND.has(before2)) return ['armed_group', 2];
  return before === 'of' && (before2 === 'out' || isPlaceNoun(before2) || DWELLERS.has(before2)) ? ['place', 2] : null;
};
const byNounAfter: Sign = ({ tokens, run, before, after }) => {
  if (isPlaceNoun(after) && !among('border|road|base', after)) return ['place', 2];
  if (among('residents|villagers', after) || isFacility(tokens, run.to)) return ['place', 2];
  if (after === '-' && wordAt(tokens, run.to + 1) === 'based') return ['place', 2];
  // "Cyprus’s Orvane news, an outlet"
  const kind = among('news|radio|television|tv', after) ? 'media' : nounKind(after);
  if (kind === '' || kind === 'person') return null;
  return before === 'the' || (kind === 'media' && before === "'s") || kind === 'armed_group' || kind === 'group' ? [kind, 2] : null;
};
const LETTERS = /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,6})$/u;
const bySpeech: Sign = ({ tokens, whole, run, before, before2, single }) => {
  const says = (token: Token | undefined): boolean => token !== undefined && token.pos === 'VERB' && REPORTING.has(token.lemma);
  const next = tokens[run.to];
  if (single && (before === 'at' || before === 'near' || before === 'in')) return null;
  if (single && next?.pos === 'VERB' && CORPORATE.has(next.lemma)) return ['organisation', 1];
  // "…, he told Dawn.": what is told something, and is named in one word, is mostly an outlet.
  if (single && before === 'told' && before2 !== 'be' && (!next || /^[.,]$/.test(next.text))) return ['media', 1];
  if (before === 'the' && isHeard(tokens, whole.from - 1)) return ['media', 1];
  if (!(says(next) || (next?.pos === 'ADV' && says(tokens[run.to + 1])) || says(tokens[whole.from - 1]))) return null;
  return [before === 'the' || (single && LETTERS.test(tokens[run.from]?.text ?? '')) ? 'organisation' : 'person', single && says(tokens[whole.from - 1]) && !says(next) && among('tell|call|ask|urge|accuse|point', tokens[whole.from - 1]?.lemma ?? '') ? 1 : 2];
};
/** "An N.T.S.B. spokeswoman said": who has a spokeswoman is a body. */
const byAcronym: Sign = ({ tokens, run, single, after }) => (single && LETTERS.test(tokens[run.from]?.text ?? '') ? ['organisation', after.startsWith('spokes') ? 2 : 1] : null);
const byCompanyWords: Sign = ({ tokens, run, after, single }) => {
  const noun = after === "'s" ? wordAt(tokens, run.to + 1) : after;
  return single && (among('shares?|stock|shareholders|employees|products|customers|headquarters|ceo|engineers|executives?|stores|brand', noun) || (after === "'s" && noun === 'chief' && wordAt(tokens, run.to + 2) === 'executive')) ? ['organisation', 2] : null;
};
const byPlaceForm: Sign = ({ tokens, run, words, before, around }) => {
  const [first = ''] = words;
  const last = tokens[run.to - 1]?.text ?? '';
  if (words.length > 1 && PLACE_OPENERS.has(first) && !(first === 'new' && LETTERS.test(last)) && !around.givenNames.has(first)) return ['place', LOCATIVE.has(before) || among('to|from|of|on', before) ? 2 : 1];
  return words.length === 1 && first.length > 6 && PLACE_ENDINGS.test(first) ? ['place', 1] : null;
};
/** "a stake in Orvane", "an article in Veritas" */
const HOLDING = /^(?:stakes?|shares?|sharehold\w+|interest|investments?|investors?|majority|minority|confidence|percent|stock)$/;
const PRINTED = wordList('reports?|articles?|interviews?|published|appeared|column|editorial|op-ed|advertisement');
const byPreposition: Sign = ({ tokens, whole, before, before2, after, single }) => {
  if (before === 'in' && HOLDING.test(before2)) return ['organisation', 2];
  if (before === 'in' && PRINTED.has(before2)) return ['media', 1];
  // "analysts polled by Orvane", "fled to neighbouring Zarut"
  if (single && before === 'by' && among('surveyed|polled|interviewed|compiled', before2)) return ['organisation', 1];
  if (among('neighbou?ring|nearby', before)) return ['place', 2];
  if (LOCATIVE.has(before)) return before === 'at' && after === "'s" ? null : ['place', among('in|near|toward|towards|outside|inside', before) ? 2 : 1];
  const lead = tokens.slice(Math.max(0, whole.from - 6), whole.from);
  if ((before === 'from' || before === 'to') && lead.some((t) => MOVES.test(t.lower))) return ['place', 1];
  if (before === 'from' && single) return ['place', 1];
  if (single && among('was|were|is|been', after) && isRazed([1, 2, 3, 4].map((i) => wordAt(tokens, whole.to + i)))) return ['place', 1];
  if (before === 'on' && ONTO.has(before2)) return ['place', 1];
  if (single && before === 'the' && /^cross/.test(before2)) return ['place', 1];
  return single && tokens[whole.from - 1]?.pos === 'VERB' && TAKEN.test(before) ? ['place', 1] : null;
};
/** "the Shiite organization": no name of it. */
const CREED = wordList('shiite|shia|sunni|alawite|druze|christian|muslim|jewish|islamic|islamist|salafi|salafist|jihadi|jihadist|wahhabi|kurdish|arab|western');
/** "MacBook", "A350", "XWB": no word of a person's name; "Rolls-Royce", "al-Bara" are one word. */
const MADE = /\d|\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u;
const byForm: Sign = ({ tokens, run, words, single, before, around }) => {
  if (single) return null;
  const own = tokens.slice(run.from, run.to);
  if (before === 'the') return own.some((t) => /\d/.test(t.text)) ? null : ['organisation', 1];
  if (own.some((t) => MADE.test(t.text) && !/^(?:Mc|Mac|De|La|Le|O)[’']?\p{Lu}/u.test(t.text))) return null;
  if (!own.some((t, i) => i > 0 && t.start > (own[i - 1]?.end ?? 0))) return /^a[dlnsz]$|^a[sz]h$|^el$/.test(words[0] ?? '') || words.length > 2 ? null : ['organisation', 1];
  return words.length <= 4 && !own.some((t) => around.isCommon(t.lower)) && words.every((w) => /^\p{L}/u.test(w)) ? ['person', 1] : null;
};

const SIGNS: readonly Sign[] = [byListed, byAmpersand, byTitle, byNamesake, byKunya, byHead, byOpener, byAge, byOfficeBefore, byPersonBefore, byGivenName, byAppositive, byCompanyWords, byNounBefore, byNounAfter, bySpeech, byAcronym, byPlaceForm, byPreposition, byForm];
/** "UN Resolution 2254" */
const PAPER = wordList('resolutions?|orders?|decrees?|accords?|communiqu[eé]|protocol|declaration|statement');
/** "Geneva II" */
const ROMAN = /^(?:i{2,3}|i?vi{0,3}|i?xi{0,3})$/;
/** "Good morning", "Secretary of State" */
const GREETING = wordList('good|excellent|hello|ladies|gentlemen|thanks|welcome|state|states');
/** No people’s name, and no actor’s: "their Arabic name". */
const LANGUAGE = wordList('arabic|farsi|hebrew|pashto|urdu|dari|aramaic');
/** "the President", "the Senate", "the City": a noun with a capital, and no name of its own. */
export const isBareNoun = (word: string): boolean => PAPER.has(word) || LANGUAGE.has(word) || GREETING.has(word) || CREED.has(word) || TITLES.has(word) || TITLES.has(word.replace(/s$/, '')) || ROLES.has(word) || ROLES.has(word.replace(/s$/, '')) || ROMAN.test(word) || headKind(word) !== '' || isPlaceNoun(word) || MEMBERS.has(word) || word.length < 2;

/** Texts, deeds, days and measures have names too: "the Basra Accord", "Operation Northern Shield", "the Ordeza 50 index". */
const THING = new Set('act bill law treaty accord accords agreement pact convention protocol resolution charter constitution war battle operation offensive festival prize award cup championship olympics games conference summit record average index composite flight edition version day week year spring revolution islam christianity judaism'.split(' '));
/** Titles that open the names of towns too: "near Sultan Abdallah", "Imam Sahib district". */
const HONOUR = wordList('sultan|sheikh|shaykh|sheik|imam|sayyid|sayyida|king|prince|emir');
/** "the Kansas Republican" */
const PARTISAN = wordList('(?:republican|democrat|tory|conservative|liberal|socialist|communist|nationalist)s?');
/** What somebody is listed as: "a Specially Designated Global Terrorist" */
const LISTED = wordList('terrorists?|terrorist organi[sz]ations?');
/** "UN Security Council Resolution (UNSCR)", "Foreign Terrorist Organization (FTO)": do the words before token `at` name a text, deed or listing? */
export const isThingBefore = (tokens: readonly Token[], at: number): boolean => {
  const [before = '', last = ''] = [normalWord(tokens[at - 2]?.text ?? ''), normalWord(tokens[at - 1]?.text ?? '')];
  return isNameWord(tokens[at - 1]) && (THING.has(last) || PAPER.has(last) || (isNameWord(tokens[at - 2]) && (LISTED.has(last) || LISTED.has(`${before} ${last}`))));
};
const DEED = wordList('operation|typhoon|hurricane|cyclone|storm|tropical');
/** "the FTSE 100", "Orvane 737s" */
export const isNumbered = (tokens: readonly Token[], to: number): boolean => /^\p{Lu}?\d{2,4}s?$/u.test(tokens[to]?.text ?? '') && !/^(?:million|billion|trillion|percent|per|%|jobs|people|workers|employees)$/.test(wordAt(tokens, to + 1));

/** What the words around the run say it is; null when they say nothing and the form is no sign either. */
export const typeRun = (tokens: readonly Token[], whole: Run, around: Surroundings): Discovery | null => {
  const { run, titled } = withoutTitles(tokens, whole);
  const words = tokens.slice(run.from, run.to).filter((t) => t.pos !== 'PUNCT').map((t) => normalWord(t.text)).filter(Boolean);
  if (words.length === 0 || !tokens.slice(run.from, run.to).some((t) => isNameWord(t))) return null;
  const single = run.to - run.from === 1 || words.length === 1;
  const last = words.at(-1) ?? '';
  if (single && CREED.has(last)) return null;
  // "the London Olympics"
  if (single && THING.has(last) && isNameWord(tokens[whole.from - 1])) return null;
  // "broadcaster DR": letters are no title, nor is "the Sentinel" that is told something.
  const isPaper = headKind(last) === 'media' && wordAt(tokens, whole.from - 1) === 'the' && isHeard(tokens, whole.from - 1);
  if (single && isBareNoun(last) && !isPaper && !(LETTERS.test(tokens[run.from]?.text ?? '') && nounKind(wordAt(tokens, whole.from - 1)) === 'media')) return null;
  // "the Parliament Speaker": an office
  if (whole.to - whole.from > 1 && (ROLES.has(last) || TITLES.has(last)) && tokens.slice(whole.from, whole.to).every((t) => isBareNoun(normalWord(t.text)))) return null;
  if (titled && (isOfPlaces(tokens, whole.from) || (HONOUR.has(normalWord(tokens[whole.from]?.text ?? '')) && among('near|in|outside|inside', wordAt(tokens, whole.from - 1))))) return { ...whole, kind: 'place', sure: 2 };
  const plain = !titled && !around.givenNames.has(words[0] ?? '');
  if (!single && (LISTED.has(last) || LISTED.has(`${words.at(-2) ?? ''} ${last}`))) return null;
  if (plain && !single && PARTISAN.has(last)) return null;
  if (plain && !single && (THING.has(last) || DEED.has(words[0] ?? '') || (last === 'force' && wordAt(tokens, run.to) === 'one'))) return null;
  if (plain && single && !LOCATIVE.has(wordAt(tokens, run.from - 1)) && isNumbered(tokens, run.to)) return null;
  if (titled && isPlaceNoun(wordAt(tokens, run.to)) && single) return { ...whole, kind: 'place', sure: 2 };
  const sight: Sight = { tokens, whole, run, titled, words, single, before: wordAt(tokens, whole.from - 1), before2: wordAt(tokens, whole.from - 2), after: wordAt(tokens, run.to), around };
  for (const sign of SIGNS) {
    const read = sign(sight);
    if (read) return { ...run, kind: read[0], sure: read[1] };
  }
  return null;
};
