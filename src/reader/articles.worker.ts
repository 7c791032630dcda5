/// <reference types="vite/client" />
/** Reads articles off the page's thread, with the code and the lexicon of the preprocessing script. Nothing is sent anywhere. */
import Papa from 'papaparse';
import actors from '../../seeds/lexicon/actors.csv?raw';
import givenNames from '../../seeds/lexicon/given-names.csv?raw';
import places from '../../seeds/lexicon/places.csv?raw';
import weapons from '../../seeds/lexicon/weapons.csv?raw';
import { lexiconOf, type LexiconRow } from '../pipeline/lexicon';
import type { Answer, BroughtFile } from './message';
import { outcomeOf } from './outcome';

const rows = (csv: string): readonly LexiconRow[] => Papa.parse<LexiconRow>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
const lexicon = lexiconOf({ actors: rows(actors), places: rows(places), weapons: rows(weapons), givenNames: rows(givenNames) });

const hash = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  // Only where the page is served safely.
  if (!globalThis.crypto?.subtle) return '';
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
const answer = (message: Answer): void => postMessage(message);

addEventListener('message', (event: MessageEvent<readonly BroughtFile[]>) => {
  outcomeOf(event.data, lexicon, hash, (done) => answer({ kind: 'step', done })).then(
    ({ tables, notes }) => answer({ kind: 'read', tables, notes }),
    (error: unknown) => answer({ kind: 'failed', words: error instanceof Error ? error.message : String(error) }),
  );
});
