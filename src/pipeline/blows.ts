/** Nouns for what is done by force, in both numbers. A finder takes of them what it means, and adds what it alone knows. */
import { wordList } from './among';

/** Dealt from afar or from the air: "raids", "shelling". */
export const STRIKES = wordList('air-?strikes?|strikes?|raids?|bombings?|bombardments?|shellings?|barrages?|salvos?|volleys?|sorties|sortie');
/** Dealt by those who go there: "an assault". */
export const ASSAULTS = wordList('attacks?|assaults?|offensives?|incursions?|invasions?|ambush(?:es)?|onslaughts?|counter-?attacks?|counter-?offensives?');
/** What consists of many: "the operation". */
export const CAMPAIGNS = wordList('operations?|campaigns?|interventions?');
/** Of persons: "the abduction of". */
export const KILLINGS = wordList('killings?|massacres?|murders?|assassinations?|executions?|abductions?|kidnappings?');
/** What goes off: "a blast". */
export const BLASTS = wordList('blasts?|explosions?');
/** What is sent through the air and hits: "rockets". */
export const MISSILES = wordList('missiles?|rockets?|drones?|mortars?|shells?|bombs?|artillery');
