import { describe, expect, it } from 'vitest';
import { discovered } from './discovered';
import { nameMemory } from './memory';

const remember = (...names: readonly string[]) => {
  const memory = nameMemory();
  for (const name of names) memory.keep(name, discovered(name, name.endsWith('Company') ? 'organisation' : 'person'));
  return (name: string): string => memory.find(name)?.id ?? '';
};
describe('short forms', () => {
  it.each([
    [['Yasser al-Hamdo'], 'Hamdo', 'yasser-al-hamdo'],
    [['Yasser al-Hamdo'], 'al-Hamdo', 'yasser-al-hamdo'],
    [['Deng Xijun'], 'Deng', 'deng-xijun'],
    [['Iyad Ag Ghaly'], 'Ag Ghaly', 'iyad-ag-ghaly'],
    [['Ana Kordo'], 'Ana Kordo', 'ana-kordo'],
    [['Ana Kordo'], 'Ana Bela Kordo', 'ana-kordo'],
    [['Hartfell Stone Company'], 'Hartfell', 'hartfell-stone-company'],
  ])('%j: %s', (names, short, id) => expect(remember(...names)(short)).toBe(id));
  it.each([
    [['Ana Kordo', 'Luis Kordo'], 'Kordo'],
    [['Ana Kordo'], 'Luis Kordo'],
    [['Ana Kordo'], 'Luis Bela Kordo'],
    [['Ana Kordo'], 'Ana bin Kordo'],
    [['Ana Kordo'], 'Kord'],
    [['Yasser al-Hamdo'], 'al'],
    [['Hartfell Stone Company'], 'Stone'],
    [[], 'Kordo'],
  ])('%j: not %s', (names, short) => expect(remember(...names)(short)).toBe(''));
});
