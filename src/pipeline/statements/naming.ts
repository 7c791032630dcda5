/**
 * Speakers for sources that name nobody: those whom the text only describes ("two security sources", "a spokesman for the
 * group"), and those whom a pronoun or count takes up ("he added", "a third said", "they found" of the researchers before).
 */
import { among, wordList } from '../among';
import type { Found } from '../mentions/found';
import { genderIn, isSomebody } from '../mentions/people';
import type { Entity } from '../reading';
import type { Description, Memory, Recent, StatementContext, Utterance } from './context';
import { beforeColon, besideNamed, descriptionsOf, namelessOf, properOf, subjectOf } from './nameless';
import { DOCUMENTS, isQuoted } from './memory';
import { isOne, isTaking, numberOf, sexOfPronoun, takenUp } from './recent';
import { selfNamed } from './selfNamed';
import { isBody } from './speaker';

/** Speakers that are remembered. */
const KEPT = 6;
/** Actors that are remembered. */
const NAMED = 24;
const BODY = /\b(?:its|their|the) (\p{L}+)(?:[’']s? spokes\p{L}+)?$/u;
/** "The company plans a sale": the one that is told of. */
const FIRM = /^the (?:company|firm)$/u;
/** Is the name of a body that is no firm. */
const NO_FIRM = /\b(?:board|association|unions?|workers|agency|commission|council|institute|university|college|school|party|league|court|bureau|department|ministry|committee|center|centre|foundation|service|office|administration|authority|society|hospital|church|police|army|navy|senate|house|congress|federation|club|teamsters|brotherhood|alliance|coalition|nations)\b/iu;
/** "The ministry denies it": the one of that name. */
const OFFICE = /^the (ministry|department|agency|commission|bureau|council|committee|institute|university|hospital|union|association|board|court|coalition)$/u;
/** Nouns that fit any body. */
const ANY_BODY = wordList('group|company|firm|agency|organi[sz]ation');

export interface Naming {
  readonly utterances: readonly Utterance[];
  /** Speakers first described in this sentence. */
  readonly entities: readonly Entity[];
  readonly memory: Pick<Memory, 'recent' | 'nameless' | 'subject' | 'actors'>;
}

/** Ids for descriptions: "the officials" are those described before, "another official" is somebody new. */
const register = (context: StatementContext, article: string) => {
  let { nameless } = context.memory;
  const entities: Entity[] = [];
  const entityOf = (id: string): Entity | undefined => entities.find((e) => e.id === id) ?? context.entityOf(id);
  const idOf = (description: Description): string => {
    const { core, head, fresh, proper } = description;
    if (proper) {
      const name = properOf(description);
      if (!entityOf(name.id)) entities.push(name);
      return name.id;
    }
    const any = `any ${head.replace(/s$/, '')}`;
    const known = fresh ? undefined : (nameless.get(core) ?? (core === head ? nameless.get(any) : undefined));
    if (known !== undefined) return known;
    let nth = 1;
    let entity = namelessOf(description, article, nth);
    while (entityOf(entity.id)) entity = namelessOf(description, article, ++nth);
    entities.push(entity);
    nameless = new Map([...nameless, [core, entity.id], [any, entity.id]]);
    return entity.id;
  };
  return { idOf, entityOf, entities, nameless: () => nameless };
};

/** The actors named so far, with those of this sentence before the others. */
const actorsAfter = ({ parse, found, memory }: StatementContext): readonly string[] => {
  const actors = found.filter((m) => m.kind === 'actor' && m.basis !== 'pronoun');
  if (actors.length === 0) return memory.actors;
  const subjects = new Set(parse.clauses.flatMap((c) => c.subjects).map((s) => s.head));
  const isSubject = (m: Found): boolean => [...subjects].some((head) => m.from <= head && head < m.to);
  return [...new Set([...actors.filter(isSubject), ...actors.filter((m) => !isSubject(m))].map((m) => m.entity).concat(memory.actors))].slice(0, NAMED);
};

/** The utterances of a sentence, in text order, with speakers where the text describes them or takes them up. */
export const named = (context: StatementContext, utterances: readonly Utterance[], article: string): Naming => {
  const { text, sentence: { index }, memory, found } = context;
  let { recent } = memory;
  const { idOf, entityOf, entities, nameless } = register(context, article);
  const wordsOf = ({ source }: Utterance): string => text.slice(source.start, source.end).toLowerCase().replace(/,? (?:who|which|whose)\b.*$/su, '');

  /** Nobody has spoken: "Coach Doe did not sleep, he said"; "Researchers followed 500 adults. They found". */
  const silent = (words: string, before: number): readonly string[] => {
    const person = isOne(words) ? found.findLast((m) => m.kind === 'actor' && m.end <= before && entityOf(m.entity)?.actorKind === 'person') : undefined;
    if (person) return [person.entity];
    const described = memory.subject.filter((d) => (isOne(words) ? !d.many && isSomebody(d.head) && (genderIn(d.head) || sexOfPronoun(words)) === sexOfPronoun(words) : d.many === (words !== 'it'))).map(idOf);
    if (described.length > 0) return described;
    const above = memory.actors.find((id) => {
      const kind = entityOf(id)?.actorKind;
      if (!isOne(words)) return kind !== undefined && kind !== 'person' && (kind === 'group') === (words !== 'it');
      return kind === 'person' && (sexOf('', [id]) || sexOfPronoun(words)) === sexOfPronoun(words);
    });
    return above === undefined ? [] : [above];
  };
  const said = new Map<string, readonly string[]>();
  const taken = ({ source }: Utterance, words: string): readonly string[] => {
    // "He insists that Earl earned it, and he hints": one man.
    const again = isOne(words) ? said.get(words) : undefined;
    if (again && !context.quotations.some((q) => q.inner.start <= source.start && source.start < q.inner.end)) return again;
    // "The president was blunt: “…,” he said."
    const opener = isOne(words) ? beforeColon(context, source.start).filter((d) => !d.many && isSomebody(d.head)) : [];
    if (opener.length > 0) return opener.map(idOf);
    // "Both insist": the two whom the text names last.
    if ((words === 'both' || words === 'the two') && source.speakers.length > 1) return source.speakers;
    // "Western diplomats doubt it. “…,” one said."
    const doubters = words === 'one' || words === 'another' ? memory.subject.filter((d) => d.many) : [];
    if (doubters.length > 0) return doubters.slice(0, 1).map(idOf);
    const near = takenUp(words, index, recent);
    const [last] = near;
    // "Its authors urge caution. Researchers followed 500 adults. They found": the researchers.
    // "The researchers say so. Doe, of the Hale Institute, agrees. They found": they, and no institute.
    const resolved = words === 'they' && last?.number === 'many' ? (entityOf(source.speakers[0] ?? '')?.actorKind ?? '') : '';
    if (last && source.speakers.length === 1 && among('organisation|media|government_body', resolved)) return last.ids;
    const newer = words === 'they' && last && last.sentence < index - 1 ? memory.subject.filter((d) => d.many) : [];
    if (newer.length > 0) return newer.map(idOf);
    // "One driver shrugged. “Weeks,” he said."
    const shrugged = isOne(words) && (!last || last.sentence < index - 1) ? memory.subject.filter((d) => !d.many && d.fresh && !isBody(d.head) && (genderIn(d.head) || sexOfPronoun(words)) === sexOfPronoun(words)) : [];
    if (shrugged.length > 0) return shrugged.map(idOf);
    if (!last) return source.speakers.length > 0 ? source.speakers : silent(words, source.start);
    // Whoever speaks has rarely been silent before: the last speaker rather than somebody only spoken of.
    // "The president disputes this; the letters, he says, never came": the subject of the sentence so far.
    const [only] = source.speakers;
    const told = only !== undefined && isOne(words) && context.parse.clauses.some((c) => c.verb.form === 'finite' && !c.relative && c.subjects.some((s) => found.some((m) => m.entity === only && m.basis !== 'pronoun' && m.from <= s.head && s.head < m.to && m.end <= source.start)));
    // "Senator Jane Doe read aloud what a deputy had told him. “Did you open it?” she asked"
    const known = only !== undefined && isOne(words) && last.sex === '' && sexOf('', [only]) === sexOfPronoun(words);
    const spoke = told || known || last.sentence < index - 1 || near.some((r) => r.ids.some((id) => source.speakers.includes(id)));
    return source.speakers.length > 0 && spoke ? source.speakers : last.ids;
  };
  /** "a spokesman for the chamber", "the group's spokesman": of the body that was named so. */
  const bodyIn = (words: string): string | undefined => {
    const noun = BODY.exec(words)?.[1];
    if (noun === undefined) return undefined;
    const bodies = memory.actors.filter((id) => !among('person|media|state', entityOf(id)?.actorKind ?? 'person'));
    return bodies.find((id) => [entityOf(id)?.name ?? '', ...(entityOf(id)?.aliases ?? [])].some((name) => name.toLowerCase().split(' ').includes(noun))) ?? (ANY_BODY.has(noun) ? bodies[0] : undefined);
  };
  /** "Reid has promised", of "Senate Majority Leader Harry Reid" before. */
  const lastNamed = (words: string): readonly string[] => {
    if (!/^(?:(?:mr|mrs|ms|dr|sen|rep|gov)\. )?\p{L}{3,}$/u.test(words)) return [];
    const last = words.split(' ').at(-1) ?? '';
    return [...found.filter((m) => m.kind === 'actor').map((m) => m.entity), ...memory.actors].filter((id) => entityOf(id)?.actorKind === 'person' && (entityOf(id)?.name.toLowerCase().split(' ').at(-1) ?? '') === last).slice(0, 1);
  };
  const byPlace = new Map<number, readonly string[]>();
  const describedIn = ({ source, rule }: Utterance, words: string): readonly string[] => {
    // "A trader who asked not to be named said": one source of two cues.
    const known = byPlace.get(source.start);
    if (known) return known;
    const again = /^\p{Lu}/u.test(text.slice(source.start, source.end)) ? lastNamed(words) : [];
    if (again.length > 0) return again;
    const descriptions = descriptionsOf(context, source, rule === 'according-to');
    const body = descriptions[0]?.head.startsWith('spokes') ? bodyIn(words) : undefined;
    const noun = OFFICE.exec(words)?.[1] ?? '';
    const firm = memory.actors.find((id) => (FIRM.test(words) ? entityOf(id)?.actorKind === 'organisation' && !NO_FIRM.test(entityOf(id)?.name ?? '') : noun !== '' && entityOf(id)?.actorKind !== 'person' && (entityOf(id)?.name.toLowerCase().split(' ').includes(noun) ?? false)));
    if (firm !== undefined) return [firm];
    const ids = body === undefined ? [...new Set(descriptions.map(idOf))] : [body];
    byPlace.set(source.start, ids);
    return ids;
  };
  const sexOf = (words: string, [first = '']: readonly string[]): Recent['sex'] => {
    const known = recent.find((r) => r.sex !== '' && r.ids[0] === first)?.sex;
    const entity = entityOf(first);
    return sexOfPronoun(words) || known || genderIn((words.split(',', 1)[0] ?? '').replace(/\b(?:his|her) /gu, '')) || (entity ? context.sexOf(entity) : '');
  };
  /** "two diplomats and Jane Doe": the diplomats, too; "party leader and former minister Jane Doe" is one. */
  const withOthers = (source: Utterance['source']): readonly string[] => {
    const others = besideNamed(context, source).filter(({ proper, many, head }) => many && !proper && head !== 'others').map(idOf);
    return others.length > 0 ? [...others, ...source.speakers] : source.speakers;
  };
  /** "according to a memo that her staff wrote, and the memo warns": whose the document of this sentence is. */
  const documents = new Map<string, readonly string[]>();
  /** "The audit said rain fell. It dismissed the claims", "The audit, it said": the document. */
  const ofDocument = (words: string, { start }: Utterance['source']): readonly string[] | undefined => {
    if (words !== 'it') return undefined;
    if (memory.document.sentence === index - 1 && start <= context.sentence.start + 1) return memory.document.makers;
    return utterances.find(({ source }) => source.start < start && isQuoted(context.text.slice(source.start, source.end)))?.source.speakers;
  };
  const own = utterances.map((utterance): Utterance => {
    const words = wordsOf(utterance);
    const { source } = utterance;
    const alias = selfNamed(context, source);
    const speakers = alias !== '' ? [alias] : isTaking(words) ? (ofDocument(words, source) ?? taken(utterance, words)) : source.speakers.length > 0 ? withOthers(source) : (documents.get(words.replace(/^the /u, '')) ?? describedIn(utterance, words));
    for (const [noun] of words.matchAll(DOCUMENTS)) if (speakers.length > 0 && !documents.has(noun)) documents.set(noun, speakers);
    if (speakers.length === 0) return source.speakers.length === 0 ? utterance : { ...utterance, source: { ...source, speakers } };
    if (isOne(words) && !said.has(words)) said.set(words, speakers);
    recent = [{ ids: speakers, number: /\bspokes(?:man|woman|person)\b/u.test(words) ? 'one' : numberOf(speakers, entityOf), sex: sexOf(words, speakers), sentence: index }, ...recent].slice(0, KEPT);
    return speakers === source.speakers ? utterance : { ...utterance, source: { ...source, speakers } };
  });
  const subject = subjectOf(context);
  return { utterances: own, entities, memory: { recent, nameless: nameless(), subject, actors: actorsAfter(context) } };
};
