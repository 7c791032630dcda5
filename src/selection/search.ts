/** The search: claims by the words of their quotation and sentence, and by the names of those who speak or are spoken of. */
import MiniSearch from 'minisearch';
import type { Catalogue } from '../model/catalogue';
import type { Columns, Postings } from './columns';

export interface Finder {
  /**
   * Places, in the columns, of the claims that have a word beginning with each word of the text; null where the text has
   * no word.
   */
  (text: string): ReadonlySet<number> | null;
}

/** Case and accents make no difference. */
const folded = (term: string): string | null => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() || null;

const namesAt = (postings: Postings, catalogue: Catalogue): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  for (const [id, places] of postings) {
    const actor = catalogue.actors.get(id);
    const words = actor ? [actor.name, ...actor.aliases].join(' ') : id;
    for (const place of places) names.set(place, `${names.get(place) ?? ''} ${words}`);
  }
  return names;
};

export const finderOf = ({ claims, postings }: Columns, catalogue: Catalogue): Finder => {
  const index = new MiniSearch({ fields: ['words', 'names'], processTerm: folded, searchOptions: { combineWith: 'AND', prefix: true } });
  const [about, by] = [namesAt(postings('actor'), catalogue), namesAt(postings('speaker'), catalogue)];
  index.addAll(
    claims.map(({ quote, sentence }, id) => ({
      id,
      words: `${quote} ${catalogue.sentences.get(sentence)?.text ?? ''}`,
      names: `${about.get(id) ?? ''} ${by.get(id) ?? ''}`,
    })),
  );
  return (text) => (!/[\p{L}\p{N}]/u.test(text) ? null : new Set(index.search(text).flatMap(({ id }) => (typeof id === 'number' ? [id] : []))));
};
