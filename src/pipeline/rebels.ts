/** Plural nouns for those who bear arms and are no army. A finder takes of them what it means, and adds what it alone knows. */
import { wordList } from './among';

/** Against a state: "rebels". */
export const REBELS = wordList('rebels|insurgents|guerr?illas|separatists|secessionists|dissidents|jihadists|jihadis|islamists|extremists');
/** For whomever: "gunmen". */
export const GUNMEN = wordList('fighters|militants|militiamen|gunmen');
