/** Relays: the outlets and bodies to which an article ascribes what it says, from the chains of its statements and its credit lines. */
import type { Entity, Relay, Statement } from './reading';
import type { Span } from './span';
import { wordList } from './among';

/** What the words of the sentence tell of the kind of report. */
const KIND: readonly (readonly [RegExp, Relay['kind']])[] = [
  [/\binterview/iu, 'interview'],
  [/\b(?:briefing|press conference|news conference)\b/iu, 'briefing'],
  [/\b(?:comments?|statements?|remarks?|communiqu[eé])\b/iu, 'statement'],
];
const BODY = wordList('government_body|organisation|armed_force|armed_group|state');

type EntityOf = (id: string) => Entity | undefined;
/** Of an actor, where it is known. */
type KindOf = (id: string) => Entity['actorKind'] | undefined;

/** The outlet behind a chain: the last medium in it, else the last body that is not the speaker. */
export const outletOf = (chain: readonly string[], kindOf: KindOf): string => {
  const medium = chain.findLast((id) => kindOf(id) === 'media');
  if (medium) return medium;
  const last = chain.at(-1);
  return chain.length > 1 && last && BODY.has(kindOf(last) ?? '') ? last : '';
};

/** The span that holds an offset; spans are in text order and do not overlap. */
const holding = (spans: readonly Span[], offset: number): Span | undefined => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : undefined;
};

const formOf = (text: string, statement: Statement, sentences: readonly Span[], medium: boolean): Relay['kind'] => {
  const { start, end } = holding(sentences, statement.cue.start) ?? statement;
  const words = text.slice(start, end);
  const kind = KIND.find(([pattern]) => pattern.test(words))?.[1] ?? 'news_report';
  // A medium carries comments and statements as news.
  return medium && kind !== 'interview' ? 'news_report' : kind;
};

/** One relay for each outlet, where it is first named as a source; `via` is the agency through which the article came, or ''. */
export const relaysOf = (text: string, statements: readonly Statement[], sentences: readonly Span[], entityOf: EntityOf, via: string): readonly Relay[] => {
  const byOutlet = new Map<string, Relay>();
  for (const statement of statements) {
    const outlet = outletOf(statement.chain, (id) => entityOf(id)?.actorKind);
    if (!outlet || outlet === via || byOutlet.has(outlet)) continue;
    byOutlet.set(outlet, { ...statement.source, outlet, kind: formOf(text, statement, sentences, entityOf(outlet)?.actorKind === 'media'), via });
  }
  return [...byOutlet.values()].sort((a, b) => a.start - b.start || (a.outlet < b.outlet ? -1 : 1));
};
