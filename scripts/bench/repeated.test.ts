import { expect, it } from 'vitest';
import { tableNames, tables } from '../../src/model/dataset';
import { ferry } from '../../src/store/dataset.fixture';
import { repeated } from './repeated';

const { dataset } = ferry;
const large = repeated(dataset, 3);

it('has every claim with its details as often as asked, and actors once', () => {
  expect(large.claims).toHaveLength(3 * dataset.claims.length);
  expect(large.relationships).toHaveLength(3 * dataset.relationships.length);
  expect(large.events).toHaveLength(3 * dataset.events.length);
  expect(large.actors).toBe(dataset.actors);
});
it('gives no id twice, and leads every id to a row', () => {
  const ids = new Map<string, ReadonlySet<unknown>>(tableNames.map((name) => [name, new Set(large[name].map((row) => Reflect.get(row, 'id')))]));
  for (const name of tableNames) {
    if ('id' in tables[name].fields) expect(ids.get(name)?.size, name).toBe(large[name].length);
    for (const [column, { references }] of Object.entries(tables[name].fields)) {
      if (references === undefined) continue;
      const named = large[name].flatMap((row): readonly unknown[] => [Reflect.get(row, column)].flat()).filter((id) => id !== '');
      const original = dataset[name].flatMap((row): readonly unknown[] => [Reflect.get(row, column)].flat()).filter((id) => id !== '');
      const known = new Set<unknown>(dataset[tableNames.find((table) => table === references) ?? 'actors'].map((row) => Reflect.get(row, 'id')));
      // The fixture leaves some tables empty: only what leads somewhere in it must do so here.
      if (original.every((id) => known.has(id))) expect(named.filter((id) => !ids.get(references)?.has(id)), `${name}.${column}`).toEqual([]);
    }
  }
});
