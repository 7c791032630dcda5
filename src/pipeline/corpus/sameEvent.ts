/** Events told by several articles: same actors, times that can be one, and words of what happened in common. */
import { interner, numbering } from '../interned';
import { slugOf } from '../mentions/word';
import { common, inOrder } from './fingerprint';

export interface Happening {
  readonly article: string;
  readonly title: string;
  readonly actors: readonly string[];
  /** ISO days, inclusive; '' where unknown. */
  readonly start: string;
  readonly end: string;
  /** Lemmas of the nouns and verbs of the words that tell it. */
  readonly words: readonly string[];
}
/** What is kept of one that has been told: actors and words as numbers, in order. */
interface Told {
  readonly event: number;
  readonly actors: readonly number[];
  readonly words: readonly number[];
  /** A bit for each word, which some share: two without a bit in common have no word in common. */
  readonly signs: number;
  readonly start: string;
  readonly end: string;
  /** The same two as numbers, which are sooner compared; 0 where unknown. */
  readonly from: number;
  readonly to: number;
  /** Not told to the month. */
  readonly isVague: boolean;
}
export interface Event {
  readonly id: string;
  /** In the words of the first article that tells it. */
  readonly title: string;
}

const SHARED_ACTORS = 0.5;
const SHARED_WORDS = 2;
/** Events that are told to the year are looked for year by year. */
const YEARS = 20;

const signsOf = (words: readonly number[]): number => words.reduce((signs, word) => signs | (1 << (word & 31)), 0);

const isOne = (a: Told, b: Told): boolean => {
  if ((a.signs & b.signs) === 0 || a.from === 0 || b.from === 0 || a.to < b.from || b.to < a.from) return false;
  const shared = common(a.actors, b.actors);
  const least = Math.min(a.actors.length, b.actors.length);
  if (least > 0 && shared / least < SHARED_ACTORS) return false;
  // "in 2014" and "on 5 May 2014" can be one, but most things of that year are not.
  return common(a.words, b.words) >= (least > 1 && shared > 1 && !a.isVague && !b.isVague ? 1 : SHARED_WORDS);
};

/** An ISO day as a number: 2021-03-04 is 20210304. */
const numberOf = (day: string): number => Number(day.replaceAll('-', ''));
const monthOf = (day: string): string => day.slice(0, 7);

/** The years that it can fall in, first and last; decades and more are cut, so that looking stays short. */
const yearsOf = ({ start, end }: Told): readonly string[] => {
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Number.isFinite(from) && to >= from ? Array.from({ length: Math.min(YEARS, to - from + 1) }, (_, i) => String(from + i)) : [];
};
/** Two that are one share a year, and a month when both are told that closely: the times under which one is kept, and those under which it is looked for. */
const timesOf = (told: Told): { readonly kept: readonly string[]; readonly looked: readonly string[] } => {
  if (!told.start) return { kept: [], looked: [] };
  const [month, year] = [monthOf(told.start), told.start.slice(0, 4)];
  if (!told.isVague) return { kept: [month, `${year} near`], looked: [month, year] };
  const years = yearsOf(told);
  return { kept: years, looked: years.flatMap((each) => [each, `${each} near`]) };
};
/** … and an actor, where both have any, else a word. */
type ByNumber = Map<number, Told[]>;
/** What has been told of one time. */
interface Period {
  readonly all: Told[];
  readonly byActor: ByNumber;
  /** Of those without an actor. */
  readonly byWord: ByNumber;
  /** Of all; made when one without an actor is first looked for. */
  byAnyWord: ByNumber | null;
}
const add = (index: ByNumber, numbers: readonly number[], told: Told): void => {
  for (const n of numbers) {
    const others = index.get(n);
    if (others) others.push(told);
    else index.set(n, [told]);
  }
};
const keep = (period: Period, told: Told): void => {
  period.all.push(told);
  if (told.actors.length > 0) add(period.byActor, told.actors, told);
  else add(period.byWord, told.words, told);
  if (period.byAnyWord) add(period.byAnyWord, told.words, told);
};
const near = (period: Period, told: Told): readonly (readonly Told[])[] => {
  const found: (readonly Told[])[] = [];
  const look = (index: ByNumber, numbers: readonly number[]): void => {
    for (const n of numbers) {
      const others = index.get(n);
      if (others) found.push(others);
    }
  };
  if (told.actors.length > 0) {
    look(period.byActor, told.actors);
    look(period.byWord, told.words);
    return found;
  }
  if (!period.byAnyWord) {
    period.byAnyWord = new Map();
    for (const other of period.all) add(period.byAnyWord, other.words, other);
  }
  look(period.byAnyWord, told.words);
  return found;
};

/** Gives each happening, as they come, article by article, the first event that it can be, or one of its own; happenings of one article stay apart. */
export const eventsAmong = (): ((happening: Happening) => Event) => {
  const events: (Event & { article: string })[] = [];
  const periods = new Map<string, Period>();
  const one = interner();
  const [actorNumber, wordNumber] = [numbering(), numbering()];
  const ways = new Set<string>();
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const nameFor = (title: string): string => {
    const base = slugOf(title).split('-').slice(0, 8).join('-');
    let n = (counts.get(base) ?? 0) + 1;
    while (used.has(n === 1 ? base : `${base}-${n}`)) n++;
    counts.set(base, n);
    const id = n === 1 ? base : `${base}-${n}`;
    used.add(id);
    return id;
  };
  const eventOf = (told: Told, article: string): number => {
    let first = events.length;
    for (const time of timesOf(told).looked) {
      const period = periods.get(time);
      for (const others of period ? near(period, told) : []) for (const other of others) if (other.event < first && isOne(other, told) && events[other.event]?.article !== article) first = other.event;
    }
    return first;
  };
  return ({ article, title, actors, start, end, words }) => {
    const numbers = inOrder(words.map(wordNumber));
    const told: Told = { event: -1, actors: inOrder(actors.map(actorNumber)), words: numbers, signs: signsOf(numbers), start: one(start), end: one(end), from: numberOf(start), to: numberOf(end), isVague: monthOf(start) !== monthOf(end) };
    const at = eventOf(told, article);
    const event = (events[at] ??= { id: nameFor(title), title, article });
    event.article = article;
    // Who tells it in the very same way is told apart from nobody by it.
    const way = `${at} ${told.start} ${told.end} ${told.actors.join()} ${told.words.join()}`;
    if (ways.has(way)) return event;
    ways.add(way);
    const member = { ...told, event: at };
    for (const time of timesOf(told).kept) {
      const period = periods.get(time) ?? { all: [], byActor: new Map(), byWord: new Map(), byAnyWord: null };
      periods.set(time, period);
      keep(period, member);
    }
    return event;
  };
};
