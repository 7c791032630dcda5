import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('journeys', () => {
  it.each([
    ['Turkey’s foreign minister flew to Tehran for talks.', 'turkey meets iran'],
    ['Mohammad Javad Zarif flew to Turkey for talks.', 'mohammad-javad-zarif meets turkey'],
    ['Sergei Lavrov visited Iran.', 'sergei-lavrov meets iran'],
    ['Benjamin Netanyahu flew to Moscow to talk to Vladimir Putin.', 'benjamin-netanyahu meets vladimir-putin'],
    ['John Kerry arrived in Iraq on Monday to urge restraint.', 'john-kerry meets iraq'],
    ['A Hamas delegation travelled to Iran.', 'hamas meets iran'],
    ['Abiy Ahmed flew to Mogadishu to patch things up with Hassan Sheikh Mohamud.', 'abiy-ahmed meets hassan-sheikh-mohamud'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each(['A Hamas supporter travelled to Iran.', 'Sergei Lavrov visited Russia.', 'Sergei Lavrov flew to Turkey.', 'The pilots flew to Turkey for talks.', 'Sergei Lavrov came to Iran on foot.'])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
