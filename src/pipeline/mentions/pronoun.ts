/**
 * Pronouns: he, she, it, they and their forms, outside quotations or inside them once the speaker is known; we, us and
 * our are the speaker's side. "Moscow is providing them with rockets": them is not Moscow. Where the likeliest
 * antecedent is somebody unnamed, the pronoun names nobody.
 */
import { among, wordList } from '../among';
import type { Gender } from '../lexicon';
import type { Entity } from '../reading';
import type { NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import { candidatesEarlier, candidatesIn, headMentions, phraseAt, THINGS, type Candidate, type Text } from './antecedent';
import { accusation, chargedIn } from './charge';
import { barredAt, clauseAt, frontedBefore, POSSESSIVE, REFLEXIVE, type Form } from './binding';
import { REPORTING } from './cue';
import { isEmpty } from './emptyPronoun';
import { foundOf, type Found } from './found';
import type { Genders } from './gender';
import { giftAt, helpedAt, helpedBefore, toldHelped, toldStruck } from './helped';
import { isPeople, isSomebody } from './people';
import { otherOf } from './other';
import { sayersIn } from './sayer';
import { sideOf } from './side';
import { owns, suits } from './suits';

const FORMS: ReadonlyMap<string, Form> = new Map([
  ...'he him his himself she her hers herself'.split(' ').map((w) => [w, 'he'] as const),
  ...'it its itself'.split(' ').map((w) => [w, 'it'] as const),
  ...'they them their theirs themselves'.split(' ').map((w) => [w, 'they'] as const),
  ...'we us our ours ourselves'.split(' ').map((w) => [w, 'we'] as const),
  ...'i me my mine myself'.split(' ').map((w) => [w, 'i'] as const),
]);
const sexOf = (pronoun: string): Gender => (among('she|her|hers|herself', pronoun) ? 'f' : /^h/.test(pronoun) ? 'm' : '');

export interface PronounContext extends Text {
  readonly entityOf: (id: string) => Entity | undefined;
  readonly genders: Genders;
  /** In a headline the first name is what it is about. */
  readonly isHeadline?: (sentence: number) => boolean;
  /** Is this character offset to be read now, and by whom is it spoken (empty = the article)? Null = not now. */
  readonly speakersAt: (offset: number) => readonly string[] | null;
}

/** "X, he said, …" and "…," she said: the words before are what is said, not who says it. */
const isParenthetical = ({ tokens }: Parse, at: number): boolean => /^(?:[,”"]|''|—|–)$/.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.pos === 'VERB' && REPORTING.has(tokens[at + 1]?.lemma ?? '') && (/^(?:[”"]|'')$/.test(tokens[at - 1]?.text ?? '') || /^(?:[,.:]|PUNCT)?$/.test(tokens[at + 2]?.text ?? ''));

/** "“…,” she said of the Americans": they are the Americans. */
const said = ({ tokens }: Parse, at: number, own: readonly Found[]): Candidate | null => {
  const of = tokens.findIndex((t, i) => i > at && among('of|about', t.lower) && /^[”"]$|^''$/.test(tokens.slice(at, i).find((q) => /^[”"]$|^''$/.test(q.text))?.text ?? '') && tokens.slice(Math.max(at + 1, i - 4), i).some((v) => v.pos === 'VERB' && REPORTING.has(v.lemma)));
  const mention = of < 0 ? undefined : own.find((m) => m.kind === 'actor' && m.from > of && m.from <= of + 2);
  return mention ? { ...NOBODY, entities: [mention.entity], sentence: mention.sentence, at: mention.from } : null;
};

/** Whom the clause around token `at` is about. */
const doersIn = (parse: Parse, at: number, own: readonly Found[]): ReadonlySet<string> => new Set((clauseAt(parse, at)?.subjects ?? []).flatMap((s) => headMentions(s, own)).map((m) => m.entity));
/** Is the candidate the object of a verb, or what it is given to? */
const isTaken = ({ clauses }: Parse, { at }: Pick<Candidate, 'at'>): boolean => clauses.some(({ objects }) => objects.some((o) => o.from <= at && at < o.to));

/** "Pakistan helped the Taliban and hosted their leaders": a state is "it" as long as its sentence tells of others, an earlier one by its verbs. */
const statesLast = (candidates: readonly Candidate[], sentence: number, entityOf: PronounContext['entityOf'], possessive: boolean, taken: boolean): readonly Candidate[] => {
  const isState = (c: Candidate): boolean => c.number !== 'many' && c.entities.length === 1 && (entityOf(c.entities[0] ?? '')?.actorKind === 'state' || (taken && c.sentence !== sentence && entityOf(c.entities[0] ?? '')?.actorKind === 'organisation'));
  // "Soldiers of the guard said that gunmen had come before they fired": the gunmen.
  const strangers = Math.max(-1, ...candidates.filter((c) => c.sentence === sentence && c.subject && c.unnamed !== '' && isPeople(c.unnamed)).map((c) => c.at));
  const last = Math.max(-1, ...candidates.filter((c) => possessive && c.sentence === sentence && c.subject && isState(c)).map((c) => c.at));
  // "They bombed the band, and Mali regrets their campaign": what stands before the state is no nearer.
  const rank = (c: Candidate): number => (c.sentence === sentence && c.subject && c.number === 'many' && !possessive && c.at > strangers ? -1 : taken && c.sentence !== sentence && !c.subject && c.unnamed !== '' && c.unnamed !== THINGS && isPeople(c.unnamed) ? 0.5 : c.sentence === sentence || c.subject ? Number(isState(c) || (c.unnamed !== '' && !c.subject) || (c.sentence === sentence && c.at < last)) : taken && c.number === 'many' && c.unnamed === '' ? 0.5 : 2);
  // "Y's positions were hit. They": not Y, if anybody else was told of.
  if (!possessive && !taken) return [...candidates].sort((a, b) => Number(a.owner && a.sentence !== sentence) - Number(b.owner && b.sentence !== sentence) || b.sentence - a.sentence || rank(a) - rank(b));
  return [...candidates].sort((a, b) => b.sentence - a.sentence || rank(a) - rank(b));
};
const RULED = wordList('government|cabinet|administration|regime|junta');
/** Is the candidate a body that says what the clause of which `at` is the subject tells? */
const isSayer = ({ sentence: s, at: from, entities, number }: Candidate, sentence: number, { clauses, tokens }: Parse, at: number, entityOf: PronounContext['entityOf']): boolean => {
  const [only] = entities;
  const kind = s === sentence && entities.length === 1 && number !== 'many' && only !== undefined ? entityOf(only)?.actorKind : undefined;
  if (!kind || !among('state|organisation|government_body|armed_force|media', kind)) return false;
  const own = clauses.find((c) => c.subjects.some((n) => n.from <= at && at < n.to)) ?? clauses.find((c) => [...c.objects, ...c.phrases.flatMap((p) => p.nouns)].some((n) => n.from <= at && at < n.to));
  // … but "The Armed Forces said that they had fired": they had.
  const isOne = (n: NounPhrase): boolean => n.from <= from && from < n.to && !among('forces|troops|guards|police', tokens[n.head]?.lower ?? '');
  return own !== undefined && (clauses[own.content >= 0 ? own.content : (clauses[own.partner]?.content ?? -1)]?.subjects.some(isOne) ?? false);
};
/** "US officials say that X sent them money": not the officials. */
const isInformant = ({ sentence: s, at }: Candidate, sentence: number, parse: Parse): boolean => s === sentence && among('officials|sources|diplomats|experts|analysts|investigators', parse.tokens[phraseAt(parse, at)?.phrase.head ?? -1]?.lower ?? '') && parse.clauses.some((c) => REPORTING.has(c.verb.lemma) && c.subjects.some((n) => n.from === at));
/** Is the candidate the subject of a verb of saying in this sentence? */
const isQuoter = ({ sentence: s, at, subject }: Candidate, sentence: number, { clauses }: Parse): boolean => s === sentence && subject && clauses.some((c) => REPORTING.has(c.verb.lemma) && c.subjects.some((n) => n.from === at));
/** Whom the same words name: "sold them jets and trained their pilots". */
const togetherWith = (id: string, own: readonly Found[], at: number): readonly string[] => {
  const mention = own.findLast((m) => m.entity === id && m.to <= at);
  return mention ? own.filter((m) => m.kind === 'actor' && m.from === mention.from && m.to === mention.to).map((m) => m.entity) : [id];
};
/** Does the name at token `at` stand after "according to"? */
const isCited = ({ chunks, tokens }: Parse, at: number): boolean => chunks.some((c) => c.type === 'noun' && c.from <= at && at < c.to && tokens[c.from - 1]?.lower === 'to' && tokens[c.from - 2]?.lower === 'according');
/** Does the sentence open with a phrase that says who or what its subject at chunk `index` is? */
const isTitled = (chunks: Parse['chunks'], tokens: Parse['tokens'], index: number): boolean =>
  chunks[index - 1]?.type === 'comma' && chunks[0]?.type === 'noun' && among('an?|one|once', tokens[0]?.lower ?? '') && chunks.slice(0, index).every((c) => ['noun', 'preposition', 'comma', 'coordinator', 'adverb', 'other'].includes(c.type));
const MINDS = wordList('say|want|claim|deny|think|know|believe|hope|fear|plan|demand|insist|accuse|ask|refuse|vow|promise|admit|agree|decide|try|expect|need|call|blame|meet|talk|buy|receive|get|seize|capture|fire|use|have|control|fight|flee|withdraw|retreat');
const ASKED = wordList('asked|pressed|questioned|told|reached|contacted|informed|confronted|speaking|reminded');
const NOBODY: Candidate = { entities: [], sentence: 0, subject: false, at: 0, unnamed: '', owner: false };

export const pronounsOf = (sentence: number, parse: Parse, context: PronounContext): readonly Found[] => {
  const { found, parses, entityOf, speakersAt, genders } = context;
  const result: Found[] = [];
  const { tokens, chunks, clauses } = parse;
  let earlier: readonly Candidate[] | null = null;
  tokens.forEach((token, at) => {
    if (token.pos !== 'PRON' && token.pos !== 'DET') return;
    const form = FORMS.get(token.lower);
    if (!form || (token.lower === 'us' && token.text === 'US') || (token.text === 'I' && /^[.)]$/.test(tokens[at + 1]?.text ?? ''))) return;
    const settled = found.get(sentence) ?? [];
    if (settled.some((m) => m.from <= at && at < m.to && m.to - m.from === 1)) return;
    const speakers = speakersAt(token.start);
    if (speakers === null) return;
    const own = result.length === 0 ? settled : [...settled, ...result];
    const here = phraseAt(parse, at);
    const possessive = POSSESSIVE.has(token.lower);
    const make = (ids: readonly string[]) => {
      for (const id of ids) result.push(foundOf(sentence, parse, at, at + 1, { id, kind: 'actor' }, 'pronoun', 'pronoun'));
      const [only] = ids;
      const other = only !== undefined && possessive && here ? otherOf(only, parse, here.phrase, sentence, { own, entityOf, candidates: () => [...candidatesIn(sentence, at, parse, own), ...candidatesEarlier(sentence, context)] }) : '';
      // "his government": of the state that he stands for.
      const ruled = form === 'he' && only !== undefined && possessive && here && at === here.phrase.from && RULED.has(tokens[here.phrase.head]?.lower ?? '') ? sideOf(only, entityOf) : '';
      if (ruled !== '' && ruled !== only && here && entityOf(ruled)?.actorKind === 'state') result.push(foundOf(sentence, parse, here.phrase.from, here.phrase.to, { id: ruled, kind: 'actor' }, 'description', 'description'));
      if (other !== '' && here) result.push(foundOf(sentence, parse, here.phrase.from, here.phrase.to, { id: other, kind: 'actor' }, 'description', 'description'));
      if (form === 'he' && only !== undefined) genders.learn(only, sexOf(token.lower));
    };
    if (form === 'we') return make([...new Set(speakers.map((id) => sideOf(id, entityOf)))]);
    if (form === 'i') return make(speakers.slice(0, 1));
    if ((token.lower === 'it' && isEmpty(parse, at)) || (token.lower === 'them' && tokens[at - 1]?.lower === 'among')) return;
    // "For his part, X said": X.
    if (possessive && tokens[at - 1]?.lower === 'for' && tokens[at + 1]?.lower === 'part' && speakers.length === 0) {
      const subject = here && chunks[here.index + 1]?.type === 'comma' ? chunks[here.index + 2] : undefined;
      const ids = subject?.type === 'noun' ? [...new Set(headMentions(subject, own).map((m) => m.entity))] : [];
      return make(ids.length === 1 ? ids : []);
    }
    const sides = new Set(speakers.map((id) => sideOf(id, entityOf)));
    const next = here ? chunks[here.index + 1] : undefined;
    const isSubject = (next?.type === 'verb' && next.form === 'finite') || parse.clauses.some((c) => c.subjects.some((s) => s.from <= at && at < s.to));
    const barred = barredAt(parse, at, { own, form, here, isSubject, entityOf });
    const allowed = (id: string): boolean => !barred.has(id) && !barred.has(sideOf(id, entityOf)) && !(form === 'he' && speakers.includes(id)) && (form === 'he' || speakers.length === 0 || (!sides.has(id) && !sides.has(sideOf(id, entityOf))));
    const owned = possessive && here ? (tokens[here.phrase.head]?.lower ?? '') : '';
    const ok = (c: Candidate): boolean | 'stop' => (c.entities.every((id) => allowed(id) && (owned === '' || owns(owned, entityOf(id)?.actorKind))) ? suits(form, sexOf(token.lower), c, context, sides.size) : false);
    const takes = (phrase: (typeof chunks)[number] | undefined): boolean => {
      if (phrase?.type !== 'noun') return false;
      const ids = [...new Set(headMentions(phrase, own).map((m) => m.entity))];
      if (ids.length === 0 || ok({ ...NOBODY, entities: ids, sentence, subject: true, at: phrase.from }) !== true) return false;
      make(ids);
      return true;
    };
    // "Asked whether he would resign, X laughed": X.
    const ahead = form === 'he' && speakers.length === 0 && chunks[0]?.type === 'verb' && ASKED.has(tokens[chunks[0].head]?.lower ?? '') ? chunks.findIndex((c, k) => c.type === 'comma' && c.from > at && (chunks[k + 2]?.type === 'verb' || (chunks[k + 2]?.type === 'comma' && chunks[k + 3]?.type === 'relative'))) : -1;
    if (ahead >= 0 && takes(chunks[ahead + 1])) return;
    // "“…,” said the spokesman, X. He added": X.
    const isSaying = form === 'he' && isSubject && !possessive && speakers.length === 0 && next?.type === 'verb' && (REPORTING.has(next.lemma) || among('deny|reject|dismiss|refuse|decline', next.lemma));
    const before = isSaying ? parses.get(sentence - 1) : undefined;
    const sayers = before ? sayersIn(before, found.get(sentence - 1) ?? []) : null;
    if (sayers && at === 0) return make(sayers.length === 1 && sayers.every((id) => ok({ ...NOBODY, entities: [id], sentence, subject: true, number: 'one' }) === true) ? sayers : []);
    // "X prioritises defending itself": X.
    const reflexive = REFLEXIVE.test(token.lower) ? clauseAt(parse, at) : undefined;
    if (reflexive) {
      reflexive.subjects.some(takes);
      return;
    }
    // "accused X of looting its mines": the accuser's.
    const blame = possessive && form === 'it' ? accusation(parse, at) : null;
    if (blame?.subjects.some(takes)) return;
    earlier ??= candidatesEarlier(sentence, context);
    // "lent the army jets and trains its pilots": the army's.
    const helped = possessive && (form === 'it' || form === 'they') ? helpedAt(sentence, parse, at, own, earlier, toldHelped(sentence, context)) : null;
    if (helped) {
      const theirs = helped.ids.find((id) => ok({ ...NOBODY, entities: [id], sentence, subject: true }) === true);
      if (theirs !== undefined) return make(form === 'they' ? togetherWith(theirs, own, at) : [theirs]);
      if (helped.others) return;
    }
    // "X shelled the army. Y came to its help": the army’s.
    const rescued = possessive && form !== 'he' && among('help|aid|rescue|defence|defense|assistance', owned) && chunks[(here?.index ?? 0) - 1]?.type === 'preposition' ? toldStruck(sentence, context).find((id) => ok({ ...NOBODY, entities: [id], sentence, subject: true }) === true) : undefined;
    if (rescued !== undefined) return make([rescued]);
    // "Niger is not alone. Egypt gave its coast guard radars": Niger’s.
    const gift = possessive && form === 'it' ? giftAt(parse, at, own) : undefined;
    const givers = new Set(gift?.subjects.flatMap((s) => headMentions(s, own).map((m) => m.entity)));
    const topic = gift && !earlier.some((c) => c.sentence === sentence - 1 && c.entities.some((id) => givers.has(id))) ? earlier.find((c) => c.sentence === sentence - 1 && c.subject) : undefined;
    if (topic && topic.entities.length === 1 && ok(topic) === true) return make(topic.entities);
    const lead = here ? chunks[here.index - 2] : undefined;
    if (here && possessive && at === here.phrase.from) {
      // "Hezbollah and its patron", "France withdrew its force": the owner stands right before.
      const link = chunks[here.index - 1]?.type;
      if ((link === 'coordinator' || link === 'verb') && takes(lead)) return;
      // "Y’s ally and its supplier": Y’s.
      const beside = link === 'coordinator' && lead?.type === 'noun' && lead.owner ? own.filter((m) => m.kind === 'actor' && m.from >= lead.from && m.to <= lead.head) : [];
      const [whose] = beside;
      if (whose && ok({ ...NOBODY, entities: [whose.entity], sentence, subject: true, at: whose.from }) === true) return make([whose.entity]);
      // "gunmen rammed its gate": not theirs, and whose is not said.
      if (form === 'it' && link === 'verb' && lead?.type === 'noun' && (isPeople(tokens[lead.head]?.lower ?? '') || isSomebody(tokens[lead.head]?.lower ?? ''))) return;
      // "thanked X for his mediation"
      const preposition = chunks[here.index - 1];
      if (form === 'he' && preposition?.type === 'preposition' && preposition.word === 'for' && chunks[here.index - 3]?.type === 'verb' && takes(lead)) return;
    }
    // "Y denies harbouring it": those whom Y was accused of harbouring.
    const charged = !possessive && !isSubject && form !== 'he' && speakers.length === 0 ? chargedIn(sentence, parse, at, context) : [];
    const meant = charged.find((id) => ok({ ...NOBODY, entities: [id], sentence, subject: true }) === true);
    if (meant !== undefined) return make([meant]);
    const nearest = isParenthetical(parse, at) ? [] : candidatesIn(sentence, at, parse, own, !possessive && !isSubject);
    // "China backs the junta. Turkey has sold it jets": the junta.
    const theirs = !possessive && !isSubject && form !== 'he' && !nearest.some((c) => isTaken(parse, c)) ? helpedBefore(sentence, parse, at, context).find((id) => ok({ ...NOBODY, entities: [id], sentence, subject: true }) === true) : undefined;
    if (theirs !== undefined) return make([theirs]);
    const about = said(parse, at, own);
    if (about && ok(about) === true) return make(about.entities);
    // "China gave the army jets, and Russia sold it tanks": an object takes up an object before a subject.
    const isObject = !isSubject && !possessive && (form === 'it' || form === 'they') && here !== null && chunks[here.index - 1]?.type === 'verb';
    // "Egypt has lent it pilots, Turkey has sold it drones", "trained its pilots and shared maps with it": the same.
    const isOther = !isSubject && !possessive && form === 'it' && chunks[(here?.index ?? 0) - 1]?.type === 'preposition';
    const same = isObject ? result.findLast((m) => m.from < at && tokens[m.from]?.lower === token.lower && isTaken(parse, { at: m.from })) : isOther ? result.findLast((m) => m.from < at && tokens[m.from]?.lower === 'its' && !doersIn(parse, at, own).has(m.entity)) : undefined;
    if (same && allowed(same.entity)) return make([same.entity]);
    // "since they are not striking X as they should": the same.
    const again = form === 'they' && isSubject ? result.findLast((m) => m.from < at && tokens[m.from]?.lower === 'they') : undefined;
    if (again && allowed(again.entity)) return make(togetherWith(again.entity, own, at));
    const parallel = isObject ? [...nearest.filter((c) => !c.subject && !c.owner && isTaken(parse, c)), ...nearest] : nearest;
    const inside = context.isHeadline?.(sentence) ? [...nearest].sort((a, b) => a.at - b.at) : parallel;
    // "Y's envoys have met them": they are not the envoys.
    const doers = new Set(possessive ? [] : [...(clauseAt(parse, at)?.subjects ?? []), ...(isSubject ? frontedBefore(parse, at) : [])].map((s) => s.from));
    // "A small man, an ally of Y, he had": who he is, and nobody else.
    const titled = isSubject && !possessive && here !== null && isTitled(chunks, tokens, here.index);
    for (const candidate of form === 'they' && speakers.length === 0 ? statesLast([...inside, ...earlier], sentence, entityOf, possessive, !isSubject && !possessive) : [...inside, ...earlier]) {
      if (titled && candidate.sentence === sentence && candidate.at < at) continue;
      if (candidate.unnamed !== '' && candidate.sentence === sentence && doers.has(candidate.at)) continue;
      // "according to UN experts, has sent them money": not the experts.
      if (candidate.sentence === sentence && isCited(parse, candidate.at)) continue;
      // "The mission said that they had fired": others.
      if (form === 'they' && (isSayer(candidate, sentence, parse, at, entityOf) || (!isSubject && !possessive && isInformant(candidate, sentence, parse)))) continue;
      // "Fighters came, and X commanders say that Y sent them shells": the fighters, where others are told of before those who say so.
      if (form === 'they' && !isSubject && !possessive && isQuoter(candidate, sentence, parse) && nearest.some((c) => c.subject && c.at < candidate.at && (c.number === 'many' || (c.unnamed !== '' && isPeople(c.unnamed))))) continue;
      // "the Beirut-based group called it": no town.
      if (candidate.place && candidate.sentence === sentence && own.some((m) => m.from === candidate.at && /^[-–]$/.test(tokens[m.to]?.text ?? ''))) continue;
      if (candidate.place && (form !== 'it' || isSubject || (possessive && candidate.sentence === sentence))) continue;
      // "The rockets fell short. They want more": nothing that wants.
      if (candidate.unnamed === THINGS && (!isSubject || possessive || MINDS.has(clauses.find((c) => c.subjects.some((s) => s.from <= at && at < s.to))?.verb.lemma ?? ''))) continue;
      // "It fights them all": no single one.
      if (form === 'they' && among('all|both', tokens[at + 1]?.lower ?? '') && candidate.unnamed === '' && candidate.entities.length < 2 && candidate.number !== 'many') continue;
      const answer = ok(candidate);
      if (answer === 'stop') return;
      if (answer) return make(candidate.entities);
    }
  });
  return result;
};
