/**
 * Names that hold a name of the lexicon and are not it: "Timbuktu Institute", "Basra Oil Company", "University of
 * Mosul", "Ferhat Kobani", "Maher Assad", "Jordan Smith".
 */
import { among, wordList } from '../among';
import type { ActorKind } from '../../model/actor';
import type { Gender } from '../lexicon';
import type { Entity } from '../reading';
import type { Token } from '../token';
import { appositiveAfter } from './appositive';
import { headKind, isPlaceNoun, LOCATIVE, opensGroup, ROLES, TITLES } from './cue';
import type { Discovery } from './discovery';
import { isMartyrs, isNameWord, type Run } from './run';
import { normalWord } from './word';

export interface Known extends Run {
  readonly entity: Entity;
}
export interface Compound extends Discovery {
  /** The state whose body this is ("Ghanaian Parliament"), or null. */
  readonly owner: Entity | null;
}

/** First words of many bodies' names. */
const COMMON: ReadonlySet<string> = new Set("national democratic people's popular united defence defense liberation revolutionary patriotic independence".split(' '));
const CARRIER = wordList('air|radio|banco|banque|bank');
const isRegional = ({ kind, actorKind }: Entity): boolean => kind === 'place' || actorKind === 'state' || actorKind === 'group';
const isTitle = (token: Token | undefined): boolean => token !== undefined && (TITLES.has(normalWord(token.text)) || ROLES.has(normalWord(token.text)));
const named = (entity: Entity): ReadonlySet<string> => new Set([entity.name, ...entity.aliases].flatMap((n) => n.split(/[\s-]+/u).map(normalWord)));

export const compoundsOf = (tokens: readonly Token[], known: readonly Known[], givenNames: ReadonlyMap<string, Gender>): readonly Compound[] => {
  const covered = new Set<number>();
  for (const { from, to } of known) for (let i = from; i < to; i++) covered.add(i);
  const free = (i: number): boolean => i >= 0 && i < tokens.length && !covered.has(i) && isNameWord(tokens[i]);
  const compounds: Compound[] = [];
  let done = 0;
  for (const { from, to, entity } of known) {
    if (from < done) continue;
    let end = to;
    while (free(end) || (isMartyrs(tokens, end) && free(end + 1))) end++;
    let start = from;
    while (start - 1 >= done && free(start - 1)) start--;
    const add = (a: number, b: number, kind: ActorKind | 'place', owner: Entity | null = null) => {
      compounds.push({ from: a, to: b, kind, sure: 2, owner });
      done = b;
    };
    // "Chin National Defence Force" is not the National Defence Force; "Kurdish Democratic Union Party" is the party.
    if (entity.kind === 'actor' && COMMON.has(tokens[from]?.lower ?? '') && to - from > 1 && isNameWord(tokens[from - 1]) && tokens[from - 1]?.pos === 'PROPN' && !/(?:ish|ian|i|ese|ean|an)$/.test(tokens[from - 1]?.lower ?? '') && !isTitle(tokens[from - 1]) && (from - 1 > done || done === 0) && headKind(tokens[to - 1]?.lower ?? '') !== '' && from > 1) {
      const before = known.find((k) => k.to === from);
      if (!before || before.entity.actorKind === 'group' || before.entity.kind === 'place') {
        const kind = headKind(tokens[to - 1]?.lower ?? '');
        if (kind !== '') {
          compounds.splice(0, compounds.length, ...compounds.filter((c) => c.to <= (before?.from ?? from - 1)));
          add(before?.from ?? from - 1, to, kind);
          continue;
        }
      }
    }
    // "Democrat of New Mexico"
    if (isRegional(entity) && to - from === 1 && end === to && from > 1 && tokens[from - 1]?.text === 'New' && entity.name.split(' ').length === 1) {
      add(from - 1, to, 'place');
      continue;
    }
    // "Air Norland"
    if (isRegional(entity) && start === from - 1 && CARRIER.has(tokens[start]?.lower ?? '')) {
      add(start, end, 'organisation');
      continue;
    }
    // "Liwa Jund al-Tawhid", "Ahrar Idlib"
    if (start < from && (entity.kind === 'actor' || entity.kind === 'place') && opensGroup(normalWord(tokens[start]?.text ?? ''))) {
      add(start, end, 'armed_group');
      continue;
    }
    // "11th Tank Division"
    if (entity.kind === 'weapon' && end > to && isNameWord(tokens[from]) && headKind(tokens[end - 1]?.lower ?? '').startsWith('armed_')) {
      add(/^\d{1,3}(?:st|nd|rd|th)$/i.test(tokens[start - 1]?.text ?? '') ? start - 1 : start, end, 'armed_force');
      continue;
    }
    // "Timbuktu Institute", "Damascus International Airport", "Ghanaian Parliament"
    // "Benghazi Defence Brigades": no office of defence.
    const force = headKind(tokens[end - 1]?.lower ?? '') === 'armed_group';
    if (end > to && isRegional(entity) && !tokens.slice(to, end).some((t) => isTitle(t) && !(force && /^defen[cs]e$/.test(t.lower)))) {
      const last = tokens[end - 1]?.lower ?? '';
      const kind = headKind(last);
      const opening = tokens.slice(start, from).some(isTitle) ? from : start;
      if (kind !== '' || isPlaceNoun(last)) {
        // "American University of Afghanistan"
        const region = among('of|for', tokens[end]?.lower ?? '') && kind !== '' ? known.find((k) => k.from === end + 1 && isRegional(k.entity)) : undefined;
        // "Iraqi Commission for Human Rights"
        if (!region && kind !== '') while (among('of|for|and', tokens[end]?.lower ?? '') && free(end + 1) && (tokens[end]?.lower !== 'and' || end > to + 2)) for (end++; free(end); end++);
        add(opening, region?.to ?? end, kind === '' ? 'place' : kind, kind === 'government_body' || kind === 'armed_force' ? entity : null);
        continue;
      }
    }
    const given = (i: number): boolean => givenNames.has(normalWord(tokens[i]?.text ?? ''));
    // "Jordan Smith"
    if (to - from === 1 && end > to && given(from) && end - to <= 2 && start === from && entity.actorKind === 'state' && tokens.slice(to, end).every((t) => !isTitle(t) && headKind(t.lower) === '')) {
      add(from, end, 'person');
      continue;
    }
    // "spokesman Dana Smith", "the spokesman, Dana Smith, said"
    const before = tokens[from - 1]?.lower ?? '';
    const placed = LOCATIVE.has(before) || among('of|from|to|on', before);
    if (to - from === 1 && end > to && given(from) && end - to <= 2 && start === from && entity.kind === 'place' && !placed && tokens.slice(to, end).every((t) => headKind(t.lower) === '' && !isTitle(t) && !isPlaceNoun(t.lower))) {
      add(from, end, 'person');
      continue;
    }
    // "Zagros Hiwa, a lawmaker"
    const told = appositiveAfter(tokens, end);
    if (to - from === 1 && end > to && end - to <= 2 && start === from && entity.kind === 'place' && told && ROLES.has(tokens[told.head]?.lower ?? '') && tokens.slice(to, end).every((t) => headKind(t.lower) === '')) {
      add(from, end, 'person');
      continue;
    }
    // "Ferhat Kobani"; "Maher Assad" is not Bashar.
    while (start < from && isTitle(tokens[start])) start++;
    const apart = entity.actorKind !== 'person' || !tokens.slice(start, from).some((t) => named(entity).has(normalWord(t.text)));
    if (start < from && to - from <= 3 && given(start) && apart && (isRegional(entity) || entity.actorKind === 'person') && tokens.slice(start, from).every((t) => headKind(t.lower) === '')) {
      add(start, end, 'person');
      continue;
    }
    // "University of Mosul", "Central Bank of Libya"
    if (among('of|for', tokens[from - 1]?.lower ?? '') && isRegional(entity) && free(from - 2) && from - 2 >= done) {
      let head = from - 2;
      while (free(head - 1) && head - 1 >= done) head--;
      while (head < from - 2 && isTitle(tokens[head])) head++;
      const kind = headKind(tokens[from - 2]?.lower ?? '') || headKind(tokens[head]?.lower ?? '');
      if (kind !== '' && !isTitle(tokens[from - 2])) add(head, to, kind, kind === 'government_body' || kind === 'armed_force' ? entity : null);
    }
  }
  return compounds;
};
