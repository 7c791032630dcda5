/** Nouns for people, one or many, and the sex that a noun tells: "a nurse", "the villagers", "spokeswoman". */
import type { Gender } from '../lexicon';
import { MEMBER, MEMBERS, ROLES } from './cue';

const PERSON = new Set('person individual source passer-by neighbour neighbor relative patient passenger motorist protester demonstrator worker refugee civilian migrant insider eyewitness somebody colleague friend lady gentleman youth baby child infant aide guard conscript recruit defector deserter reservist sniper jihadist suspect assailant attacker victim widow writer blogger lawmaker pensioner shopkeeper trader mother-of-two policeman policewoman'.split(' '));
const PEOPLE = new Set(
  'people persons civilians residents villagers families children women men witnesses experts analysts observers critics activists doctors medics rescuers workers refugees migrants prisoners hostages detainees survivors victims mourners protesters demonstrators neighbours neighbors relatives patients passengers journalists reporters students teachers farmers fishermen drivers parents mothers fathers sons daughters brothers sisters wives husbands boys girls teenagers youths tribesmen elders monks nuns priests clerics scholars researchers colleagues friends voters citizens inhabitants locals combatants attackers assailants kidnappers captors hijackers bombers smugglers traffickers dissidents exiles conscripts reservists crew crews sailors firefighters paramedics nurses volunteers donors investors shareholders customers employees staff others many some'.split(' '),
);
export const isSomebody = (noun: string): boolean => ROLES.has(noun) || MEMBER.has(noun) || PERSON.has(noun);
export const isPeople = (noun: string): boolean => MEMBERS.has(noun) || PEOPLE.has(noun) || (noun.endsWith('s') && (ROLES.has(noun.slice(0, -1)) || PERSON.has(noun.slice(0, -1))));
/** A body of people that the text may leave without a name: "a new movement", "a rival band". */
const BANDS = new Set('movement group militia faction force band outfit army brigade gang alliance coalition rebellion insurgency party organisation organization network cell company firm mission contingent'.split(' '));
/** Several at once, where nothing else tells which: "the three countries". */
const SIDES = new Set('countries nations governments states sides parties powers armies militaries factions formations units militias neighbours neighbors rivals foes allies'.split(' '));
export const isSides = (noun: string): boolean => SIDES.has(noun);
export const isBand = (noun: string): boolean => BANDS.has(noun);

const FEMALE = /\b(?:woman|women|girl|mother|wife|widow|sister|daughter|aunt|niece|grandmother|queen|princess|lady|nun|actress|\p{L}{1,30}wom[ae]n|mrs|ms|miss|chairwoman|baroness|duchess|her)\b/iu;
const MALE = /\b(?:man|boy|father|husband|widower|brother|son|uncle|nephew|grandfather|king|prince|sheikh|imam|ayatollah|emir|sultan|lord|gentleman|monk|priest|pope|mullah|spokesman|chairman|gunman|policeman|militiaman|congressman|businessman|fisherman|mr|baron|duke|his)\b/iu;
/** The sex that words tell: "spokeswoman for …", "the king of …". */
export const genderIn = (words: string): Gender => (FEMALE.test(words) ? 'f' : MALE.test(words) ? 'm' : '');
