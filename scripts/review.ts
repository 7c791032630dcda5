/** `review.csv` of the input folder: a person's corrections. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Correction } from '../src/pipeline/review';

const COLUMNS = ['article', 'quote', 'action', 'field', 'value', 'reason', 'by'] as const;

export interface Review {
  readonly corrections: readonly Correction[];
  readonly faults: readonly string[];
}

export const readReview = (folder: string): Review => {
  const path = join(folder, 'review.csv');
  if (!existsSync(path)) return { corrections: [], faults: [] };
  const { data, errors, meta } = Papa.parse<Readonly<Record<string, string>>>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
  const faults = errors.map((e) => `review.csv, row ${(e.row ?? 0) + 2}: ${e.message.toLowerCase()}`);
  for (const column of COLUMNS) if (!meta.fields?.includes(column)) faults.push(`review.csv, row 1: missing column: ${column}`);
  const corrections = data.map((row): Correction => ({ article: row.article ?? '', quote: row.quote ?? '', action: row.action ?? '', field: row.field ?? '', value: row.value ?? '', reason: row.reason ?? '', by: row.by ?? '' }));
  corrections.forEach((c, i) => {
    if (c.reason === '') faults.push(`review.csv, row ${i + 2}: no reason: “${c.quote.slice(0, 60)}”`);
  });
  return { corrections, faults };
};
