/** Passages: blocks with their role in the article; and what is left out of the reading. */
import type { SentenceRole } from '../../model/sentence';
import type { Passage, Removal } from '../reading';
import type { Span } from '../span';
import { blocksOf } from './block';
import { isBoilerplate } from './boilerplate';
import { isByline, isNamedRole } from './byline';
import { agencyCreditAt, isCaption } from './caption';
import { footRoles } from './foot';
import { headRoles } from './head';
import { injectedIn } from './injected';
import { frontMatterIn, isHeading, marksIn, openingMark, withoutMarks } from './markdown';
import type { Block } from './line';
import { isNote } from './note';
import { endsLikeSentence, isProse, wordsIn } from './prose';
import { repeatsOf } from './repeat';

export interface Passages {
  readonly passages: readonly Passage[];
  /** In text order. */
  readonly removals: readonly Removal[];
  /** The removals inside passages that are read: injected text and marks; in text order. */
  readonly hidden: readonly Span[];
}

/** Shorter lines that come again are refrains, cries, subheadings. */
const LEAST_COPY = 12;
const SAYS = /\b(?:said|told|says|added|reported|according to)\b|^["“„«]/u;

/** "… the ministry said. (Reuters)" is a paragraph and a credit. */
const withoutCredit = (text: string, block: Block): readonly Block[] => {
  const at = block.end - block.start > 600 ? block.end - 600 : block.start;
  const credit = agencyCreditAt(text.slice(at, block.end));
  if (credit < 0) return [block];
  let end = at + credit;
  while (end > block.start && /\s/.test(text.charAt(end - 1))) end--;
  return [
    { start: block.start, end, gap: block.gap },
    { start: at + credit, end: block.end, gap: false },
  ];
};

const rolesOf = (lines: readonly string[], headings: ReadonlySet<number>): readonly SentenceRole[] => {
  const repeats = repeatsOf(lines);
  const earlierOf = (i: number): number => repeats.of[i] ?? -1;
  const copied = new Set(repeats.of.filter((of, i) => of >= 0 && i - of <= 2));
  let roles: readonly SentenceRole[] = lines.map((line, i) => {
    if (isBoilerplate(line)) return 'boilerplate';
    if (isByline(line)) return 'byline';
    if (isCaption(line)) return 'caption';
    // A line that the page prints twice in a row and that nobody says is a caption.
    if (copied.has(i) && wordsIn(line) >= LEAST_COPY && line.length < 400 && !SAYS.test(line)) return 'caption';
    return 'body';
  });
  const isText = (i: number): boolean => roles[i] === 'body' && isProse(lines[i] ?? '') && endsLikeSentence(lines[i] ?? '') && !isNote(lines[i] ?? '') && earlierOf(i) < 0;
  const text = lines.findIndex((_, i) => isText(i));
  // A bulletin of one line is a headline alone.
  const firstProse = text < 0 ? 1 : text;
  roles = roles.map((role, i) => (role === 'body' && i < firstProse && (isNote(lines[i] ?? '') || isNamedRole(lines[i] ?? '')) ? 'byline' : role));
  roles = headRoles(lines, roles, firstProse, headings);
  roles = roles.map((role, i) => {
    const of = earlierOf(i);
    if (role === 'boilerplate' || role === 'byline') return role;
    if (of >= 0 && (roles[of] !== 'body' || wordsIn(lines[i] ?? '') >= LEAST_COPY)) return 'repeat';
    // A sentence of the text printed again in large letters.
    return role === 'body' && i > 0 && roles[repeats.within[i] ?? -1] === 'body' ? 'repeat' : role;
  });
  return footRoles(lines, roles);
};

/** Those of `spans` that lie inside a passage that is read; both in text order. */
const inside = (spans: readonly Span[], passages: readonly Passage[]): readonly Span[] => {
  let p = 0;
  return spans.filter(({ start, end }) => {
    while ((passages[p]?.end ?? Infinity) <= start) p++;
    const passage = passages[p];
    return passage !== undefined && passage.role !== 'boilerplate' && passage.role !== 'repeat' && passage.start <= start && end <= passage.end;
  });
};

export const passagesOf = (text: string): Passages => {
  const front = frontMatterIn(text);
  const blocks = blocksOf(text).flatMap((block) => withoutCredit(text, block));
  const matter = blocks.filter((block) => block.end <= front.end);
  const body = blocks.slice(matter.length);
  const printed = body.map(({ start, end }) => text.slice(start, end));
  const headings = new Set(printed.flatMap((line, i) => (isHeading(line) ? [i] : [])));
  const roles = rolesOf(printed.map(withoutMarks), headings);
  const marks: Span[] = [];
  const passages: Passage[] = matter.map(({ start, end }) => ({ start, end, role: 'boilerplate' }));
  body.forEach(({ start, end }, i) => {
    const mark = openingMark(printed[i] ?? '');
    if (mark > 0) marks.push({ start, end: start + mark });
    passages.push({ start: start + mark, end, role: roles[i] ?? 'body' });
  });
  const inline = inside(marksIn(text), passages);
  const injected = inside(injectedIn(text), passages);
  const removals: Removal[] = [
    ...passages.flatMap(({ start, end, role }) => (role === 'boilerplate' || role === 'repeat' ? [{ start, end, reason: role }] : [])),
    ...[...marks, ...inline].map((span) => ({ ...span, reason: 'boilerplate' as const })),
    ...injected.map((span) => ({ ...span, reason: 'injected' as const })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { passages, removals, hidden: [...inline, ...injected].sort((a, b) => a.start - b.start) };
};
