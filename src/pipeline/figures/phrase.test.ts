import { describe, expect, it } from 'vitest';
import { wordsOf } from './clause';
import { markedSentence } from './markedSentence';
import { phraseAfter } from './phrase';
import { findQuantities } from './quantity';
import { phraseBefore, phraseOfBody } from './strength';

const read = (marked: string): readonly [string, string] | null => {
  const context = markedSentence(marked);
  const words = wordsOf(context);
  const [quantity] = findQuantities(context.text, context.sentence);
  if (quantity === undefined) return null;
  const phrase = phraseAfter(context.text, words, quantity, context.mentions) ?? phraseOfBody(words, quantity) ?? phraseBefore(words, quantity, 0);
  return phrase === null ? null : [context.text.slice(phrase.start, phrase.end), phrase.counted.measure];
};

describe('the phrase runs from the quantity to the noun it counts', () => {
  it.each<readonly [string, string, string]>([
    ['40 battle-hardened rebels', '40 battle-hardened rebels', 'rebels'],
    ['dozens of long-range Eastern missiles hit', 'dozens of long-range Eastern missiles', 'missiles'],
    ['300 more fighters', '300 more fighters', 'fighters'],
    ['20 arms convoys', '20 arms convoys', 'convoys'],
    ['20 weapons storage facilities', '20 weapons storage facilities', 'facilities'],
    ['18 107 mm rockets', '18 107 mm rockets', 'rockets'],
    ['20 rocket launchers', '20 rocket launchers', 'rocket launchers'],
    ['20 {#s9:S-900s} arrived', '20 S-900s', 'S-900s'],
    ['60 percent of the group’s rockets', '60 percent of the group’s rockets', 'rockets'],
    ['half its fighters', 'half its fighters', 'fighters'],
    ['60 percent of its arsenal', '60 percent of its arsenal', 'arsenal'],
    ['40 rockets and missiles', '40 rockets and missiles', 'rockets and missiles'],
    ['40 tanks and 3 guns', '40 tanks', 'tanks'],
    ['eight Lynx 2 tanks', 'eight Lynx 2 tanks', 'tanks'],
    ['40 tanks and fighters', '40 tanks', 'tanks'],
    ['their fighters number 5,000', 'fighters number 5,000', 'fighters'],
    ['the number of troops is 5,000', 'number of troops is 5,000', 'fighters'],
    ['an army of 5,000', 'army of 5,000', 'fighters'],
  ])('%s', (marked, printed, measure) => {
    expect(read(marked)).toEqual([printed, measure]);
  });

  it.each(['747 belongs to it', '40 villages', '40 in tanks', '40 you call rebels', 'Hundreds joined the rebels', '40 fighter training sessions', '60 percent rebels', '40, tanks', '40 tank-busters', 'the price is 5,000', 'the talks about fighters are 5,000'])('%s has none', (marked) => {
    expect(read(marked)).toBeNull();
  });
});
