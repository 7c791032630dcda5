/** The story: the presenter's steps, each a view with a selection, words of the presenter's own, and pinned quotations. */

export interface PinnedQuote {
  /** Article id; `text.slice(start, end)` of it is `quote`. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
export interface Step {
  /** Name of a view. */
  readonly view: string;
  /** Fragment with its `#`, or ''. */
  readonly selection: string;
  readonly heading: string;
  /** Paragraphs are parted by an empty line; `{articles}`, `{reports}`, `{claims}` and `{contested}` stand for the numbers of the step's own selection. */
  readonly text: string;
  /** For the presenter alone. */
  readonly notes: string;
  readonly quotes: readonly PinnedQuote[];
}
export interface Story {
  readonly title: string;
  readonly steps: readonly Step[];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isQuote = (value: unknown): value is PinnedQuote => isRecord(value) && isText(value['article']) && isText(value['quote']) && Number.isSafeInteger(value['start']) && Number.isSafeInteger(value['end']);
const isStep = (value: unknown): value is Step =>
  isRecord(value) && ['view', 'selection', 'heading', 'text', 'notes'].every((name) => isText(value[name])) && Array.isArray(value['quotes']) && value['quotes'].every(isQuote);

/** Whether a value read from a file is a story with at least one step. */
export const isStory = (value: unknown): value is Story => isRecord(value) && isText(value['title']) && Array.isArray(value['steps']) && value['steps'].length > 0 && value['steps'].every(isStep);
