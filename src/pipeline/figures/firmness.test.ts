import { expect, it } from 'vitest';
import { firmnessOf } from './firmness';

const read = (text: string): readonly [string, string, string] => {
  const whole = { start: 0, end: text.length };
  const { modality, hedge, polarity } = firmnessOf(text, whole, whole, { start: 0, end: 0 });
  return [modality, hedge === null ? '' : text.slice(hedge.start, hedge.end), polarity];
};

it.each<readonly [string, string, string, string]>([
  ['It has 5 tanks', 'stated', '', 'affirmed'],
  ['It is thought to have 5 tanks', 'estimated', 'is thought to', 'affirmed'],
  ['It has an estimated 5 tanks', 'estimated', 'an estimated', 'affirmed'],
  ['It reportedly has 5 tanks', 'reported', 'reportedly', 'affirmed'],
  ['It is said to have 5 tanks', 'reported', 'said to', 'affirmed'],
  ['It could have 5 tanks', 'possible', 'could', 'affirmed'],
  ['If it had 5 tanks', 'possible', 'If', 'affirmed'],
  ['It will send 5 tanks', 'planned', 'will', 'affirmed'],
  ['It reportedly plans to send 5 tanks', 'planned', 'plans to', 'affirmed'],
  ['In May it had 5 tanks', 'stated', '', 'affirmed'],
  ['It doesn’t have 5 tanks', 'stated', '', 'denied'],
  ['It denied having 5 tanks', 'stated', '', 'denied'],
  ['It has not only 5 tanks', 'stated', '', 'affirmed'],
  ['It was not hit, and has 5 tanks', 'stated', '', 'affirmed'],
])('%s', (text, modality, hedge, polarity) => {
  expect(read(text)).toEqual([modality, hedge, polarity]);
});
