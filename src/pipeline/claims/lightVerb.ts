/** What a verb says of the deed that a noun beside it names: that it comes about, ends, is spurned, or is only announced. */
import { wordList } from '../among';

export const LIGHT = wordList('have|hold|retain|preserve|carry|conduct|launch|stage|maintain|keep|establish|begin|start|provide|give|offer|express|voice|make|wage|mount|continue|increase|open|resume|do|perform|step|intensify|plan|halt|stop|end|cut|sever|break|freeze|deny|restore|strengthen|expand|build|raise|lead|join|be|respond|retaliate|reply|answer|undertake|execute|order|host|form|forge|sign|conclude|declare|announce|enjoy|share|pursue|fight|engage|enter|deepen|boost|take|attend|pay|perpetrate|commit|broaden|normalise|normalize|unleash|renew|suspend|pledge|pour|impose|slap|clamp|levy|tighten|lift|ease|lodge|file|register|vow|swear|threaten|promise|reach|agree|seal|ink|clinch|negotiate|run|operate|man|set|claim|place|arrange|get|send|write|exchange|address|cement|initial|ratify|finalise|finalize|extend|honour|honor|respect|reject|rule|refuse|spurn|shun|boycott|stay|remain|issue|pose|repeat|reiterate|reaffirm|restate|show|level|deliver|convey|relay|mastermind|orchestrate|direct|oversee|command|spearhead|strike|display|demonstrate|underline|underscore|stress|emphasise|emphasize|profess|proclaim|signal|affirm|inflict|approve|authorise|authorize|ramp|scale|escalate|double|redouble|widen|prolong|press|harbour|harbor|nurse|trade|bolster|reinforce|revive|restart|relaunch|rekindle|mend|patch|prepare|represent|constitute|downgrade|tear|scrap|cancel|finish|complete');
/** "ruled out talks with Y" */
export const SPURNING: ReadonlySet<string> = new Set(['reject', 'rule', 'refuse', 'spurn', 'shun', 'boycott', 'decline']);
export const ENDING = wordList('lift|ease|sever|cut|break|end|stop|halt|cease|suspend|cancel|freeze|terminate|prevent|avoid|avert|deter|rupture|lack|reject|rule|deny|pause|withdraw|thwart|foil|frustrate|abort|forestall|scupper|pre-?empt|tear|shred|scrap|abrogate|annul|renounce|repudiate');
export const BREACH: ReadonlySet<string> = new Set(['sever', 'cut', 'break', 'rupture', 'suspend', 'downgrade', 'freeze', 'end']);
export const TIES: ReadonlySet<string> = new Set(['ties', 'relations', 'links']);
export const PREVENTING = wordList('prevent|avoid|avert|deter|rule|thwart|foil|frustrate|abort|forestall|scupper|pre-?empt');
/** Verbs that keep what the noun names from coming about. */
export const HOLDING = wordList('block|veto|withhold|delay|oppose|obstruct|thwart|foil|frustrate|abort|forestall|scupper|pre-?empt|bar|forbid|ban');
export const ALLEGED = wordList('alleged|allegedly|reportedly|reported|suspected|supposed|purported|rumoured|rumored|so-called');
/** Of what has not come about. */
export const UNREAL = wordList('planned|intended|proposed|possible|potential|threatened|looming|imminent|impending|feared|hypothetical|would-be|anticipated|prospective|foiled|thwarted|aborted');
/** Verbs that only announce what the noun names. */
export const ANNOUNCED = wordList('vow|swear|threaten|promise|plan|prepare');
/** Who hosts others’ talks has no part in them. */
export const HOSTED = wordList('host|broker|mediate|facilitate|arrange|moderate|convene|chair|organi[sz]e|sponsor');
/** Who carries others’ messages talks to each. */
export const CARRYING = wordList('carry|ferry|pass|relay|shuttle|convey|deliver|transmit');
/** "Relations between X and Y have soured" tells of no exchange. */
export const SOURING: ReadonlySet<string> = new Set('sour cool worsen deteriorate collapse fray rupture plunge crumble suffer'.split(' '));
/** Verbs by which what the noun names comes about or goes on. */
export const HAPPENING: ReadonlySet<string> = new Set('break erupt flare resume rage continue begin start occur happen intensify escalate open take spread persist go'.split(' '));
/** Verbs of which the noun is the passive subject: "strikes were conducted against X". */
export const PASSED = wordList('carry|conduct|launch|stage|make|mount|direct|aim|target|wage|execute|hold|establish|deliver|begin|start|sign|provide|give|offer|build');
/** … or which say at whom it is. */
export const AIMED: ReadonlySet<string> = new Set(['aim', 'direct', 'target']);
/** Words before the noun, and verbs, that only think of what it names. */
export const SUPPOSING = wordList('event|case|risk|threat|possibility|prospect|fears?|likelihood|danger|chance|warned|warning|warnings|against|before|if|plans?|scenario|imminent');
export const SUPPOSES = wordList('fear|expect|predict|anticipate|threaten|rule|consider|contemplate|risk|prevent|deter|avoid|discuss|propose|urge|foresee|imagine|simulate|rehearse|envisage|await|want|seek|plan|weigh');
/** What two hold together, said or not. */
export const DRILLS: ReadonlySet<string> = new Set(['drill', 'drills', 'exercise', 'exercises', 'manoeuvres', 'maneuvers', 'patrols', 'raid', 'raids', 'operation', 'operations']);
/** Words that lead to the noun, verbs of having, nouns of fighting. */
export const OPENS: ReadonlySet<string> = new Set(['in', 'at', 'during', 'after', 'following']);
export const DURING: ReadonlySet<string> = new Set(['after', 'during', 'in', 'amid', 'following', 'of']);
export const FIGHT: ReadonlySet<string> = new Set('fighting clashes clash battle battles combat skirmishes firefight firefights gunfight gunbattle gunbattles shootout'.split(' '));
export const HAVING = wordList('have|gain|win|retain|keep|lack|deny|dismiss|enjoy|secure|earn|get|receive|command|lose|obtain');
export const NEARBY = wordList('out|up|of|on|in|with|into|at|toward|towards');
