import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../model/catalogue';
import { readDataset } from '../store/load';
import { actor, article, claim, emptyDataset, relationship, report } from '../store/dataset.fixture';
import type { Extract } from './extract';
import { extractOf } from './extract.fixture';
import { toWebAnnotations } from './webAnnotation';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly type: string; readonly value: string; readonly purpose: string }[];
  readonly target: readonly { readonly type: string; readonly source: string | { readonly id: string; readonly type: string; readonly format: string }; readonly selector: Selector | readonly Selector[] }[];
}
interface Page {
  readonly '@context': string;
  readonly type: string;
  readonly partOf: { readonly total: number };
  readonly items: readonly Annotation[];
}
const pageOf = (extract: Extract): Page => JSON.parse(toWebAnnotations(extract));
const selectorsOf = ({ target }: Annotation): readonly Selector[] => target.flatMap(({ selector }) => selector);

const text = '🚢🚢 The ferry, cheap crates the mayor of the northern island town said, is late. 🚢 Again.';
const at = (words: string) => text.indexOf(words);
const dataset = {
  ...emptyDataset,
  articles: [article('quay', { url: 'https://quay.example/late' }), article('reef')],
  reports: [report('gull')],
  sentences: [
    { id: 's1', article: 'quay', start: 0, end: at(' 🚢 Again'), role: 'body' as const, text: text.slice(0, at(' 🚢 Again')) },
    { id: 's2', article: 'quay', start: at('🚢 Again'), end: text.length, role: 'body' as const, text: text.slice(at('🚢 Again')) },
  ],
  removed: [{ article: 'quay', start: at(' cheap'), end: at(' the mayor'), reason: 'injected' as const, text: ' cheap crates' }],
  actors: [actor('ferry', 'The ferry'), actor('town', 'The town')],
  claims: [
    claim('a', 'quay', 'gull', { sentence: 's1', start: at('is late'), end: at('. 🚢'), quote: 'is late' }),
    claim('b', 'quay', 'gull', { sentence: 's2', start: at('Again'), end: text.length, quote: 'Again.', polarity: 'denied' }),
    claim('c', 'reef', 'gull', { start: null, end: null, quote: 'no place' }),
    claim('d', 'quay', 'gull', { sentence: 's1', start: at('The ferry'), end: at('said'), quote: text.slice(at('The ferry'), at('said')) }),
  ],
  relationships: [relationship('a', 'ferry', 'meets', 'town'), relationship('b', 'ferry', 'backs', 'town'), relationship('d', 'ferry', 'backs', 'town')],
};
const page = pageOf(extractOf(null, { catalogue: catalogueOf(dataset), claims: dataset.claims }));
const [a, b, c, d] = page.items;
const codePoints = (start = 0, end = 0): string => [...text].slice(start, end).join('');

describe('Web Annotations', () => {
  it('are one page of a collection, with an address each', () => {
    expect(page).toMatchObject({ type: 'AnnotationPage', partOf: { type: 'AnnotationCollection', label: 'All claims', total: 4 } });
    expect([page['@context'], page.type, page.partOf.total]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage', 4]);
    for (const { id, type, motivation } of page.items) expect([type, motivation, URL.canParse(id)]).toEqual(['Annotation', 'describing', true]);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(4);
  });
  it('quote exactly, with what stands right before and after', () => {
    expect(a ? selectorsOf(a)[0] : null).toEqual({ type: 'TextQuoteSelector', exact: 'is late', prefix: text.slice(at('is late') - 32, at('is late')), suffix: '.' });
    // What stands before it lies beyond the white space between two sentences; nothing stands after it.
    expect(b ? selectorsOf(b)[0] : null).toEqual({ type: 'TextQuoteSelector', exact: 'Again.', prefix: '🚢 ' });
  });
  it('count code points, not code units', () => {
    for (const [item, quote] of [[a, 'is late'], [b, 'Again.'], [d, dataset.claims[3]?.quote]] as const) {
      const position = (item ? selectorsOf(item) : []).find(({ type }) => type === 'TextPositionSelector');
      expect(codePoints(position?.start, position?.end)).toBe(quote);
    }
  });
  it('point at the file, and by quotation alone at the web page', () => {
    expect(a?.target.map(({ source, selector }) => [typeof source === 'string' ? source : `${source.id} ${source.format}`, [selector].flat().map(({ type }) => type)])).toEqual([
      ['https://page.example/#focus=article:quay text/plain', ['TextQuoteSelector', 'TextPositionSelector']],
      ['https://quay.example/late', ['TextQuoteSelector']],
    ]);
    expect(c?.target.map(({ selector }) => [selector].flat().map(({ type }) => type))).toEqual([['TextQuoteSelector']]);
  });
  it('say what is claimed and by whom, and which words were injected', () => {
    expect(b?.body.map(({ value, purpose }) => [purpose, value])).toEqual([['describing', 'The ferry does not back The town (the article itself)'], ['tagging', 'relationship'], ['tagging', 'denied'], ['tagging', 'stated'], ['tagging', 'backs']]);
    expect(d?.body.at(-1)).toMatchObject({ purpose: 'commenting', value: '“cheap crates” was injected into the page and is not the article’s.' });
  });
  it('are none of no claims', () => {
    expect(pageOf(extractOf([])).items).toEqual([]);
  });
});

const root = join(import.meta.dirname, '..', '..');
const loaded = readDataset(JSON.parse(readFileSync(join(root, 'data', 'dataset.json'), 'utf8')));
it('find every quote of the seeds in its file, by quotation and by position', () => {
  if (!('catalogue' in loaded)) throw new Error(loaded.faults.join('\n'));
  const { catalogue } = loaded;
  const files = new Map(readdirSync(join(root, 'seeds', 'articles')).map((name) => [name, readFileSync(join(root, 'seeds', 'articles', name), 'utf8').replace(/^\ufeff/, '')]));
  const { items } = pageOf(extractOf(null, { catalogue, claims: catalogue.dataset.claims }));
  items.forEach((item, i) => {
    const file = files.get(catalogue.articles.get(catalogue.dataset.claims[i]?.article ?? '')?.file ?? '') ?? '';
    const [quotation, position] = selectorsOf(item);
    expect(file).toContain(`${quotation?.prefix ?? ''}${quotation?.exact ?? '?'}${quotation?.suffix ?? ''}`);
    expect([...file].slice(position?.start, position?.end).join('')).toBe(quotation?.exact);
  });
  expect(items).toHaveLength(catalogue.dataset.claims.length);
});
