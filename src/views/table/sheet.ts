/** A sheet: one kind of row with its columns. Every view's rows can be read in one. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Focus } from '../../model/focus';
import { numberText } from '../../model/numberText';
import type { Provenance } from '../../model/provenance';
import type { Family } from '../../model/relationship';

export interface Column {
  readonly name: string;
  /** Said of the column where its name does not say it. */
  readonly about?: string;
  /** Its share of the width among those that are shown. */
  readonly share: number;
  /** The least width it can be read at, px. */
  readonly least: number;
  /** Columns of a high rank go first where there is no room. */
  readonly rank: number;
  /** Numbers stand at the right and are sorted with the largest first. */
  readonly number?: true;
  /** The words of the articles are set in their own face. */
  readonly quoted?: true;
}
export interface Cell {
  readonly text: string;
  /** What it is sorted by; null = nothing there, always last. */
  readonly order: string | number | null;
  /** Drawn as letters over rules instead of the text. */
  readonly provenance?: Provenance;
  /** The hue of the swatch before it; '' where others of the column have one. */
  readonly family?: Family | '';
}
export interface SheetRow {
  readonly id: string;
  /** What opens its evidence. */
  readonly focus: Focus;
  readonly claims: readonly string[];
  /** In the order of the columns; the first names the row. */
  readonly cells: readonly Cell[];
}
export interface Sheet {
  readonly columns: readonly Column[];
  /** `whole` where no filter is chosen. */
  readonly rowsOf: (claims: readonly Claim[], catalogue: Catalogue, whole: boolean) => readonly SheetRow[];
}

export const words = (text: string, order: string | number | null = text.toLowerCase()): Cell => ({ text, order: text === '' ? null : order });
export const number = (n: number | null): Cell => ({ text: n === null ? '' : numberText(n), order: n });
/** In the order of the earliest day. */
export const dated = (text: string, start: string): Cell => ({ text, order: start || text || null });
export const letters = (provenance: Provenance): Cell => {
  const { affirmed, denied } = provenance;
  const text = [...affirmed.groups, ...denied.groups].flatMap((group) => group.letters).join(', ');
  return { text, order: text, provenance };
};

export const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);
