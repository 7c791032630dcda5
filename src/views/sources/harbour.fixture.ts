/** Four invented articles for the tests of this folder: three relay The Gull, one of them a statement, too; one quotes people itself. */
import { catalogueOf, type Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Dataset } from '../../model/dataset';
import { actor, article, claim, emptyDataset, event, figure, relationship, report } from '../../store/dataset.fixture';

const told = (id: string, inArticle: string, ofReport: string, speakers: readonly string[], more: Partial<Claim> = {}): Claim => claim(id, inArticle, ofReport, { speakers, ...more });

export const dataset: Dataset = {
  ...emptyDataset,
  articles: [article('alder', { title: 'Kestrel is said to train Otter', published: '2021-03-04', published_start: '2021-03-04', published_end: '2021-03-04', published_basis: 'stated' }), article('birch'), article('cedar', { title: 'Crates' }), article('dogwood', { title: 'Who saw what' })],
  reports: [report('gull', { kind: 'news_report', outlet: 'gull', published: '2021-03-01', articles: 3 }), report('bureau', { kind: 'statement', outlet: 'bureau' }), ...['alder', 'birch', 'cedar', 'dogwood'].map((id) => report(`own-${id}`))],
  actors: [
    actor('kestrel', 'Kestrel'),
    actor('otter', 'Otter'),
    actor('gull', 'The Gull', { kind: 'media' }),
    actor('bureau', 'Harbour Bureau', { kind: 'government_body' }),
    actor('finn', 'Finn', { kind: 'person', pseudonym: 'yes', role: 'a docker' }),
    actor('wren', 'Wren', { kind: 'person', role: 'harbour master' }),
  ],
  claims: [
    told('a1', 'alder', 'gull', ['finn']),
    told('a2', 'alder', 'gull', ['finn', 'wren']),
    told('a3', 'alder', 'own-alder', [], { kind: 'event' }),
    told('b1', 'birch', 'gull', ['finn']),
    told('b2', 'birch', 'gull', ['gull']),
    told('c1', 'cedar', 'gull', []),
    told('c2', 'cedar', 'bureau', ['wren'], { polarity: 'denied' }),
    told('c3', 'cedar', 'own-cedar', [], { kind: 'figure' }),
    told('d1', 'dogwood', 'own-dogwood', ['wren']),
    told('d2', 'dogwood', 'own-dogwood', []),
  ],
  relationships: [
    relationship('a1', 'kestrel', 'trains', 'otter'),
    relationship('b1', 'kestrel', 'trains', 'otter'),
    relationship('b2', 'kestrel', 'trains', 'otter'),
    relationship('a2', 'kestrel', 'meets', 'otter'),
    relationship('c1', 'kestrel', 'funds', 'otter'),
    relationship('c2', 'kestrel', 'trains', 'otter'),
    relationship('d1', 'kestrel', 'meets', 'otter'),
    relationship('d2', 'otter', 'opposes', 'kestrel'),
  ],
  figures: [figure('c3', 'forty crates')],
  events: [event('a3', 'landing', 'Kestrel lands', 'other')],
};
export const harbour: Catalogue = catalogueOf(dataset);

/** `n` articles that each relay two of `n` outlets, quote somebody, and say something themselves. */
export const crowd = (n: number): Catalogue => {
  const ids = Array.from({ length: n }, (_, i) => `${i}`.padStart(3, '0'));
  const claims = ids.flatMap((id, i) => [
    ...Array.from({ length: 8 }, (_, k) => told(`${id}-r${k}`, id, `paper-${ids[(i + (k % 2)) % n]}`, k % 3 === 0 ? [] : [`speaker-${ids[(i * 7 + k) % n]}`])),
    told(`${id}-q`, id, `own-${id}`, [`speaker-${id}`]),
    told(`${id}-o`, id, `own-${id}`, []),
  ]);
  return catalogueOf({
    ...emptyDataset,
    articles: ids.map((id) => article(id, { title: `The harbour, seen from the ${id}th pier on a long and windy day in March` })),
    reports: ids.flatMap((id) => [report(`paper-${id}`, { kind: 'news_report', outlet: `paper-${id}` }), report(`own-${id}`)]),
    actors: ids.flatMap((id) => [actor(`paper-${id}`, `The Harbour Morning Paper ${id}`, { kind: 'media' }), actor(`speaker-${id}`, `Speaker ${id}`, { kind: 'person', role: 'deputy head of a very long office' })]),
    claims,
    relationships: claims.map(({ id }, i) => relationship(id, `speaker-${ids[i % n]}`, i % 2 ? 'meets' : 'backs', `speaker-${ids[(i * 3 + 1) % n]}`)),
  });
};

/** One article that relays a paper with six speakers, and after it five with one each. */
export const chorus: Catalogue = (() => {
  const papers = Array.from({ length: 6 }, (_, i) => `paper-${i}`);
  const claims = papers.flatMap((paper, i) => Array.from({ length: 6 }, (_, k) => told(`c${i}${k}`, 'alder', paper, [`speaker-${i === 0 ? k : i + 5}`])));
  return catalogueOf({
    ...emptyDataset,
    articles: [article('alder')],
    reports: papers.map((paper) => report(paper, { kind: 'news_report', outlet: paper })),
    actors: [...papers.map((paper) => actor(paper, `The Harbour ${paper}`, { kind: 'media' })), ...Array.from({ length: 11 }, (_, i) => actor(`speaker-${i}`, `Speaker ${i}`, { kind: 'person' }))],
    claims,
    relationships: claims.map(({ id }, i) => relationship(id, `speaker-${i % 11}`, 'backs', `speaker-${(i + 1) % 11}`)),
  });
})();
