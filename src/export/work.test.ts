import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../model/catalogue';
import { actor, article, claim, emptyDataset, report } from '../store/dataset.fixture';
import { toBibtex } from './bibtex';
import { toCslJson } from './cslJson';
import { extractOf } from './extract.fixture';
import { authorsOf, worksOf, type Work } from './work';

const dataset = {
  ...emptyDataset,
  articles: [
    article('pier', { title: 'Crates & 40 % more: what {we} know', author: 'By Mia Wren and Tom Gull', publisher: 'The Pier_Post', url: 'https://pier.example/a_b?c=%20&d={1}', published: '2021-03-04', published_basis: 'stated' }),
    article('quay', { published: '2021-03-04/2021-03-10', published_basis: 'inferred', published_grounds: '“Monday” is said', url: 'javascript:alert(1)' }),
    article('reef'),
  ],
  reports: [report('gull', { kind: 'news_report', outlet: 'gull', published: '2021-02~' }), report('own-pier'), report('talk', { kind: 'interview', published: '2011/..' }), report('unused', { kind: 'statement' })],
  sentences: [
    { id: 's1', article: 'quay', start: 0, end: 5, role: 'caption' as const, text: 'Seen.' },
    { id: 's2', article: 'quay', start: 6, end: 99, role: 'body' as const, text: 'The ferry to the\nisland was late again on Thursday, as the harbour master had said it would be.' },
  ],
  actors: [actor('gull', 'The Gull', { kind: 'media' })],
  claims: [claim('a', 'quay', 'gull'), claim('b', 'pier', 'gull'), claim('c', 'pier', 'own-pier'), claim('d', 'quay', 'talk'), claim('e', 'quay', 'gull')],
};
const catalogue = catalogueOf(dataset);
const works = worksOf(extractOf(null, { catalogue, claims: dataset.claims }));

describe('the works behind some claims', () => {
  it('are the articles they stand in and the reports these relay, each once; own reporting is none', () => {
    expect(works.map(({ id }) => id)).toEqual(['pier', 'quay', 'report-gull', 'report-talk']);
    expect(worksOf(extractOf(null, { catalogue, claims: dataset.claims.slice(2, 3) })).map(({ id }) => id)).toEqual(['pier']);
    expect(worksOf(extractOf([]))).toEqual([]);
  });
  it('say how they are known', () => {
    expect(works.map(({ title, note }) => [title, note])).toEqual([
      ['Crates & 40 % more: what {we} know', 'Article A, file pier.txt'],
      ['Untitled: “The ferry to the island was late again on Thursday, as the …”', 'Article B, file quay.txt; date worked out: “Monday” is said'],
      ['News report by The Gull', 'Not read itself; known through articles A, B'],
      ['Interview', 'Not read itself; known through article B'],
    ]);
  });
  it('have web addresses alone', () => {
    expect(works.map(({ url }) => url)).toEqual(['https://pier.example/a_b?c=%20&d={1}', '', '', '']);
    const urls = ['http://pier.example/', 'see https://pier.example/', 'https://pier.example/ and more', 'ftp://pier.example/'];
    const several = catalogueOf({ ...dataset, articles: urls.map((url, i) => article(`a${i}`, { url })), claims: urls.map((_, i) => claim(`c${i}`, `a${i}`, '')) });
    expect(worksOf(extractOf(null, { catalogue: several, claims: several.dataset.claims })).map(({ url }) => url)).toEqual(['http://pier.example/', '', '', '']);
  });
});

it.each([
  ['', []],
  ['Mia Wren', ['Mia Wren']],
  ['By Mia Wren and Tom Gull', ['Mia Wren', 'Tom Gull']],
  ['Mia Wren, Tom Gull & Ann Tern', ['Mia Wren', 'Tom Gull', 'Ann Tern']],
  ['Wren, Mia', ['Wren, Mia']],
  ['Ann Sanderson', ['Ann Sanderson']],
  ['  BY  Mia\n Wren ', ['Mia Wren']],
  ['Mia Wren; Standby Crew', ['Mia Wren', 'Standby Crew']],
])('finds the authors in “%s”', (byline, authors) => {
  expect(authorsOf(byline)).toEqual(authors);
});

describe('BibTeX', () => {
  it('is an entry for each work, with dates for old and new programs', () => {
    expect(toBibtex(works)).toBe(`@misc{pier,
  author = {{Mia Wren} and {Tom Gull}},
  title = {{Crates \\& 40 \\% more: what \\textbraceleft{}we\\textbraceright{} know}},
  howpublished = {The Pier\\_Post},
  date = {2021-03-04},
  year = {2021},
  month = mar,
  url = {https://pier.example/a_b?c=%20&d=%7B1%7D},
  langid = {english},
  note = {Article A, file pier.txt}
}

@misc{quay,
  title = {{Untitled: “The ferry to the island was late again on Thursday, as the …”}},
  date = {2021-03-04/2021-03-10},
  year = {2021},
  month = mar,
  langid = {english},
  note = {Article B, file quay.txt; date worked out: “Monday” is said}
}

@misc{report-gull,
  author = {{The Gull}},
  title = {{News report by The Gull}},
  date = {2021-02~},
  year = {2021},
  month = feb,
  note = {Not read itself; known through articles A, B}
}

@misc{report-talk,
  title = {{Interview}},
  date = {2011/},
  note = {Not read itself; known through article B}
}
`);
  });
  const plain: Work = { id: 'pier', kind: 'article', title: 'Crates', titled: true, authors: [], publisher: '', url: '', date: '', language: '', note: '' };
  const fieldOf = (name: string, work: Partial<Work>): string | undefined => new RegExp(`^  ${name} = (.*?),?$`, 'm').exec(toBibtex([{ ...plain, ...work }]))?.[1];
  it('has a command for every sign that LaTeX reads as one, and one space for any white space', () => {
    expect(fieldOf('title', { title: ' \\ { } ~ ^ # $ % & _ ' })).toBe('{{\\textbackslash{} \\textbraceleft{} \\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\# \\$ \\% \\& \\_}}');
    expect(fieldOf('title', { title: 'two\n\t words' })).toBe('{{two words}}');
    expect(fieldOf('url', { url: 'https://pier.example/a b\\c' })).toBe('{https://pier.example/a%20b%5Cc}');
  });
  it.each([
    ['2021-03/2021-04', undefined],
    ['2021/2021-03', undefined],
    ['2021', undefined],
    ['2021-12', 'dec'],
  ])('of %s has the month %s', (date, month) => {
    expect(fieldOf('month', { date })).toBe(month);
  });
  it.each(Object.entries({ ar: 'arabic', de: 'german', en: 'english', es: 'spanish', fr: 'french', it: 'italian', nl: 'dutch', pl: 'polish', pt: 'portuguese', ru: 'russian', tr: 'turkish', uk: 'ukrainian' }))('names the language %s %s', (language, name) => {
    expect(fieldOf('langid', { language })).toBe(`{${name}}`);
    expect(fieldOf('langid', { language: 'tlh' })).toBeUndefined();
  });
  it('has keys of plain signs, each once whatever its case', () => {
    expect([...toBibtex([plain, { ...plain, id: 'Pier' }, { ...plain, id: 'pi, é{r}' }, { ...plain, id: 'PIER' }, { ...plain, id: '船' }]).matchAll(/^@misc\{(.*),$/gm)].map((match) => match[1])).toEqual(['pier', 'Pier-2', 'pier-3', 'PIER-4', 'work']);
  });
  it('is empty without works', () => {
    expect(toBibtex([])).toBe('');
  });
  const nasty = fc.string({ unit: fc.constantFrom('{', '}', '\\', '@', '"', '%', '#', '~', '^', '&', '$', '_', ',', '\n', 'a', 'é', '船', ' ') });
  const work: fc.Arbitrary<Work> = fc.record({ id: nasty, kind: fc.constant('article' as const), title: nasty, titled: fc.boolean(), authors: fc.array(nasty, { maxLength: 2 }), publisher: nasty, url: nasty.map((s) => `https://${s}`), date: fc.constantFrom('', '2016', '201X', '}'), language: fc.constant('en'), note: nasty });
  it('has balanced braces, one key for each entry, and no line that begins another', () => {
    fc.assert(
      fc.property(fc.array(work, { maxLength: 4 }), (list) => {
        const text = toBibtex(list);
        let depth = 0;
        for (const sign of text) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const keys = [...text.matchAll(/^@misc\{([A-Za-z0-9_:.-]+),$/gm)].map((match) => match[1]?.toLowerCase());
        expect(new Set(keys).size).toBe(list.length);
        expect(text.split('\n').filter((line) => line !== '' && line !== '}' && !/^@misc\{|^ {2}[a-z]+ = [{a-z].*[}a-z],?$/u.test(line))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('CSL-JSON', () => {
  const items: readonly Readonly<Record<string, unknown>>[] = JSON.parse(toCslJson(works));
  it('has names whole, descriptions in brackets, and dates as far as they are known', () => {
    expect(items).toEqual([
      {
        id: 'pier', type: 'article-newspaper', title: 'Crates & 40 % more: what {we} know', author: [{ literal: 'Mia Wren' }, { literal: 'Tom Gull' }], 'container-title': 'The Pier_Post',
        issued: { 'date-parts': [[2021, 3, 4]] }, URL: 'https://pier.example/a_b?c=%20&d={1}', language: 'en', note: 'Article A, file pier.txt',
      },
      { id: 'quay', type: 'article-newspaper', title: '[Untitled: “The ferry to the island was late again on Thursday, as the …”]', issued: { 'date-parts': [[2021, 3, 4], [2021, 3, 10]] }, language: 'en', note: 'Article B, file quay.txt; date worked out: “Monday” is said' },
      { id: 'report-gull', type: 'article-newspaper', title: '[News report by The Gull]', author: [{ literal: 'The Gull' }], issued: { 'date-parts': [[2021, 2]], circa: true }, note: 'Not read itself; known through articles A, B' },
      { id: 'report-talk', type: 'interview', title: '[Interview]', issued: { literal: '2011/..' }, note: 'Not read itself; known through article B' },
    ]);
  });
});
