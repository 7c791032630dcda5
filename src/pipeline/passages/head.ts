/**
 * What stands above the running text: the name of a section, the headline, deks, the names of writers. Takes the roles
 * so far and gives better ones.
 */
import type { SentenceRole } from '../../model/sentence';
import { isNameAlone, isNamedRole } from './byline';
import { isNote } from './note';
import { endsLikeSentence, wordsIn } from './prose';

/** A dek that is a sentence or two, above the byline, is no longer than this. */
const LONGEST_DEK = 320;
const LONGEST_HEADLINE = 250;
const SECTION =
  /^(?:the )?(?:world|news|world news|international|national|local|regional|politics|opinion|analysis|comment(?:ary)?|editorial|features?|explainer|exclusive|breaking(?: news)?|live|video|podcast|business|economy|security|defen[cs]e|military|war|conflicts?|diplomacy|special report|investigations?|blogs?|interview|africa|asia|asia pacific|europe|middle east|mideast|mid-?east|americas|latin america|united states|uk|us|u\.s\.|russia|ukraine|china|israel|syria|iraq|iran|india|pakistan|top stor(?:y|ies)|latest(?: news)?|home|culture|health|science|society|human rights|crime|in pictures|newsletter|press release|for immediate release|advertisement)(?: (?:news|africa|desk|update))?$/iu;

const LABELLED = /^(?:opinion|analysis|explainer|exclusive|comment|watch|read)\s?[:|–—] ?\p{Lu}(?:\S+ ){3,}/iu;

/** A line that can be a headline: not the end of a sentence, no lead-in to something else. */
const isTitle = (line: string): boolean => line.length <= LONGEST_HEADLINE && !endsLikeSentence(line) && !/[,;:]$/.test(line) && !isTurn(line);
/** "PRESENTER: Good morning. With me is Jane Doe. What happened?": a turn of a conversation. */
const isTurn = (line: string): boolean => /^[\p{Lu}][\p{Lu}. ’'-]*:\s/u.test(line) && /[.!?…]\s+\p{Lu}/u.test(line);

export const headRoles = (lines: readonly string[], roles: readonly SentenceRole[], firstProse: number, headings: ReadonlySet<number>): readonly SentenceRole[] => {
  const better = [...roles];
  const open: number[] = [];
  for (let i = 0; i < firstProse; i++) if (roles[i] === 'body' && isTitle(lines[i] ?? '')) open.push(i);
  const heading = open.find((i) => headings.has(i));
  const sections = open.filter((i, k) => i !== heading && k < open.length - 1 && (SECTION.test(lines[i] ?? '') || (wordsIn(lines[i] ?? '') === 1 && !endsLikeSentence(lines[open[k + 1] ?? 0] ?? ''))));
  const titles = open.filter((i) => !sections.includes(i));
  const headline = heading ?? titles.find((i) => !(isNameAlone(lines[i] ?? '') && wordsIn(lines[i] ?? '') <= 3 && titles.some((j) => j > i && wordsIn(lines[j] ?? '') > 4))) ?? -1;
  for (const i of sections) better[i] = 'boilerplate';
  if (headline < 0) {
    // "Analysis: …" links elsewhere on a page; above the text it is the headline.
    const labelled = lines.findIndex((line, i) => i < firstProse && roles[i] === 'boilerplate' && LABELLED.test(line) && isTitle(line));
    if (labelled >= 0) better[labelled] = 'headline';
    return better;
  }
  better[headline] = 'headline';
  const rest = titles.filter((i) => i !== headline);
  rest.forEach((i, k) => {
    const line = lines[i] ?? '';
    if (isNamedRole(line) || (i > headline && isNameAlone(line) && wordsIn(line) > 1)) better[i] = 'byline';
    else if (i < headline) better[i] = wordsIn(line) > 3 ? 'dek' : 'boilerplate';
    else better[i] = k === 0 || line.length > 40 ? 'dek' : 'boilerplate';
  });
  // Sentences between the headline and the byline are deks: "… / Residents tell of a night of fire. / By A. Writer / …"
  let byline = headline + 1;
  while (byline < lines.length && byline < headline + 6 && better[byline] !== 'byline') byline++;
  if (better[byline] !== 'byline' || isNote(lines[byline] ?? '')) return better;
  const above = better.map((role, i) => (i > headline && i < byline && role === 'body' ? i : -1)).filter((i) => i >= 0);
  if (above.length > 0 && above.length <= 2 && above.every((i) => (lines[i] ?? '').length <= LONGEST_DEK) && better.slice(byline + 1).includes('body')) for (const i of above) better[i] = 'dek';
  return better;
};
