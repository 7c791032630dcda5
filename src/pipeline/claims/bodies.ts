/** Words for people, bodies and offices, by whom they stand for. */
import { allOf, wordList } from '../among';
import { GUNMEN, REBELS } from '../rebels';

/** Of whom "of" says it: "a pair of X commanders", "members of X". */
export const COUNT = wordList(
  'jihadists|jihadis|insurgents|guerrillas|gunmen|extremists|terrorists|snipers|separatists|operatives|opposition|pair|number|group|some|one|two|three|many|several|most|members?|dozens|scores|hundreds|thousands|majority|percent|all|both|each|either|neither|part|leaders?|heads?|chief|remnants|elements|units?|thousand|million|forces?|troops?|soldiers?|fighters?|commanders?|officers?|officials?|men|advisers?|advisors?|rebels|militants|militiamen|representatives?|delegations?|negotiators|emissaries|diplomats|generals|ministers|presidents|armies|governments|militaries|envoys?|positions?|bases?|army|military|government|regime|junta|administration|cabinet|militias?|movement|allies|backers|supporters|president|commandos|mercenaries|engineers|instructors|trainers|ranks|wing|branch|side|strongholds?|depots?|convoys?|headquarters|spokesm[ae]n|citizens|coalition|patrols?|convoy|column|squad|contingent|team|chiefs?|rivals?|enemies|foes|guard|police|navy|air|minister|premier|king|leader|head|ruler|ambassador|capital',
);
/** What a state is called in place of its name. */
export const STATE: ReadonlySet<string> = new Set(['country', 'state', 'power', 'nation', 'actor', 'government']);
/** Whom a leader has: his group’s. */
export const BAND = allOf(REBELS, GUNMEN, wordList('men|forces|troops|soldiers|militia|commandos|units?'));
/** What a ruler has: his state’s. */
export const RULE = wordList('junta|government|regime|administration|cabinet|country|homeland|nation|army|military|navy|battalions?|brigades?|guards?|police|ministry|parliament|jets|warplanes');
/** Nobody's but a state's. */
export const LAND: ReadonlySet<string> = new Set(['country', 'homeland', 'nation']);
/** "fighters from Eritrea", "help from Iran": the state’s. */
export const BODY = wordList('jets|warplanes|planes|helicopters|gunships|gunmen|guns|hackers|gunners|bombers|guards|agents|delegations?|teams?|forces?|troops?|soldiers?|fighters?|officers?|officials?|advisers?|advisors?|mercenaries|commandos|militants|rebels|militias|envoys?|airstrikes?|strikes|raids|help|support|aid|assistance|backing|weapons?|arms|missiles?|rockets?|drones?|ammunition|money|funds|attacks?|pressure|threats?');
/** "the premier of Iraq": the state’s. */
export const OFFICE = wordList("d'affaires|successor|predecessor|brother|sister|son|father|mother|wife|husband|daughter|widow|cousin|nephew|niece|uncle|son-in-law|brother-in-law|host|guest|lawyer|challenger|chair|chairman|chairwoman|president|premier|minister|chancellor|king|leader|chief|commander|head|general|fighter|soldier|militant|envoy|ambassador|spokesman|spokeswoman|secretary|member|officer|colonel|ruler|warlord|director|negotiator|governor|bishop|archbishop|cardinal|patriarch|imam|counterpart|adviser|advisor|aide|deputy|dictator|strongman|mayor|cleric|founder|premier|emir|admiral|captain|major|d’affaires|chargé");
/** "a report by X accuses Y": X does. */
export const PAPERS: ReadonlySet<string> = new Set(['report', 'reports', 'statement', 'study', 'inquiry', 'investigation', 'communique', 'resolution', 'ruling', 'letter']);
/** Whose country is where they are from, and not whose they are. */
export const UNRULY = allOf(REBELS, wordList('militants|militias?|militiamen|proxies|mercenar(?:y|ies)|gunmen|volunteers|exiles|recruits|gangs?|gangsters|bandits|pirates|smugglers|traffickers|criminals|warlords|terrorists'));
/** Bodies of a country that are not its state’s. */
export const CIVIL = wordList('compan(?:y|ies)|firms?|institutes?|banks?|universit(?:y|ies)|newspapers?|dail(?:y|ies)|magazines?|websites?|broadcasters?|channels?|think-tanks?|charit(?:y|ies)|ngos?|foundations?|manufacturers?|contractors?|airlines?|club|church|studio|factory|consultancy|watchdog|couple|tourists?|students?');
/** Private persons, and what is done to them. */
export const PEOPLE = wordList('(?:grand)?(?:mothers?|fathers?|sons?|daughters?)|brothers?|sisters?|wi(?:fe|ves)|husbands?|cousins?|nephews?|uncles?|famil(?:y|ies)|relatives?|friends?|journalists?|reporters?|refugees?|civilians?|tourists?|citizens?|nationals?|workers?|people|children|women|man|woman|hostages?|aid|doctors?|villagers|migrants?|activists?|students?|worshippers|bystanders');
