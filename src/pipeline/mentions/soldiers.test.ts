import { describe, expect, it } from 'vitest';
import { linked } from './sample.fixture';

const MALI = 'Shells fell on Gao and Timbuktu on Friday. ';
describe('soldiers and police of whom nothing says whose they are', () => {
  it.each([
    [`${MALI}Gunmen killed [nine soldiers].`, 'malian-army'],
    [`${MALI}Dozens of [soldiers] fled.`, 'malian-army'],
    [`${MALI}[Security forces] shot two men.`, 'malian-army'],
    [`${MALI}Gunmen stormed an [army] base.`, 'malian-army'],
    [`${MALI}Gunmen burned two [police] stations.`, 'mali'],
    [`${MALI}Gunmen shot [two police officers].`, 'mali'],
    ['Mali is at war. Mali’s allies have left. The Malian army is alone. Gunmen killed [nine soldiers].', 'malian-army'],
    ['The Turkish army left. Turkish jets rose. Gunmen killed [nine soldiers].', 'turkish-armed-forces'],
    [`${MALI}French troops left in May. Rain fell. The Malian army stayed. Gunmen killed [nine soldiers].`, 'malian-army'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));
  it.each([
    'Gunmen killed [nine soldiers].',
    `${MALI}Gunmen killed [nine foreign soldiers].`,
    `${MALI}Gunmen killed [former soldiers].`,
    `${MALI}Gunmen killed [nine soldiers] of the Crane Brigade.`,
    `${MALI}Gunmen hired [troops] loyal to Ana Kordo.`,
    `${MALI}[Forces] of nature withdrew.`,
    `${MALI}[Officers] of the bank left.`,
    `${MALI}The Rwandan army came. Gunmen killed [nine soldiers].`,
    'The Rwandan army met the Congolese army. Gunmen killed [nine soldiers].',
    `${MALI}Gunmen killed [his soldiers].`,
    `${MALI}Gunmen stormed a [company] base.`,
    `${MALI}Toy [soldiers] are sold here.`,
    `${MALI}[Local soldiers] backed by Chad hold the fort.`,
  ])('must not: %s', (text) => expect(linked(text)).toBe(''));
});
