/** The facts under a quotation: weapons, date and how it was worked out, place, value, reading, denial, counter-claims, corrections. */
import { dateWords } from '../../parts/dateWords';
import type { Catalogue } from '../../model/catalogue';
import type { Claim, Modality } from '../../model/claim';
import { countersOf, type Counter } from './counters';
import type { Entry } from '../../parts/quotation/entries';
import { extentOf, wordsAt } from '../../parts/quotation/passage';
import { readingOf } from '../../parts/quotation/readings';
import { referencesOf } from './references';
import { valueWords } from './value';

export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly counter: Counter | null;
  /** What it belongs to, where a sentence yields several readings that do not share it. */
  readonly of: string;
}

const firmness: Readonly<Record<Modality, string>> = { stated: '', estimated: 'an estimate', reported: 'reported, not stated', possible: 'said to be possible', planned: 'said to be planned' };

const bases = { stated: '', resolved: 'worked out', inferred: 'worked out', publication: 'the date of the article', '': '' } as const;

/** "17 January 2016" as elsewhere on the page: "17 Jan 2016"; what is quoted stays as printed. */
const shortMonths = (words: string): string =>
  words
    .split(/(“[^“”]*”)/u)
    .map((part) => (part.startsWith('“') ? part : part.replace(/\b(Jan|Feb|Aug|Oct|Nov|Dec|Sept)(?:uary|ruary|ust|ober|ember)(?= \d{4})/g, '$1')))
    .join('');

/** "2015: “the following year”, counted from “in 2014”"; without a date, when it was written. */
export const whenWords = (claim: Claim, { articles }: Catalogue): string => {
  if (!claim.date) {
    const article = articles.get(claim.article);
    return article?.published ? `no date given; written ${dateWords(article.published, article.published_start, article.published_end)}` : 'no date given';
  }
  const words = dateWords(claim.date, claim.date_start, claim.date_end, claim.date_text);
  const how = shortMonths(claim.date_grounds) || bases[claim.date_basis];
  const quote = claim.date_text && `“${claim.date_text}”`;
  if (quote && how.startsWith(quote)) return claim.date_text === words ? `${words}${how.slice(quote.length)}` : `${words}: ${how}`;
  return [quote ? `${words}: ${quote}` : words, how].filter(Boolean).join(', ');
};

const doubt = (claim: Claim, catalogue: Catalogue): string => {
  const words = wordsAt(claim.article, extentOf(claim.hedge_start, claim.hedge_end), catalogue);
  const firm = claim.modality === 'reported' && words ? '' : claim.modality && firmness[claim.modality];
  return [words && `“${words}”`, firm].filter(Boolean).join(', ');
};

const factsOfClaim = (claim: Claim, catalogue: Catalogue, dated: boolean): readonly Fact[] => {
  const fact = (label: string, text: string, counter: Counter | null = null): readonly Fact[] => (text ? [{ label, text, counter, of: '' }] : []);
  const figure = catalogue.figures.get(claim.id);
  const weapons = catalogue.relationships.get(claim.id)?.weapons ?? [];
  const negation = wordsAt(claim.article, extentOf(claim.negation_start, claim.negation_end), catalogue);
  const hedge = figure && claim.modality === 'stated' ? wordsAt(claim.article, extentOf(claim.hedge_start, claim.hedge_end), catalogue) : '';
  const counters = countersOf(claim, catalogue);
  return [
    ...fact('Value', figure ? valueWords(figure, hedge) : ''),
    ...fact('Caveat', figure?.caveat ? `“${figure.caveat}”` : ''),
    ...fact('Weapons', weapons.map((id) => catalogue.weapons.get(id)?.name ?? id).join(', ')),
    ...fact('When', claim.date || (dated && claim.kind !== 'figure') ? whenWords(claim, catalogue) : ''),
    ...fact('Where', catalogue.places.get(claim.place || (figure?.place ?? ''))?.name ?? ''),
    ...fact('Hedge', figure && claim.modality === 'stated' ? '' : doubt(claim, catalogue)),
    ...fact('Reading', referencesOf(claim, catalogue)),
    ...fact('Denial', claim.polarity === 'denied' ? (negation ? `“${negation}”` : 'read as a denial') : ''),
    ...counters.shown.flatMap((counter) => fact('Counter', counter.words, counter)),
    ...fact('Counter', counters.more > 0 ? `and ${counters.more} more` : ''),
    ...fact('Corrected', claim.reviewed),
  ];
};

const counted = (n: number): string => ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n] ?? String(n);

const struck = ({ runs }: Entry): string => {
  const words = runs.flat().filter((r) => r.injected).map((r) => r.text).join(' ').split(/\s+/).filter(Boolean).length;
  return words === 0 ? '' : `${counted(words)} ${words === 1 ? 'word' : 'words'} injected into the page; left out of the reading, kept in the quote because quotes are exact`;
};

const order = ['Part', 'Struck', 'Value', 'Caveat', 'Weapons', 'When', 'Where', 'Hedge', 'Reading', 'Denial', 'Counter', 'Corrected'];

/** Facts of an entry, each once. `dated`: say so where no date is given. */
export const factsOf = (entry: Entry, catalogue: Catalogue, dated: boolean): readonly Fact[] => {
  const found = new Map<string, { readonly fact: Fact; readonly of: Set<string> }>();
  const briefs = new Map(entry.claims.map((c) => [c.id, readingOf(c, catalogue).brief]));
  for (const claim of entry.claims)
    for (const fact of factsOfClaim(claim, catalogue, dated)) {
      const key = `${fact.label} ${fact.text}`;
      const known = found.get(key) ?? { fact, of: new Set<string>() };
      known.of.add(briefs.get(claim.id) ?? '');
      found.set(key, known);
    }
  const all = new Set(briefs.values()).size;
  const own = [...found.values()].map(({ fact, of }) => ({ ...fact, of: of.size < all ? [...of].join(', ') : '' }));
  const about: readonly Fact[] = [
    { label: 'Part', text: entry.passage.part, counter: null, of: '' },
    { label: 'Struck', text: struck(entry), counter: null, of: '' },
  ];
  return [...about.filter((f) => f.text), ...own].sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
};
