/** The set phrases that `idiom.ts` reads: verb, noun, preposition, and whom the preposition leads to. */
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, giversIn, sideOf } from '../argument';
import { unique } from '../../unique';
import type { ClaimContext } from '../context';
import { phrasesAfter } from '../phrases';
import type { NounPhrase } from '../../syntax/chunk';

/** Whom the phrases after an idiom's preposition name. */
type Other = (context: ClaimContext, phrases: readonly NounPhrase[]) => readonly string[];
const named: Other = argumentsOf;
/** "lost two men to an X mortar": whose it is, too. */
const side: Other = (context, phrases) => unique(phrases.flatMap((p) => sideOf(context, p)));
/** "closed its border with X", "recalled its envoy from Tehran": a state, though its name or capital is a place there. */
const state: Other = (context, phrases) => phrases.flatMap((p) => giversIn(context, p)).filter((id) => context.entityOf(id)?.actorKind === 'state');
/** "gave its blessing to X", "to the offensive by X", "to X’s plan": X. */
const doer: Other = (context, phrases) =>
  phrases.flatMap((p) => {
    const own = sideOf(context, p);
    return own.length > 0 ? own : argumentsOf(context, phrasesAfter(context.parse.chunks, context.parse.chunks.indexOf(p)).filter((q) => q.word === 'by').flatMap((q) => q.nouns));
  });

/** "near X’s border", "from X": whose, or the state there. */
const at: Other = (context, phrases) => unique(phrases.flatMap((p) => [...sideOf(context, p), ...giversIn(context, p)]));

interface Idiom {
  readonly verbs: ReadonlySet<string>;
  /** Head of the verb’s object. */
  readonly nouns: ReadonlySet<string>;
  /** Prepositions before the other side. */
  readonly to: readonly string[];
  readonly type: RelationshipType;
  readonly other: Other;
  /** The other side does it: "takes its orders from X". */
  readonly reverse: boolean;
  /** The other side may own the noun: "took X’s side". */
  readonly owned: boolean;
  /** Words of which one stands before the noun: "harsh words". */
  readonly needs: ReadonlySet<string> | null;
  /** The noun must be what the type gives: "X’s stocks of rockets". */
  readonly given: boolean;
}
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const idiom = (type: RelationshipType, verbs: string, nouns: string, to: string, { other = named, reverse = false, owned = false, given = false, needs = '' }: Partial<Pick<Idiom, 'other' | 'reverse' | 'owned' | 'given'>> & { readonly needs?: string } = {}): Idiom => ({ type, verbs: set(verbs), nouns: set(nouns), to: to.split(' '), other, reverse, owned, given, needs: needs === '' ? null : set(needs) });

export const idioms: readonly Idiom[] = [
  idiom('supplies_arms', 'build rebuild expand enlarge grow modernise modernize upgrade fill refill replenish restock restore bolster swell boost', 'arsenal arsenals stockpile stockpiles armoury armouries', 'of', { owned: true }),
  idiom('supplies_arms', 'replenish rebuild restore refill fill top boost swell', 'stocks stores inventory inventories magazines reserves supplies supply', 'of', { owned: true, given: true }),
  idiom('supplies_arms', 'replace', 'tanks jets missiles rockets shells mortars guns rifles howitzers drones helicopters ammunition weapons', 'of', { owned: true, needs: 'lost destroyed captured spent' }),
  idiom('trains', 'undergo receive complete', 'training instruction', 'in', { other: state, reverse: true }),
  idiom('aids', 'throw offer give hand', 'lifeline', 'to'),
  idiom('aids', 'repair service mend overhaul fix refit refurbish maintain refuel', 'tanks tank jets jet drones drone helicopters helicopter planes aircraft guns vehicles trucks ships ship fleet radars howitzers artillery missiles weapons', 'of for', { owned: true, other: side }),
  idiom('aids', 'escort protect guard', 'convoy convoys ships ship tankers trucks shipments', 'of for', { owned: true, other: side }),
  idiom('backs', 'veto block oppose resist', 'resolution resolutions sanctions motion condemnation statement measures', 'against condemning on', { other: side }),
  idiom('aids', 'keep', 'lights', 'in of', { owned: true }),
  idiom('coordinates_with', 'have agree', 'division', 'with', { needs: 'a' }),
  idiom('communicates_with', 'keep maintain hold leave have retain preserve', 'lines line channels', 'to with'),
  idiom('communicates_with', 'carry ferry pass relay shuttle convey deliver take exchange transmit', 'messages message letters proposals offers notes', 'between'),
  idiom('communicates_with', 'ask request beg', 'help assistance aid permission guarantees assurances', 'from of'),
  idiom('backs', 'throw put lend swing', 'weight support backing', 'behind to'),
  idiom('backs', 'take get receive', 'orders instructions', 'from', { reverse: true }),
  idiom('aids', 'do', 'bidding', 'for of', { owned: true }),
  idiom('backs', 'give lend', 'nod blessing go-ahead greenlight', 'to'),
  idiom('backs', 'give', 'light', 'to', { needs: 'green' }),
  idiom('allied_with', 'cast throw', 'lot', 'with'),
  idiom('opposes', 'lock cross', 'horns swords', 'with'),
  idiom('funds', 'foot pay pick cover', 'bill bills tab', 'for of', { owned: true }),
  idiom('criticises', 'issue send give deliver', 'warning warnings', 'to'),
  idiom('criticises', 'take', 'aim', 'at'),
  idiom('communicates_with', 'give', 'notice', 'to'),
  idiom('fights', 'lose cede yield give', 'ground territory', 'to'),
  idiom('fights', 'lose', 'battle battles war wars fight', 'to against with'),
  idiom('fights', 'win', 'battle battles war wars fight', 'against'),
  idiom('attacks', 'lose', 'soldiers soldier men fighters troops peacekeepers officers officer policemen commander commanders pilots tank tanks launcher launchers vehicles vehicle jet jets helicopter helicopters drone drones aircraft warship ship vessel boats convoy depot depots bunker bunkers guns', 'to', { other: side, reverse: true }),
  idiom('coordinates_with', 'strike cut', 'bargain deal', 'with'),
  idiom('meets', 'shake', 'hands', 'with'),
  idiom('backs', 'take', 'side sides', 'of with', { owned: true }),
  idiom('aids', 'open', 'airfields airfield airspace territory bases base skies ports port borders border arsenals', 'to for'),
  idiom('aids', 'give lend', 'hand', 'to'),
  idiom('fights', 'wage fight mount lead launch', 'insurgency insurrection rebellion uprising jihad revolt', 'in', { other: state }),
  idiom('backs', 'give lend', 'blessing nod imprimatur', 'to', { other: doer }),
  idiom('communicates_with', 'make sign conclude seal', 'peace truce ceasefire armistice', 'with'),
  idiom('communicates_with', 'patch mend repair rebuild restore renew improve', 'relations ties relationship fences bridges', 'with'),
  idiom('coordinates_with', 'share', 'trench trenches position positions base bases barracks frontline frontlines checkpoints checkpoint camp camps headquarters foxholes command', 'with'),
  idiom('coordinates_with', 'make common', 'cause', 'with'),
  idiom('opposes', 'put place', 'sanctions', 'on'),
  idiom('opposes', 'close shut seal', 'border borders frontier crossing crossings embassy consulate', 'with in', { other: state }),
  idiom('opposes', 'close shut bar', 'airspace skies ports port waters', 'to for', { other: side }),
  idiom('opposes', 'halt suspend cut ban end stop freeze sever', 'trade imports exports commerce', 'with to from'),
  idiom('aids', 'find take enjoy have receive obtain', 'refuge sanctuary shelter haven havens asylum', 'in with', { other: state, reverse: true }),
  idiom('opposes', 'block scupper thwart', 'attempt attempts proposal proposals bid bids motion resolution plan plans move moves effort efforts request application', 'by of from', { owned: true, other: side }),
  idiom('criticises', 'point', 'finger fingers', 'at'),
  idiom('criticises', 'heap pour pile', 'scorn blame ridicule opprobrium criticism', 'on upon'),
  idiom('threatens', 'give issue hand set deliver present', 'ultimatum ultimatums', 'to with', { other: side }),
  idiom('threatens', 'promise threaten vow', 'response retaliation revenge vengeance reprisals punishment retribution', 'to against', { other: side }),
  idiom('opposes', 'recall withdraw pull', 'ambassador ambassadors envoy envoys diplomats', 'from to of', { other: state }),
  idiom('threatens', 'mass amass gather concentrate', 'troops forces tanks soldiers army armies', 'along near at on', { other: at }),
  idiom('attacks', 'turn train', 'gun guns cannon cannons weapons artillery fire', 'on upon', { other: side }),
  idiom('opposes', 'put place offer set', 'price bounty reward', 'on', { other: doer }),
  idiom('backs', 'pull hold', 'strings reins purse-strings', 'of in behind', { owned: true }),
  idiom('backs', 'carry', 'water', 'for'),
  idiom('backs', 'give lend provide offer', 'cover', 'to for', { needs: 'political diplomatic' }),
  idiom('backs', 'give lend provide offer', 'legitimacy credibility recognition', 'to for'),
  idiom('funds', 'meet cover pay underwrite defray settle foot guarantee shoulder subsidise subsidize', 'salaries salary wages costs bill bills expenses payroll stipends pensions debts upkeep', 'of for', { owned: true }),
  idiom('meets', 'roll', 'carpet', 'for'),
  idiom('communicates_with', 'compare exchange swap trade', 'notes messages letters views signals', 'with'),
  idiom('communicates_with', 'convey send pass relay deliver get carry', 'message messages word warning warnings assurances', 'to'),
  idiom('criticises', 'lay put pin place', 'blame responsibility', 'on upon at with', { other: side }),
  idiom('criticises', 'take', 'issue umbrage offence offense exception', 'with to at', { other: side }),
  idiom('criticises', 'have find reserve save', 'words', 'for', { needs: 'harsh strong sharp tough stern choice hard bitter angry scathing' }),
  idiom('opposes', 'freeze seize confiscate block impound', 'assets accounts funds reserves', 'of', { owned: true, other: side }),
  idiom('opposes', 'turn', 'back', 'on', { needs: 'its their his her' }),
  idiom('fights_alongside', 'fill swell', 'ranks', 'of', { other: side, owned: true }),
  idiom('fights_alongside', 'stiffen bolster', 'ranks lines', 'of', { other: side, owned: true }),
  idiom('aids', 'stand mount', 'guard', 'over for'),
  idiom('attacks', 'bear suffer endure face withstand survive', 'brunt', 'of', { other: doer, reverse: true }),
  idiom('threatens', 'point', 'missiles missile rockets guns artillery cannon', 'at on', { other: side }),
  idiom('attacks', 'avenge', 'attack attacks strike strikes killing killings assassination raid raids bombing death murder massacre ambush deaths', 'by', { other: side, owned: true }),
  idiom('fights', 'make', 'gains advances progress headway inroads', 'against'),
  idiom('communicates_with', 'swap exchange trade', 'prisoners captives hostages bodies detainees remains', 'with'),
  idiom('criticises', 'question doubt query', 'motives motive sincerity intentions commitment legitimacy role policy policies right judgment honesty word credibility loyalty reliability conduct', 'of', { other: side, owned: true }),
  idiom('threatens', 'rattle brandish shake', 'sabre sabres saber sabers fist', 'at'),
  idiom('fights', 'give', 'nose beating hiding drubbing thrashing', 'to', { needs: 'bloody bloodied good sound severe heavy' }),
  idiom('attacks', 'inflict', 'losses casualties defeat defeats damage blow blows', 'on upon', { other: side }),
  idiom('attacks', 'deal strike land', 'blow blows', 'to against', { other: side, needs: 'heavy crushing severe serious devastating major painful mortal deadly fatal' }),
  idiom('attacks', 'take exact wreak', 'revenge vengeance', 'on upon', { other: side }),
  idiom('attacks', 'lay', 'siege waste', 'to', { other: side }),
  idiom('attacks', 'teach', 'lesson', 'to'),
  idiom('fights', 'breach pierce break overrun cut punch smash burst', 'lines defences defenses ranks siege encirclement supply', 'of', { other: side, owned: true }),
  idiom('fights', 'open', 'front', 'against'),
  idiom('fights', 'gain win retake seize take conquer', 'ground territory', 'from against', { other: at }),
  idiom('opposes', 'slam shut close', 'door doors', 'on to'),
  idiom('opposes', 'pick', 'fight fights quarrel quarrels', 'with'),
  idiom('opposes', 'burn', 'bridges', 'with'),
  idiom('opposes', 'wash', 'hands', 'of', { other: side }),
  idiom('opposes', 'bear nurse hold harbour harbor', 'grudge grudges', 'against'),
  idiom('criticises', 'read', 'act', 'to', { needs: 'riot' }),
  idiom('criticises', 'give', 'earful dressing-down tongue-lashing scolding lecture reprimand', 'to'),
  idiom('criticises', 'lose have', 'patience', 'with', { other: side }),
  idiom('criticises', 'take have aim', 'swipe swipes dig digs potshot potshots jab jabs pop', 'at', { other: side }),
  idiom('criticises', 'sound raise ring', 'alarm alarms bells', 'about over at', { other: side }),
  idiom('criticises', 'wag', 'finger fingers', 'at', { other: side }),
  idiom('criticises', 'hand deliver send lodge', 'protest protests', 'to with', { other: side }),
  idiom('criticises', 'turn', 'ire anger fury wrath scorn', 'on against', { other: side }),
  idiom('threatens', 'flex', 'muscle muscles', 'at', { other: side }),
  idiom('threatens', 'bare', 'teeth', 'at', { other: side }),
  idiom('threatens', 'draw lay', 'line lines', 'for', { needs: 'red' }),
  idiom('threatens', 'serve', 'notice', 'on upon to', { other: side }),
  idiom('threatens', 'fire send', 'shot shots signal message', 'at to across', { other: side, needs: 'warning' }),
  idiom('threatens', 'set train fix', 'sights', 'on', { other: side }),
  idiom('meets', 'break', 'bread', 'with'),
  idiom('meets', 'rub', 'shoulders', 'with'),
  idiom('meets', 'play', 'host', 'to'),
  idiom('meets', 'share', 'stage platform table podium meal dinner', 'with'),
  idiom('meets', 'pay', 'call visit', 'on to'),
  idiom('communicates_with', 'pick', 'phone telephone receiver', 'to'),
  idiom('communicates_with', 'place put make', 'call calls', 'to'),
  idiom('communicates_with', 'have hold', 'call calls', 'with'),
  idiom('communicates_with', 'drop', 'line note', 'to'),
  idiom('communicates_with', 'open set establish', 'channel channels line lines hotline', 'to with between'),
  idiom('communicates_with', 'get send pass', 'word', 'to'),
  idiom('communicates_with', 'extend hold offer', 'hand branch', 'to', { needs: 'olive friendly hand of' }),
  idiom('communicates_with', 'bury', 'hatchet', 'with'),
  idiom('communicates_with', 'make', 'contact overtures', 'with to'),
  idiom('communicates_with', 'send dispatch', 'envoy envoys emissary emissaries delegation delegations negotiators mediators', 'to', { other: side }),
  idiom('threatens', 'give set', 'deadline', 'to for'),
  idiom('attacks', 'burn empty depopulate torch', 'village villages homes houses town towns crops farms fields', 'of', { other: side, owned: true }),
  idiom('attacks', 'mine booby-trap', 'road roads waters harbour harbor port ports post posts field fields bridge path', 'of', { other: side, owned: true }),
  idiom('attacks', 'sack', 'office offices town city embassy consulate', 'of in', { other: side, owned: true }),
  idiom('attacks', 'set', 'fire', 'to', { other: side }),
  idiom('attacks', 'lay set spring prepare', 'ambush ambushes trap', 'for'),
  idiom('attacks', 'send push pour roll', 'tanks troops soldiers', 'into', { other: side }),
  idiom('fights', 'hold stand', 'ground line lines own', 'against'),
  idiom('threatens', 'hold put', 'gun knife', 'to', { other: side }),
  idiom('threatens', 'send move dispatch order', 'warship warships fleet carrier armada', 'towards toward near to', { other: at }),
  idiom('opposes', 'cut stop suspend halt switch turn', 'gas oil electricity water power', 'to', { other: at }),
  idiom('opposes', 'block veto hold freeze', 'loan loans membership accession', 'to for of', { other: side }),
  idiom('opposes', 'refuse decline', 'offer offers proposal request requests', 'of from', { other: side, owned: true }),
  idiom('opposes', 'have', 'love trust confidence faith', 'for in', { needs: 'no little scant' }),
  idiom('opposes', 'bear', 'grudge', 'to'),
  idiom('criticises', 'have', 'go', 'at', { other: side }),
  idiom('criticises', 'find', 'fault faults', 'with in', { other: side }),
  idiom('criticises', 'poke make', 'fun', 'at of', { other: side }),
  idiom('criticises', 'cast throw', 'doubt doubts aspersions', 'on upon', { other: side }),
  idiom('criticises', 'hand deliver give send', 'note notes', 'to', { other: side, needs: 'protest' }),
  idiom('meets', 'spend', 'hour hours day days evening weekend afternoon morning night', 'with'),
  idiom('communicates_with', 'put send', 'feelers', 'to'),
  idiom('communicates_with', 'exchange swap', 'calls emails texts pleasantries', 'with'),
];
