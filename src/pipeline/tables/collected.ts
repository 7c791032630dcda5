/** Rows that are handed over, gathered into one dataset: for as many as fit into memory. */
import { tableNames, type Dataset } from '../../model/dataset';
import { sortedBy, type Put } from './tables';

const sorted = <K extends string, R extends { readonly [N in K]: string }>(rows: readonly R[], key: K): readonly R[] => [...rows].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));

export const collecting = (): { readonly put: Put; readonly dataset: () => Dataset } => {
  const rows: { readonly [N in keyof Dataset]: Dataset[N][number][] } = { articles: [], reports: [], relays: [], sentences: [], removed: [], actors: [], places: [], weapons: [], mentions: [], statements: [], dates: [], claims: [], relationships: [], figures: [], events: [], conflicts: [] };
  const add = <N extends keyof Dataset>(name: N, more: readonly Dataset[N][number][] = []): void => {
    const to: Dataset[N][number][] = rows[name];
    for (const row of more) to.push(row);
  };
  return {
    put: (more) => {
      for (const name of tableNames) add(name, more[name]);
    },
    dataset: () => ({
      ...rows,
      relays: sorted(rows.relays, sortedBy.relays),
      claims: sorted(rows.claims, sortedBy.claims),
      relationships: sorted(rows.relationships, sortedBy.relationships),
      figures: sorted(rows.figures, sortedBy.figures),
      events: sorted(rows.events, sortedBy.events),
    }),
  };
};
