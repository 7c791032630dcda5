import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStory } from '../src/model/story';
import { actor, article, claim, emptyDataset, relationship } from '../src/store/dataset.fixture';
import { storyIn } from './story';

const dataset = {
  ...emptyDataset,
  articles: [article('pier')],
  actors: [actor('kestrel', 'Kestrel'), actor('otter', 'Otter')],
  claims: [claim('c1', 'pier', 'gull')],
  relationships: [relationship('c1', 'kestrel', 'trains', 'otter')],
};
const texts = new Map([['pier', 'The mayor said that Kestrel trains Otter.']]);
const read = (source: string) => storyIn(source, dataset, texts);
const GOOD = `title: A pier
steps:
  - view: network
    selection: "#focus=relationship:kestrel~trains~otter"
    heading: Who trains whom
    quotes:
      - article: pier
        quote: Kestrel trains Otter
`;

describe('the story', () => {
  it('is read with its quotations placed', () => {
    const { story, faults } = read(GOOD);
    expect(faults).toEqual([]);
    const quote = story?.steps[0]?.quotes[0];
    expect(quote && texts.get(quote.article)?.slice(quote.start, quote.end)).toBe('Kestrel trains Otter');
  });
  it.each<readonly [string, string, string]>([
    ['an unknown view', GOOD.replace('network', 'map'), 'story.yaml, line 3: unknown view: “map”'],
    ['an unknown filter', GOOD.replace('"#focus', '"#colour=red&focus'), 'story.yaml, line 4: unknown in the selection: “colour=red”'],
    ['a focus without a claim', GOOD.replace('~trains~', '~funds~'), 'story.yaml, line 4: no claim is in the focus'],
    ['an unknown article', GOOD.replace('article: pier', 'article: quay'), 'story.yaml, line 7: unknown article: “quay”'],
    ['words that the article does not have', GOOD.replace('quote: Kestrel', 'quote: kestrel'), 'story.yaml, line 8: not in the article, word for word'],
    ['a step without a heading', GOOD.replace(/ {4}heading.*\n/, ''), 'story.yaml, line 3: steps.0.heading'],
    ['a misspelt field', GOOD.replace('heading', 'headline'), 'story.yaml, line'],
    ['no steps', 'title: A pier\nsteps: []\n', 'story.yaml, line 2: steps: no step'],
    ['broken YAML', 'title: "A pier\nsteps:\n', 'story.yaml, line'],
  ])('says in which line there is %s', (_, source, fault) => {
    const { story, faults } = read(source);
    expect(story).toBeNull();
    expect(faults.join('\n')).toContain(fault);
  });
});

it('is with the data, whole', () => {
  const data: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'data', 'dataset.json'), 'utf8'));
  expect(isStory(typeof data === 'object' && data !== null && 'story' in data ? data.story : null)).toBe(true);
});
