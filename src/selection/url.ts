/**
 * Picks as the fragment of an address and back, so that every state can be linked:
 * `#focus=relationship:kestrel~trains~otter&family=conflict&count=articles&without=the-gull`.
 */
import { focusKinds, type Focus, type FocusKind } from '../model/focus';
import { families, type Family } from '../model/relationship';
import { noPicks, type Picks } from './picks';

export interface ReadPicks {
  readonly picks: Picks;
  /** What the address asks for and this page does not know, as written there: "colour=red". */
  readonly unknown: readonly string[];
}

/** Places on the page that an address may name instead. */
export const places = ['articles', 'views'] as const;

const isKind = (text: string): text is FocusKind => focusKinds.some((kind) => kind === text);
const isFamily = (text: string): text is Family => families.some((family) => family === text);
const needsNoId = (kind: FocusKind): boolean => kind === 'all' || kind === 'contested';

/** Percent-encoded, but for the signs that ids are joined with, which a fragment may hold. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');
const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
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

/** '' when nothing is picked, otherwise beginning with `#`. */
export const fragmentOf = ({ focus, families: chosen, counting, without }: Picks): string => {
  const parts = [
    ...(focus ? [`focus=${focusText(focus)}`] : []),
    ...families.filter((family) => chosen.includes(family)).map((family) => `family=${family}`),
    ...(counting === noPicks.counting ? [] : [`count=${counting}`]),
    ...(without === '' ? [] : [`without=${encoded(without)}`]),
  ];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
};

/** Any text is read; a parameter given twice counts as last written, families add up. */
export const readFragment = (fragment: string): ReadPicks => {
  let picks = noPicks;
  const unknown: string[] = [];
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '' || places.some((place) => place === part)) continue;
    const equals = part.indexOf('=');
    const name = decoded(equals < 0 ? part : part.slice(0, equals));
    const value = decoded(equals < 0 ? '' : part.slice(equals + 1));
    const focus = name === 'focus' && value !== null ? focusOf(value) : null;
    if (focus) picks = { ...picks, focus };
    else if (name === 'family' && value !== null && isFamily(value))
      picks = { ...picks, families: families.filter((f) => f === value || picks.families.includes(f)) };
    else if (name === 'count' && (value === 'articles' || value === 'reports')) picks = { ...picks, counting: value };
    else if (name === 'without' && value) picks = { ...picks, without: value };
    else unknown.push(name === null || value === null ? part : equals < 0 ? name : `${name}=${value}`);
  }
  return { picks, unknown };
};
