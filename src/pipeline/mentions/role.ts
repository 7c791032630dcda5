/**
 * What a person is introduced as, and for whom: "Jane Doe, director of Intelligence at X", "Iraqi security analyst John
 * Roe", "the group's chief negotiator, Ana Poe", "Max Moe, who leads the Y front".
 */
import { among, wordList } from '../among';
import type { Entity } from '../reading';
import type { Token } from '../token';
import { afterComma, appositiveAfter } from './appositive';
import { ROLES, TITLES } from './cue';
import type { Found } from './found';
import { normalWord } from './word';

export interface Introduction {
  readonly id: string;
  /** In the article's words, at most 80 characters; '' when only the side is told. */
  readonly role: string;
  readonly partOf: string;
}
const LONGEST = 80;
/** Those who hold them speak for the state or body that is named. */
const OFFICE = wordList('president|premier|minister|chancellor|king|emir|leader|head|chief|chairman|chairwoman|chair|secretary|ambassador|envoy|diplomat|spokes(?:man|woman|person)|official|officer|commander|general|colonel|captain|lieutenant|admiral|soldier|fighter|militant|rebel|negotiator|mp|mk|lawmaker|legislator|senator|governor|deputy|member|operative|director|consul|commissioner|aide|adviser|advisor|agent|warlord|politician|marshal|major|brigadier|sergeant|representative|founder|co-founder|emissary|coordinator|deputy|ruler|dictator|strongman|gen|col|lt|maj|capt|sgt|adm|cmdr|brig');
const FORMER = /\b(?:former|ex|late|retired|one-time|onetime|ousted|deposed|fugitive|self-styled|then)\b/i;
const STOP = /^(?:[,;.:”"()]|who|which|whom|whose|that|when|where|but|while|''|``|—|–)$/;
const isRole = (token: Token | undefined): boolean => token !== undefined && (ROLES.has(token.lower) || TITLES.has(normalWord(token.text)));

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}
/** "…, a former head of the X" after the name. */
const behind = (tokens: readonly Token[], to: number): Stretch | null => {
  const found = appositiveAfter(tokens, to);
  if (!found || !isRole(tokens[found.head]) || tokens[found.from]?.pos === 'VERB') return null;
  let end = found.head + 1;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token || STOP.test(token.lower) || token.pos === 'AUX' || token.pos === 'SCONJ') break;
    if (token.pos === 'VERB' && !/^[-–]$/.test(tokens[end - 1]?.text ?? '') && !/^[-–]$/.test(tokens[end + 1]?.text ?? '')) break;
    if (token.pos === 'CCONJ' && !among('NOUN|PROPN|ADJ', tokens[end + 1]?.pos ?? '')) break;
    if (token.end - (tokens[found.from]?.start ?? 0) > LONGEST) break;
  }
  while (end > found.head + 1 && among('ADP|DET|CCONJ|PART|ADV', tokens[end - 1]?.pos ?? '')) end--;
  return { from: found.from, to: end, head: found.head };
};
const phraseStart = (tokens: readonly Token[], head: number): number => {
  let from = head;
  for (; from > 0; from--) {
    const before = tokens[from - 1];
    if (!before || !(among('NOUN|PROPN|ADJ', before.pos) || before.lower === "'s" || (/^[-–]$/.test(before.text) && before.end === tokens[from]?.start) || before.lower === 'former' || (before.pos === 'PRON' && among('its|their|his|her', before.lower)))) break;
  }
  return from;
};
/** "Iraqi security analyst" right before the name. */
const ahead = (tokens: readonly Token[], from: number): Stretch | null => {
  let head = from - 1;
  while (head > 0 && tokens[head]?.text === '.') head--;
  if (!isRole(tokens[head])) return null;
  return { from: phraseStart(tokens, head), to: from, head };
};
/** "the commander of X, " before the name. */
const across = (tokens: readonly Token[], from: number): Stretch | null => {
  if (tokens[from - 1]?.text !== ',') return null;
  let role = -1;
  for (let i = from - 2; i >= Math.max(0, from - 14); i--) {
    const token = tokens[i];
    if (!token || !(among('NOUN|PROPN|ADJ|ADP|DET|PART|NUM', token.pos) || /^[-–]$/.test(token.text) || among('its|their|his|her', token.lower))) break;
    if (token.pos !== 'PROPN' && isRole(token) && (i === from - 2 || tokens[i + 1]?.pos === 'ADP')) role = i;
  }
  if (role < 0) return null;
  const start = phraseStart(tokens, role);
  return start > 0 && among('who|whom|with|between', tokens[start - 1]?.lower ?? '') ? null : { from: start, to: from - 1, head: role };
};
/** "who leads the Y front": the token of the verb, else -1. */
const leads = (tokens: readonly Token[], to: number): number => {
  const at = afterComma(tokens, to);
  return at >= 0 && tokens[at]?.lower === 'who' && among('leads?|led|heads?|headed|commands?|commanded|runs|ran|chairs|represents|founded|speaks?', tokens[at + 1]?.lower ?? '') ? at + 1 : -1;
};

/** "Jane Doe served in X’s artillery", "who fought for the X": a force or band. */
const servedIn = (tokens: readonly Token[], to: number, own: readonly Found[], entityOf: (id: string) => Entity | undefined): string => {
  const comma = afterComma(tokens, to);
  const at = tokens[comma]?.lower === 'who' ? comma + 1 : among('had|has|who', tokens[to]?.lower ?? '') ? to + 1 : to;
  const link = tokens[at + 1]?.lower ?? '';
  const serves = among('served|serves', tokens[at]?.lower ?? '') ? among('in|with|under', link) : among('fought|fights', tokens[at]?.lower ?? '') && among('for|in', link);
  if (!serves) return '';
  const band = own.find((m) => m.kind === 'actor' && m.from > at + 1 && m.from <= at + 4);
  return band && /^armed_/.test(entityOf(band.entity)?.actorKind ?? '') ? band.entity : '';
};
const ownerIn = (own: readonly Found[], { from, to, head }: Stretch, tokens: readonly Token[], person: string, entityOf: (id: string) => Entity | undefined): string => {
  const words = tokens.slice(from, to).map((t) => t.text).join(' ');
  if (FORMER.test(words)) return '';
  const isOffice = tokens.slice(from, to).some((t, i) => from + i <= head && OFFICE.has(normalWord(t.text)));
  const side = (m: Found): string => {
    const entity = entityOf(m.entity);
    if (!entity || entity.actorKind === 'person' || entity.id === person) return '';
    return isOffice || !(entity.actorKind === 'state' || entity.actorKind === 'group') ? entity.id : '';
  };
  const inside = own.filter((m) => m.from >= from && m.to <= to && m.entity !== person);
  const reach = (m: Found): boolean => {
    const prepositions = tokens.slice(head + 1, m.from).filter((t) => t.pos === 'ADP');
    return prepositions.length <= 1 || (prepositions.length === 2 && among('at|for|with|from', prepositions[1]?.lower ?? ''));
  };
  const after = inside.filter((m) => m.from > head && reach(m)).map(side).find(Boolean);
  const before = inside.filter((m) => m.to <= head && tokens[m.to]?.text !== '-').map(side).filter(Boolean).at(-1);
  return after ?? before ?? '';
};
const wordsOf = (text: string, tokens: readonly Token[], { from, to }: Stretch): string => {
  let start = from;
  // "the group’s chief negotiator": whose is told by the side
  if (tokens[start + 1]?.lower === "'s" && tokens[start]?.pos === 'NOUN') start += 2;
  while (start < to - 1 && (tokens[start]?.pos === 'DET' || /^(?:'s|its|their|his|her|[.,])$/.test(tokens[start]?.lower ?? ''))) start++;
  const role = text.slice(tokens[start]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/[\s\u00a0]+/gu, ' ');
  return role.length <= LONGEST ? role : '';
};

/** Introductions in one sentence; a person may have several. */
export const introductionsIn = (text: string, tokens: readonly Token[], own: readonly Found[], entityOf: (id: string) => Entity | undefined): readonly Introduction[] =>
  own.flatMap((m): readonly Introduction[] => {
    if (m.kind !== 'actor' || m.basis === 'pronoun' || m.basis === 'description' || entityOf(m.entity)?.actorKind !== 'person') return [];
    const verb = leads(tokens, m.to);
    const stretches = [behind(tokens, m.to), ahead(tokens, m.from) ?? across(tokens, m.from)].flatMap((s) => (s ? [s] : []));
    if (stretches.length > 0) return stretches.map((stretch) => ({ id: m.entity, role: wordsOf(text, tokens, stretch), partOf: ownerIn(own, stretch, tokens, m.entity, entityOf) }));
    const served = servedIn(tokens, m.to, own, entityOf);
    if (served !== '') return [{ id: m.entity, role: '', partOf: served }];
    if (verb < 0) return [];
    const led = own.find((o) => o.kind === 'actor' && o.from > verb && o.from <= verb + 6);
    const partOf = led && entityOf(led.entity)?.actorKind !== 'person' ? led.entity : '';
    return partOf ? [{ id: m.entity, role: '', partOf }] : [];
  });
