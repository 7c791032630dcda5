/** A sheet: the rows of some articles that follow each other, printed, and what they tell the fold. Made on any thread. */
import { tableNames, type Dataset } from '../src/model/dataset';
import type { Setting } from '../src/pipeline/tables/corpus';
import { shareOf } from '../src/pipeline/tables/share';
import { putTold, toldIn } from '../src/pipeline/tables/told';
import { recording, type Tape } from '../src/pipeline/tape';
import { evidenceFaults } from './evidence';
import type { Source } from './output';
import { printing, type Lines } from './printing';
import { readingOfLine } from './readingLine';

/** An article that is to be printed. */
export interface Draft {
  readonly id: string;
  /** Its reading. */
  readonly line: Uint8Array;
  readonly setting: Setting;
  /** Whether rows of another article may come between its own where they are sorted. */
  readonly isApart: boolean;
  /** Whether its claims are left out: a person has corrected them. */
  readonly isHeld: boolean;
}
/** Of each article but for those that are held, in their order. */
export interface Sheet {
  readonly lines: readonly Lines[];
  readonly told: Tape;
  readonly sources: readonly Source[];
  readonly faults: readonly string[];
  /** Characters that were read. */
  readonly size: number;
}

export const sheetOf = (drafts: readonly Draft[], reader: string): Sheet => {
  const printings = new Map(tableNames.map((name) => [name, printing(name)]));
  const told = recording();
  const sources: Source[] = [];
  const faults: string[] = [];
  let size = 0;
  for (const { id, line, setting, isApart, isHeld } of drafts) {
    const reading = readingOfLine(reader, line);
    if ('fault' in reading) throw new Error(`${id}: what was read of it is damaged: ${reading.fault}: run again with --no-cache`);
    const share = shareOf(reading, setting);
    const { claims, relationships, figures } = share.drafted;
    const rows: Partial<Dataset> = isHeld ? share.rows : { ...share.rows, claims, relationships, figures };
    faults.push(...evidenceFaults(rows, new Map([[reading.id, reading.text]])));
    for (const name of tableNames) printings.get(name)?.add(rows[name] ?? [], isApart);
    sources.push(...share.rows.articles.map(({ title, url }) => ({ id, title, url })));
    if (!isHeld) putTold(told, toldIn(share));
    size += reading.text.length;
  }
  return { lines: [...printings.values()].map((each) => each.lines()).filter(({ rows }) => rows > 0), told: told.tape, sources, faults, size };
};
