/** `story.yaml` of the input folder: the presenter's steps, checked against the data; what is wrong is said by line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { catalogueOf } from '../src/model/catalogue';
import type { Dataset } from '../src/model/dataset';
import { claimsOf } from '../src/model/focus';
import type { PinnedQuote, Step, Story } from '../src/model/story';
import { columnsOf } from '../src/selection/columns';
import { recogniser } from '../src/selection/recognise';
import { readFragment } from '../src/selection/url';

const words = v.pipe(v.string('not text'), v.trim(), v.minLength(1, 'empty'));
const schema = v.strictObject({
  title: words,
  steps: v.pipe(
    v.array(
      v.strictObject({
        view: words,
        selection: v.optional(v.pipe(v.string('not text'), v.trim()), ''),
        heading: words,
        text: v.optional(v.pipe(v.string('not text'), v.trim()), ''),
        notes: v.optional(v.pipe(v.string('not text'), v.trim()), ''),
        quotes: v.optional(v.array(v.strictObject({ article: words, quote: words })), []),
      }),
      'not a list',
    ),
    v.minLength(1, 'no step'),
  ),
});
type Path = readonly (string | number)[];

/** The views that there are: the folders of them. The evidence stands beside each. */
const viewNames = (): readonly string[] =>
  readdirSync(join(import.meta.dirname, '..', 'src', 'views'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'evidence')
    .map((entry) => entry.name)
    .sort();

export interface ReadStory {
  /** Null when there is no story, or a faulty one. */
  readonly story: Story | null;
  readonly faults: readonly string[];
}
const none: ReadStory = { story: null, faults: [] };

/** Line of what stands at a path, or of the nearest thing above it. */
const lineOf = (document: Document, lines: LineCounter, path: Path): number => {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};

/** `texts`: the articles as read, by id. */
export const storyIn = (source: string, dataset: Dataset, texts: ReadonlyMap<string, string>): ReadStory => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const broken = document.errors.map((error) => `story.yaml, line ${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0] ?? ''}`);
  if (broken.length > 0) return { story: null, faults: broken };
  const value: unknown = document.toJS();
  const read = v.safeParse(schema, value);
  if (!read.success)
    return {
      story: null,
      faults: read.issues.map((issue) => {
        const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
        return `story.yaml, line ${lineOf(document, lines, path)}: ${path.join('.') || 'the file'}: ${issue.message}`;
      }),
    };
  const catalogue = catalogueOf(dataset);
  const recognise = recogniser(columnsOf(catalogue));
  const known = viewNames();
  const faults: string[] = [];
  const fault = (path: Path, what: string) => faults.push(`story.yaml, line ${lineOf(document, lines, path)}: ${what}`);
  const steps = read.output.steps.map((step, i): Step => {
    if (!known.includes(step.view)) fault(['steps', i, 'view'], `unknown view: “${step.view}”; there are ${known.join(', ')}`);
    const { picks, unknown } = readFragment(step.selection);
    const strange = [...unknown, ...recognise(picks).unknown];
    for (const what of strange) fault(['steps', i, 'selection'], `unknown in the selection: “${what}”`);
    if (picks.focus && claimsOf(picks.focus, catalogue).length === 0) fault(['steps', i, 'selection'], `no claim is in the focus: “${picks.focus.kind}:${picks.focus.id}”`);
    const quotes = step.quotes.flatMap(({ article, quote }, k): readonly PinnedQuote[] => {
      const text = texts.get(article);
      const start = text?.indexOf(quote) ?? -1;
      if (text === undefined) fault(['steps', i, 'quotes', k, 'article'], `unknown article: “${article}”`);
      else if (start < 0) fault(['steps', i, 'quotes', k, 'quote'], `not in the article, word for word: “${quote.slice(0, 60)}”`);
      return start < 0 ? [] : [{ article, start, end: start + quote.length, quote }];
    });
    return { ...step, selection: step.selection === '' || step.selection.startsWith('#') ? step.selection : `#${step.selection}`, quotes };
  });
  return faults.length > 0 ? { story: null, faults } : { story: { title: read.output.title, steps }, faults };
};

const pathIn = (folder: string): string => join(folder, 'story.yaml');
export const hasStory = (folder: string): boolean => existsSync(pathIn(folder));
export const readStory = (folder: string, dataset: Dataset, texts: ReadonlyMap<string, string>): ReadStory => (hasStory(folder) ? storyIn(readFileSync(pathIn(folder), 'utf8'), dataset, texts) : none);
