/**
 * Picks as the fragment of an address and back, so that every state can be linked:
 * `#focus=relationship:kestrel~trains~otter&date=2021-03-01/..&family=conflict,contact&count=articles`.
 */
import { windowOf, windowText } from '../model/dateWindow';
import { focusKinds, type Focus, type FocusKind } from '../model/focus';
import { migrated, type Parameter } from './migrations';
import { codesOf, inOrder, listFacets, noPicks, searchText, withChosen, type Filters, type ListFacet, type Picks } from './picks';

export interface ReadPicks {
  readonly picks: Picks;
  /** What the address asks for and this page does not know, as written there: "colour=red". */
  readonly unknown: readonly string[];
}

/** Longest fragment that is written, in characters: with the page's own address before it a link stays below 2,000. */
export const LONGEST = 1800;

/** Places on the page that an address may name instead. */
export const places = ['articles', 'views', 'table'] as const;

const isKind = (text: string): text is FocusKind => focusKinds.some((kind) => kind === text);
const isFacet = (text: string): text is ListFacet => listFacets.some((facet) => facet === text);
const needsNoId = (kind: FocusKind): boolean => kind === 'all' || kind === 'contested';

/** Percent-encoded, but for the signs that ids are joined with, which a fragment may hold. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');
/** Null where it is no text: a wrong escape, or half a character, which no address can hold. */
const decoded = (text: string): string | null => {
  try {
    return /\p{Surrogate}/u.test(text) ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
};

const focusText = ({ kind, id }: Focus): string => (id === '' ? kind : `${kind}:${encoded(id)}`);
const focusOf = (text: string): Focus | null => {
  const colon = text.indexOf(':');
  const kind = colon < 0 ? text : text.slice(0, colon);
  const id = colon < 0 ? '' : text.slice(colon + 1);
  return isKind(kind) && (id === '') === needsNoId(kind) ? { kind, id } : null;
};

const filterParts = ({ date, chosen, text, without }: Filters): readonly string[] => [
  ...(date ? [`date=${windowText(date)}`] : []),
  ...listFacets.flatMap((facet) => {
    const values = inOrder(facet, chosen[facet]);
    return values.length > 0 ? [`${facet}=${values.map(encoded).join(',')}`] : [];
  }),
  ...(text ? [`text=${encoded(text)}`] : []),
  ...(without ? [`without=${encoded(without)}`] : []),
];

/** '' when nothing is picked, otherwise beginning with `#`. */
export const fragmentOf = ({ focus, filters, counting }: Picks): string => {
  const parts = [...(focus ? [`focus=${focusText(focus)}`] : []), ...filterParts(filters), ...(counting === noPicks.counting ? [] : [`count=${counting}`])];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
};

const parametersOf = (fragment: string): readonly Parameter[] =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !places.some((place) => place === part))
    .map((part) => {
      const equals = part.indexOf('=');
      return equals < 0 ? [part, null] : [part.slice(0, equals), part.slice(equals + 1)];
    });

/** A list with what of it is no value of its facet, as written. */
const readList = (facet: ListFacet, value: string): { readonly values: readonly string[]; readonly unknown: readonly string[] } => {
  const codes = codesOf[facet];
  const values: string[] = [];
  const unknown: string[] = [];
  for (const item of value.split(',')) {
    const id = decoded(item);
    if (!id || (codes && !codes.includes(id))) unknown.push(`${facet}=${id ?? item}`);
    else values.push(id);
  }
  return { values, unknown };
};

const asWritten = ([name, value]: Parameter): string => {
  const written = value === null ? name : `${name}=${value}`;
  return decoded(written) ?? written;
};

/** Picks with one parameter more, and what of it is not known. */
const read = (picks: Picks, parameter: Parameter): ReadPicks => {
  const [name, raw] = [decoded(parameter[0]), parameter[1]];
  const value = raw === null ? null : decoded(raw);
  const lost: ReadPicks = { picks, unknown: [asWritten(parameter)] };
  if (name !== null && raw !== null && isFacet(name)) {
    const { values, unknown } = readList(name, raw);
    return { picks: { ...picks, filters: withChosen(picks.filters, name, [...picks.filters.chosen[name], ...values]) }, unknown };
  }
  if (value === null) return lost;
  if (name === 'focus') {
    const focus = focusOf(value);
    return focus ? { picks: { ...picks, focus }, unknown: [] } : lost;
  }
  if (name === 'date') {
    const date = windowOf(value);
    return date ? { picks: { ...picks, filters: { ...picks.filters, date } }, unknown: [] } : lost;
  }
  if (name === 'text') return { picks: { ...picks, filters: { ...picks.filters, text: searchText(value) } }, unknown: [] };
  if (name === 'without' && value) return { picks: { ...picks, filters: { ...picks.filters, without: value } }, unknown: [] };
  if (name === 'count' && (value === 'articles' || value === 'reports')) return { picks: { ...picks, counting: value }, unknown: [] };
  return lost;
};

/** Any text is read; a parameter given twice counts as last written, lists add up. */
export const readFragment = (fragment: string): ReadPicks => {
  let picks = noPicks;
  const unknown: string[] = [];
  for (const parameter of migrated(parametersOf(fragment))) {
    const next = read(picks, parameter);
    picks = next.picks;
    unknown.push(...next.unknown);
  }
  return { picks, unknown };
};
