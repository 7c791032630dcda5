import { describe, expect, it } from 'vitest';
import { bracketAfter, isAcronymOf, saysFalseName } from './bracket';
import { idsAt } from './sample.fixture';
import { tokensOf } from './sample.fixture';

describe('acronyms', () => {
  it.each([
    ['SOHR', 'Syrian Observatory for Human Rights'],
    ['KIA', 'Kachin Independence Army'],
    ['DRC', 'Democratic Republic of Congo'],
    ['U.N.', 'United Nations'],
    ['AKP', 'Adalet ve Kalkinma Partisi'.replace('ve ', '')],
    ['LRA', "Lord's Resistance Army"],
    ['IFRC', 'International Federation of Red Cross'],
    ['SDF', 'Syrian Democratic Forces'],
    ['PYD', 'Partiya Yekitiya Demokrat'],
    ['NGOs', 'Northern Goat Owners'],
  ])('%s is %s', (acronym, name) => expect(isAcronymOf(acronym, name)).toBe(true));
  it.each([['SDF', 'Syria'], ['AP', 'Apple'], ['UN', 'African Union'], ['A', 'Army'], ['RSF', 'Rwanda'], ['ISIS', 'Iraqi army'], ['EU', 'European'], ['KDP', 'Kachin'], ['PKK', 'Peshmerga'], ['MI', 'Mali Army']])('%s is not %s', (acronym, name) => expect(isAcronymOf(acronym, name)).toBe(false));
});

describe('false names', () => {
  it.each(['who used the false names ', 'under the pseudonym ', 'asked to be identified as ', 'whose nom de guerre is ', 'identifying himself only as ', 'who gave their names only as ', 'known only as '])('%s…', (before) => expect(saysFalseName(before, '')).toBe(true));
  it.each([', not his real name', ', a pseudonym', ' (not her real name)'])('…%s', (after) => expect(saysFalseName('', after)).toBe(true));
  it.each([['his name is ', ''], ['the commander ', ' said'], ['real names of ', ''], ['', ', a nurse'], ['in the name of ', '']])('must not: %s…%s', (before, after) => expect(saysFalseName(before, after)).toBe(false));
});

describe('brackets', () => {
  it('gives what stands in them', () => {
    expect(bracketAfter(tokensOf('Army (KIA) left'), 1)).toEqual({ from: 2, to: 3 });
    expect(bracketAfter(tokensOf('Army left (KIA)'), 1)).toBeNull();
    expect(bracketAfter(tokensOf('Army ()'), 1)).toBeNull();
  });
  it.each([
    ['The Apple Users (AU) met. The [AU] paid.', 'apple-users'],
    ['The Salt River Front (SRF) left. The [SRF] came back.', 'salt-river-front'],
    ['The African Union met. The [AU] paid.', 'african-union'],
    ['The Permanent Strategic Framework (CSP) left. The [CSP] came back.', 'permanent-strategic-framework'],
    ['The National Liberation Army (ELN) left. The [National Liberation Army] came back.', 'eln'],
    ['Ana Kordo (ODM) left. The [ODM] party lost.', 'odm'],
    ['Ana Kordo (45) left. The [AU] paid.', 'african-union'],
  ])('%s', (text, id) => expect(idsAt(text)).toBe(id));
});
