import { expect, it } from 'vitest';
import { counted, isMilitary, wholes } from './counted';

it('gives words for the same thing one measure', () => {
  for (const word of ['troops', 'soldiers', 'fighters', 'militants']) expect(counted(word, '')?.measure).toBe('fighters');
  expect(counted('strikes', 'air')).toEqual({ measure: 'airstrikes', unit: 'strikes', strength: 'strong' });
  expect(counted('strikes', 'labour')?.strength).toBe('weak');
  expect(counted('carriers', 'personnel')?.unit).toBe('vehicles');
});

it('counts no civilians, places or times', () => {
  for (const word of ['civilians', 'villages', 'years', 'countries', 'seats', 'casualties', 'carriers', 'toString']) expect(counted(word, '')).toBeUndefined();
  expect(isMilitary('armed')).toBe(true);
  expect(isMilitary('hungry')).toBe(false);
  expect(wholes.get('arsenal')).toBe('arsenal');
});
