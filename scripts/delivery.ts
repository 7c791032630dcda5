/** From readings to a folder of tables: joined, corrected, checked word for word, and written whole or not at all. */
import { joinReviewed } from '../src/pipeline/pipeline';
import type { Lexicon } from '../src/pipeline/lexicon';
import type { Reading } from '../src/pipeline/reading';
import { evidenceFaults } from './evidence';
import { oneLine, wordsOf } from './ending';
import { differences, keepFaults, writeFolder } from './folder';
import { filesOf } from './output';
import { readReview } from './review';
import { readStory } from './story';

export interface Delivery {
  /** Folder of review.csv and story.yaml. */
  readonly from: string;
  readonly to: string;
  /** `to` as the user wrote it. */
  readonly named: string;
  /** Compare, and write nothing. */
  readonly check: boolean;
  readonly review: boolean;
}

/** The faults, none when all went well. */
export const deliver = (readings: readonly Reading[], lexicon: Lexicon, { from, to, named, check, review }: Delivery): readonly string[] => {
  const { corrections, faults } = review ? readReview(from) : { corrections: [], faults: [] };
  const { dataset, faults: unmatched } = joinReviewed(readings, lexicon, corrections);
  if (faults.length + unmatched.length > 0) return [...faults, ...unmatched];
  const texts = new Map(readings.map((a) => [a.id, a.text]));
  const wrong = evidenceFaults(dataset, texts);
  if (wrong.length > 0) return wrong;
  const { story, faults: untold } = readStory(from, dataset, texts);
  // The tables do not depend on the story: a faulty one is left out, and said to be.
  for (const fault of untold) console.error(`note: ${oneLine(fault)}: the story is left out`);

  const files = filesOf(dataset, story);
  const amiss = check ? differences(to, files) : keepFaults(to, files);
  if (amiss.length > 0) return amiss.map((line) => `${named}: ${line}`);
  if (check) {
    console.log(`${named} is what ${readings.length} articles give`);
    return [];
  }
  try {
    writeFolder(to, files);
  } catch (error) {
    return [`${named}: cannot be written: ${wordsOf(error)}`];
  }
  console.log(`${readings.length} articles: ${dataset.claims.length} claims, ${dataset.actors.length} actors, ${dataset.statements.length} statements, ${dataset.reports.length} reports → ${named}`);
  return [];
};
