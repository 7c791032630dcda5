/** One article as a line of JSON: what `npm run lines` writes and `npm run read` takes. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { ArticleInput } from '../src/pipeline/article';
import { rangeOf } from '../src/pipeline/dates/edtf';

const text = v.optional(v.string('not text'), '');
const schema = v.object({ id: v.pipe(v.string('not text'), v.minLength(1, 'empty')), text: v.string('not text'), file: text, sha256: text, title: text, publisher: text, author: text, url: text, published: text });

export const articleLine = ({ id, file, sha256, text, supplied }: ArticleInput): string => JSON.stringify({ id, file, sha256, ...supplied, text });

/** The article, or why the line is none. `id` and `text` must be there; `published` is EDTF; the rest may be left out. */
export const articleOfLine = (line: string): ArticleInput | { readonly fault: string } => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'not JSON' };
  }
  const { success, output, issues } = v.safeParse(schema, value);
  if (!success) return { fault: issues.map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.type === 'object' ? 'missing, or not an object' : issue.message}`).join('; ') };
  const { id, title, publisher, author, url, published } = output;
  if (published !== '' && !rangeOf(published)) return { fault: `published: not a date (EDTF): ${published}` };
  return {
    id,
    file: output.file || `${id}.txt`,
    sha256: output.sha256 || createHash('sha256').update(output.text).digest('hex'),
    text: output.text,
    supplied: { title, publisher, author, url, published },
  };
};
