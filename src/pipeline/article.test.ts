import { describe, expect, it } from 'vitest';
import { readingOf } from './claims/sample.fixture';

describe('the reading of an article', () => {
  it('has the day in its byline among its times, and as no event', () => {
    const { times, events, text } = readingOf('Ferry strike ends\n\nBy Ana Kordo\nMarch 27, 2008\n\nThe ferries will sail again on Monday, the union said after a meeting that lasted all night.');
    expect(times.map((time) => text.slice(time.start, time.end))).toEqual(['March 27, 2008', 'Monday']);
    expect(events.filter((event) => text.slice(event.start, event.end).includes('March'))).toEqual([]);
  });
  it('keeps of its words the nouns and verbs', () => {
    expect(readingOf('The old ferry sailed quietly to the island.').sentences.flatMap((s) => s.tokens.map((t) => t.lemma))).toEqual(['ferry', 'sail', 'island']);
  });
});
