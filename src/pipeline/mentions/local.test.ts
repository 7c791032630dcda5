import { describe, expect, it } from 'vitest';
import { countryOf } from './local';
import { linked } from './sample.fixture';

const SYRIA = 'Shells fell on Homs and Aleppo on Friday. ';
const MALI = 'Shells fell on Gao and Timbuktu on Friday. ';
describe('bodies of the country that the article is about', () => {
  it.each([
    [`${SYRIA}[The army] withdrew.`, 'syrian-army'],
    [`${SYRIA}Jets bombed [rebels].`, 'syrian-opposition'],
    ['YAOUNDE, Cameroon – Shells fell on Gao. Timbuktu is calm. [The army] withdrew.', 'malian-army'],
    [`${SYRIA}Men attacked a [military] base.`, 'syrian-army'],
    ['The Haitian National Police withdrew. Gangs burned Jacmel and Gonaives. They burned a [police] station.', 'haitian-national-police'],
    [`${SYRIA}[The armed opposition] advanced.`, 'syrian-opposition'],
    [`${SYRIA}They met [opposition groups].`, 'syrian-opposition'],
    [`${SYRIA}[Government forces] withdrew.`, 'syrian-army'],
    [`${SYRIA}[The government] said nothing.`, 'syrian-government'],
    [`${SYRIA}[The rebel government] met.`, ''],
    ['The CIA sent rifles to [rebels] in Syria.', 'syrian-opposition'],
    [`${MALI}The CIA sent rifles to [insurgents] in Iraq.`, 'iraqi-insurgents'],
    [`${MALI}[The army] withdrew.`, 'malian-army'],
    [`Shells fell on Kharkiv and Odesa. [The parliament] met.`, 'verkhovna-rada'],
    [`${SYRIA}[The regime] said nothing.`, 'syrian-government'],
    [`Rockets hit Basra and Mosul. [The army] withdrew.`, 'iraqi-armed-forces'],
    [`${SYRIA}[The rebels] advanced.`, 'syrian-opposition'],
    [`${MALI}[The generals] withdrew.`, 'malian-army'],
    [`${MALI}[The junta] said nothing.`, 'malian-government'],
    ['Shells fell on Goma and Bukavu. [The government] said nothing.', 'democratic-republic-of-the-congo'],
    [`${SYRIA}The Islamic State lost a town. [The coalition] bombed a bridge.`, 'us-led-coalition'],
    ['Shells fell on Taiz and Hodeidah. The Houthis fled. [The coalition] bombed a bridge.', 'saudi-led-coalition'],
    [`${SYRIA}The Islamic State lost a town. They thanked their [coalition] partners.`, 'us-led-coalition'],
    ['Daesh fled. A pilot praised [coalition] operations against it.', 'us-led-coalition'],
    [`Rockets hit Basra and Mosul. He asked [parliament] to meet.`, 'iraqi-parliament'],
    [`${SYRIA}The Syrian National Coalition met in Cairo. [The coalition] fell.`, 'syrian-national-coalition'],
    ['Mali is poor. The army of Mali met the Malian president. [The junta] said nothing.', 'malian-government'],
    ['The Congolese army met the M23 and the Congolese navy. [The government] said nothing.', 'democratic-republic-of-the-congo'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));
  it.each([
    `${MALI}[The coalition] bombed a bridge.`,
    `${SYRIA}[The coalition] bombed a bridge.`,
    'The Social Democrats left. Daesh was not named. The [coalition] government fell.',
    'Gangs burned Jacmel and Gonaives. Daesh was not named. [The coalition] fell.',
    `${SYRIA}Men attacked a [military] target.`,
    `${SYRIA}Men attacked a [military] base in Istanbul.`,
    `${SYRIA}Men attacked an Iranian [military] base.`,
    'Nobody was hurt. [The army] withdrew.',
    `${SYRIA}[Armies] withdrew.`,
    `${SYRIA}[An army] withdrew.`,
    `${SYRIA}[The army] of Chad withdrew.`,
    `${MALI}[The junta] led by Ana Kordo withdrew.`,
    'The Congolese army met the Rwandan army and the M23. [The government] said nothing.',
    `${SYRIA}[Its army] withdrew.`,
    `${SYRIA}[The groups] withdrew.`,
    'Shells fell on Homs. Shells fell on Gao. [The army] withdrew.',
    `${SYRIA}[Forces] of nature withdrew.`,
    `${SYRIA}[The choir] withdrew.`,
    `${SYRIA}[Rebels] with a cause withdrew.`,
    `${SYRIA}[The fighters] withdrew.`,
  ])('must not: %s', (text) => expect(linked(text)).toBe(''));
  it('needs one country that stands out', () => {
    const place = (entity: string) => ({ sentence: 0, from: 0, to: 1, start: 0, end: 1, entity, kind: 'place' as const, basis: 'name' as const, rule: '' });
    expect(countryOf([[place('a'), place('a'), place('b')]], (id) => id)).toBe('a');
    expect(countryOf([[place('a'), place('a'), place('b'), place('b')]], (id) => id)).toBe('');
    expect(countryOf([[place('a')]], (id) => id)).toBe('');
  });
});
