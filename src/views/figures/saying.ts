/** Sayings: figure claims that say the same number of the same thing, joined, with their words, speakers, dates and contradictions. */
import { groupedBy } from '../../model/grouped';
import type { ActorKind } from '../../model/actor';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Figure } from '../../model/figure';
import { once } from '../../model/once';
import { provenanceOf, type Provenance } from '../../model/provenance';
import { extentOf, type Extent } from './extent';
import { voiceOf, voiceText, whensOf, type Voice } from './voice';

/** What cannot stand together with a saying. */
export interface Counter {
  readonly id: string;
  readonly words: string;
  readonly voice: string;
  readonly provenance: Provenance;
}
export interface Saying {
  /** The first of its claims: the id under which the page speaks of it. */
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly figure: Figure;
  readonly extent: Extent;
  readonly words: string;
  /** Other wordings of the same number. */
  readonly otherWords: readonly string[];
  readonly voices: readonly Voice[];
  readonly whens: readonly string[];
  readonly provenance: Provenance;
  readonly subject: string;
  readonly subjectKind: ActorKind | '';
  readonly place: string;
  /** Names, not real ones, of those who are counted. */
  readonly aliases: readonly string[];
  /** Whether the counted are known by no name, or by one that is not real. */
  readonly nameless: boolean;
  readonly counters: readonly Counter[];
}

const distinct = <T>(values: readonly T[], key: (value: T) => string): readonly T[] => [...new Map(values.map((v) => [key(v), v])).values()];
const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** The words as printed; text that does not belong to the article stands as an ellipsis in brackets. */
const wordsOf = (claim: Claim, figure: Figure, { removed }: Catalogue): string =>
  (removed.get(claim.article) ?? [])
    .filter((row) => row.reason === 'injected' && row.text)
    .reduce((text, row) => text.replace(row.text, ' […] '), figure.text || claim.quote)
    .replace(/\s+/g, ' ')
    .replace(/^[“”"'‘’\s]+/, '')
    .replace(/(?<![“”"'‘\s])[“”"'‘\s]+$/, '');

const keyOf = (figure: Figure): string => {
  const { measure, unit, subject, place, low, high, bound, text } = figure;
  return [plain(measure), unit, subject, place, low ?? '', high ?? '', bound, bound === 'vague' ? plain(text) : ''].join('\n');
};

/** Names of as many people under names that are not real as the figure counts, where they stand near it. */
const aliasesOf = (claims: readonly Claim[], figure: Figure, catalogue: Catalogue, pseudonyms: number): readonly string[] => {
  if (figure.low === null || figure.low !== figure.high || figure.low > pseudonyms) return [];
  const { actors, mentions } = catalogue;
  const near = claims.flatMap((c) => [...c.speakers, ...(mentions.get(c.sentence) ?? []).filter((m) => m.entity_kind === 'actor').map((m) => m.entity)]);
  const named = [...new Set([figure.subject, ...near])].flatMap((id) => actors.get(id) ?? []).filter((a) => a.pseudonym === 'yes').map((a) => a.name);
  return named.length === figure.low ? named : [];
};

const counter = (claim: Claim, figure: Figure, catalogue: Catalogue): Counter => ({
  id: claim.id,
  words: wordsOf(claim, figure, catalogue),
  voice: voiceText(voiceOf(claim, catalogue)),
  provenance: provenanceOf([claim], catalogue),
});

const countersOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Counter[] => {
  const own = new Set(claims.map((c) => c.id));
  const others = claims.flatMap((c) => (catalogue.conflicts.get(c.id) ?? []).map((row) => (row.claim_a === c.id ? row.claim_b : row.claim_a)));
  const found = [...new Set(others)].filter((id) => !own.has(id)).flatMap((id) => {
    const claim = catalogue.claims.get(id);
    const figure = catalogue.figures.get(id);
    return claim && figure ? [{ claim, figure }] : [];
  });
  return distinct(found, ({ figure }) => keyOf(figure)).map(({ claim, figure }) => counter(claim, figure, catalogue));
};

type Told = Pick<Saying, 'words' | 'otherWords' | 'voices' | 'whens' | 'aliases' | 'nameless'>;

const toldOf = (claims: readonly Claim[], first: Claim, figure: Figure, catalogue: Catalogue, pseudonyms: number): Told => {
  const words = distinct(claims.map((c) => wordsOf(c, catalogue.figures.get(c.id) ?? figure, catalogue)).reverse(), plain).toReversed();
  const aliases = aliasesOf(claims, figure, catalogue, pseudonyms);
  const said = words[0] ?? first.quote;
  return {
    words: said,
    otherWords: words.slice(1),
    voices: distinct(claims.map((c) => voiceOf(c, catalogue)), voiceText),
    whens: whensOf(claims, catalogue),
    aliases,
    nameless: aliases.length > 0 || /\b(anonymous|unnamed|unidentified)\b/i.test(said),
  };
};

/** A saying of which is worked out how it is told when it is asked for: of very many few are drawn. */
class Heard implements Saying {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly figure: Figure;
  readonly extent: Extent;
  readonly provenance: Provenance;
  readonly subject: string;
  readonly subjectKind: ActorKind | '';
  readonly place: string;
  readonly counters: readonly Counter[];
  readonly #told: () => Told;

  constructor(claims: readonly Claim[], first: Claim, figure: Figure, catalogue: Catalogue, pseudonyms: number) {
    const subject = catalogue.actors.get(figure.subject);
    this.id = first.id;
    this.claims = claims;
    this.figure = figure;
    this.extent = extentOf(figure);
    this.provenance = provenanceOf(claims, catalogue);
    this.subject = subject?.name ?? figure.subject;
    this.subjectKind = subject?.kind ?? '';
    this.place = catalogue.places.get(figure.place)?.name ?? figure.place;
    this.counters = countersOf(claims, catalogue);
    this.#told = once(() => toldOf(claims, first, figure, catalogue, pseudonyms));
  }
  get words(): string {
    return this.#told().words;
  }
  get otherWords(): readonly string[] {
    return this.#told().otherWords;
  }
  get voices(): readonly Voice[] {
    return this.#told().voices;
  }
  get whens(): readonly string[] {
    return this.#told().whens;
  }
  get aliases(): readonly string[] {
    return this.#told().aliases;
  }
  get nameless(): boolean {
    return this.#told().nameless;
  }
}

/** In the order of the articles and of the text. */
export const sayingsOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Saying[] => {
  const order = new Map(catalogue.dataset.articles.map((a) => [a.id, a.file]));
  const file = (c: Claim) => order.get(c.article) ?? c.article;
  const sorted = claims.filter((c) => catalogue.figures.has(c.id)).toSorted((a, b) => (file(a) === file(b) ? (a.start ?? 0) - (b.start ?? 0) : file(a) < file(b) ? -1 : 1) || (a.id < b.id ? -1 : 1));
  const groups = groupedBy(sorted, ({ id }) => {
    const figure = catalogue.figures.get(id);
    return figure ? keyOf(figure) : '';
  });
  const pseudonyms = catalogue.dataset.actors.filter((a) => a.pseudonym === 'yes').length;
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    const figure = first && catalogue.figures.get(first.id);
    return figure ? [new Heard(group, first, figure, catalogue, pseudonyms)] : [];
  });
};
