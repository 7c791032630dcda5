/** The words of the contests: why both cannot stand, how many say each side, and when. Never which one is true. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { inQuotes } from '../../model/inQuotes';
import { numberText } from '../../model/numberText';
import { count } from '../../model/wording';
import { dateWords } from '../../parts/dateWords';
import { chainOf, linkWords } from '../../parts/quotation/chain';
import type { Entry } from '../../parts/quotation/entries';
import type { Contest, Reason, Side } from './contest';

export const reasonWords: Readonly<Record<Reason, string>> = {
  opposite_polarity: 'Affirmed by one, denied by another',
  disjoint_ranges: 'Numbers that do not overlap',
  first_vs_prior: '“First”, against an earlier one',
};

/** "in 4 articles, from 3 independent reports"; "…, its own", where the article speaks for itself. */
export const voicesWords = ({ voices, claims }: Side): string => {
  const own = claims.every(({ attribution, speakers }) => attribution === '' && speakers.length === 0) && voices.reports === voices.articles;
  return `in ${count(voices.articles, 'article')}, from ${count(voices.reports, 'independent report')}${own ? (voices.articles === 1 ? ', its own' : ', their own') : ''}`;
};

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
const dateOf = ({ date, date_start, date_end, date_text }: Claim): string => (date || date_start || date_end ? dateWords(date, date_start, date_end, date_text) : '');
const writtenOf = (article: string, { articles }: Catalogue): string => {
  const found = articles.get(article);
  return found?.published ? dateWords(found.published, found.published_start, found.published_end) : '';
};

/** "said of mid-Nov 2016; written 24–30 Nov 2016": what differs in time may not differ in fact. */
export const whenWords = ({ claims, article }: Entry, catalogue: Catalogue): string => {
  const dates = unique(claims.map(dateOf).filter(Boolean));
  const written = writtenOf(article, catalogue);
  return `${dates.length > 0 ? `said of ${dates.join(' and ')}` : 'no date given'}; ${written ? `written ${written}` : 'date of writing not known'}`;
};

const whoWords = (claim: Claim, catalogue: Catalogue): string => {
  const { links } = chainOf(claim, catalogue);
  return links.length === 0 ? 'in its own voice' : links.map(linkWords).join(', through ');
};

/** The name of a quotation: "Denied in article D, in its own voice: “they have not coordinated”". */
export const entryLabel = (side: Side, { claims, letter }: Entry, catalogue: Catalogue): string => {
  const who = unique(claims.map((claim) => whoWords(claim, catalogue))).join('; ');
  const quotes = unique(claims.map(({ quote }) => inQuotes(quote.replace(/\s+/gu, ' ')))).join(', ');
  return `${side.label} in article ${letter}, ${who}: ${quotes}`;
};

/** "Contested: Hezbollah coordinates with Russia. Said in 4 articles, from 3 independent reports; denied in 1 article, …". */
export const contestLabel = ({ title, sides }: Contest): string => `${title}: ${sides.map((side) => `${side.label} ${voicesWords(side)}`).join('; ')}`;

/** What is said where nothing contradicts anything. */
export const noneWords = (claims: readonly Claim[]): string => {
  const denials = claims.filter(({ polarity }) => polarity === 'denied').length;
  const denied = denials === 0 ? '' : ` ${denials === 1 ? 'One of them is a denial' : `${numberText(denials)} of them are denials`}, of what none of them affirms.`;
  return `${claims.length === 1 ? 'There is one claim, and nothing beside it to contradict it.' : `None of these ${numberText(claims.length)} claims was found to contradict another.`}${denied}`;
};
