import { describe, expect, it } from 'vitest';
import { readingOf } from './claims/sample.fixture';
import { readingOf as undatedReadingOf } from './mentions/sample.fixture';

describe('the reading of an article', () => {
  it('has the day in its byline among its times, and as no event', () => {
    const { times, events, text } = readingOf('Ferry strike ends\n\nBy Ana Kordo\nMarch 27, 2008\n\nThe ferries will sail again on Monday, the union said after a meeting that lasted all night.');
    expect(times.map((time) => text.slice(time.start, time.end))).toEqual(['March 27, 2008', 'Monday']);
    expect(events.filter((event) => text.slice(event.start, event.end).includes('March'))).toEqual([]);
  });
  it.each<readonly [string, string]>([
    ['File photo – The first page of a harbour survey report, 3 March 1998', ''],
    ['Harbour survey report, 3 March 1998', '1998-03-03'],
  ])('takes the day of a paper for its own, and not that of a picture: %s', (line, published) => expect(undatedReadingOf(`Ferries will sail again\n\n${line}\n\nThe ferries will sail again, the union said after a meeting that lasted all night.`).published).toBe(published));
  it('keeps of its words the nouns and verbs', () => {
    expect(readingOf('The old ferry sailed quietly to the island.').sentences.flatMap((s) => s.tokens.map((t) => t.lemma))).toEqual(['ferry', 'sail', 'island']);
  });
});
