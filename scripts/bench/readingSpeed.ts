/** How long reading takes beside wink-nlp's part-of-speech tagging of the same text, on one thread. */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { readArticle, type ArticleInput } from '../../src/pipeline/article';
import type { Lexicon } from '../../src/pipeline/lexicon';

const nlp = winkNLP(model, ['sbd', 'pos']);

const seconds = (work: () => void): number => {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
};

export const taggingTime = (articles: readonly ArticleInput[]): number => seconds(() => articles.forEach(({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos)));

/** `done` is called after every article with how many there were before it. */
export const readingTime = (articles: readonly ArticleInput[], lexicon: Lexicon, done: (before: number) => void = () => undefined): number =>
  seconds(() =>
    articles.forEach((article, i) => {
      readArticle(article, lexicon);
      done(i);
    }),
  );
