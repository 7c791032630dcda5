/**
 * Descriptions that take up an earlier name: "the terror group", "the Lebanese militia", "the news outlet", "the
 * minister", "the 45-year-old", "the duo", "the two sides". Only definite ones; nationality and role must fit, and where
 * two fit equally none is taken.
 */
import { among, wordList } from '../among';
import type { Entity } from '../reading';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import { candidatesEarlier, candidatesIn, headMentions, isOfActor, ownerOf, type Candidate, type Test } from './antecedent';
import { GROUP_HEADS, MEMBER, MEMBERS, ROLES } from './cue';
import { asBefore, collectiveOf, isPair, isTrio, membersOf, PAIR, personOf, ROLE_BACK, TRIO, type DescriptionContext, type Phrase } from './described';
import { isOrganisation, testFor } from './describedKind';
import { foundOf, type Found } from './found';
import { attributeOf, inOrder, isNamedNext, listedBefore, ORDER, whoseMentions } from './besideNoun';
import { ownBody } from './ownBody';
import { eitherSide, joinedSides, nextSides, ownSides, threeSides, twoPersons, twoSides } from './pair';
import { isPeople, isSomebody } from './people';
import { sideOf } from './side';

const SIDES = wordList('sides|parties|countries|allies|nations|governments|states|groups|organi[sz]ations|armies|militaries|neighbou?rs|powers|capitals|rivals|foes|adversaries|enemies|partners|movements|factions|militias|forces|republics');
/** Before what is theirs: "rebel positions". */
const REBEL: ReadonlySet<string> = new Set(['rebel', 'militant', 'insurgent', 'jihadist', 'jihadi', 'separatist', 'guerrilla', 'islamist', 'extremist']);
/** What a group is called between its name and its noun: "the X terrorist group". */
const BETWEEN: ReadonlySet<string> = new Set([...REBEL, 'takfiri', 'terrorist', 'terror', 'armed', 'guerilla', 'paramilitary', 'islamic', 'shiite', 'sunni', 'kurdish', 'banned', 'outlawed']);
/** Before somebody who has not been told of. */
const INDEFINITE = /^(?:an?|another|one|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
/** "two rebel commanders", "a militant leader". */
const isNew = ({ tokens }: Parse, { from, head }: NounPhrase): boolean => (MEMBERS.has(tokens[head]?.lower ?? '') || MEMBER.has(tokens[head]?.lower ?? '')) && INDEFINITE.test(tokens[from]?.lower ?? '');
/** One in an article, if it has one at all. */
const LASTING: ReadonlySet<string> = new Set(['army', 'military', 'junta', 'navy', 'police']);
const NEXT: ReadonlySet<string> = new Set(['neighbours', 'neighbors', 'rivals', 'foes', 'adversaries', 'enemies']);
const DETERMINER = wordList('the|this|that|these|those|both');
/** "neither side", "either party": the two sides. */
const EITHER: ReadonlyMap<string, string> = new Map(Object.entries({ side: 'sides', party: 'parties', camp: 'sides', faction: 'factions', army: 'armies', country: 'countries', government: 'governments', neighbour: 'neighbours', neighbor: 'neighbors' }));
/** "Lebanese militia vows": a headline leaves the article out. */
const BARE_GROUP = wordList('group|militia|movement|organi[sz]ation');
/** "coalition officers", too. */
const OTHERS: ReadonlySet<string> = new Set([...REBEL, 'coalition', 'police']);

const RECEIVERS: ReadonlySet<string> = new Set(['junta', 'militia', 'army', 'regime', 'government', 'group', 'movement', 'kingdom', 'party', 'military', 'agency']);
/** Verbs with a receiver before what is given: "gave the rebels drones". */
const DITRANSITIVE = wordList('give|sell|send|hand|offer|lend|deny|grant|promise|pay|teach|show|tell|ask|supply|provide|pass|loan');
/** "the rebels drones" after such a verb is two phrases: the receiver is the first. */
const receiverIn = ({ tokens, chunks }: Parse, chunk: NounPhrase): NounPhrase => {
  const before = chunks[chunks.indexOf(chunk) - 1];
  const head = chunk.from + 1;
  if (chunk.head <= head || before?.type !== 'verb' || before.passive || !DITRANSITIVE.has(before.lemma)) return chunk;
  const noun = tokens[head]?.lower ?? '';
  return tokens[chunk.from]?.lower === 'the' && (noun.endsWith('s') || RECEIVERS.has(noun)) && (testFor(noun) !== null || isPeople(noun)) || (tokens[chunk.from]?.lower === 'the' && among('North|South', tokens[head]?.text ?? '')) ? { ...chunk, to: head + 1, head } : chunk;
};

/** What "which" or "whom" right before the phrase stands for. */
const antecedentOf = ({ chunks }: Parse, phrase: NounPhrase): NounPhrase | null => {
  const i = chunks.indexOf(phrase);
  if (chunks[i - 1]?.type !== 'relative') return null;
  const noun = chunks[i - 2]?.type === 'comma' ? chunks[i - 3] : chunks[i - 2];
  return isNoun(noun) ? noun : null;
};
/** The names in the phrase that the comma before `phrase` ends. */
const besideComma = ({ chunks }: Parse, phrase: NounPhrase, own: readonly Found[]): readonly string[] => {
  const i = chunks.indexOf(phrase);
  const before = chunks[i - 1]?.type === 'comma' ? chunks[i - 2] : undefined;
  return isNoun(before) ? [...new Set(headMentions(before, own).filter((m) => m.basis === 'name' || m.basis === 'alias').map((m) => m.entity))] : [];
};
/** … and those between the commas after it. */
const nameNext = ({ chunks }: Parse, phrase: NounPhrase, own: readonly Found[]): readonly string[] => {
  const i = chunks.indexOf(phrase);
  const name = chunks[i + 1]?.type === 'comma' && (chunks[i + 3]?.type === 'comma' || chunks[i + 3]?.type === 'stop') ? chunks[i + 2] : undefined;
  return isNoun(name) ? [...new Set(headMentions(name, own).filter((m) => m.basis === 'name' || m.basis === 'alias').map((m) => m.entity))] : [];
};
/** Where the first verb after a phrase stands: "US Secretary of State X begged". */
const verbAfter = ({ clauses }: Parse, { to }: NounPhrase): number => Math.min(...clauses.map((c) => c.verb.from).filter((from) => from >= to));
/** The head of the phrase that "of" after a phrase leads to. */
const headOfWhose = ({ chunks, tokens }: Parse, phrase: NounPhrase): { readonly pos: string; readonly at: number } | null => {
  const i = chunks.indexOf(phrase);
  const [of, next] = [chunks[i + 1], chunks[i + 2]];
  return of?.type === 'preposition' && of.word === 'of' && isNoun(next) ? { pos: tokens[next.head]?.pos ?? '', at: next.head } : null;
};
/** "hosted talks between the two sides": two others. */
const HOSTED: ReadonlySet<string> = new Set('host broker mediate organise organize convene facilitate sponsor arrange oversee chair lead restart urge'.split(' '));
/** "the unity government of Jane Doe": the body that she belongs to, if it is one; not her state. */
const ledBody = ({ chunks }: Parse, phrase: NounPhrase, own: readonly Found[], test: Test, entityOf: (id: string) => Entity | undefined): string => {
  const whom = chunks[chunks.indexOf(phrase) + 2];
  const [leader, more] = isNoun(whom) ? headMentions(whom, own) : [];
  const person = leader && !more ? entityOf(leader.entity) : undefined;
  const body = person?.actorKind === 'person' ? entityOf(person.partOf) : undefined;
  return body && body.actorKind !== 'state' && test(body) ? body.id : '';
};

/** "the Front" of an article that names one front, "the Jane Doe Liberation Front": its id, else ''. */
const shortName = ({ tokens }: Parse, { from, to, head, owner }: NounPhrase, own: readonly Found[], { named, entityOf }: DescriptionContext): string => {
  const word = tokens[head];
  if (!word || owner || to - from !== 2 || tokens[from]?.lower !== 'the' || !SHORT.has(word.lower) || (word.text === word.lower && !/^(?:brigades|battalions)$/.test(word.lower)) || own.some((m) => m.from <= head && head < m.to)) return '';
  const ids = [...named].filter((id) => {
    const entity = entityOf(id);
    return entity !== undefined && entity.actorKind !== 'person' && entity.actorKind !== 'state' && [entity.name, ...entity.aliases].some((name) => name.toLowerCase().endsWith(` ${word.lower}`));
  });
  return ids.length === 1 ? (ids[0] ?? '') : '';
};
const SHORT = wordList('front|movement|party|council|league|brigades?|alliance|coalition|mission|legion|battalions?|resistance|commission|union|congress|corps|regiment');

export const descriptionsOf = (sentence: number, parse: Parse, context: DescriptionContext): readonly Found[] => {
  const { found, entityOf } = context;
  const own = found.get(sentence) ?? [];
  const result: Found[] = [];
  let earlier: readonly Candidate[] | null = null;
  for (const whole of parse.chunks) {
    if (!isNoun(whole) || (whole.pronoun && parse.tokens[whole.head]?.lower !== 'both')) continue;
    // "rebel positions": the rebels’.
    const attribute = own.some((m) => m.kind !== 'weapon' && m.from >= whole.from && m.to <= whole.to) || isNew(parse, whole) ? null : attributeOf(parse, whole, OTHERS);
    const chunk = attribute ?? ownerOf(whole) ?? receiverIn(parse, whole);
    const head = parse.tokens[chunk.head];
    const first = parse.tokens[chunk.from];
    if (!head || !first) continue;
    // "X, who commands the Y Council, said his council": Y’s.
    const theirs = ownBody(whole, parse, entityOf, () => [...candidatesIn(sentence, chunk.from, parse, own), ...candidatesEarlier(sentence, context)]);
    if (theirs) result.push(foundOf(sentence, parse, whole.from, whole.to, { id: theirs, kind: 'actor' }, 'description', 'description'));
    const short = theirs ? '' : shortName(parse, chunk, own, context);
    if (short !== '') result.push(foundOf(sentence, parse, chunk.from, chunk.to, { id: short, kind: 'actor' }, 'description', 'description'));
    if (theirs || short !== '' || (head.pos === 'PROPN' && !attribute) || chunk.owner) continue;
    const either = among('neither|either', first.lower) ? (EITHER.get(head.lower) ?? '') : '';
    const determined = attribute !== null || either !== '' || DETERMINER.has(first.lower);
    const bare = !determined && first.pos !== 'DET' && first.pos !== 'NUM' && BARE_GROUP.has(head.lower);
    if (!determined && !bare) continue;
    if (own.some((m) => m.kind === 'actor' && m.from <= chunk.head && chunk.head < m.to)) continue;
    const words = parse.tokens.slice(chunk.from, chunk.to).map((t) => t.lower);
    const noun = /-year-old$/.test(words.join('')) ? 'year-old' : attribute && REBEL.has(head.lower) ? `${head.lower}s` : either !== '' ? either : head.lower;
    const test = testFor(noun, words);
    const person = noun === 'year-old' || isSomebody(noun) || ROLES.has(noun);
    // "the commander of the Lions": not one told of before, unless of them.
    const named = headOfWhose(parse, whole);
    if (person && !attribute && named?.pos === 'PROPN' && !own.some((m) => m.from <= named.at && named.at < m.to)) continue;
    // "the president, Jane Doe, said": the name tells who.
    if (person && !attribute && isNamedNext(parse, whole, own, entityOf)) continue;
    const people = isPeople(noun) || MEMBERS.has(noun) || MEMBER.has(noun);
    if (ORDER.has(noun) && chunk.to - chunk.from === 2) {
      const id = inOrder(noun, sentence, chunk.from, context);
      if (id !== '') result.push(foundOf(sentence, parse, chunk.from, chunk.to, { id, kind: 'actor' }, 'description', 'description'));
      continue;
    }
    if (!test && !person && !people && !SIDES.has(noun) && !PAIR.has(noun) && !TRIO.test(noun)) continue;
    // "the Syrian-based group"
    const base = own.find((m) => m.from >= chunk.from && m.to < chunk.head && parse.tokens[m.to]?.text === '-' && parse.tokens[m.to + 1]?.lower === 'based');
    const nationalities = own.filter((m) => m.from >= chunk.from && m.to <= chunk.head && parse.tokens[m.to]?.text !== '-').map((m) => entityOf(m.entity)?.country ?? '').filter(Boolean);
    if (bare && nationalities.length === 0) continue;
    earlier ??= candidatesEarlier(sentence, context, ROLE_BACK);
    const mine = result.length === 0 ? own : [...own, ...result];
    const far = [...candidatesIn(sentence, chunk.from, parse, mine), ...earlier];
    const near = far.filter((c) => c.sentence >= sentence - 3);
    // "X, which both groups have armed": neither of them is X.
    const of = antecedentOf(parse, whole);
    const apart = of ? near.filter((c) => c.sentence !== sentence || c.at < of.from || c.at >= of.to) : near;
    // "the government of X" is told by what follows.
    if (test && isOfActor(parse, whole, mine)) {
      const led = ledBody(parse, whole, mine, test, entityOf);
      if (led) result.push(foundOf(sentence, parse, chunk.from, chunk.to, { id: led, kind: 'actor' }, 'description', 'description'));
      continue;
    }
    // "X took hills from the group", "X shelters the group", "X is the group’s sponsor": not X.
    const doers = new Set(parse.clauses.filter((c) => c.verb.form === 'finite' && !c.verb.passive && (whole === chunk || c.verb.lemma === 'be') && (c.objects.includes(whole) || c.phrases.some((p) => (p.word === 'from' || (p.word === 'between' && HOSTED.has(c.verb.lemma)) || (c.verb.lemma === 'be' && p.word === 'of')) && p.nouns.includes(whole)))).flatMap((c) => c.subjects.flatMap((s) => [...headMentions(s, mine), ...whoseMentions(parse, s, mine), ...mine.filter((m) => m.kind === 'actor' && m.from >= s.from && m.to <= verbAfter(parse, s))])).flatMap((m) => [m.entity, sideOf(m.entity, entityOf)]));
    const phrase: Phrase = { sentence, chunk, noun, words, nationalities, based: base ? (entityOf(base.entity)?.country ?? '') : '', candidates: doers.size > 0 ? apart.filter((c) => !c.entities.some((id) => doers.has(id))) : apart };
    // "the CODECO militia" is CODECO; "the Acme bloc" is nobody else.
    const inside = own.findLast((m) => m.kind === 'actor' && m.from >= chunk.from && m.to <= chunk.head && parse.tokens.slice(m.to, chunk.head).every((t) => BETWEEN.has(t.lower)) && entityOf(m.entity)?.actorKind !== 'state' && (m.basis === 'name' || m.basis === 'alias'));
    const ids = ((): readonly string[] => {
      const named = inside ? entityOf(inside.entity) : undefined;
      if (inside && named && named.actorKind !== 'group') return test?.(named) ? [inside.entity] : [];
      // "the PKK, the guerrilla movement that": the name before the comma.
      const apposed = determined && test && !attribute ? besideComma(parse, whole, mine).filter((id) => {
        const entity = entityOf(id);
        return entity !== undefined && test(entity) && (nationalities.length === 0 || entity.country === '' || nationalities.includes(entity.country));
      }) : [];
      if (apposed.length === 1) return apposed;
      // "the regional bloc, the X,"
      const next = test && !attribute ? nameNext(parse, whole, mine).filter((id) => { const entity = entityOf(id); return entity !== undefined && test(entity); }) : [];
      if (next.length === 1) return next;
      const listed = noun === 'both' ? listedBefore(parse, whole, mine) : [];
      if (listed.length === 2) return listed;
      const pair = { sentence, candidates: phrase.candidates, far, entityOf, noun, opens: context.opens, neighbours: context.neighbours, named: context.named };
      if (isTrio(phrase) && (SIDES.has(noun) || TRIO.test(noun))) return threeSides(pair);
      if (either !== '') return eitherSide(pair);
      if (isPair(phrase) && SIDES.has(noun)) return twoSides(pair);
      if (isPair(phrase) && (people || PAIR.has(noun))) {
        const bare = noun === 'two' || noun === 'both';
        const sides = bare ? [joinedSides(pair), ownSides(pair)].find((s) => s.length > 0) ?? [] : [];
        if (sides.length > 0) return sides;
        const persons = noun === 'both' ? [] : twoPersons(pair);
        return persons.length > 0 ? persons : bare ? twoSides(pair) : PAIR.has(noun) ? joinedSides(pair) : [];
      }
      // "Egypt and Sudan share a river. The neighbours"
      if (NEXT.has(noun) && chunk.to - chunk.from === 2) return nextSides(pair);
      if (test && (GROUP_HEADS.has(noun) || chunk.to - chunk.from <= 4)) {
        const body = collectiveOf(phrase, test, context);
        if (body.length > 0) return body;
        // "the group" where none that is armed is about: the charity or the firm.
        return noun === 'group' ? collectiveOf(phrase, isOrganisation, context) : LASTING.has(noun) ? asBefore(phrase, context) : [];
      }
      // "the other commander"
      if (words[1] === 'other' && !attribute) return membersOf(phrase, context);
      if (person) {
        const one = personOf({ ...phrase, candidates: far }, parse, context);
        return one.length > 0 ? one : MEMBER.has(noun) ? membersOf(phrase, context) : [];
      }
      return people ? membersOf(phrase, context) : [];
    })();
    for (const id of ids) result.push(foundOf(sentence, parse, chunk.from, chunk.to, { id, kind: 'actor' }, 'description', 'description'));
  }
  return result;
};
