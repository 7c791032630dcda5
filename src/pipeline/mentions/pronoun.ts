/**
 * Pronouns: he, she, it, they and their forms, outside quotations or inside them once the speaker is known; we, us and
 * our are the speaker's side. "Moscow is providing them with rockets": them is not Moscow. Where the likeliest
 * antecedent is somebody unnamed, the pronoun names nobody.
 */
import type { Gender } from '../lexicon';
import type { Entity } from '../reading';
import type { Clause, Parse } from '../syntax/clause';
import { candidatesEarlier, candidatesIn, headMentions, phraseAt, type Candidate, type Text } from './antecedent';
import { REPORTING, ROLES } from './cue';
import { foundOf, type Found } from './found';
import type { Genders } from './gender';
import { genderIn, isPeople, isSomebody } from './people';

type Form = 'he' | 'it' | 'they' | 'we' | 'i';
const FORMS: ReadonlyMap<string, Form> = new Map([
  ...'he him his himself she her hers herself'.split(' ').map((w) => [w, 'he'] as const),
  ...'it its itself'.split(' ').map((w) => [w, 'it'] as const),
  ...'they them their theirs themselves'.split(' ').map((w) => [w, 'they'] as const),
  ...'we us our ours ourselves'.split(' ').map((w) => [w, 'we'] as const),
  ...'i me my mine myself'.split(' ').map((w) => [w, 'i'] as const),
]);
const POSSESSIVE = /^(?:his|her|its|their|our|my)$/;
const REFLEXIVE = /sel(?:f|ves)$/;
const sexOf = (pronoun: string): Gender => (/^(?:she|her|hers|herself)$/.test(pronoun) ? 'f' : /^h/.test(pronoun) ? 'm' : '');

/** "it is clear that", "it was reported that", "when it comes to", "deems it necessary", "denies it": no actor. */
const isEmpty = ({ tokens }: Parse, at: number): boolean => {
  const after = tokens.slice(at + 1, at + 8).map((t) => t.lower);
  if (/^(?:is|was|'s|’s|has|had|seems?|seemed|appears?|appeared|remains?|remained|would|will|may|might|could|became|becomes|took|takes|turned|emerged)$/.test(after[0] ?? '') && after.some((w, i) => i > 0 && /^(?:that|if|whether|to|who|when|unclear)$/.test(w)) && !/^(?:able|ready|willing|set|trying|going|planning|prepared|determined|due|poised|committed|going)$/.test(after[1] ?? '')) {
    const verb = tokens[at + 2];
    return !(verb?.pos === 'VERB' && /ing$/.test(verb.lower));
  }
  if (/^(?:whether|if)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:is|was|'s|’s|be)$/.test(after[0] ?? '')) return true;
  if (/^(?:comes|came)$/.test(after[0] ?? '') && after[1] === 'to') return true;
  const before = tokens[at - 1];
  if (before?.pos === 'VERB' && /^(?:deny|confirm|say|know|believe|doubt|expect|understand|do|mean|admit|make|see)$/.test(before.lemma) && !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[at + 1]?.pos ?? '')) return true;
  return tokens[at + 1]?.pos === 'ADJ' && before?.pos === 'VERB' && /^(?:deem|find|make|consider|think|call|believe|see|judge|keep|feel|hold)$/.test(before.lemma);
};

/** The side a speaker speaks for: the state or group of an officer or minister. */
export const sideOf = (id: string, entityOf: (id: string) => Entity | undefined): string => {
  let side = id;
  for (let step = 0; step < 8; step++) {
    const entity = entityOf(side);
    const speaks = entity && (entity.actorKind === 'person' || entity.actorKind === 'group' || entity.actorKind === 'government_body');
    if (!speaks || !entity.partOf || entity.partOf === side) break;
    side = entity.partOf;
  }
  return side;
};

export interface PronounContext extends Text {
  readonly entityOf: (id: string) => Entity | undefined;
  readonly genders: Genders;
  /** In a headline the first name is what it is about. */
  readonly isHeadline?: (sentence: number) => boolean;
  /** Is this character offset to be read now, and by whom is it spoken (empty = the article)? Null = not now. */
  readonly speakersAt: (offset: number) => readonly string[] | null;
}

/** Does the candidate suit the pronoun? 'stop' = somebody unnamed does, so nobody is named. */
const suits = (form: 'he' | 'it' | 'they', sex: Gender, candidate: Candidate, { entityOf, genders }: PronounContext, sides: number): boolean | 'stop' => {
  if (candidate.unnamed !== '') {
    const many = isPeople(candidate.unnamed);
    const other = genderIn(candidate.unnamed);
    if (form === 'they') return many ? 'stop' : false;
    return form === 'he' && !many && (other === '' || other === sex) ? 'stop' : false;
  }
  const entities = candidate.entities.map(entityOf);
  if (entities.some((e) => e === undefined)) return false;
  const [first] = entities;
  const persons = entities.filter((e) => e?.actorKind === 'person').length;
  if (form === 'he') return entities.length === 1 && persons === 1 && first !== undefined && (genders.of(first) === '' || genders.of(first) === sex);
  // "he told AFP. It …" is not the agency.
  if (form === 'it') return entities.length === 1 && persons === 0 && !(first?.actorKind === 'group' && first.partOf) && (first?.actorKind !== 'media' || candidate.subject);
  if (entities.length > 1) return true;
  // "they" of one state is a habit of the spoken word, and of the subject.
  return persons === 0 && first?.actorKind !== 'media' && (first?.actorKind !== 'state' || candidate.subject || sides > 0);
};

/** "X, he said, …" and "…," she said: the words before are what is said, not who says it. */
const isParenthetical = ({ tokens }: Parse, at: number): boolean => /^(?:[,”"]|''|—|–)$/.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.pos === 'VERB' && REPORTING.has(tokens[at + 1]?.lemma ?? '') && /^(?:[,.:]|PUNCT)?$/.test(tokens[at + 2]?.text ?? '');

/** "“…,” she said of the Americans": they are the Americans. */
const said = ({ tokens }: Parse, at: number, own: readonly Found[]): Candidate | null => {
  const of = tokens.findIndex((t, i) => i > at && /^(?:of|about)$/.test(t.lower) && /^[”"]$|^''$/.test(tokens.slice(at, i).find((q) => /^[”"]$|^''$/.test(q.text))?.text ?? '') && tokens.slice(Math.max(at + 1, i - 4), i).some((v) => v.pos === 'VERB' && REPORTING.has(v.lemma)));
  const mention = of < 0 ? undefined : own.find((m) => m.kind === 'actor' && m.from > of && m.from <= of + 2);
  return mention ? { entities: [mention.entity], sentence: mention.sentence, subject: false, at: mention.from, unnamed: '', owner: false } : null;
};

/** Is the candidate the object of a verb, or what it is given to? */
const isTaken = ({ clauses }: Parse, { at }: Candidate): boolean => clauses.some(({ objects }) => objects.some((o) => o.from <= at && at < o.to));

const HARMS: ReadonlySet<string> = new Set('bomb shell strike attack raid ambush hit kill wound bombard pound target invade assault storm besiege capture kidnap abduct massacre overrun'.split(' '));
const BLAMES: ReadonlySet<string> = new Set('accuse blame condemn suspect denounce criticise criticize fault'.split(' '));
/** The clause that blames somebody for what the clause around token `at` says, or null. */
const accusation = ({ clauses }: Parse, at: number): Clause | null => {
  for (const { verb, governor, objects, phrases } of clauses) {
    const above = verb.form === 'gerund' && verb.from < at ? clauses[governor] : undefined;
    if (!above || !BLAMES.has(above.verb.lemma) || above.verb.passive) continue;
    if ([...objects, ...phrases.flatMap((p) => p.nouns)].some((o) => o.from <= at && at < o.to)) return above;
  }
  return null;
};

export const pronounsOf = (sentence: number, parse: Parse, context: PronounContext): readonly Found[] => {
  const { found, entityOf, speakersAt, genders } = context;
  const result: Found[] = [];
  const { tokens, chunks } = parse;
  let earlier: readonly Candidate[] | null = null;
  tokens.forEach((token, at) => {
    if (token.pos !== 'PRON' && token.pos !== 'DET') return;
    const form = FORMS.get(token.lower);
    if (!form || (token.lower === 'us' && token.text === 'US') || (token.text === 'I' && /^[.)]$/.test(tokens[at + 1]?.text ?? ''))) return;
    const settled = found.get(sentence) ?? [];
    if (settled.some((m) => m.from <= at && at < m.to && m.to - m.from === 1)) return;
    const speakers = speakersAt(token.start);
    if (speakers === null) return;
    const make = (ids: readonly string[]) => {
      for (const id of ids) result.push(foundOf(sentence, parse, at, at + 1, { id, kind: 'actor' }, 'pronoun', 'pronoun'));
      const [only] = ids;
      if (form === 'he' && only !== undefined) genders.learn(only, sexOf(token.lower));
    };
    if (form === 'we') return make([...new Set(speakers.map((id) => sideOf(id, entityOf)))]);
    if (form === 'i') return make(speakers.slice(0, 1));
    if ((token.lower === 'it' && isEmpty(parse, at)) || (token.lower === 'them' && tokens[at - 1]?.lower === 'among')) return;
    const own = result.length === 0 ? settled : [...settled, ...result];
    const sides = new Set(speakers.map((id) => sideOf(id, entityOf)));
    const here = phraseAt(parse, at);
    const possessive = POSSESSIVE.test(token.lower);
    // An object is not its own subject, unless reflexive or possessive.
    const barred = new Set<string>();
    const bar = (mentions: readonly Found[]) => {
      for (const m of mentions) {
        barred.add(m.entity);
        barred.add(sideOf(m.entity, entityOf));
      }
    };
    const clause = parse.clauses.find((c) => c.objects.some((o) => o.from <= at && at < o.to) || c.phrases.some((p) => p.nouns.some((o) => o.from <= at && at < o.to)));
    if (clause && !possessive && !REFLEXIVE.test(token.lower)) for (const s of clause.subjects) {
      bar(headMentions(s, own));
      // "X’s president, Jane Doe, fought it": nor whose president she is.
      const k = chunks.indexOf(s);
      const apposed = chunks[k - 1]?.type === 'comma' ? chunks[k - 2] : undefined;
      for (const phrase of [s, apposed]) if (phrase?.type === 'noun' && phrase.owner && tokens.slice(phrase.from, phrase.to).some((t) => ROLES.has(t.lower))) bar(own.filter((m) => m.from >= phrase.from && m.to <= phrase.head));
    }
    // "X regards it": nor the one right before its verb, whatever the clause.
    const lead = here ? chunks[here.index - 2] : undefined;
    const next = here ? chunks[here.index + 1] : undefined;
    const isSubject = (next?.type === 'verb' && next.form === 'finite') || parse.clauses.some((c) => c.subjects.some((s) => s.from <= at && at < s.to));
    if (!possessive && !isSubject && !REFLEXIVE.test(token.lower) && here && chunks[here.index - 1]?.type === 'verb' && lead?.type === 'noun') bar(headMentions(lead, own));
    // "X, he told Y, had": somebody else says so.
    if (form === 'he' && here?.index === 2 && chunks[1]?.type === 'comma' && chunks[0]?.type === 'noun' && next?.type === 'verb' && REPORTING.has(next.lemma)) bar(headMentions(chunks[0], own));
    // The same where the verb was taken for a noun.
    const touching = here ? chunks[here.index - 1] : undefined;
    if (!possessive && next?.type !== 'verb' && touching?.type === 'noun') bar(own.filter((m) => m.kind === 'actor' && m.from >= touching.from && m.to <= touching.to));
    // "they and Russia": they are not Russia.
    if (here && !possessive)
      for (const [between, other] of [[chunks[here.index - 1], chunks[here.index - 2]], [chunks[here.index + 1], chunks[here.index + 2]]]) if (between?.type === 'coordinator' && other?.type === 'noun') bar(headMentions(other, own));
    // "X said Y had bombed its positions": not Y’s own.
    const harmed = possessive && form !== 'he' ? parse.clauses.find((c) => HARMS.has(c.verb.lemma) && !c.verb.passive && c.objects.some((o) => o.from <= at && at < o.to)) : undefined;
    if (harmed) for (const s of harmed.subjects) bar(headMentions(s, own));
    const allowed = (id: string): boolean => !barred.has(id) && !barred.has(sideOf(id, entityOf)) && (form === 'he' || speakers.length === 0 || (!sides.has(id) && !sides.has(sideOf(id, entityOf))));
    const ok = (c: Candidate): boolean | 'stop' => (c.entities.every(allowed) ? suits(form, sexOf(token.lower), c, context, sides.size) : false);
    const takes = (phrase: (typeof chunks)[number] | undefined): boolean => {
      if (phrase?.type !== 'noun') return false;
      const ids = [...new Set(headMentions(phrase, own).map((m) => m.entity))];
      if (ids.length === 0 || ok({ entities: ids, sentence, subject: true, at: phrase.from, unnamed: '', owner: false }) !== true) return false;
      make(ids);
      return true;
    };
    // "accused X of looting its mines": the accuser's.
    const blame = possessive && form === 'it' ? accusation(parse, at) : null;
    if (blame?.subjects.some(takes)) return;
    if (here && possessive && at === here.phrase.from) {
      // "Hezbollah and its patron", "France withdrew its force": the owner stands right before.
      const link = chunks[here.index - 1]?.type;
      if ((link === 'coordinator' || link === 'verb') && takes(lead)) return;
      // "gunmen rammed its gate": not theirs, and whose is not said.
      if (form === 'it' && link === 'verb' && lead?.type === 'noun' && (isPeople(tokens[lead.head]?.lower ?? '') || isSomebody(tokens[lead.head]?.lower ?? ''))) return;
      // "thanked X for his mediation"
      const preposition = chunks[here.index - 1];
      if (form === 'he' && preposition?.type === 'preposition' && preposition.word === 'for' && chunks[here.index - 3]?.type === 'verb' && takes(lead)) return;
    }
    const about = said(parse, at, own);
    if (about && ok(about) === true) return make(about.entities);
    const nearest = isParenthetical(parse, at) ? [] : candidatesIn(sentence, at, parse, own);
    // "China gave the army jets, and Russia sold it tanks": an object takes up an object before a subject.
    const isObject = !isSubject && !possessive && form === 'it' && here !== null && chunks[here.index - 1]?.type === 'verb';
    const parallel = isObject ? [...nearest.filter((c) => !c.subject && !c.owner && isTaken(parse, c)), ...nearest] : nearest;
    const inside = context.isHeadline?.(sentence) ? [...nearest].sort((a, b) => a.at - b.at) : parallel;
    earlier ??= candidatesEarlier(sentence, context);
    for (const candidate of [...inside, ...earlier]) {
      const answer = ok(candidate);
      if (answer === 'stop') return;
      if (answer) return make(candidate.entities);
    }
  });
  return result;
};
