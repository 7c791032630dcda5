/** A measure: what something of ours takes, what it takes a peer in the same run, and what it may take. */

export type Unit = 'kB' | 'ms' | 's' | 'MB' | '×' | '';

export interface Measure {
  readonly name: string;
  readonly unit: Unit;
  readonly ours: number;
  readonly peer?: { readonly name: string; readonly value: number };
  /** What ours, or ours as a share of the peer's, may be at most. */
  readonly bound?: { readonly of: 'ours' | 'ratio'; readonly most: number };
}
/** One that could not be taken, and why. */
export interface Failure {
  readonly name: string;
  readonly fault: string;
}
export interface Chapter {
  readonly title: string;
  /** How it is measured, in a sentence or two. */
  readonly about: string;
  readonly rows: readonly (Measure | Failure)[];
}

/** Three digits that say something: 0.012, 1.23, 45.6, 789. */
export const digits = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return value.toFixed(0);
  return value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
};
const amount = (value: number, unit: Unit): string => (unit === '' ? digits(value) : `${digits(value)} ${unit}`);

export const ratioOf = ({ ours, peer }: Measure): number | null => (peer && peer.value > 0 ? ours / peer.value : null);

/** Null where nothing is asked. */
export const isMet = (measure: Measure): boolean | null => {
  if (!measure.bound) return null;
  const value = measure.bound.of === 'ours' ? measure.ours : ratioOf(measure);
  return value !== null && value <= measure.bound.most;
};

const boundText = ({ bound, unit }: Measure): string => (!bound ? '' : bound.of === 'ours' ? `≤ ${amount(bound.most, unit)}` : `≤ ${digits(bound.most)} × peer`);

/** measure, ours, peer, ratio, bound, met. */
export const cellsOf = (row: Measure | Failure): readonly string[] => {
  if ('fault' in row) return [row.name, 'not measured', row.fault, '', '', ''];
  const [ratio, met] = [ratioOf(row), isMet(row)];
  return [row.name, amount(row.ours, row.unit), row.peer ? `${amount(row.peer.value, row.unit)}, ${row.peer.name}` : '', ratio === null ? '' : digits(ratio), boundText(row), met === null ? '' : met ? 'met' : '**not met**'];
};
