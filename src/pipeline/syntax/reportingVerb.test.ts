import { describe, expect, it } from 'vitest';
import { tagTokens } from '../tagger';
import { parseSentence } from './parse';

/** The verbs of a sentence, as the chunks have them. */
const verbsIn = (text: string): readonly string[] => parseSentence(tagTokens(text, { start: 0, end: text.length }), []).clauses.map((c) => c.verb.lemma);

describe('verbs that report, taken for nouns by the tagger', () => {
  it.each<readonly [string, string]>([
    ['Farmers there fear that their fields will dry up.', 'fear'],
    ['Farmers there fear he soon will sell the lake.', 'fear'],
    ['His daughter, Ruth, worries that he works too hard.', 'worry'],
    ['Some on the board doubt that the bank can recover.', 'doubt'],
    ['Critics of the mayor question whether the plan will work.', 'question'],
    ['The road, which officials say will cost more, has few friends.', 'say'],
    ['The rain will last for a week, Western forecasters estimate.', 'estimate'],
    ['The Command affirms that the boat was empty.', 'affirm'],
  ])('%s', (text, verb) => expect(verbsIn(text)).toContain(verb));
  it.each<readonly [string, string]>([
    ['The growing fear that grips the town is old.', 'fear'],
    ['The mayor shares the hope that it will rain.', 'hope'],
    ['There is a report that he left.', 'report'],
    ['He bought apples, pears, and army reports.', 'report'],
  ])('%s: no verb', (text, verb) => expect(verbsIn(text)).not.toContain(verb));
});
