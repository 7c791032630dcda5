/** Words that tell what kind of thing a name is, or that a noun is somebody who acts. */
import { allOf, among, wordList } from '../among';
import { REBELS } from '../rebels';
import type { ActorKind } from '../../model/actor';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a person's name and are no part of it. */
export const TITLES = set(
  'air commodore mr mrs ms miss senior dr prof professor speaker sheriff trooper ombudsman ombudswoman pastor sir lord lady sheikh shaykh sheik imam ayatollah mullah hajj haji sayyed sayyid seyed king queen prince princess emir sultan president vice prime deputy foreign defence defense interior finance minister ministers premier chancellor secretary general gen lt lieutenant col colonel maj major brig brigadier capt captain sgt sergeant adm admiral cmdr commander chief marshal senator sen congressman congresswoman congressmen rep representative gov governor mayor mk mp ambassador envoy spokesman spokeswoman spokesperson judge justice rabbi bishop archbishop pope patriarch father reverend rev director chairman chairwoman head leader analyst correspondent reporter journalist spokesmen comrade inspector superintendent commissioner constable corporal ceo cfo chairperson executive coach staff lance attorney crown rear field fleet grand cardinal councillor councilman justice detective acting pres amb spokesperson father councilwoman assemblyman assemblywoman alderman policeman cmdt wing squadron supt insp atty msgr fr hon cdr cpl pvt pfc det manager clerk treasurer auditor comptroller administrator principal coroner superintendent selectman selectwoman councilmember commissioner prosecutor solicitor',
);

/** Nouns of offices and callings: "analyst Jane Doe", "Jane Doe, a former head of …". */
export const ROLES = set(
  'sheriff ombudsman ombudswoman president premier minister chancellor king emir leader head chief chairman chairwoman chair director secretary ambassador envoy diplomat spokesman spokeswoman spokesperson official officer commander general colonel captain lieutenant admiral soldier fighter militant rebel activist analyst expert researcher scholar professor lecturer historian fellow correspondent reporter journalist editor author writer blogger photographer lawyer lawmaker legislator senator congressman mp mk deputy adviser advisor aide minister-designate chieftain warlord strongman nurse engineer driver fisherman shepherd imam rapper singer actor director-general co-ordinator spymaster tsar czar gunman bomber marshal prisoner detainee hostage survivor campaigner organiser organizer attorney barrister consul commissioner monk nun pastor sheikh elder grandmother grandfather farmer merchant smuggler trafficker academic scientist strategist statesman dictator ruler superintendent constable chancellor treasurer negotiator mediator founder co-founder owner manager executive ceo doctor physician nurse medic volunteer worker teacher student resident villager refugee witness mayor governor judge prosecutor inspector investigator cleric imam preacher bishop priest pilot farmer shopkeeper trader economist consultant coordinator recruiter trainer operative member veteran candidate politician man woman father mother brother sister son daughter cousin wife husband widow boy girl teenager',
);

/** Plural nouns of people who belong to somebody: "Russian officials", "Hezbollah commanders". */
export const MEMBERS = set(
  'officials officers commanders fighters combatants militants militiamen gunmen soldiers troops forces leaders representatives diplomats delegates spokesmen sources operatives members advisers advisors trainers instructors engineers technicians agents authorities lawmakers legislators ministers politicians generals pilots rebels insurgents guerrillas separatists loyalists terrorists supporters delegation negotiators envoys ambassadors infantry infantrymen paratroopers commandos marines snipers mercenaries contractors security police policemen counterparts cadres recruits volunteers personnel veterans militias militia',
);
export const MEMBER = set('official officer commander fighter militant militiaman gunman soldier leader representative diplomat delegate spokesman source operative member adviser advisor trainer agent lawmaker legislator minister politician general pilot rebel insurgent negotiator envoy ambassador counterpart');

/** Acts and things through which a state or group acts: "Russian airstrikes", "Iranian weapons". */
export const ACTS = set(
  'strike strikes airstrike airstrikes raid raids bombing bombings bombardment shelling attack attacks assault offensive operation operations campaign intervention involvement action actions support aid help assistance backing arms weapons weaponry weapon arsenal missiles missile rockets rocket munitions ammunition equipment tanks planes plane warplanes jets aircraft helicopters gunships bombers drones drone ships gunboats warships submarines navy fleet guns artillery howitzers mortars intelligence influence interests policy government regime administration cabinet leadership presidency parliament side proxies proxy allies ally partners partner friends backers patrons sponsors rivals foes military army command embassy funding money training presence role efforts goals aims position activity activities',
);

/** Nouns for groups that take up an earlier name: "the terror group", "the militia". */
export const GROUP_HEADS = set('group organization organisation militia movement faction party army force network cell brigade terrorists militants rebels insurgents outfit');
export const STATE_HEADS = set('country nation state republic kingdom government regime');
export const MEDIA_HEADS = set('newspaper paper website site outlet agency channel broadcaster network magazine daily station weekly portal blog');

/** Last (or first) words of organisations' names. */
const HEADS: readonly (readonly [ActorKind, ReadonlySet<string>])[] = [
  ['armed_force', set('army forces force corps navy guard guards command fleet regiment division airforce gendarmerie carabinieri')],
  ['armed_group', set('brigade brigades front battalion battalions movement militia militias liwa jaysh jaish harakat ansar kataib saraya resistance mujahideen mujahedeen rebels insurgents jihad fighters legion cartel units')],
  ['government_body', set('ministry department parliament council government office court senate congress assembly directorate administration bureau authority authorities embassy cabinet treasury service police pentagon commission consulate inspectorate secretariat junta intelligence')],
  ['party', set('party')],
  ['media', set('news wire times courier post tv radio daily herald tribune gazette observer journal channel press media broadcasting magazine today newspaper network telegraph mail standard monitor review chronicle annals proceedings sentinel examiner inquirer enquirer globe star ledger')],
  ['organisation', set('institute institutes center centre centers centres research university foundation group organization organisation association committee company inc ltd observatory union bank college society league federation corporation corp co airlines airways airline club fund trust initiative programme program project school hospital church mosque museum nations consultancy helmets watch international agency holdings motors industries technologies systems aerospace electric petroleum energy records software partners services labs laboratories laboratory healthcare communications solutions logistics studios dynamics mills atomics plc llc gmbh ag asa oyj oy nv sa spa bv pty computer computers pharma pharmaceuticals insurance capital brothers bros securities sachs steel telecom mobile stores academy alliance forum mission manufacturing supply tracker archive network crescent cross confederation consortium chamber syndicate coalition bloc exchange tribunal seminary')],
];
/** First words of groups' names in the languages of the region: "Liwa al-…", "Kata’ib …". */
const GROUP_OPENERS = set('ahlu ahl liwa liwaa kataebat jaysh jaish harakat harakah harkat saraya kataib katibat katiba ansar faylaq failaq firqat firqa shabab suqour suqur ahrar jund junud usud fursan tajammu hayat asaib jabhat jabha lashkar quwat fawj ajnad jaishul sipah tehrik');
export const opensGroup = (word: string): boolean => GROUP_OPENERS.has(word);
export const headKind = (word: string): ActorKind | '' => HEADS.find(([, words]) => words.has(word))?.[0] ?? '';

const ARMED_NOUNS = allOf(REBELS, wordList('militias?|faction|brigade|paramilitaries|mercenaries|gunmen|militants'));
const BODY_NOUNS = set('mission consultancy company firm think-tank charity ngo organisation organization institute group university contractor manufacturer body watchdog monitor association carmaker automaker airline bank chain developer maker producer retailer supplier operator utility startup start-up subsidiary cooperative union nonprofit foundation lender insurer brewer shipyard refiner');
/** Nouns of an apposition that tell a kind: "X, a consultancy", "X newspaper", "the X clan". */
export const nounKind = (noun: string): ActorKind | '' => {
  if (ROLES.has(noun)) return 'person';
  if (MEDIA_HEADS.has(noun)) return 'media';
  if (ARMED_NOUNS.has(noun)) return 'armed_group';
  if (BODY_NOUNS.has(noun)) return 'organisation';
  if (noun === 'party') return 'party';
  if (among('clan|tribe|community|tribesmen|ethnic|sect|diaspora', noun)) return 'group';
  return '';
};
const PLACE_NOUNS = set(
  'city town township village hamlet province governorate region district suburb neighbourhood neighborhood port harbour harbor island islands valley river mountain mountains border airport airfield airbase base camp capital area county desert coast strait peninsula crossing road highway corridor dam prison checkpoint crossroad square oasis heights hill hills forest plain plains plateau gulf sea lake canal oblast raion canton municipality commune enclave seaport airspace countryside bridge junction roundabout front-line refinery archipelago basin complex factory hotel plaza barracks stadium station terminal theatre theater compound plant mine farm farms silos building oilfield gasfield airstrip warehouse depot outpost garrison citadel fortress palace shrine cemetery souk avenue street boulevard glacier inn reservoir',
);
export const isPlaceNoun = (noun: string): boolean => PLACE_NOUNS.has(noun);

export const LOCATIVE = set('in inside into near across throughout within outside around at over above along beyond toward towards via through onto');
export const REPORTING = set('say tell add claim note warn argue insist believe think explain announce state write confirm deny admit acknowledge stress suggest predict declare boast allege testify recall maintain comment conclude describe point vow promise call ask urge accuse tweet recount explain lament complain joke caution reply respond quip opine reiterate')
/** Companies and bodies do these; a bare name that does is taken for one. */
export const CORPORATE = set('announce launch unveil release report acquire manufacture sell recall develop hire operate introduce offer ship merge');
