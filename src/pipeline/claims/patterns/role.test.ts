import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('roles', () => {
  it.each([
    ['Russia, once the patron of Wagner, is silent.', 'russia backs wagner-group'],
    ['Iran, long the patron of Hezbollah, rejected the charge.', 'iran backs hezbollah'],
    ["The Gulf Clan, a drug gang and the ELN's enemy, stayed out.", 'gulf-clan opposes eln'],
    ['Iran, the patron of Hezbollah, said nothing.', 'iran backs hezbollah'],
    ['Hezbollah and its patron, Iran, were warned.', 'iran backs hezbollah'],
    ['Rwanda and Uganda are allies.', 'rwanda allied_with uganda'],
    ['Eritrea is an old enemy of Ethiopia.', 'eritrea opposes ethiopia'],
    ["Pakistan's ally China has lent it money.", 'china funds pakistan; china allied_with pakistan'],
    ['The Houthis, an Iranian proxy, hold Sanaa.', 'iran backs houthis'],
    ['Israel considers Iran its greatest foe.', 'israel opposes iran'],
    ['Belarus is loyal to Russia.', 'belarus backs russia'],
    ['Kataib Hezbollah, a militia close to Iran, denied it.', 'kataib-hezbollah allied_with iran'],
    ['Armenia and Azerbaijan are at war.', 'armenia fights azerbaijan'],
    ["Russia was India's main arms supplier.", 'russia supplies_arms india'],
    ['Turkey remains a partner of Qatar.', 'turkey allied_with qatar'],
    ['Jordan is hostile to Hamas.', 'jordan opposes hamas'],
    ['Chad considers Boko Haram a mortal enemy.', 'chad opposes boko-haram'],
    ['Egypt is furious with Ethiopia over the dam.', 'egypt criticises ethiopia'],
    ["Russia is Mali's main source of weapons.", 'russia supplies_arms mali'],
    ['Chad, nominally an ally of France, is silent.', 'chad allied_with france'],
    ['Russia is the largest supplier of arms to Mali.', 'russia supplies_arms mali'],
    ['Kenya and Uganda are at odds over the island.', 'kenya opposes uganda'],
    ['The Somali National Army left without its Kenyan allies.', 'kenya allied_with somali-national-army'],
    ['Assad and his Russian backers agreed.', 'russia backs bashar-al-assad'],
    ['Ireland is critical of Israel.', 'ireland criticises israel'],
    ["Egypt, Hamas's patron, sent Hamas rockets.", 'egypt supplies_arms hamas; egypt backs hamas'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'Iran and its Lebanese allies agreed.',
    'Kenya and its Ugandan customers agreed.',
    'The ally of my enemy is my friend.',
    "Russia is Mali's main source of wheat.",
    'Qatar is a supplier of gas to Kuwait.',
    'Kenya is at home with Uganda.',
    'Chad is close to the lake.',
    'France and its allies met in Paris.',
    'Kenya, a rival bidder, lost the contract.',
    'The opponents of the bill in Nigeria gave up.',
    'Sudan was a client of the bank.',
    'Mali is opposed to nothing.',
    'The sponsor of the race is from Qatar.',
    'An enemy of the people, wrote Ibsen.',
    "Niger's partners left the firm.",
    "The company's supplier in China closed.",
    'Germany is loyal.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
