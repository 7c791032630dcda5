/** What befell those who are counted: “killed”, “wounded”, “captured”, “displaced”, “destroyed”, “shot down”. */
export type Harm = 'killed' | 'wounded' | 'captured' | 'detained' | 'abducted' | 'displaced' | 'missing' | 'destroyed' | 'damaged' | 'shot down' | 'lost' | 'casualties';

const forms: readonly (readonly [Harm, string])[] = [
  ['killed', 'kill kills killed killing slain slay slaying murder murders murdered murdering execute executes executed executing behead beheads beheaded beheading massacre massacred massacring dead died die dies dying perished perish martyred slaughtered eliminate eliminates eliminated eliminating neutralised neutralized drowned lynched buried funerals funeral martyrdom death deaths lives bodies corpses fatalities'],
  ['wounded', 'wound wounds wounded wounding injure injures injured injuring hurt maimed hospitalised hospitalized injuries'],
  ['captured', 'capture captures captured capturing'],
  ['detained', 'detain detains detained detaining arrest arrests arrested arresting jailed imprisoned'],
  ['abducted', 'kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting'],
  ['displaced', 'displace displaces displaced displacing homeless fled flee flees fleeing uprooted evacuated evacuating'],
  ['missing', 'missing disappeared unaccounted'],
  ['destroyed', 'destroy destroys destroyed destroying burned burnt torched razed flattened demolished wrecked sunk sank'],
  ['damaged', 'damage damages damaged damaging'],
  ['shot down', 'downed downing'],
  ['lost', 'lose loses lost losing'],
  ['casualties', 'casualties losses'],
];
const byWord: ReadonlyMap<string, Harm> = new Map(forms.flatMap(([harm, words]) => words.split(' ').map((word) => [word, harm] as const)));
/** What the word says happened, or undefined. */
export const harmOfWord = (word: string): Harm | undefined => byWord.get(word);

const intransitive = new Set(['died', 'die', 'dies', 'dying', 'perished', 'drowned', 'fled', 'flee', 'flees', 'fleeing', 'disappeared', 'missing', 'dead', 'homeless', 'unaccounted', 'hurt', 'sank', 'slain']);
/** Verbs that have no object: what is counted before them is what they befall. */
export const isIntransitive = (word: string): boolean => intransitive.has(word);
const things = new Set(['deaths', 'death', 'lives', 'bodies', 'corpses', 'fatalities', 'casualties', 'losses', 'injuries', 'funerals', 'funeral', 'martyrdom', 'wounds']);
/** Nouns: “40 deaths”, “12 bodies”. */
export const isHarmNoun = (word: string): boolean => things.has(word);
const participle = /(?:ed|en|n|t|nk)$/;
/** Forms that stand after “were”: “killed”, “slain”, “hurt”. */
export const isSuffered = (word: string): boolean => byWord.has(word) && !things.has(word) && (participle.test(word) || word === 'missing' || word === 'homeless' || word === 'dead');
/** Forms that stand before what they befall: “killed”, “kills”, “killing”. */
export const isInflicted = (word: string): boolean => byWord.has(word) && !things.has(word) && (!intransitive.has(word) || word === 'hurt');
