/** Verbs by which something changes hands, and what is or is not given by them: the words of `supply.ts`. */
import { wordList } from '../../among';

export const OFFER = wordList('offer|pledge|promise|earmark|approve|authori[sz]e|greenlight|clear');
export const GET = wordList('receive|get|obtain|acquire|buy|purchase|procure|import|secure|source|order|enjoy|accept|draw|amass|accumulate|stockpile|hoard');
export const TAKE: ReadonlySet<string> = new Set(['take', 'pocket']);
export const CARRY: ReadonlySet<string> = new Set(['bring', 'unload', 'offload', 'move', 'drop', 'run', 'haul']);
/** … and only to those who are no place. */
export const MOVE: ReadonlySet<string> = new Set(['move', 'drop', 'run', 'haul']);
/** "passed on data to", "handed over rifles to" */
export const PARTICLE: ReadonlySet<string> = new Set(['on', 'over', 'out', 'along']);
export const HANDING: ReadonlySet<string> = new Set(['pass', 'hand', 'send', 'relay', 'ship', 'dish', 'dole', 'give', 'turn', 'sign']);
export const MARK: ReadonlySet<string> = new Set(['mark', 'pinpoint', 'identify', 'spot', 'locate', 'pick']);
/** Built up, of what others make. */
export const STORE = wordList('stocks?|stores?|stockpiles?|arsenals?|caches?');
/** Got by whose it is: "enjoys Iranian support". */
export const ENJOY = wordList('receive|get|obtain|enjoy|accept');
/** … and arms by where they are made: "has ordered French jets". */
export const ORDER = wordList('acquire|buy|purchase|procure|import|order|take|amass|accumulate|stockpile|hoard|build');
/** "smuggles its rockets in from X" */
export const FETCH = wordList('smuggle|bring|ship|fly');
/** What is sent into them is not given to whose they are. */
export const SPACE = wordList('zone|airspace|waters?|territory|land|border|borders|sea|strait|skies|sky|space|side|capital|city|north|south|east|west');
/** "sent cash to X with Y’s consent" */
export const LEAVE: ReadonlySet<string> = new Set('consent permission blessing approval knowledge connivance complicity acquiescence agreement help support backing assistance aid'.split(' '));
/** Who is sent somewhere. */
export const PEOPLE: ReadonlySet<string> = new Set('troops fighters men reinforcements soldiers mercenaries volunteers forces pilots technicians engineers snipers advisers advisors spies doctors bodyguards specialists experts guards ships boats vehicles trucks'.split(' '));
export const SUSTAIN: ReadonlySet<string> = new Set(['support', 'back', 'help', 'assist', 'bolster', 'prop', 'reinforce', 'sustain', 'aid']);
/** Given on somebody. */
export const LAVISH: ReadonlySet<string> = new Set(['lavish', 'bestow', 'shower', 'foist']);
export const PAY: ReadonlySet<string> = new Set(['pay', 'salaries', 'wages', 'stipends']);
/** "keeps X in shells", "repaid X in rockets", "rewarded X with rifles" */
export const KEPT: ReadonlySet<string> = new Set(['keep', 'repay', 'reward', 'compensate']);
export const BARTER: ReadonlySet<string> = new Set(['trade', 'swap', 'barter', 'exchange']);
export const SHARE: ReadonlySet<string> = new Set(['share', 'exchange', 'swap', 'pool', 'trade']);
export const PORTION: ReadonlySet<string> = new Set('fifths thirds quarters tenths half most percent majority bulk third quarter fifth much lion share all'.split(' '));
/** Got by trade, if nothing else is told. */
export const TRADED: ReadonlySet<string> = new Set(['oil', 'wheat', 'flour', 'electricity', 'petrol', 'diesel', 'cement', 'gas', 'fuel', 'water']);
