/** Who, where and what: title, day of publication, text left out, actors, places and weapons of one article. */
import type { ExpectedArticle } from './expectation';
import { contains, isWithin, nameKey, overlapsInWords } from './match';
import { once, short, type Reading } from './reading';
import { recallOf, tallyOf, type Tallies } from './tally';

const headOf = (want: ExpectedArticle, id: string, { dataset }: Reading): Tallies => {
  const article = dataset.articles.find((a) => a.id === id);
  const read = dataset.sentences.filter((s) => s.article === id && ['body', 'headline', 'dek'].includes(s.role));
  const removed = dataset.removed.filter((r) => r.article === id);
  // Words that were cut out of a sentence are not read.
  const isKept = (words: string): boolean => read.some((s) => contains(removed.reduce((text, r) => text.replace(r.text, ''), s.text), words));
  return new Map([
    ['title', recallOf([want.title], (title) => nameKey(article?.title ?? '') === nameKey(title), (title) => `want ${short(title)} got ${short(article?.title ?? '')}`)],
    ['published', recallOf(want.published ? [want.published] : [], (days) => isWithin(article?.published ?? '', days), (days) => `want ${days.join('/')} got ${article?.published || 'none'}`)],
    ['left out', recallOf(want.not_body, (words) => !isKept(words), (words) => `kept ${short(words)}`)],
  ]);
};

export const entityTallies = (want: ExpectedArticle, id: string, reading: Reading): Tallies => {
  const mentions = reading.dataset.mentions.filter((m) => m.article === id);
  const of = (kind: string) => mentions.filter((m) => m.entity_kind === kind);
  const actors = [...new Set(of('actor').map((m) => m.entity))];
  const mayBe = new Set(want.actors_optional.map(nameKey));
  const places = once(of('place'), (m) => [m.entity]).map((m) => {
    const place = reading.dataset.places.find((p) => p.id === m.entity);
    return { text: m.text, keys: new Set([m.entity, place?.name ?? '', ...of('place').filter((other) => other.entity === m.entity).map((other) => other.text)].map(nameKey)) };
  });
  const mayBePlaces = new Set([...want.places_optional, ...want.actors.flat(), ...want.actors_optional].map(nameKey));
  return new Map([
    ...headOf(want, id, reading),
    ['actors', tallyOf(want.actors, actors, (names, actor) => reading.isNamed(actor, new Set(names.map(nameKey))), { want: ([name = '']) => name, row: (actor) => actor }, { isExcused: (actor) => reading.isNamed(actor, mayBe) })],
    ['places', tallyOf(want.places, places, (name, place) => place.keys.has(nameKey(name)), { want: (name) => name, row: (place) => place.text }, { isExcused: (place) => [...place.keys].some((key) => mayBePlaces.has(key)) })],
    ['weapons', tallyOf(want.weapons, once(of('weapon'), (m) => [m.text.toLowerCase()]), (name, m) => overlapsInWords(name, m.text), { want: (name) => name, row: (m) => m.text }, { isExcused: (m) => want.weapons_optional.some((name) => overlapsInWords(name, m.text)) })],
  ]);
};
