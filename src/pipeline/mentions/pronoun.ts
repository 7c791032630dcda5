/**
 * Pronouns: he, she, it, they and their forms, outside quotations or inside them once the speaker is known; we, us and
 * our are the speaker's side. "Moscow is providing them with rockets": them is not Moscow.
 */
import type { Entity } from '../reading';
import type { Parse } from '../syntax/clause';
import { candidatesBefore, headMentions, phraseAt, type Candidate } from './antecedent';
import { foundOf, type Found } from './found';

const FORMS: Readonly<Record<string, 'he' | 'it' | 'they' | 'we' | 'i'>> = {
  he: 'he', him: 'he', his: 'he', himself: 'he', she: 'he', her: 'he', hers: 'he', herself: 'he',
  it: 'it', its: 'it', itself: 'it',
  they: 'they', them: 'they', their: 'they', theirs: 'they', themselves: 'they',
  we: 'we', us: 'we', our: 'we', ours: 'we', ourselves: 'we',
  i: 'i', me: 'i', my: 'i', mine: 'i', myself: 'i',
};
const POSSESSIVE = /^(?:his|her|its|their|our|my)$/;
/** "it is clear that", "it was reported that", "when it comes to", "deems it necessary": no antecedent. */
const isEmpty = ({ tokens }: Parse, at: number): boolean => {
  const after = tokens.slice(at + 1, at + 7).map((t) => t.lower);
  if (/^(?:is|was|'s|’s|has|seems|appears|remains|would|will|may|could|became)$/.test(after[0] ?? '') && after.some((w) => w === 'that' || w === 'if' || w === 'whether' || w === 'to')) return true;
  if (/^(?:comes|came)$/.test(after[0] ?? '') && after[1] === 'to') return true;
  return tokens[at + 1]?.pos === 'ADJ' && /^(?:VERB)$/.test(tokens[at - 1]?.pos ?? '');
};

export interface Speaking {
  /** Token range of the quotation in this sentence is inside what these actors say. */
  readonly speakers: readonly string[];
}

/** The side a speaker speaks for: the state or group of an officer or minister. */
export const sideOf = (id: string, entityOf: (id: string) => Entity | undefined): string => {
  const entity = entityOf(id);
  return entity && (entity.actorKind === 'person' || entity.actorKind === 'group' || entity.actorKind === 'government_body') && entity.partOf ? sideOf(entity.partOf, entityOf) || entity.partOf : id;
};

const fits = (form: 'he' | 'it' | 'they', candidate: Candidate, entityOf: (id: string) => Entity | undefined): boolean => {
  const entities = candidate.entities.map(entityOf);
  if (entities.some((e) => e === undefined)) return false;
  const persons = entities.filter((e) => e?.actorKind === 'person').length;
  if (form === 'he') return entities.length === 1 && persons === 1;
  if (form === 'it') return entities.length === 1 && persons === 0 && !(entities[0]?.actorKind === 'group' && entities[0].partOf);
  return entities.length > 1 ? true : persons === 0 && entities[0]?.actorKind !== 'media';
};

export interface PronounContext {
  readonly parses: ReadonlyMap<number, Parse>;
  readonly found: ReadonlyMap<number, readonly Found[]>;
  readonly entityOf: (id: string) => Entity | undefined;
  /** Is this character offset to be read now, and by whom is it spoken (empty = the article)? Null = not now. */
  readonly speakersAt: (offset: number) => readonly string[] | null;
}

export const pronounsOf = (sentence: number, parse: Parse, context: PronounContext): readonly Found[] => {
  const { parses, found, entityOf, speakersAt } = context;
  const result: Found[] = [];
  parse.tokens.forEach((token, at) => {
    const form = FORMS[token.lower];
    if (!form || (form === 'i' && token.text !== 'I' && token.lower === 'i') || (token.lower === 'us' && token.text === 'US')) return;
    if ((found.get(sentence) ?? []).some((m) => m.from <= at && at < m.to && m.to - m.from === 1)) return;
    const speakers = speakersAt(token.start);
    if (speakers === null) return;
    const make = (ids: readonly string[]) => {
      for (const id of ids) result.push(foundOf(sentence, parse, at, at + 1, { id, kind: 'actor' }, 'pronoun', 'pronoun'));
    };
    if (form === 'we') {
      make([...new Set(speakers.map((id) => sideOf(id, entityOf)))]);
      return;
    }
    if (form === 'i') {
      make(speakers.slice(0, 1));
      return;
    }
    if (token.lower === 'it' && isEmpty(parse, at)) return;
    const own = [...(found.get(sentence) ?? []), ...result];
    const now = new Map([...found, [sentence, own]]);
    const sides = new Set(speakers.map((id) => sideOf(id, entityOf)));
    const here = phraseAt(parse, at);
    // An object is not its own subject, unless reflexive or possessive.
    const clause = parse.clauses.find((c) => c.objects.some((o) => o.from <= at && at < o.to) || c.phrases.some((p) => p.nouns.some((o) => o.from <= at && at < o.to)));
    const barred = new Set<string>();
    if (clause && !POSSESSIVE.test(token.lower) && !/sel(?:f|ves)$/.test(token.lower)) for (const s of clause.subjects) for (const m of headMentions(s, own)) {
      barred.add(m.entity);
      barred.add(sideOf(m.entity, entityOf));
    }
    // "they and Russia": they are not Russia.
    if (here) for (const other of [parse.chunks[here.index - 2], parse.chunks[here.index + 2]]) {
      const between = parse.chunks[other === parse.chunks[here.index - 2] ? here.index - 1 : here.index + 1];
      if (between?.type === 'coordinator' && other?.type === 'noun' && !POSSESSIVE.test(token.lower)) for (const m of headMentions(other, own)) barred.add(m.entity);
    }
    const ok = (c: Candidate): boolean => fits(form, c, entityOf) && c.entities.every((id) => !barred.has(id) && !barred.has(sideOf(id, entityOf))) && (form === 'he' || speakers.length === 0 || c.entities.every((id) => !sides.has(id) && !sides.has(sideOf(id, entityOf)) ));
    // "Hezbollah and its patron": the owner is the coordinate before it.
    if (here && POSSESSIVE.test(token.lower) && at === here.phrase.from) {
      const and = parse.chunks[here.index - 1];
      const before = parse.chunks[here.index - 2];
      if (and?.type === 'coordinator' && before?.type === 'noun') {
        const ids = headMentions(before, own).map((m) => m.entity);
        const candidate: Candidate = { entities: ids, sentence, subject: false, at: before.from };
        if (ids.length > 0 && ok(candidate)) {
          make(ids);
          return;
        }
      }
    }
    const chosen = candidatesBefore(sentence, at, parses, now).find(ok);
    if (chosen) make(chosen.entities);
  });
  return result;
};
