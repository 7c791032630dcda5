/** Passages: line blocks with their role in the article; and what is left out of the reading. */
import type { SentenceRole } from '../../model/sentence';
import type { Passage, Removal } from '../reading';
import { blocksOf } from './block';
import { isBoilerplate } from './boilerplate';
import { isByline } from './byline';
import { isCaption } from './caption';
import { injectedIn } from './injected';
import { repeatsOf } from './repeat';

/** A line that is a sentence, or several: running text. */
const isProse = (line: string): boolean => line.length >= 60 && /[.!?…]["”’')\]]*(?:\s|$)/u.test(line.slice(40));
const isDateOnly = (line: string): boolean => line.length < 40 && /\d{4}/.test(line) && /^(?:\p{L}{3,9},? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d)(?:[ ,|].*)?$/u.test(line);
const endsLikeSentence = (line: string): boolean => /[.…]["”’')\]]*$/u.test(line) && !/\b(?:\p{Lu}\.|U\.S\.|U\.N\.|Inc\.|Jr\.)$/u.test(line);

export interface Passages {
  readonly passages: readonly Passage[];
  readonly removals: readonly Removal[];
}

export const passagesOf = (text: string): Passages => {
  const blocks = blocksOf(text);
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const repeats = repeatsOf(lines);
  const repeated = new Set(repeats.filter((of) => of >= 0));
  const firstProse = Math.max(0, lines.findIndex((line, i) => isProse(line) && endsLikeSentence(line) && !isBoilerplate(line) && !isCaption(line) && !isByline(line, true) && !repeated.has(i) && (repeats[i] ?? -1) < 0));
  const roles: SentenceRole[] = lines.map((line, i) => {
    if ((repeats[i] ?? -1) >= 0) return 'repeat';
    if (isBoilerplate(line)) return 'boilerplate';
    if (isByline(line, i < firstProse || i > firstProse + 1) || isDateOnly(line) || /^\(by\b.*\)$/iu.test(line)) return 'byline';
    // A line that the page prints twice is a caption: articles do not repeat their paragraphs.
    if (isCaption(line) || repeated.has(i)) return 'caption';
    return 'body';
  });
  const head = roles.map((role, i) => (role === 'body' && i < firstProse && !endsLikeSentence(lines[i] ?? '') ? i : -1)).filter((i) => i >= 0);
  // A word or two above a longer line is the name of a section.
  const titles = head.filter((i, k) => !((lines[i] ?? '').split(/\s+/).length <= 2 && k < head.length - 1));
  for (const i of head) roles[i] = 'boilerplate';
  if (titles[0] !== undefined) roles[titles[0]] = 'headline';
  for (const i of titles.slice(1)) roles[i] = titles.indexOf(i) === 1 || (lines[i] ?? '').length > 40 ? 'dek' : 'boilerplate';
  const passages = blocks.map((block, i) => ({ ...block, role: roles[i] ?? 'body' }));
  const injected = injectedIn(text).filter((span) => passages.some((p) => p.start <= span.start && span.end <= p.end));
  const removals: Removal[] = [
    ...passages.flatMap(({ start, end, role }) => (role === 'boilerplate' || role === 'repeat' ? [{ start, end, reason: role }] : [])),
    ...injected.map((span) => ({ ...span, reason: 'injected' as const })),
  ].sort((a, b) => a.start - b.start);
  return { passages, removals };
};
