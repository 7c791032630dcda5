/** What is given tells the type: rockets → supplies_arms, money → funds, air cover → gives_air_support, advisers → trains. */
import { among, wordList } from '../among';
import type { RelationshipType } from '../../model/relationship';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { ClaimContext } from './context';

/** Verbs of giving. */
export const GIVE = wordList('lavish|supply|resupply|provide|give|send|sell|deliver|ship|transfer|furnish|hand|donate|smuggle|export|lend|offer|pass|share|feed|channel|funnel|dispatch|grant|pour|pump|fly|airlift|equip|leak|relay|pledge|promise|contribute|loan|slip|deploy|extend|earmark|shower|inject|smuggle|ferry|truck|consign|route|donate|gift|rush|stock|restock|replenish|ply|outfit|distribute|issue|allocate|airdrop|parachute|shovel|unload|offload|bring|lease|rent|disburse|wire|remit|bestow|award|flood|swamp|divert|siphon|approve|authori[sz]e|greenlight|clear|fast-track|re-export|bequeath|traffic|lavish|cede|move|drop|run|haul|mark|pinpoint|identify|spot|locate|pick');

const COUNT = wordList('most|many|several|all|much|some|half|bulk|share|part|majority|third|quarter|percent|tens|millions|thousands|hundreds|dozens|scores|tens|shipments?|consignments?|loads?|containers?|crates?|batter(?:y|ies)|squadrons?|cargo(?:es)?|truckloads?|boxes|planeloads?|batch|batches|amounts?|quantities|number|supply|supplies|deliver(?:y|ies)|store|stores|cache|stocks?|stockpiles?|inventor(?:y|ies)|reserves|tonnes|tons|billions|package|packages|rounds|lot|lots|variety|range|worth|couple|pair|series|million|billion|bn|mn?\\.?');
const CARRIER = wordList('planes?|aircraft|flights?|convoys?|trucks?|ships?|boats?|shiploads?|boatloads?|pallets?|sacks?|bags?|suitcases?|columns?|trains?|trainloads?|types?|kinds?|versions?|variants?|models?|airlift|stream|flow|trickle|dozen|dozens');
const ARMS = wordList('arms|weapons?|weaponry|armaments?|munitions?|ammunition|missiles?|rockets?|shells?|rifles?|guns?|artillery|mortars?|tanks?|drones?|explosives|grenades?|bombs?|warheads?|warplanes?|jets?|helicopters?|howitzers?|gunboats?|torpedoes|mines|landmines|bullets?|cartridges?|hardware|materiel|arsenals?');

const GROUND = wordList('ports?|airports?|airspace|bases?|airfields?|airstrips?|roads?|railways?|territory|soil|skies|waters|camps?|barracks|runways?|harbours?|harbors?|hospitals?');
/** What is told. */
const KNOWN = wordList('intelligence|information|coordinates|data|targets|reconnaissance|tips|imagery|intercepts|recordings|transcripts|warnings|images|footage|lists|maps|tip-offs|photographs|photos|pictures|findings|evidence|names|plans|secrets|whereabouts|locations|blueprints|bearings|intel');

export const givenType = (context: ClaimContext, phrase: NounPhrase, depth = 0): RelationshipType | null => {
  const { parse, found } = context;
  const head = parse.tokens[phrase.head]?.lower ?? '';
  const has = (pattern: RegExp): boolean => parse.tokens.slice(phrase.from, phrase.to).some((t) => pattern.test(t.lower));
  if (among('support|cover|power|strikes|protection', head) && has(/^(?:air|aerial)$/)) return 'gives_air_support';
  if (among('airstrikes|airpower', head)) return 'gives_air_support';
  if (KNOWN.has(head) || (/^offs?$/.test(head) && has(/^tip$/))) return 'shares_intelligence';
  if (ARMS.has(head) || found.some((m) => m.kind === 'weapon' && m.from >= phrase.from && m.to <= phrase.to && m.to > phrase.head - 1)) return 'supplies_arms';
  if (among('parts|components|technology|kits|warheads', head) && has(/^(?:arms|weapons?|missiles?|rockets?|drones?|bombs?|ammunition)$/)) return 'supplies_arms';
  // "the parts for its drones"
  if (among('parts|components|engines|electronics|chips', head)) {
    const i = parse.chunks.indexOf(phrase);
    const [link, whole] = [parse.chunks[i + 1], parse.chunks[i + 2]];
    if (link?.type === 'preposition' && link.word === 'for' && isNoun(whole) && ARMS.has(parse.tokens[whole.head]?.lower ?? '')) return 'supplies_arms';
  }
  if (among('refuell?ing', head)) return 'gives_air_support';
  if (among('deliver(?:y|ies)|shipments?|sales?|exports?|transfers?|suppl(?:y|ies)', head) && phrase.to - phrase.from > 1 && parse.tokens.slice(phrase.from, phrase.head).some((t) => ARMS.has(t.lower))) return 'supplies_arms';
  if (among('imports|purchases|stocks|needs', head) && has(/^(?:arms|weapons?|missiles?|ammunition|munitions)$/)) return 'supplies_arms';
  if (among('hardware|equipment|materiel|supplies|gear|systems?', head) && has(/^(?:military|lethal|defen[cs]e|warfare|jamming|combat|anti-aircraft|missile)$/)) return 'supplies_arms';
  if (among('money|funds|funding|cash|dollars|salaries|financing|loans?|credits?|grants?|subsid(?:y|ies)|euros|pounds|yen|yuan|roubles|rubles|riyals|dirhams|stipends?|wages|salary|allowances?|handouts?|remittances|bribes?|sums?|donations|payments?|pay|cents?', head) || (among('aid|help|support|assistance|backing', head) && has(/^financial$/))) return 'funds';
  if (among('lines?|facility', head) && has(/^credit$/)) return 'funds';
  if (among('training|instruction|trainers|instructors', head) || (among('advice|guidance', head) && has(/^(?:military|tactical|technical)$/))) return 'trains';
  if (COUNT.has(head) && depth < 2) {
    const i = parse.chunks.indexOf(phrase);
    const of = parse.chunks[i + 1];
    const next = parse.chunks[i + 2];
    // "tens of millions of dollars", "most of its money"
    const inner = of?.type === 'preposition' && among('of|in', of.word) && isNoun(next) ? givenType(context, next, depth + 1) : null;
    if (inner) return inner;
    if (head !== 'supplies') return among('millions?|billions?|bn|mn?\\.?', head) && (/s$/.test(head) || has(/^[$€£]$/) || phrase.to - phrase.from > 1) ? 'funds' : null;
  }
  // "the use of its port"
  if (head === 'use') {
    const i = parse.chunks.indexOf(phrase);
    const [of, place] = [parse.chunks[i + 1], parse.chunks[i + 2]];
    if (of?.type === 'preposition' && of.word === 'of' && isNoun(place) && GROUND.has(parse.tokens[place.head]?.lower ?? '')) return 'aids';
  }
  if (CARRIER.has(head) && depth < 2) {
    const i = parse.chunks.indexOf(phrase);
    const [of, load] = [parse.chunks[i + 1], parse.chunks[i + 2]];
    // "two planes of ammunition"
    const inner = of?.type === 'preposition' && of.word === 'of' && isNoun(load) ? givenType(context, load, depth + 1) : null;
    if (inner) return inner;
  }
  if (among('spies|doctors|bodyguards|specialists|experts|guards', head)) return 'aids';
  if (found.some((m) => m.kind === 'actor' && m.from <= phrase.head && phrase.head < m.to && (m.basis === 'name' || m.basis === 'alias') && m.to - m.from > 1)) return null;
  if (among('advisers|advisors|aid|help|assistance|relief|supplies|food|medicines?|fuel|equipment|troops|fighters|men|reinforcements|soldiers|mercenaries|volunteers|forces|pilots|technicians|engineers|vehicles|ambulances|helmets|vests|rations|blankets|wheat|flour|electricity|petrol|diesel|cement|trucks|boats|ships|uniforms|boots|radios|binoculars|generators|tents|snipers|parts|components|technology|sanctuary|refuge|shelter|logistics|care|haven|havens|passage|asylum|safe-haven|succou?r|comfort|hospitality|rearguard|bases?|barracks|offices?|headquarters|lodging|airfields?|bedding|bandages|clothing|clothes|water|oil|engines|bulldozers', head)) return 'aids';
  // "logistical support": help.
  if (among('support|backing|patronage|sponsorship', head)) return head === 'support' && has(/^(?:logistical|logistics?|medical|humanitarian|technical|material|engineering|naval|maritime)$/) ? 'aids' : 'backs';
  return null;
};
