/** Weapons, by supplier and recipient: a cell for each pair and type, with who says so; rare types join where the width is small. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Focus } from '../../model/focus';
import { provenanceOf, weightOf, type Counting, type Provenance } from '../../model/provenance';
import { lettersLayout, lettersName } from '../../parts/letters';
import { textWidth } from '../../parts/text';
import { claimsIn, pairsOf, suppliesOf, typesOf, UNSPECIFIED, type Pair, type SupplyColumn } from './supply';

export interface Cell {
  readonly column: string;
  /** Of its claims; null = no claim. */
  readonly provenance: Provenance | null;
  readonly claims: readonly Claim[];
  readonly focus: Focus;
  readonly name: string;
  /** Sides of the squares in px: articles, what is counted, and articles that deny. */
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
export interface Matrix {
  readonly columns: readonly SupplyColumn[];
  readonly rows: readonly SupplyRow[];
  readonly head: number;
  readonly denied: boolean;
  /** Claims of the pairs that are left out, and how many pairs these are. */
  readonly left: readonly Claim[];
  readonly pairs: number;
  /** Whether letters stand below the squares. */
  readonly stacked: boolean;
}

export const NO_SUPPLIER = 'no supplier named';
export const NO_RECIPIENT = 'no recipient named';
/** Below this width letters always stand under the squares. */
const NARROW = 560;
const GAP = 8;
const round = (v: number): number => Math.round(v * 10) / 10;

export const LETTER_SIZE = 11;
const HEADER_SIZE = 12.3;
const PADDING = 18;
/** Side of the largest square, and of the square of one where there is room, in px. */
const LARGEST = 26;
const SQUARE = 12.6;
const longest = (name: string): number => Math.max(...name.split(/[\s-]/).map((word) => textWidth(`${word}-`, HEADER_SIZE, 600)));

/** Width in px that the squares and letters of a cell take. */
const widthOf = (cell: Cell | undefined, stacked: boolean): number => {
  if (!cell?.provenance) return 0;
  const { provenance, pale, denied } = cell;
  const squares = pale + denied + (pale > 0 && denied > 0 ? GAP : 0);
  const letters = lettersLayout(provenance, LETTER_SIZE).width;
  return PADDING + (stacked ? Math.max(squares, letters) : squares + GAP + letters);
};

/** Joins the types from `kept` on under one heading. */
const joined = (types: readonly SupplyColumn[], kept: number): readonly SupplyColumn[] => {
  if (kept >= types.length) return types;
  const rest = types.slice(kept - 1).flatMap((c) => c.weapons);
  const name = kept === 1 ? 'arms' : rest.includes('') && kept > 3 ? 'other or not specified' : 'other';
  return [...types.slice(0, kept - 1), { id: 'other', name, weapons: rest, width: 0 }];
};

const sentence = (supplier: string, recipient: string, what: string, provenance: Provenance): string => {
  const verb = provenance.affirmed.reports > 0 ? 'supplies' : 'does not supply';
  return `${supplier || NO_SUPPLIER}${supplier ? ` ${verb}` : ':'} ${what} to ${recipient || NO_RECIPIENT}; ${lettersName(provenance)}`;
};

interface Context {
  readonly catalogue: Catalogue;
  readonly counting: Counting;
  /** Side of the square of one, in px. */
  readonly unit: number;
}

const nameIn = ({ actors }: Catalogue, id: string): string => actors.get(id)?.name ?? id;

/** Several types in one cell lead to all that is said of arms between the two. */
const focusOf = ({ source, target }: Pair, types: readonly string[]): Focus =>
  types.length > 1 ? { kind: 'relationship', id: `${source}~supplies_arms~${target}` } : { kind: 'supply', id: `${source}~${target}~${types[0] ?? ''}` };

const cellOf = (pair: Pair, column: SupplyColumn, { catalogue, counting, unit }: Context): Cell => {
  const of = new Set(column.weapons);
  const here = pair.supplies.filter((s) => s.weapons.some((w) => of.has(w)));
  if (here.length === 0) return { column: column.id, provenance: null, claims: [], focus: focusOf(pair, []), name: '', pale: 0, solid: 0, denied: 0 };
  const claims = claimsIn(here);
  const types = column.weapons.filter((w) => here.some((s) => s.weapons.includes(w)));
  const focus = focusOf(pair, types);
  const provenance = provenanceOf(claims, catalogue);
  const side = (n: number) => (n === 0 ? 0 : round(Math.max(4, unit * Math.sqrt(n))));
  const what = types.map((id) => (id === '' ? UNSPECIFIED : (catalogue.weapons.get(id)?.name ?? id))).join(', ');
  const name = sentence(nameIn(catalogue, pair.source), nameIn(catalogue, pair.target), what, provenance);
  return { column: column.id, provenance, claims, focus, name, pale: side(provenance.affirmed.articles), solid: side(weightOf(provenance.affirmed, counting)), denied: side(provenance.denied.articles) };
};

/** The most articles that one cell of a single type can stand for. */
const mostOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((most, { supplies }) => {
    const articles = new Map<string, Set<string>>();
    for (const { claim, weapons } of supplies) for (const weapon of weapons) articles.set(weapon, (articles.get(weapon) ?? new Set()).add(claim.article));
    return [...articles.values()].reduce((high, { size }) => Math.max(high, size), most);
  }, 1);

const headOf = (pairs: readonly Pair[], width: number, catalogue: Catalogue): number => {
  const widthOfPair = ({ source, target }: Pair): number => textWidth(`${nameIn(catalogue, source) || NO_SUPPLIER}${nameIn(catalogue, target) || NO_RECIPIENT}`, 13, 600) + 46;
  const widest = pairs.reduce((most, pair) => Math.max(most, widthOfPair(pair)), 120);
  return Math.round(Math.min(widest, width * (width < NARROW ? 0.36 : 0.3)));
};

/** Least width in px of a column. */
const leastOf = (stacked: boolean): number => (stacked ? 44 : 64);

interface Drawn {
  readonly column: SupplyColumn;
  /** One for each pair. */
  readonly cells: readonly Cell[];
}
const needOf = ({ column, cells }: Drawn, stacked: boolean): number => cells.reduce((most, cell) => Math.max(most, widthOf(cell, stacked)), Math.max(longest(column.name) + 8, leastOf(stacked)));

/** Pairs that are shown, those first of which most is said, where not all are asked for. */
const PAIRS = 12;

/** null when no claim is about arms supplied. `whole`: all pairs, however many. */
export const matrixOf = (claims: readonly Claim[], catalogue: Catalogue, counting: Counting, width: number, whole = false): Matrix | null => {
  const all = pairsOf(suppliesOf(claims, catalogue));
  if (all.length === 0) return null;
  const pairs = whole ? all : all.slice(0, PAIRS);
  const rest = all.slice(pairs.length);
  const left = claimsIn(rest.flatMap((pair) => pair.supplies));
  const supplies = pairs.flatMap((pair) => pair.supplies);
  const types = typesOf(supplies, catalogue);
  const context = { catalogue, counting, unit: Math.min(SQUARE, LARGEST / Math.sqrt(mostOf(pairs))) };
  const head = headOf(pairs, width, catalogue);
  const denied = all.some((pair) => pair.supplies.some((s) => s.claim.polarity === 'denied'));
  const drawnOf = (column: SupplyColumn): Drawn => ({ column, cells: pairs.map((pair) => cellOf(pair, column, context)) });
  const singles = new Map<SupplyColumn, Drawn>();
  const single = (column: SupplyColumn): Drawn => {
    const drawn = singles.get(column) ?? drawnOf(column);
    singles.set(column, drawn);
    return drawn;
  };
  /** Columns are as wide as they need and share what is left; null when they need more than there is. */
  const matrix = (columns: readonly SupplyColumn[], stacked: boolean, forced = false): Matrix | null => {
    const needs: number[] = [];
    const drawn: Drawn[] = [];
    let spare = width - head;
    for (const [i, column] of columns.entries()) {
      // The columns still to come need at least so much.
      if (spare < (columns.length - i) * leastOf(stacked) && !forced) return null;
      const one = types.includes(column) ? single(column) : drawnOf(column);
      const need = needOf(one, stacked);
      needs.push(need);
      drawn.push(one);
      spare -= need;
    }
    if (spare < 0 && !forced) return null;
    const rows = pairs.map((pair, row): SupplyRow => ({
      id: `${pair.source}~${pair.target}`,
      supplier: nameIn(catalogue, pair.source),
      recipient: nameIn(catalogue, pair.target),
      cells: drawn.flatMap(({ cells }) => cells[row] ?? []),
    }));
    return { columns: columns.map((c, i) => ({ ...c, width: round((needs[i] ?? 0) + spare / columns.length) })), rows, head, stacked, denied, left, pairs: rest.length };
  };
  for (let kept = types.length; kept > 1; kept -= 1) {
    const columns = joined(types, kept);
    const found = (width < NARROW ? null : matrix(columns, false)) ?? matrix(columns, true);
    if (found) return found;
  }
  return matrix(joined(types, 1), true, true);
};
