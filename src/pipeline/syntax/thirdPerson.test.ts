import { describe, expect, it } from 'vitest';
import { tagTokens } from '../tagger';
import { parseSentence } from './parse';

const verbsIn = (text: string): string => parseSentence(tagTokens(text, { start: 0, end: text.length }), []).clauses.map(({ verb }) => verb.lemma).join(' ');

describe('verbs in the present', () => {
  it.each([
    ['Iran not only arms the Houthis but also trains them.', 'arm train'],
    ['Iran not only arms but also trains the Houthis.', 'arm train'],
    ['Iran both arms and funds Hamas.', 'arm fund'],
    ['Iran, unlike Syria, arms Hamas.', 'arm'],
    ['Iran, along with Syria, arms Hamas.', 'arm'],
    ['Turkey bombs Kurds, arms rebels and funds Hamas.', 'bomb arm fund'],
    ['Iran arms Hamas and funds Hezbollah.', 'arm fund'],
  ])('%s', (text, verbs) => expect(verbsIn(text)).toBe(verbs));
  it.each([
    ['Iran supplies missiles, arms and funds to Hamas.', 'supply'],
    ['Iran sends rockets, arms shipments and money to Hamas.', 'send'],
    ['Iran arms Hamas and attacks on Israel go on.', 'arm go'],
    ['Turkey, a buyer of drones, arms and jets, left.', 'leave'],
  ])('none but these: %s', (text, verbs) => expect(verbsIn(text)).toBe(verbs));
});
