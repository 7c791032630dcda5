/** What the object of a verb may be that turns its meaning: "took money from X", "backs X’s claims", "hosts X’s fighters": the words of `verb.ts`. */
import { wordList } from '../../among';

export const SANCTION = wordList('sanctions?|tariffs?|embargo|lawsuits?|fines?|charges');
/** What is taken from somebody without a fight. */
export const INSPIRATION: ReadonlySet<string> = new Set('orders instructions cue cues inspiration advice money cash bribes help aid loan loans comfort heart name delivery part notes'.split(' '));
export const WON: ReadonlySet<string> = new Set('concessions concession praise promise promises assurances assurance pledge pledges recognition apology approval permission contract contracts order orders deal votes vote points point right rights'.split(' '));
/** What is backed is whose it is. */
export const CAUSE: ReadonlySet<string> = new Set('claim claims cause position stance struggle fight war bid campaign offensive operation operations effort efforts right sovereignty independence territorial integrity rule incursion invasion ambitions demand demands call calls initiative'.split(' '));
/** To recognise it is to back whose it is. */
export const REIGN: ReadonlySet<string> = new Set(['government', 'administration', 'authority', 'council', 'independence', 'statehood', 'sovereignty', 'regime']);
/** To reject these is to deny. */
export const REFUTED: ReadonlySet<string> = new Set('charge charges claim claims accusation accusations allegation allegations report reports suggestion suggestions assertion assertions criticism'.split(' '));
export const HOUSED: ReadonlySet<string> = new Set('refugees fighters troops rebels militants soldiers exiles militias militia base bases camps headquarters bombers jets drones missiles contingent garrison office offices several many some thousands hundreds dozens'.split(' '));
export const REACH: ReadonlySet<string> = new Set('reach influence power rise ambitions ambition designs intentions expansion presence dominance hegemony meddling encroachment arsenal programme program missiles weapons'.split(' '));
export const HIRE: ReadonlySet<string> = new Set('services help protection support loyalty work upkeep mercenaries fighters guards'.split(' '));
export const COSTS: ReadonlySet<string> = new Set('salaries salary wages costs bill bills expenses payroll stipends pensions demand demands needs requirements deadline target targets'.split(' '));
export const LONG: ReadonlySet<string> = new Set(['decades', 'years', 'months', 'weeks', 'decade']);
/** What is paid for in trade. */
export const TRADE: ReadonlySet<string> = new Set('gas oil power electricity wheat grain water coal energy goods imports wine food copper gold uranium land rent'.split(' '));
