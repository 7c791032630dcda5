/** Invented articles for the tests of this folder: a meeting affirmed and denied, crates counted twice, a first visit that was not. */
import { catalogueOf, type Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Dataset } from '../../model/dataset';
import type { Figure } from '../../model/figure';
import { actor, article, claim, emptyDataset, figure, relationship, report } from '../../store/dataset.fixture';

const texts: Readonly<Record<string, string>> = {
  alder: 'Kestrel met Otter at the quay, a docker told The Gull.',
  birch: 'The Gull says that Kestrel and Otter have met.',
  cedar: 'Kestrel has reportedly not met Otter.',
  dogwood: 'Kestrel and Otter spoke for the first time on Monday.',
  elder: 'Kestrel and Otter had already spoken in spring.',
  fir: 'Otter holds at least 300 crates.',
  gorse: 'Otter holds at most 90 crates.',
};
const whole = (id: string, inArticle: string, ofReport: string, more: Partial<Claim> = {}): Claim => {
  const text = texts[inArticle] ?? '';
  return claim(id, inArticle, ofReport, { sentence: `s-${inArticle}`, start: 0, end: text.length - 1, quote: text.slice(0, -1), ...more });
};
const crates = (ofClaim: string, text: string, low: number | null, high: number | null): Figure => ({ ...figure(ofClaim, text), low, high, bound: low === null ? 'at_most' : 'at_least', subject: 'otter' });

export const dataset: Dataset = {
  ...emptyDataset,
  articles: Object.keys(texts).map((id) => article(id, id === 'alder' ? { published: '2021-03-04', published_start: '2021-03-04', published_end: '2021-03-04', published_basis: 'stated' } : {})),
  reports: [report('gull', { kind: 'news_report', outlet: 'gull', articles: 2 }), ...Object.keys(texts).map((id) => report(`own-${id}`))],
  sentences: Object.entries(texts).map(([id, text]) => ({ id: `s-${id}`, article: id, start: 0, end: text.length, role: 'body', text })),
  actors: [actor('kestrel', 'Kestrel'), actor('otter', 'Otter'), actor('gull', 'The Gull', { kind: 'media' }), actor('finn', 'Finn', { kind: 'person', role: 'a docker' })],
  claims: [
    whole('a', 'alder', 'gull', { speakers: ['finn'], attribution: 'finn > gull', date: '2021-03-01', date_start: '2021-03-01', date_end: '2021-03-01' }),
    whole('b', 'birch', 'gull', { speakers: ['gull'], attribution: 'gull' }),
    whole('c', 'cedar', 'own-cedar', { polarity: 'denied', hedge_start: 12, hedge_end: 22, negation_start: 23, negation_end: 26 }),
    whole('d', 'dogwood', 'own-dogwood'),
    whole('e', 'elder', 'own-elder'),
    whole('f', 'fir', 'own-fir', { kind: 'figure' }),
    whole('g', 'gorse', 'own-gorse', { kind: 'figure' }),
  ],
  relationships: [
    relationship('a', 'kestrel', 'meets', 'otter'),
    relationship('b', 'kestrel', 'meets', 'otter'),
    relationship('c', 'kestrel', 'meets', 'otter'),
    relationship('d', 'kestrel', 'communicates_with', 'otter'),
    relationship('e', 'kestrel', 'communicates_with', 'otter'),
  ],
  figures: [crates('f', 'at least 300 crates', 300, null), crates('g', 'at most 90 crates', null, 90)],
  conflicts: [
    { claim_a: 'a', claim_b: 'c', about: 'kestrel~meets~otter', why: 'opposite_polarity' },
    { claim_a: 'b', claim_b: 'c', about: 'kestrel~meets~otter', why: 'opposite_polarity' },
    { claim_a: 'd', claim_b: 'e', about: 'kestrel~communicates_with~otter', why: 'first_vs_prior' },
    { claim_a: 'f', claim_b: 'g', about: 'otter~crates~~', why: 'disjoint_ranges' },
  ],
};
export const quay: Catalogue = catalogueOf(dataset);
