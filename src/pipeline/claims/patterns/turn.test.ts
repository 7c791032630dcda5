import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('set phrases with a preposition and its noun', () => {
  it.each([
    ['Rwanda put the M23’s recruits through a course.', 'rwanda trains m23'],
    ['Eritrea prepared the M23’s men for battle.', 'eritrea trains m23'],
    ['Chad has put rifles in the M23’s hands.', 'chad supplies_arms m23'],
    ['Rifles were put into the hands of the M23 by Chad.', 'chad supplies_arms m23'],
    ['Ugandans serve in the ranks of the M23.', 'uganda fights_alongside m23'],
    ['Rwandan troops are in the trenches with the M23.', 'rwandan-army fights_alongside m23'],
    ['The M23 acts on Rwanda’s behalf.', 'rwanda backs m23'],
    ['The M23 fights under Rwanda’s wing.', 'rwanda backs m23'],
    ['Chad stepped in with mortars for the M23.', 'chad supplies_arms m23'],
    ['Rwanda may put mortars in the M23’s hands.', 'rwanda supplies_arms m23 possible'],
    ['Rwanda has not put mortars in the M23’s hands.', 'rwanda supplies_arms m23 denied'],
    ['Rwanda uses the M23 as a proxy.', 'rwanda backs m23'],
  ])('%s', (text, relations) => expect(relationsIn(text)).toBe(relations));
  it.each(['The lawyer acts on Rwanda’s behalf.', 'Rwanda put Uganda through an ordeal.', 'Rwanda put its trust in Uganda’s hands.', 'Chad put the matter in the hands of Kenya.', 'Ghana prepared Togo for the match.'])('must not: %s', (text) => expect(relationsIn(text)).toBe(''));
});
