/** "Moscow, Russia, …", "(Damascus, Syria)": a town and its country behind a comma are both places, whoever rules there. */
import type { Entity } from '../reading';
import type { Token } from '../token';
import type { Match } from './gazetteer';
import type { Sense } from './sense';

type Known = Match & Sense & { readonly entity: Entity };
const ENDS = /^[,.;:)(–—-]$/;

const asPlace = (known: Known, country: string): Known | undefined => {
  const name = known.names.find(({ entity, form }) => entity.kind === 'place' && form !== 'adjective' && entity.country === country);
  return name && { ...known, name, entity: name.entity, basis: 'name' };
};

/** The names of a sentence, in text order. */
export const withCityStates = (tokens: readonly Token[], names: readonly Known[]): readonly Known[] => {
  const places = new Map<Known, Known>();
  for (const [i, state] of names.entries()) {
    const town = names[i - 1];
    const { country } = state.entity;
    if (!town || country === '' || state.entity.actorKind !== 'state' || state.name.form === 'adjective' || state.name.form === 'people') continue;
    if (tokens[town.to]?.text !== ',' || state.from !== town.to + 1 || !ENDS.test(tokens[state.to]?.text ?? '.')) continue;
    const [where, whole] = [asPlace(town, country), asPlace(state, country)];
    if (!where || !whole || where.entity.id === whole.entity.id) continue;
    places.set(town, where);
    places.set(state, whole);
  }
  return places.size === 0 ? names : names.map((name) => places.get(name) ?? name);
};
