/** Relays: the outlets and bodies to which an article ascribes what it says, from the chains of its statements and its credit lines. */
import type { Entity, Relay, Statement } from './reading';
import type { Span } from './span';

const KIND: readonly (readonly [RegExp, Relay['kind']])[] = [
  [/\binterview/iu, 'interview'],
  [/\b(?:briefing|press conference|news conference)\b/iu, 'briefing'],
  [/\b(?:comments?|statements?|remarks?|communiqu[eé])\b/iu, 'statement'],
];

/** The outlet behind a chain: the last medium in it, else the last body that is not the speaker. */
export const outletOf = (chain: readonly string[], entityOf: (id: string) => Entity | undefined): string => {
  const media = chain.filter((id) => entityOf(id)?.actorKind === 'media').at(-1);
  if (media) return media;
  const last = chain.at(-1);
  return chain.length > 1 && last && /^(?:government_body|organisation|armed_force|armed_group|state)$/.test(entityOf(last)?.actorKind ?? '') ? last : '';
};

export const relaysOf = (text: string, statements: readonly Statement[], sentences: readonly Span[], entityOf: (id: string) => Entity | undefined, via: string): readonly Relay[] => {
  const byOutlet = new Map<string, Relay>();
  for (const statement of statements) {
    const outlet = outletOf(statement.chain, entityOf);
    if (!outlet || outlet === via) continue;
    const sentence = sentences.find((s) => s.start <= statement.cue.start && statement.cue.start < s.end) ?? statement;
    const words = text.slice(sentence.start, sentence.end);
    const kind = KIND.find(([pattern]) => pattern.test(words))?.[1] ?? 'news_report';
    const known = byOutlet.get(outlet);
    if (!known) byOutlet.set(outlet, { ...statement.source, outlet, kind: entityOf(outlet)?.actorKind === 'media' && kind !== 'interview' ? 'news_report' : kind, via });
  }
  return [...byOutlet.values()].sort((a, b) => a.start - b.start || (a.outlet < b.outlet ? -1 : 1));
};
