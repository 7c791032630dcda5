/** Weapons, by supplier and recipient: a cell for each pair and type, with who says so; rare types join where the width is small. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Focus } from '../../model/focus';
import { provenanceOf, weightOf, type Counting, type Provenance } from '../../model/provenance';
import { lettersName } from '../../parts/letters';
import { textWidth } from '../../parts/text';

export interface Cell {
  readonly column: string;
  /** Of its claims; null = no claim. */
  readonly provenance: Provenance | null;
  readonly claims: readonly Claim[];
  readonly focus: Focus;
  readonly name: string;
  /** Sides in px: articles, what is counted, and articles that deny. */
  readonly pale: number;
  readonly solid: number;
  readonly denied: number;
}
export interface SupplyRow {
  readonly id: string;
  /** Empty = not named. */
  readonly supplier: string;
  readonly recipient: string;
  readonly cells: readonly Cell[];
}
export interface SupplyColumn {
  readonly id: string;
  readonly name: string;
  /** Weapon ids; '' = not specified. */
  readonly weapons: readonly string[];
}
export interface Matrix {
  readonly columns: readonly SupplyColumn[];
  readonly rows: readonly SupplyRow[];
  readonly head: number;
  /** Whether letters stand below the squares. */
  readonly stacked: boolean;
}

interface Supply {
  readonly claim: Claim;
  readonly source: string;
  readonly target: string;
  readonly weapons: readonly string[];
}

export const NO_SUPPLIER = 'no supplier named';
export const NO_RECIPIENT = 'no recipient named';
const UNSPECIFIED = 'arms, not specified';
const STACKED = 560;
const round = (v: number): number => Math.round(v * 10) / 10;

const suppliesOf = (claims: readonly Claim[], { relationships }: Catalogue): readonly Supply[] =>
  claims.flatMap((claim) => {
    const r = relationships.get(claim.id);
    return r?.type === 'supplies_arms' ? [{ claim, source: r.source, target: r.target, weapons: r.weapons.length > 0 ? r.weapons : [''] }] : [];
  });

/** Reports, then articles, then claims: what most say comes first. */
const weight = (claims: readonly Claim[]): number => 1e6 * new Set(claims.map((c) => c.report)).size + 1e3 * new Set(claims.map((c) => c.article)).size + claims.length;
const claimsIn = (supplies: readonly Supply[]): readonly Claim[] => supplies.map((s) => s.claim);

const typesOf = (supplies: readonly Supply[], catalogue: Catalogue): readonly SupplyColumn[] => {
  const ids = [...new Set(supplies.flatMap((s) => s.weapons))];
  const weigh = (id: string) => weight(claimsIn(supplies.filter((s) => s.weapons.includes(id))));
  const name = (id: string) => (id === '' ? UNSPECIFIED : (catalogue.weapons.get(id)?.name ?? id));
  return ids
    .toSorted((a, b) => Number(a === '') - Number(b === '') || weigh(b) - weigh(a) || (name(a) < name(b) ? -1 : 1))
    .map((id) => ({ id, name: name(id), weapons: [id] }));
};

const HEADER_SIZE = 12.3;
const longest = (name: string): number => Math.max(...name.split(/[\s-]/).map((word) => textWidth(`${word}-`, HEADER_SIZE, 600)));
const least = ({ name }: SupplyColumn, stacked: boolean): number => Math.max(stacked ? 50 : 84, longest(name) + 10);

/** Joins the last columns until the rest fit beside a head of `head` px. */
const joined = (types: readonly SupplyColumn[], room: number, stacked: boolean): readonly SupplyColumn[] => {
  const fits = (columns: readonly SupplyColumn[]) => Math.max(...columns.map((c) => least(c, stacked))) * columns.length <= room;
  for (let kept = types.length; kept > 1; kept -= 1) {
    const rest = types.slice(kept - 1).flatMap((c) => c.weapons);
    const other = { id: 'other', name: rest.includes('') && room > 400 ? 'other or not specified' : 'other', weapons: rest };
    const columns = rest.length > 1 ? [...types.slice(0, kept - 1), other] : types;
    if (fits(columns)) return columns;
  }
  return types.length > 1 ? [{ id: 'other', name: 'arms', weapons: types.flatMap((c) => c.weapons) }] : types;
};

const sentence = (supplier: string, recipient: string, what: string, provenance: Provenance): string => {
  const verb = provenance.affirmed.reports > 0 ? 'supplies' : 'does not supply';
  return `${supplier || NO_SUPPLIER}${supplier ? ` ${verb}` : ':'} ${what} to ${recipient || NO_RECIPIENT}; ${lettersName(provenance)}`;
};

const cellOf = (supplies: readonly Supply[], column: SupplyColumn, pair: readonly [string, string], names: readonly [string, string], unit: number, counting: Counting, catalogue: Catalogue): Cell => {
  const here = supplies.filter((s) => s.weapons.some((w) => column.weapons.includes(w)));
  const claims = claimsIn(here);
  const said = [...new Set(here.flatMap((s) => s.weapons.filter((w) => column.weapons.includes(w))))];
  const focus: Focus = said.length > 1 ? { kind: 'relationship', id: `${pair[0]}~supplies_arms~${pair[1]}` } : { kind: 'supply', id: `${pair[0]}~${pair[1]}~${said[0] ?? ''}` };
  if (claims.length === 0) return { column: column.id, provenance: null, claims, focus, name: '', pale: 0, solid: 0, denied: 0 };
  const provenance = provenanceOf(claims, catalogue);
  const side = (n: number) => round(unit * Math.sqrt(n));
  const what = said.map((id) => (id === '' ? UNSPECIFIED : (catalogue.weapons.get(id)?.name ?? id))).join(', ');
  return { column: column.id, provenance, claims, focus, name: sentence(...names, what, provenance), pale: side(provenance.affirmed.articles), solid: side(weightOf(provenance.affirmed, counting)), denied: side(provenance.denied.articles) };
};

/** null when no claim is about arms supplied. */
export const matrixOf = (claims: readonly Claim[], catalogue: Catalogue, counting: Counting, width: number): Matrix | null => {
  const supplies = suppliesOf(claims, catalogue);
  if (supplies.length === 0) return null;
  const stacked = width < STACKED;
  const name = (id: string) => catalogue.actors.get(id)?.name ?? id;
  const pairs = new Map<string, Supply[]>();
  for (const s of supplies) pairs.set(`${s.source}~${s.target}`, [...(pairs.get(`${s.source}~${s.target}`) ?? []), s]);
  const texts = supplies.map((s) => textWidth(`${name(s.source) || NO_SUPPLIER}${name(s.target) || NO_RECIPIENT}`, 13, 600) + 40);
  const head = Math.round(Math.min(Math.max(...texts, 120), width * (stacked ? 0.36 : 0.3)));
  const columns = joined(typesOf(supplies, catalogue), width - head, stacked);
  const largest = Math.max(...[...pairs.values()].flatMap((group) => columns.map((c) => new Set(group.filter((s) => s.weapons.some((w) => c.weapons.includes(w))).map((s) => s.claim.article)).size)));
  const unit = Math.min(12.6, 26 / Math.sqrt(Math.max(1, largest)));
  const rows = [...pairs].map(([id, group]): SupplyRow & { readonly weight: number } => {
    const pair = [group[0]?.source ?? '', group[0]?.target ?? ''] as const;
    const names = [name(pair[0]), name(pair[1])] as const;
    return { id, supplier: names[0], recipient: names[1], weight: weight(claimsIn(group)), cells: columns.map((c) => cellOf(group, c, pair, names, unit, counting, catalogue)) };
  });
  rows.sort((a, b) => Number(!a.supplier) - Number(!b.supplier) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { columns, rows, head, stacked };
};
