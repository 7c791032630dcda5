/**
 * Invented articles for measuring, never for showing beside real ones: sentences recombined from a small grammar and the
 * names of the lexicon, with relays of a few outlets, quotations, dates, numbers and page furniture.
 */
import type { Random } from './random';

export interface Vocabulary {
  readonly actors: readonly string[];
  readonly people: readonly string[];
  readonly outlets: readonly string[];
  readonly places: readonly string[];
  readonly weapons: readonly string[];
  /** Reports that many articles relay or dispute, the first far oftener than the last. */
  readonly stories: readonly Story[];
}
export interface Story {
  readonly outlet: string;
  readonly supplier: string;
  readonly recipient: string;
  readonly weapons: string;
  readonly when: string;
}
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ACTS = ['shelled', 'bombed', 'attacked', 'backed', 'armed', 'trained', 'met', 'accused', 'threatened', 'funded', 'criticised', 'helped', 'fought', 'warned', 'hosted', 'supported'];
const ADVERBS = ['reportedly', 'repeatedly', 'openly', 'again', 'allegedly', 'quietly', 'jointly', 'briefly'];
const FILLER = [
  'Roads out of the valley were closed for most of the morning and the market stayed shut.',
  'Aid workers described long queues at the bakeries, where flour had doubled in price since the spring.',
  'The school reopened after the holidays with half of its pupils, a teacher said.',
  'None of this could be verified independently, and both versions contain gaps.',
  'Few expected the ceasefire to last beyond the harvest, and fewer still said so aloud.',
  'Rain had turned the tracks to mud, slowing the convoys that move only at night.',
];

type Rule = (r: Random, v: Vocabulary) => string;
const date: Rule = (r) => r.pick([`on ${r.pick(DAYS)}`, `in ${r.pick(MONTHS)}`, `last ${r.pick(['week', 'month', 'year'])}`, `on ${r.pick(MONTHS)} ${1 + r.below(28)}, 20${10 + r.below(14)}`, `in mid-${r.pick(MONTHS)}`, 'earlier this year', `in 20${10 + r.below(14)}`]);
const number: Rule = (r) => r.pick([`${1 + r.below(9)},000-${10 + r.below(9)},000`, `at least ${100 * (1 + r.below(90))}`, 'several thousand', `some ${5 * (1 + r.below(19))} percent of its`, 'dozens of', `more than ${10 + r.below(900)}`, `${2 + r.below(40)}`]);
const told = ({ outlet, supplier, recipient, weapons, when }: Story): string => `${supplier} supplied ${weapons} to ${recipient} in ${when}, ${outlet} reported.`;
const disputed = ({ supplier, recipient, weapons, when }: Story, person: string): string => `${person} denied that ${supplier} had supplied ${weapons} to ${recipient} in ${when}.`;
const sentences: readonly Rule[] = [
  (r, v) => `${r.skewed(v.actors)} ${r.pick(ADVERBS)} ${r.pick(ACTS)} ${r.skewed(v.actors)} near ${r.pick(v.places)} ${date(r, v)}.`,
  (r, v) => `“${r.skewed(v.actors)} has never supplied ${r.pick(v.weapons)} to ${r.skewed(v.actors)},” ${r.pick(v.people)} told ${r.skewed(v.outlets)} ${date(r, v)}.`,
  (r, v) => `According to ${r.skewed(v.outlets)}, ${r.skewed(v.actors)} sent ${number(r, v)} fighters and ${r.pick(v.weapons)} to ${r.skewed(v.actors)} in ${r.pick(v.places)}.`,
  (r, v) => `${r.skewed(v.actors)} and ${r.skewed(v.actors)} held talks in ${r.pick(v.places)} ${date(r, v)}, ${r.skewed(v.outlets)} reported.`,
  (r, v) => `${r.pick(v.people)} said that ${r.skewed(v.actors)} was considering whether to withdraw from ${r.pick(v.places)}, but denied that any coordination with ${r.skewed(v.actors)} had taken place.`,
  (r, v) => `The group is estimated to have ${number(r, v)} ${r.pick(['fighters', 'rockets', 'soldiers', 'drones'])} in ${r.pick(v.places)}, though some analysts think the number could be higher.`,
  (r, v) => `“We maintain contacts with ${r.skewed(v.actors)} because we do not consider them a terrorist organization,” said ${r.pick(v.people)}, who spoke in ${r.pick(v.places)}. “They have their reasons. We have ours.”`,
  (r, v) => `The ${r.skewed(v.actors)}-backed militia ${r.pick(ACTS)} positions of ${r.skewed(v.actors)} with ${r.pick(v.weapons)}, killing ${1 + r.below(30)} people, residents said.`,
  (r, v) => told(r.skewed(v.stories)),
  (r, v) => disputed(r.skewed(v.stories), r.pick(v.people)),
  (r) => r.pick(FILLER),
  (r) => r.pick(FILLER),
];

/** One article of some 3 kB as text. */
export const articleOf = (r: Random, v: Vocabulary): string => {
  const lines = [`${r.skewed(v.actors)} and ${r.skewed(v.actors)} trade accusations over ${r.pick(v.places)}`, '', `By ${r.pick(v.people)}, ${r.pick(MONTHS)} ${1 + r.below(28)}, 20${10 + r.below(14)}`, ''];
  const paragraphs = 8 + r.below(8);
  for (let p = 0; p < paragraphs; p++) {
    lines.push(Array.from({ length: 1 + r.below(3) }, () => r.pick(sentences)(r, v)).join(' '), '');
  }
  lines.push('Most Popular', 'Read more:');
  return `${lines.join('\n')}\n`;
};
