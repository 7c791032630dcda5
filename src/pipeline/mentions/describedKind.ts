/**
 * What kind of actor a noun can describe: "the rebels" an armed group, "the mission" peacekeepers, "the kingdom" a
 * monarchy, "the Gulf state" one of the Gulf's.
 */
import { allOf, among, wordList } from '../among';
import { GUNMEN, REBELS } from '../rebels';
import type { Test } from './antecedent';
import { MEDIA_HEADS } from './cue';

/** Hired or sent for: no force of their own. */
const HIRED = /(?:mercenaries|volunteers|recruits|proxies)$/;
const ARMED: Test = (e) => e.actorKind === 'armed_group' || (e.actorKind === 'group' && e.partOf === '' && !HIRED.test(e.name));
const NO_COMPANY = /(?:agency|union|universit\p{L}+|observatory|institute|council|cent(?:re|er)|commission|school|association|society|church|committee|nations|league|hospital|crescent|cross|court|movement|bloc|organi[sz]ation|worker|teamster|brotherhood|guild|federation)s?\b/iu;
const PARTY = /\b(?:party|union|rally|front|alliance|movement|coalition|congress|republicans?|democrats?|democratic|socialists?|conservatives?|liberals?|labou?r|greens?)\b/iu;
const UNION = /\b(?:unions?|workers|brotherhood|teamsters|guild|federation|association|employees|labou?r|syndicate|congress)\b/iu;
/** Not the army, but what belongs to it or stands beside it. */
const PART_OF_ARMY = /\b(?:division|brigade|regiment|battalion|corps|unit|squadron|navy|air force|police|guard|guards|command)\b/iu;
const BANDS = allOf(REBELS, GUNMEN, wordList('group|militia|movement|faction|outfit|brigade|terrorists|paramilitaries|militias|gang|gangs|cartel|insurgency|rebellion'));
/** They fight for a cause, and not for pay. */
const FOR_A_CAUSE = allOf(REBELS, wordList('militants|terrorists'));
/** Before a group of no fighters: "the aid group". */
const CIVIL = wordList('aid|rights|relief|humanitarian|advocacy|monitoring|medical|charity|campaign|lobby|lobbying|research|media|news|press|trade|industry|environmental|conservation|legal|watchdog|consumer|business|religious|student|women');
const UNITS = wordList('battalion|division|regiment|committee|corps|squadron|legion|tribunal|panel|service|directorate|authority|federation|league');
const JIHADISTS = wordList('jihadists|jihadis|islamists');
const JIHADI = /islamic state|qa[ei]da|nusra|sham\b|shabaab|boko haram|ansar|jama|jund|taliban|khorasan|haqqani|tahrir|jihad|jaish|lashkar|mujahid|islam|hamas|abu sayyaf|maute|uyghur|turkistan|macina|mourabitoun/iu;
const MERCENARIES = wordList('mercenaries|contractors');
const FOR_PAY = /\b(?:wagner|africa corps|blackwater|academi|redut|sadat|mercenar\w+|contractors?|executive outcomes|private military)\b/iu;
const PEACEKEEPERS = /\b(?:mission|peacekeep\w*|interim force|observer force|monusco|minus\p{L}+|unifil|undof|unmis\p{L}*|unamid|amisom|atmis|aussom|samim|samidrc|eufor|kfor|minurso|binuh|osce)\b/iu;
const of = (countries: string): ReadonlySet<string> => new Set(countries.split(' '));
const KINGDOMS = of('SAU JOR MAR BHR THA KHM ESP GBR NLD BEL NOR SWE DNK BTN TON LSO SWZ');
/** Ruled by soldiers in the 2010s and 2020s. */
const JUNTAS = of('MLI BFA NER GIN MMR SDN TCD GAB THA EGY');
const GULF = of('ARE QAT KWT BHR OMN SAU');
/** Parts of the world by which states are described, ISO 3166-1. */
const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['gulf', GULF],
  ['baltic', of('EST LVA LTU')],
  ['nordic', of('SWE NOR DNK FIN ISL')],
  ['scandinavian', of('SWE NOR DNK')],
  ['balkan', of('SRB BIH HRV MNE MKD ALB BGR XKX ROU SVN')],
  ['caucasus', of('ARM AZE GEO')],
  ['sahelian', of('MLI BFA NER TCD MRT')],
  ['sahel', of('MLI BFA NER TCD MRT')],
  ['african', of('DZA EGY LBY MAR TUN SDN SSD ETH ERI SOM DJI KEN UGA RWA BDI COD COG CAF CMR TCD NER NGA MLI BFA CIV GHA TGO BEN SEN GMB GIN GNB SLE LBR MRT GAB GNQ AGO ZMB ZWE MOZ MWI TZA NAM BWA ZAF LSO SWZ MDG')],
  ['caribbean', of('HTI CUB JAM DOM TTO BRB BHS')],
  ['andean', of('COL ECU PER BOL VEN CHL')],
  ['american', of('MEX GTM HND SLV NIC CRI PAN COL VEN ECU PER BOL BRA ARG CHL PRY URY GUY')],
  ['asian', of('CHN JPN KOR PRK MNG TWN VNM LAO KHM THA MMR MYS SGP IDN PHL IND PAK BGD NPL LKA AFG KAZ UZB TKM KGZ TJK')],
  ['himalayan', of('NPL BTN')],
  ['island', of('TWN CYP PHL IDN LKA JPN MLT MDG CUB IRL ISL')],
  ['archipelago', of('PHL IDN')],
  ['communist', of('CHN CUB VNM LAO PRK')],
  ['islamic', of('IRN PAK MRT')],
  ['arab', of('EGY JOR SAU ARE QAT KWT OMN BHR YEM IRQ SYR LBN LBY TUN DZA MAR SDN MRT PSE')],
]);
const STATES = wordList('country|kingdom|republic|nation|state|monarchy|emirate|sultanate|power|neighbou?r|emirates');
export const isOrganisation: Test = (e) => e.actorKind === 'organisation';
const isState: Test = (e) => e.actorKind === 'state';

/** "the Gulf state", "the west African country": the states of that part of the world; null without one. */
const regionIn = (words: readonly string[]): ReadonlySet<string> | null => {
  for (const word of words) {
    const region = REGIONS.get(word);
    if (region) return region;
  }
  return null;
};
/** `words` of the phrase and its head, in lower case; null for a noun that describes no state. */
const stateTest = (noun: string, words: readonly string[]): Test | null => {
  if (!STATES.has(noun)) return null;
  const region = regionIn(words);
  if (region) return (e) => isState(e) && region.has(e.country);
  if (noun === 'kingdom' || noun === 'monarchy') return (e) => isState(e) && KINGDOMS.has(e.country);
  if (noun === 'emirate') return (e) => isState(e) && GULF.has(e.country);
  if (noun === 'sultanate') return (e) => isState(e) && among('OMN|BRN', e.country);
  return noun === 'country' || noun === 'republic' || noun === 'nation' ? isState : null;
};

const isMission: Test = (e) => e.actorKind !== 'person' && e.actorKind !== 'state' && [e.name, e.role, ...e.aliases].some((name) => PEACEKEEPERS.test(name));

/** Of a government that is not the state’s. */
export const UNRECOGNISED = wordList('rebel|separatist|secessionist|breakaway|parallel|rival|outside|foreign|other|shadow|exile|self');
/** Which actors a noun, with the words of its phrase, can describe; null when it describes none in particular. */
export const testFor = (noun: string, words: readonly string[] = []): Test | null => {
  if (/^(?:group|organi[sz]ation|movement|network)$/.test(noun) && words.some((w) => CIVIL.has(w))) return isOrganisation;
  if (MERCENARIES.has(noun)) return (e) => e.actorKind !== 'person' && e.actorKind !== 'state' && FOR_PAY.test(e.name);
  if (JIHADISTS.has(noun)) return (e) => ARMED(e) && ((e.known === 'discovered' && e.actorKind === 'armed_group') || [e.name, ...e.aliases].some((name) => JIHADI.test(name)));
  // "the tribesmen": a people.
  if (among('tribesmen|clansmen', noun)) return (e) => e.actorKind === 'group' && e.partOf === '' && !HIRED.test(e.name);
  if (BANDS.has(noun)) return (e) => ARMED(e) && !(FOR_A_CAUSE.has(noun) && FOR_PAY.test(e.name));
  if (noun === 'bloc') return isOrganisation;
  // "the union" of an article on a firm is no firm.
  if (noun === 'union') return (e) => e.actorKind !== 'person' && e.actorKind !== 'state' && [e.name, ...e.aliases].some((name) => UNION.test(name));
  if (noun === 'party') return (e) => ARMED(e) || e.actorKind === 'party' || (e.actorKind === 'organisation' && (e.known === 'lexicon' || PARTY.test(e.name)));
  if (/^(?:organi[sz]ation|network)$/.test(noun)) return (e) => ARMED(e) || e.actorKind === 'organisation' || e.actorKind === 'party';
  if (noun === 'army' || noun === 'military') return (e) => e.actorKind === 'armed_force' && !PART_OF_ARMY.test(e.name) && !isMission(e);
  if (among('mission|peacekeepers|operation', noun)) return isMission;
  if (among('force|troops|forces', noun)) return (e) => e.actorKind === 'armed_force';
  const state = stateTest(noun, words);
  if (state) return state;
  if (noun === 'agency') return (e) => e.actorKind === 'media' || (e.actorKind !== 'person' && e.actorKind !== 'state' && [e.name, ...e.aliases].some((name) => /\bagency\b|\bintelligence service\b/i.test(name)));
  if (MEDIA_HEADS.has(noun) || noun === 'outlet') return (e) => e.actorKind === 'media';
  if (among('ministry|department|council|parliament|office|commission|bureau|embassy', noun)) return (e) => e.actorKind === 'government_body';
  if (among('company|firm', noun) && words.some((w) => among('mercenary|contractor', w))) return (e) => e.actorKind !== 'person' && e.actorKind !== 'state' && FOR_PAY.test(e.name);
  if (among('company|firm|carmaker|automaker|airline|bank|retailer|manufacturer|producer', noun)) return (e) => e.actorKind === 'organisation' && !NO_COMPANY.test(e.name);
  if (noun === 'coalition' || noun === 'alliance') return (e) => e.actorKind !== 'person' && [e.name, ...e.aliases].some((name) => name.toLowerCase().endsWith(noun));
  if (among('institute|charity|watchdog|consultancy|monitor|think-tank|university', noun)) return isOrganisation;
  if (UNITS.has(noun)) return (e) => e.actorKind !== 'person' && e.actorKind !== 'state' && [e.name, ...e.aliases].some((name) => name.toLowerCase().split(' ').includes(noun));
  if (noun === 'police') return (e) => among('armed_force|government_body', e.actorKind) && /\bpolice\b/i.test(e.name);
  if (noun === 'junta') return (e) => e.actorKind === 'government_body' || (isState(e) && JUNTAS.has(e.country));
  // "the rebel government": not the state’s.
  if (among('regime|government|administration', noun)) return (e) => !words.some((w) => UNRECOGNISED.has(w)) && (e.actorKind === 'government_body' || e.actorKind === 'state');
  return null;
};
