/** What towns suffer, and people do not: "was shelled", "was hit by drones". */
import { wordList } from '../among';

const RAZED = wordList('shelled|bombed|bombarded|besieged|liberated|retaken|recaptured|evacuated|pounded|encircled');
const STRUCK: ReadonlySet<string> = new Set(['hit', 'struck', 'attacked']);
const FROM_AFAR = wordList('drones?|artillery|shells|rockets?|missiles?|mortars|airstrikes?|bombs|warplanes|jets|shelling');

/** Of the words after "was". */
export const isRazed = ([done = '', by = '', ...means]: readonly string[]): boolean => RAZED.has(done) || (STRUCK.has(done) && by === 'by' && means.some((word) => FROM_AFAR.has(word)));
