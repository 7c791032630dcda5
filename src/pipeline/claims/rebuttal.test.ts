import { describe, expect, it } from 'vitest';
import { relationsIn } from './sample.fixture';

const TOLD = 'rwanda backs m23';
const DENIED = 'rwanda backs m23 denied';
/** What the denial adds; all in the order of the text. */
const added = (text: string): readonly string[] => relationsIn(text).split('; ').filter((one) => one !== TOLD);

describe('a denial of what was told', () => {
  it.each([
    'Rwanda backs the M23, two diplomats said. Kigali denies it.',
    'Rwanda backs the M23, two diplomats said.\n\nKigali has repeatedly denied the charge.',
    'Rwanda backs the M23, the report says. It was leaked in June. Kigali has denied any involvement.',
    'Rwanda backs the M23, an allegation Kigali denies.',
    'Rwanda backs the M23, accusations that Kigali has always rejected.',
    'Rwanda backs the M23, which Kigali denies.',
    'Rwanda backs the M23, the report says. Kigali called the claim a lie.',
    'Rwanda backs the M23, the report says. Kigali denied doing so.',
    'Rwanda backs the M23, the report says. Kigali denies that.',
  ])('%s', (text) => expect(added(text)).toEqual([DENIED]));
  it('is of the one who is said to have done it', () => {
    expect(relationsIn('The UN accused Rwanda of arming the M23 rebels. Kigali denies the charge.').split('; ')).toContain('rwanda supplies_arms m23 denied');
    expect(relationsIn('Hezbollah shelled Israel, an official said. Hezbollah denied responsibility.')).toContain('hezbollah strikes israel denied');
  });
});
describe('no denial of it', () => {
  it.each([
    'Rwanda backs the M23. Kigali does not deny it.',
    'Rwanda backs the M23. Kigali denied the charges of corruption.',
    'Rwanda backs the M23. Kigali denied the report that its premier had left.',
    'Rwanda backs the M23. Uganda denied it.',
    'Rwanda backs the M23. Nobody in Goma is surprised. The river is high. Kigali denies it.',
    'Rwanda backs the M23. Kigali called the claim important.',
    'Rwanda backs the M23. It was denied.',
    'Rwanda backs the M23. While critics point fingers at thieves, Kigali denies any involvement.',
    'Rwanda backs the M23. Uganda said its men had shot down a drone, but Kigali denied the claim.',
  ])('%s', (text) => expect(added(text)).toEqual([]));
});
