import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

describe('the sentences of a test', () => {
  it.each([
    [`it.each([['Iran arms the Houthis.', 'iran supplies_arms houthis']])`, ['Iran arms the Houthis.']],
    [`['[She] left the town.', 'ada'], ["Chad’s army \\"won\\"."]`, ['She left the town.', 'Chad’s army "won".']],
    [`expect(a('It is over.')).toBe(b('It is over.'))`, ['It is over.']],
    [`import { x } from './x'; it('reads what is told', () => y('no capital.', 'Two words.', 'No stop'))`, []],
  ])('%s', (source, sentences) => expect(sentencesOf(source)).toEqual(sentences));
});
