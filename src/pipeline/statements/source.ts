/**
 * Who a phrase of the source names: "Bakr", "a pair of X commanders", "a report this week by The Gazette", "the
 * report" (of the outlet named before), "some analysts" (nobody by name), "X, quoted by Y" (X through Y).
 */
import { among, wordList } from '../among';
import { isNoun, isVerb, type NounPhrase } from '../syntax/chunk';
import type { Found } from '../mentions/found';
import { headMentions } from '../mentions/antecedent';
import { isSomebody } from '../mentions/people';
import { sideOf } from '../mentions/side';
import type { Span } from '../span';
import { isDocument } from './cue';
import { unique } from '../unique';
import { canSpeak, forThemselves, headNoun } from './speaker';
import type { Source, StatementContext } from './context';

const PUBLISH = wordList('publish|release|post|issue|write|conduct|carry|air|broadcast|print|compile|file|obtain|see|commission|prepare|produce|take|base|ask|speak|brief|work|live');
const CALLED = /^(?:, )?(?:known|called|named|nicknamed|identified)(?: only)?(?: as)?$/;
const TIME = /^(?:this|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|late|early)/;

export const isMedia = ({ entityOf }: Pick<StatementContext, 'entityOf'>, id: string): boolean => entityOf(id)?.actorKind === 'media';

/** Token index after the phrase and its complements: "of X", "by X", "published by X", "who asked not to be named". */
export const complementEnd = ({ parse }: Pick<StatementContext, 'parse'>, phrase: NounPhrase, until = -1): number => {
  const { chunks, tokens } = parse;
  let i = chunks.findIndex((c) => c.to === phrase.to) + 1;
  if (chunks[i - 1]?.to !== phrase.to) return phrase.to;
  let end = phrase.to;
  for (; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk) break;
    if (until >= 0 && chunk.from >= until) break;
    const next = chunks[i + 1];
    if (chunk.type === 'preposition' && among('of|by|for|from|in|at|with|on|to|within|inside|near|against|about|around|close', chunk.word) && isNoun(next)) {
      end = next.to;
      i++;
    } else if (isNoun(chunk) && TIME.test(tokens[chunk.from]?.lower ?? '')) end = chunk.to;
    else if (isVerb(chunk) && PUBLISH.has(chunk.lemma) && !(chunk.form === 'finite' && chunk.passive) && (chunk.form !== 'finite' || next?.type === 'preposition' || (isNoun(next) && TIME.test(tokens[next.from]?.lower ?? '') && chunks[i + 2]?.type === 'preposition'))) end = chunk.to;
    else break;
  }
  return end;
};
/** Token index after the relative clause or apposition that runs to the next comma, from `at` (a comma or "who"). */
export const asideEnd = ({ parse }: Pick<StatementContext, 'parse'>, at: number): number => {
  const { tokens } = parse;
  for (let i = at + 1; i < tokens.length; i++) {
    const { text } = tokens[i] ?? { text: '' };
    if (/^[,;:]$/.test(text) || /^["“”]$/.test(text)) return i;
    if (i === tokens.length - 1) return /^[.!?…]/.test(text) ? i : i + 1;
  }
  return tokens.length;
};

const within = (found: readonly Found[], from: number, to: number): readonly Found[] => found.filter((m) => m.kind === 'actor' && m.from >= from && m.to <= to);
const widest = (found: readonly Found[]): readonly Found[] => found.filter((m) => !found.some((o) => o !== m && o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start));

/** "quoted by Y", "cited by Y": through whom. */
const quotedBy = (context: StatementContext, from: number, to: number): readonly string[] => {
  const { tokens } = context.parse;
  for (let i = from; i + 1 < to; i++)
    if (among('quoted|cited|interviewed', tokens[i]?.lower ?? '') && among('by|in', tokens[i + 1]?.lower ?? '')) return unique(within(context.found, i + 2, to).map((m) => m.entity)).slice(0, 1);
  return [];
};

const makersOf = (context: StatementContext, noun: string, inside: readonly Found[], definite: boolean, owner: Found | undefined, body = ''): readonly string[] => {
  const bodies = unique(inside.map((m) => m.entity).filter((id) => among('media|government_body|organisation', context.entityOf(id)?.actorKind ?? '')));
  if (bodies.length > 0) return bodies.slice(-1);
  const { memory } = context;
  const persons = inside.filter((m) => context.entityOf(m.entity)?.actorKind === 'person');
  if (definite && inside.length === 0 && body === '') return memory.makers.get(noun) ?? (among('report|article|account|story|outlet|paper|website|interview', noun) && memory.outlet ? [memory.outlet] : []);
  const maker = persons[0] ?? owner;
  if (maker) return [maker.entity];
  // "A coalition statement": of the coalition that the text has named.
  const named = body === '' ? undefined : [...memory.recent.flatMap((r) => r.ids), ...memory.actors].find((id) => context.entityOf(id)?.name.toLowerCase().split(/[ -]/).includes(body));
  if (named !== undefined) return [named];
  return memory.outlet && definite ? [memory.outlet] : [];
};

/** "a captain with a Mickey Mouse patch", "a man in a Putin mask": whose name a thing has does not speak. */
const isPicture = ({ parse: { tokens, chunks }, entityOf }: StatementContext, { entity, from, to }: Found): boolean => {
  const phrase = chunks.find((c) => c.from <= from && to <= c.to);
  const noun = isNoun(phrase) && phrase.head >= to ? tokens[phrase.head] : undefined;
  return noun?.pos === 'NOUN' && entityOf(entity)?.actorKind === 'person' && !/^(?:'s|’s|'|’|-)$/.test(tokens[to]?.text ?? '') && !canSpeak(noun.lower) && !isDocument(noun.lower);
};

/** "an Iranian-backed militia": Iran does not speak. */
const isBacker = ({ parse: { tokens } }: StatementContext, { to }: Found): boolean => /^[-–]$/.test(tokens[to]?.text ?? '') && tokens[to]?.start === tokens[to - 1]?.end && /^(?:backed|based|led|linked|aligned|allied|run|held|controlled|funded|trained|armed|sponsored|supported|owned|affiliated)$/.test(tokens[to + 1]?.lower ?? '');
const sourceAt = ({ start, end }: Span, speakers: readonly string[], via: readonly string[]): Source => ({ start, end, speakers, via });

/** Does the phrase tell where somebody is, and not whose he is: "from", "at", "in" before any "for", "of" or "to"? */
const isElsewhere = ({ parse: { tokens } }: StatementContext, phrase: NounPhrase, end: number): boolean => {
  const noun = headNoun(tokens, phrase);
  return canSpeak(noun) && !/^spokes/.test(noun) && among('from|at|in|outside|near|with|wearing|holding', tokens[phrase.to]?.lower ?? '') && phrase.to < end;
};

/** Nouns of people who speak for a country whose name stands before them. */
const isOfState = (noun: string): boolean => /^(?:officers|commanders|leaders|lawmakers|legislators|ministers|negotiators|ambassadors|soldiers|troopers|governors|senators|prosecutors|investigators|regulators|inspectors|advisers|advisors|fighters|envoys|rulers|authorities|officials|monitors|observers)$/.test(noun);

/** The source that the (coordinated) `phrases` name; `until` is the token where its verb begins, when it stands before its verb. */
export const sourceOf = (context: StatementContext, phrases: readonly NounPhrase[], until = -1): Source | null => {
  const { parse, found } = context;
  const { tokens } = parse;
  const [first] = phrases;
  const last = phrases.at(-1);
  if (!first || !last) return null;
  const complements = complementEnd(context, last, until);
  let end = complements;
  // "X, a former head of Y, warned": all of it, but not the commas and the day before the verb.
  if (until > end && until - end < 40) {
    end = until;
    while (end > complements && (/^(?:[,–—"“-]|on|in|also|has|have|later|however)$/.test(tokens[end - 1]?.lower ?? '') || TIME.test(tokens[end - 1]?.lower ?? ''))) end--;
  }
  const span = { start: tokens[first.from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const head = tokens[last.head]?.lower ?? '';
  const { document } = context.memory;
  // "The audit said rain fell. It also dismissed the claims": the audit.
  if (head === 'it' && phrases.length === 1 && document.sentence === context.sentence.index - 1 && span.start <= context.sentence.start + 1) return sourceAt(span, document.makers, []);
  const inside = within(found, first.from, complements).filter((m) => !isPicture(context, m) && !isBacker(context, m));
  const via = quotedBy(context, complements, end);
  if (isDocument(head) && !found.some((m) => m.kind === 'actor' && m.from <= last.head && last.head < m.to)) {
    const words = [tokens[first.from - 1]?.lower ?? '', tokens[first.from]?.lower ?? ''];
    // "the Herald report": of that paper, known or not.
    const strange = tokens.slice(first.from, last.head).some((t, k) => t.pos === 'PROPN' && !TIME.test(t.lower) && !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(t.lower) && !found.some((m) => m.from <= first.from + k && first.from + k < m.to));
    const definite = !strange && words.some((w) => among('the|that|this|its|his|her|their|same', w)) || first.owner !== null;
    // "X's report", "the X report", "a report by X": X made it; "a report on X" did not.
    const owner = inside.find((m) => (m.to <= last.head && tokens[m.to]?.text !== '-' && tokens[m.from - 1]?.text !== '-') || tokens[m.from - 1]?.lower === 'by');
    return sourceAt(span, makersOf(context, head, inside, definite, owner, first === last && among('coalition|ministry|company|army|military|police|alliance|council|committee|commission|agency|union|court|board', tokens[last.head - 1]?.lower ?? '') ? (tokens[last.head - 1]?.lower ?? '') : ''), via);
  }
  // "the spokeswoman" is no town, whatever stood beside it.
  const fits = (m: Found): boolean => m.basis !== 'description' || !isSomebody(head) || among('person|group', context.entityOf(m.entity)?.actorKind ?? '');
  const over = phrases.flatMap((p) => headMentions(p, found)).filter(fits);
  // "The other commander" is of those who spoke before, rather than whom the nearest description fits.
  const described = over.length > 0 && over.every((m) => m.basis === 'description' && m.rule === 'description') ? context.memory.people.get(head.replace(/s$/, '')) : undefined;
  if (described) return sourceAt(span, described, via);
  const force = over.length > 0 && over.every((m) => m.rule === 'local-body') ? context.memory.makers.get(head) : undefined;
  if (force) return sourceAt(span, force, via);
  const heads = unique(over.map((m) => m.entity));
  // "The Front's spokesman, Jane Doe": the person.
  const apposed = found.find((m) => m.kind === 'actor' && m.from > complements && m.from <= complements + 5 && tokens[complements]?.text === ',' && (m.to <= end || (until < 0 && /^[.,;”"]$/.test(tokens[m.to]?.text ?? '.'))) && tokens.slice(complements + 1, m.from).every((t) => t.pos === 'PROPN' || t.text === '.' || (t.pos === 'NOUN' && isSomebody(t.lower)) || among('state|city|county|former|house|fellow', t.lower)) && context.entityOf(m.entity)?.actorKind === 'person');
  // "an emir known as Abu Osama"
  const called = found.find((m) => m.kind === 'actor' && m.from > complements && m.from < complements + 5 && CALLED.test(tokens.slice(complements, m.from).map((t) => t.lower).join(' ')) && context.entityOf(m.entity)?.actorKind === 'person');
  if (called && isSomebody(headNoun(tokens, last))) return sourceAt({ start: span.start, end: Math.max(span.end, called.end) }, [called.entity], via);
  const named = apposed ? { start: span.start, end: Math.max(span.end, apposed.end) } : span;
  if (apposed && over.every((m) => m.basis === 'description' || context.entityOf(m.entity)?.actorKind === 'group')) return sourceAt(named, [apposed.entity], via);
  if (heads.length > 0) return sourceAt(span, heads, via);
  // "the experts monitoring sanctions on Doe"
  if (tokens.slice(first.from, last.head).some((t, k) => first.from + k + 1 < last.head && forThemselves(t.lower) && /.{4}ing$/.test(tokens[first.from + k + 1]?.lower ?? ''))) return sourceAt(span, [], via);
  // "aides to Doe", "Doe's lawyer": themselves, not Doe.
  if (forThemselves(headNoun(tokens, last))) return sourceAt(span, [], via);
  // "One of the commanders", "a spokesman for X", "X's spokesman"; then "the director, Jane Doe".
  const [, owned = 0] = first === last && first.owner ? first.owner : [];
  // "Iraq’s Orvane news", "Iraq’s Orvane Council staff": the outlet, and not its country.
  const theirs = owned > 0 ? inside.filter((m) => m.from >= owned && m.to <= last.head && among('media|organisation|government_body|armed_group|party', context.entityOf(m.entity)?.actorKind ?? '')) : [];
  const wide = unique(widest(theirs.length > 0 ? theirs : inside).map((m) => m.entity));
  const people = wide.filter((id) => among('person|group', context.entityOf(id)?.actorKind ?? ''));
  // "a retiree at a fair for Doe": somebody else, and no spokesman of hers.
  if (people.every((id) => context.entityOf(id)?.actorKind === 'person') && among('a|an|the|one|another', tokens[first.from]?.lower ?? '') && first === last && first.owner === null && isElsewhere(context, last, complements)) return sourceAt(span, [], via);
  // "Paul Kagame’s government": the state that he rules.
  const ruled = among('government|administration|regime|cabinet', head) && people.length === 1 ? sideOf(people[0] ?? '', context.entityOf) : '';
  if (context.entityOf(ruled)?.actorKind === 'state') return sourceAt(span, [ruled], via);
  if (people.length > 0) return sourceAt(span, people.slice(0, 2), via);
  // "the U.S. pharmacy managers": no country speaks through them.
  const own = found.filter((m) => wide[0] === m.entity && m.from >= first.from && m.to <= last.head);
  if (wide.length > 0 && own.length > 0 && context.entityOf(wide[0] ?? '')?.actorKind === 'state' && !first.owner && /(?:ers|ors|ists|ians)$/.test(head) && !isOfState(head)) return sourceAt(span, [], via);
  // "One of the commanders", "the other official": of those who spoke before.
  const words = tokens.slice(first.from, complements);
  const known = among('the|one|another|both|two|these|those', words[0]?.lower ?? '') ? words.map((t) => context.memory.people.get(t.lower.replace(/s$/, ''))).find((ids) => ids !== undefined) : undefined;
  return sourceAt(span, wide.length > 0 ? wide.slice(0, 1) : (known ?? []), via);
};

/** Outlets between two tokens as the addressee or the occasion: "told X", "in an interview with X", "in comments released by X". */
export const viaOf = ({ parse, found, entityOf }: StatementContext, from: number, to: number, speakers: readonly string[]): readonly string[] => {
  const outlets: string[] = [];
  for (const mention of found) {
    if (mention.kind !== 'actor' || mention.from < from || mention.to > to || speakers.includes(mention.entity)) continue;
    const entity = entityOf(mention.entity);
    const kind = entity?.actorKind;
    const [second, last] = [parse.tokens[mention.from - 2]?.lower ?? '', parse.tokens[mention.from - 1]?.lower ?? ''];
    const verb = last === 'the' ? (parse.tokens[mention.from - 3]?.lower ?? '') : second;
    // "told Dawn": an unknown body that is told something is mostly an outlet.
    const hearer = kind === 'organisation' && entity?.known === 'discovered' && mention.from === from + (parse.tokens[from]?.lower === 'the' ? 1 : 0) && among('told|tells|telling', parse.tokens[from - 1]?.lower ?? '');
    if (kind === 'media' || hearer || (kind !== 'person' && among('released|published|issued|posted|carried|quoted|aired|broadcast', verb) && (last === 'by' || second === 'by'))) outlets.push(mention.entity);
  }
  return unique(outlets);
};
