/** Who said a claim, in names: "Finn, an alias > The Gull", "“two fishermen”, not named > The Gull", "the article itself". */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';
import { nameOf } from './claimed';
import type { SentenceRow } from './sentence';

/** The ids of one link: several when they said it together. */
const idsOf = (link: string): readonly string[] => link.split(/[|&+,;]/).map((id) => id.trim()).filter(Boolean);

const named = (ids: readonly string[], catalogue: Catalogue): string =>
  ids.map((id) => `${nameOf(id, catalogue)}${catalogue.actors.get(id)?.pseudonym === 'yes' ? ', an alias' : ''}`).join(' and ');

/** The words of a sentence between two offsets of the article; '' where it does not hold them. */
const wordsIn = (sentence: SentenceRow | undefined, start: number | null, end: number | null): string => {
  const from = sentence?.start ?? null;
  return !sentence || from === null || start === null || end === null || start < from ? '' : sentence.text.slice(start - from, end - from).replace(/\s+/gu, ' ').trim();
};

/** The words that name a source which is no actor. */
const sourceWords = (claim: Claim, { statements, sentences }: Catalogue): string => {
  const statement = statements.get(claim.statement);
  return statement && claim.speakers.length === 0 ? wordsIn(sentences.get(statement.sentence), statement.source_start, statement.source_end) : '';
};

/** The attribution names one of several who said it together; the speakers are all of them. */
const chainOf = ({ attribution, speakers }: Claim): readonly (readonly string[])[] => {
  const chain = attribution.split(' > ').map(idsOf).filter((ids) => ids.length > 0);
  if (speakers.length === 0) return chain;
  return chain[0]?.some((id) => speakers.includes(id)) ? [speakers, ...chain.slice(1)] : [speakers, ...chain];
};

/** Innermost first, joined by ` > `. Hearsay of nobody is said to be that: "nobody named: “is estimated”". */
export const saidBy = (claim: Claim, catalogue: Catalogue): string => {
  const chain = chainOf(claim);
  const links = chain.map((ids) => named(ids, catalogue));
  const words = sourceWords(claim, catalogue);
  if (words !== '' && !chain.flat().some((id) => words.includes(nameOf(id, catalogue)))) links.unshift(`“${words}”, not named`);
  if (links.length > 0) return links.join(' > ');
  const hearsay = claim.modality === 'estimated' || claim.modality === 'reported';
  const hedge = hearsay ? wordsIn(catalogue.sentences.get(claim.sentence), claim.hedge_start, claim.hedge_end) : '';
  return hedge === '' ? 'the article itself' : `nobody named: “${hedge}”`;
};
