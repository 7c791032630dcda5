/**
 * Things and acts that stand for their owner: "Russian airstrikes", "Hezbollah’s infantry", "a Wagner convoy". Any noun
 * does, but for people who act for themselves and for words and ideas.
 */
import { wordList } from '../among';

const FORCES =
  'forces force troops soldiers fighters army armies military militaries militia militias militants gunmen gunners infantry officials officers government regime leadership leaders allies side sides air planes warplanes jets fighter aircraft helicopters drones airstrike airstrikes strike strikes attacks raids bombings bombardment shelling artillery navy ships warships vessels boats fleet frigates intelligence security police agents spies targets positions bases airbases convoys facilities sites headquarters groups organisation organization movement factions opposition rebels insurgents population civilians people territory soil offensives operations arms weapons missiles rockets commanders generals personnel advisers advisors trainers instructors proxies brigades units battalions administration parliament president premier minister ministry ministers counterparts vehicles tanks armour armor depots warehouses outposts posts checkpoints camps barracks embassies embassy consulate consulates strongholds strongpoints trenches lines areas activity activities interests actions efforts policy power war campaign success advances terrorists name newspaper agency service services envoys diplomats spokesman spokesmen spokeswoman delegation negotiators representatives commandos paratroopers marines mercenaries contractors snipers pilots bombers radars defences defenses arsenal stockpile stockpiles cells network networks supply patrols aggression occupation cause capital command state authorities leader ally companies crews recruits cadets conscripts technicians engineers volunteers men chiefs bosses gunboats jeeps bunkers shelters hideouts trucks tunnels launchers batteries airfields ports guard garrison squadron commander cleric counterpart mission missions attack raid support help aid members operatives followers loyalists adherents affiliates cadres ranks militiamen guerrillas jihadists colonels cavalry sailors airmen peacekeepers policemen bodyguards sentries scouts spotters saboteurs squads cell mediators mediator emissaries emissary intermediaries go-betweens monitors inspectors investigators';
const known: ReadonlySet<string> = new Set(FORCES.split(' '));

/** People who act for themselves, or to whom things happen as such. */
const PRIVATE =
  'journalist reporter correspondent refugee tourist citizen national worker child children woman women man hostage doctor nurse medic villager migrant activist student worshipper bystander farmer fisherman fishermen trader merchant businessman businessmen banker lawyer scholar analyst expert author historian writer researcher scientist teacher professor pensioner prisoner detainee inmate pilgrim patient victim survivor widow family families resident voter protester demonstrator campaigner dissident exile expatriate athlete actor singer fan boy girl teenager youth baby mother father brother sister son daughter wife husband driver shopkeeper smuggler lawmaker legislator critic columnist blogger observer user customer consumer investor donor taxpayer viewer reader';
/** Of two sides, the other one. */
const OTHER = 'affiliate offshoot franchise splinter rival enemy foe opponent adversary critic neighbour neighbor backer patron sponsor supporter friend comrade colleague companion partner victim hostage prey target opposition';
/** Words, ideas and measures: what is done to them is not done to whose they are. */
const ABSTRACT =
  'expense plan proposal report idea claim statement speech budget bill law constitution film book novel article essay letter note record role view opinion decision deal accord agreement treaty vote election referendum sanction tariff currency economy market price language culture history word story version dream hope fear belief law rule right standard system example model number figure share percent year month week day time age population area region province village town city border coast river valley street road law existence heritage identity legacy demand request question answer response reaction call appeal offer origin roots part kind type sort lot half majority minority rest';
/** "to the dismay of X": what is felt is given to nobody. */
const FELT = 'fury rage anger dismay delight annoyance surprise horror relief fury alarm joy chagrin disgust displeasure irritation embarrassment satisfaction amazement astonishment consternation frustration credit detriment benefit';
const felt: ReadonlySet<string> = new Set(FELT.split(' '));
export const isFelt = (noun: string): boolean => felt.has(noun);
const excluded: ReadonlySet<string> = new Set(`${PRIVATE} ${OTHER} ${ABSTRACT} ${FELT}`.split(' '));

/** "owners", "strategists", "physicians" are people of their own; "gunners" are somebody’s. */
const PERSON = /(?:[^aeiou]er|or|ist|ian|ee)s?$/;
const MARTIAL = wordList('(?:gunner|bombardier|raider|grenadier|attacker|infiltrator|sapper|trooper|bomber|peacekeeper|invader|occupier|launcher|mortar|carrier|interceptor|armor|destroyer|cruiser|tanker|bulldozer|helicopter|trailer|motor|sector|reactor|generator|corridor|harbor|quarter|tower|water)s?');

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/** `noun` in lower case. */
export const isForce = (noun: string): boolean => known.has(noun);
export const standsForOwner = (noun: string): boolean => {
  if (known.has(noun)) return true;
  const one = singular(noun);
  return /^[\p{Ll}-]{3,}$/u.test(noun) && !excluded.has(noun) && !excluded.has(one) && (MARTIAL.has(one) || !PERSON.test(one));
};
