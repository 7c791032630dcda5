/** A copy of the built site with other data. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset';
import { wholeOf } from '../folder';
import { filesOf } from '../output';

/** Path of a new folder, which the caller removes; `site` is the built site. */
export const madeSite = (site: string, dataset: Dataset): string => {
  const folder = mkdtempSync(join(tmpdir(), 'attested-'));
  cpSync(site, folder, { recursive: true });
  for (const [name, content] of filesOf(dataset))
    if (name === 'dataset.json' || name.endsWith('.parquet')) writeFileSync(join(folder, 'data', name), wholeOf(content));
  return folder;
};
