import { describe, expect, it } from 'vitest';
import { linked } from './sample.fixture';

describe('pronouns', () => {
  it.each([
    ['Ana Kordo, a nurse, left the city. [She] is 40.', 'ana-kordo'],
    ['Ana Kordo told Pavel Brusnik that [she] would stay.', 'ana-kordo'],
    ['Ana Kordo told Pavel Brusnik that [he] could stay.', 'pavel-brusnik'],
    ['Mali withdrew [its] troops.', 'mali'],
    ['Wagner arrived after Niger withdrew [its] forces.', 'niger'],
    ['The Kachin Independence Army said [it] shot down a helicopter.', 'kachin-independence-army'],
    ['Rwanda denied the charge. [It] called the report false.', 'rwanda'],
    ['Ukraine is short of shells, and France is sending [it] more.', 'ukraine'],
    ['“[They] promised much,” Ana Kordo said of the Americans.', 'united-states'],
    ['Pavel Brusnik and Ana Kordo met on Friday. [They] spoke for an hour.', 'ana-kordo + pavel-brusnik'],
    ['“[We] will not retreat,” said Pavel Brusnik, a spokesman for the Kachin Independence Army.', 'kachin-independence-army'],
    ['“[I] saw it,” said Pavel Brusnik.', 'pavel-brusnik'],
    ['Pavel Brusnik thanked Omar Batuli for [his] help.', 'omar-batuli'],
    ['Hezbollah and [its] patron agreed.', 'hezbollah'],
    ['Uganda accused Rwanda of looting [its] mines.', 'uganda'],
    ["Boko Haram is back. Niger's president, Omar Batuli, denounced [it].", 'boko-haram'],
    ["Niger's ally Mali has sent [it] money.", 'niger'],
    ['Omar Batuli met Pavel Brusnik. Brusnik, [he] told reporters, had promised nothing.', 'omar-batuli'],
    ['The Turkish army, [it] said, had moved.', ''],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));

  it.each([
    'Russia knows that [it] is clear that talks failed.',
    'Kinshasa accuses Rwanda of lying. Kigali denies [it].',
    'Pavel Brusnik said a woman died when debris hit [her] house.',
    'Iran sent rockets, among [them] long ones.',
    'Iraq was hot. A nurse said [she] was tired.',
    'Hamas left. The villagers said [they] heard shots.',
    'Somalia is dry. When [it] comes to rain, nobody knows.',
    'Gunmen rammed the gate in Chad and broke [its] lock.',
    'The driver of Ana Kordo said [he] was tired.',
    'Mali asked whether [it] was a trap.',
    'A doctor said [her] ward was full.',
  ])('names nobody: %s', (text) => expect(linked(text)).toBe(''));
});
