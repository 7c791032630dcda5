/**
 * The deck under the headline: which reports stand behind several articles. "Three articles relay one report, by The
 * Harbour Post, which rests on two people known by aliases. Two relay one statement, by Otter."
 */
import { groupedBy } from '../model/grouped';
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import type { Report } from '../model/report';
import { capitalised, numberWord } from './numberWord';
import { isRelayed } from '../model/tally';

interface Relayed {
  readonly report: Report;
  readonly articles: number;
  readonly claims: readonly Claim[];
}

const nouns: Readonly<Record<Report['kind'], string>> = {
  news_report: 'report',
  interview: 'interview',
  briefing: 'briefing',
  statement: 'statement',
  own_reporting: 'report',
  '': 'report',
};

/** The reports that several articles relay, those that most relay first. */
const relayedBySeveral = (claims: readonly Claim[], catalogue: Catalogue): readonly Relayed[] => {
  return [...groupedBy(claims, (claim) => claim.report)]
    .flatMap(([id, own]) => {
      const report = catalogue.reports.get(id);
      return report && isRelayed(id, catalogue) ? [{ report, claims: own, articles: new Set(own.map((claim) => claim.article)).size }] : [];
    })
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.articles - a.articles || b.claims.length - a.claims.length || (a.report.id < b.report.id ? -1 : 1));
};

/** ", which rests on two people known by aliases": said where every person who speaks in the report is one. */
const groundsOf = ({ report, claims }: Relayed, { actors }: Catalogue): string => {
  const people = [...new Set(claims.flatMap((claim) => claim.speakers))].filter((id) => id !== report.outlet).map((id) => actors.get(id));
  if (people.length === 0 || people.some((actor) => actor?.kind !== 'person' || actor.pseudonym !== 'yes')) return '';
  return people.length === 1 ? ', which rests on one person known by an alias' : `, which rests on ${numberWord(people.length)} people known by aliases`;
};

const sentenceOf = (relayed: Relayed, first: boolean, catalogue: Catalogue): string => {
  const outlet = catalogue.actors.get(relayed.report.outlet)?.name;
  const who = capitalised(numberWord(relayed.articles));
  return `${who} ${first ? 'articles relay' : 'relay'} one ${nouns[relayed.report.kind]}${outlet ? `, by ${outlet}` : ''}${first ? groundsOf(relayed, catalogue) : ''}.`;
};

/** At most two sentences; '' when there is nothing to say. */
export const deckOf = (claims: readonly Claim[], catalogue: Catalogue): string => {
  if (claims.length === 0) return '';
  const several = relayedBySeveral(claims, catalogue).slice(0, 2);
  if (several.length > 0) return several.map((relayed, index) => sentenceOf(relayed, index === 0, catalogue)).join(' ');
  return new Set(claims.map((claim) => claim.article)).size > 1 ? 'No two of the articles relay the same report.' : '';
};
