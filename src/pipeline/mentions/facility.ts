/** Facilities and units whose noun has a small letter: "the Tal Rifa air base", "Orvane oil refinery", "the Abu Malek brigade". */
import { wordList } from '../among';
import type { Token } from '../token';

const KIND = wordList('air|military|oil|gas|naval|power|refugee|training|army|helicopter');
const BUILT = wordList('base|airbase|airfield|airport|refinery|field|oilfield|gasfield|plant|station|camp|academy|dam|hospital|bridge|prison|barracks|checkpoint|neighbou?rhood|district|village|town|quarter|junction|roundabout');
/** Where a bare noun may also be somebody’s: "the Nusra base", "Zahreddine’s camp". */
const LOOSE = wordList('base|field|plant|station|camp|academy|checkpoint|barracks');
const UNIT = wordList('brigades?|battalions?|regiment');

/** Is the noun after a name that ends at `to` one of what is built there? */
export const isFacility = (tokens: readonly Token[], to: number): boolean => {
  const kind = KIND.has(tokens[to]?.lower ?? '');
  const noun = tokens[kind ? to + 1 : to]?.lower ?? '';
  return BUILT.has(noun) && (kind || !LOOSE.has(noun));
};
export const isUnit = (tokens: readonly Token[], to: number): boolean => UNIT.has(tokens[to]?.lower ?? '');
