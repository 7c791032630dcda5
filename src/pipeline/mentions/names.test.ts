import { describe, expect, it } from 'vitest';
import { linked } from './sample.fixture';

describe('short names refer back', () => {
  it.each([
    ['Yasser al-Birjawi, a trader, left. [Birjawi] has not returned.', 'yasser-al-birjawi'],
    ['Lt. Col. Souleyman Dabele spoke. [Dabele] gave no figures.', 'souleyman-dabele'],
    ['Jean-Bosco Batumbi, a teacher, ran. “Nobody helped,” said [Batumbi].', 'jean-bosco-batumbi'],
    ['The Kasan Relief Agency (KRA) left. The [KRA] will return.', 'kasan-relief-agency'],
    ['The Valley Defence Union met. The [VDU] chose a chairman.', 'valley-defence-union'],
    ['The Rwanda Defence Force left. The [RDF] stayed.', 'rwandan-army'],
    ['The US Navy and a French navy ship met near Yemen. The [Navy] left.', 'us-navy'],
    ['Akkar MP [Samir Doumani] spoke.', 'samir-doumani'],
    ['They fear the [Chin National Defence Force] most.', 'chin-national-defence-force'],
    ["The state's chief minister, [Zoramtu], has left.", 'zoramtu'],
    ['Senior General [Ibro Nadarov] left.', 'ibro-nadarov'],
    ['Vice-Presidents [Ines Malko] and Tom Roe left.', 'ines-malko'],
    ["Robert Ford left. [Ford]'s trip was short.", 'robert-ford'],
    ['The US-led coalition and the Syrian Arab Coalition of the Syrian Democratic Forces met. The [Coalition] said nine died.', 'us-led-coalition'],
    ['Air Marshal [Ines Malko] left.', 'ines-malko'],
    ['Air Commodore [Ines Malko] left.', 'ines-malko'],
    ['Hartfell TV showed it. Later [Hartfell] said it was old.', 'hartfell-tv'],
    ['Hartfell Stone Company applied. Neighbours met [Hartfell] managers.', 'hartfell-stone-company'],
    ['Jimmy Toussal, a former officer known as [Grill], gave orders.', 'jimmy-toussal'],
    ['The Syrian Observatory for Human Rights counted. The [Observatory] said nine died.', 'syrian-observatory-for-human-rights'],
    ['The Harbour Coalition met the Coalition Air Club. The [Coalition] said nine died.', 'harbour-coalition'],
    ['Saudi Arabia cut its output. The [Kingdom] said it would pump less.', 'saudi-arabia'],
    ['North Korea fired twice. The [North] said it was a test.', 'north-korea'],
    ['They met General [Ibro Nadarov] on Friday.', 'ibro-nadarov'],
    ['They met Staff Sergeant [Ibro Nadarov] on Friday.', 'ibro-nadarov'],
    ['Ivana Petkova, a nurse, hid. [Petkova] survived.', 'ivana-petkova'],
    ['Maher Barzanji, a lawmaker, met the press. [Barzanji] smiled.', 'maher-barzanji'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));

  it.each([
    ['Ana Kordo and Luis Kordo, both lawyers, met. [Kordo] spoke first.', 'ana-kordo'],
    ['Ana Kordo, a lawyer, spoke. The [army] left.', 'ana-kordo'],
    ['The Valley Defence Union met. The [union] rules are old.', 'ana-kordo'],
    ['Hope Mensah, a nurse, waited. There is [hope] yet.', 'hope-mensah'],
    ['Will Carter, a farmer, left. He made a [will].', 'will-carter'],
    ['France and Norway met. The [Kingdom] was silent.', 'norway'],
    ['North Korea and North Macedonia met. The [North] was silent.', 'north-korea'],
    ['The Iraqi army advanced. The [IA] did not.', 'iraqi-army'],
    ['Ferhat Sormani, a driver, slept. The road to [Kobani] was shut.', 'ferhat-sormani'],
    ['Jordan Smith, an editor, wrote. Talks in [Jordan] ended.', 'jordan-smith'],
    ['Maher Assad, an officer, called. [Bashar Assad] answered.', 'maher-assad'],
    ['The Salt Front spoke. Behind the [front] line all was quiet.', 'salt-front'],
    ['Ruth Trust Kimani, a farmer, left. The [Trust] closed its doors.', 'ruth-trust-kimani'],
  ])('must not: %s', (text, id) => expect(linked(text)).not.toBe(id));

  it('takes up in a headline what the article names', () => expect(linked('[Birjawi] flees after shooting\n\nYasser al-Birjawi, a trader, has fled the town, neighbours said on Monday morning.')).toBe('yasser-al-birjawi'));
});
