/** Ids of rows: the article's id and where the words start, so that they stay when other rows come or go. */
export const sentenceId = (article: string, start: number): string => `${article}-s${start}`;
export const statementId = (article: string, start: number, n: number): string => `${article}-q${start}${n > 0 ? `-${n + 1}` : ''}`;

/** Gives out ids: the base, or the base with a number where it is taken. */
export const numbered = (): ((base: string) => string) => {
  const used = new Map<string, number>();
  return (base) => {
    const n = used.get(base) ?? 0;
    used.set(base, n + 1);
    return n === 0 ? base : `${base}-${n + 1}`;
  };
};

/** Which articles have a name that begins that of another, or the other way round ("pier", "pier-2"): sorted by their ids, rows of one may come between rows of the other. */
export const entwined = (articles: readonly string[]): ((article: string) => boolean) => {
  const found = new Set<string>();
  let first = '';
  for (const article of [...articles].sort((a, b) => (`${a}-` < `${b}-` ? -1 : 1))) {
    if (first !== '' && article.startsWith(`${first}-`)) found.add(first).add(article);
    else first = article;
  }
  return (article) => found.has(article);
};
