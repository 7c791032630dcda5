/** A copy of the built site with other data. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset';
import { filesOf } from '../output';

/** Path of a new folder, which the caller removes; `site` is the built site. */
export const madeSite = (site: string, dataset: Dataset): string => {
  const folder = mkdtempSync(join(tmpdir(), 'attested-'));
  cpSync(site, folder, { recursive: true });
  const content = filesOf(dataset).get('dataset.json') ?? '';
  writeFileSync(join(folder, 'data', 'dataset.json'), typeof content === 'string' ? content : content.join(''));
  return folder;
};
