/** Nouns that name a relationship, with what may stand between them and whom: "support for X", "strikes on X", "talks with X". */
import type { RelationshipType } from '../../model/relationship';
import { verbLemma } from '../syntax/verbForm';
import type { Token } from '../token';
import { verbFrames } from './frame';

export interface NounFrame {
  readonly type: RelationshipType;
  readonly nouns: ReadonlySet<string>;
  /** Prepositions before the target. */
  readonly to: readonly string[];
  /** Words before the noun without which it says nothing of the kind ("joint exercises"). */
  readonly needs?: RegExp;
}
const frame = (type: RelationshipType, nouns: string, to: string, needs?: RegExp): NounFrame => ({ type, nouns: new Set(nouns.split(' ')), to: to.split(' '), ...(needs ? { needs } : {}) });

const AIR = /^(?:air|aerial)$/;
/** In order: the first frame that holds a noun wins. */
export const nounFrames: readonly NounFrame[] = [
  frame('gives_air_support', 'support cover protection', 'for to', AIR),
  frame('funds', 'support aid assistance help backing', 'for to', /^(?:financial|monetary|budgetary)$/),
  frame('aids', 'support assistance backing', 'for to', /^(?:logistical|logistic|logistics|medical|humanitarian|technical|material|engineering|naval|maritime)$/),
  frame('coordinates_with', 'exercise exercises drill drills manoeuvres maneuvers patrol patrols operation operations raid raids', 'with between', /^(?:joint|combined|shared|coordinated)$/),
  frame('coordinates_with', 'action actions efforts effort response operation operations', 'with between', /^(?:joint|coordinated|concerted|combined)$/),
  frame('coordinates_with', 'convoy convoys force forces unit brigade mission offensive attack attacks strikes assault campaign committee commission production venture plan', 'with between', /^joint$/),
  frame('coordinates_with', 'room rooms centre center headquarters command', 'with between', /^(?:joint|combined|shared|common|operations)$/),
  frame('coordinates_with', 'games', 'with between', /^(?:war|joint)$/),
  frame('coordinates_with', 'coordination cooperation collaboration interdependence teamwork collusion complicity connivance', 'with'),
  frame('coordinates_with', 'operation ordination dependence', 'with', /^(?:co|inter)$/),
  frame('meets', 'meeting meetings talks chat chats discussion discussions session sessions powwow summit negotiations consultations lunch dinner breakfast tea coffee supper drinks audience handshake encounter encounters rendezvous', 'with'),
  frame('meets', 'visit visits trip', 'to with'),
  frame('communicates_with', 'call calls conversation conversations', 'with to', /^(?:phone|telephone|video|telephonic|conference)$/),
  frame('communicates_with', 'letter letters telegram text email e-mail message messages note conversation conversations correspondence', 'to with'),
  frame('communicates_with', 'outreach overture overtures feelers', 'to'),
  frame('funds', 'line lines facility', 'to for', /^credit$/),
  frame('communicates_with', 'contact contacts communication communications channel channels relations ties link dialogue hotline hotlines links exchanges touch', 'with to'),
  frame('communicates_with', 'channel channels contacts talks', 'with to', /^(?:back|secret)$/),
  frame('communicates_with', 'line lines', 'with to', /^(?:direct|open|hot|phone|telephone|secure|special|back|communication)$/),
  frame('communicates_with', 'truce truces ceasefire ceasefires armistice', 'with'),
  frame('allied_with', 'alliance partnership friendship relationship', 'with'),
  frame('allied_with', 'pact treaty agreement accord pacts treaties agreements accords', 'with', /^(?:defen[cs]e|security|military|mutual|alliance|cooperation)$/),
  frame('coordinates_with', 'pact treaty agreement accord deal pacts treaties agreements accords deals bargain understanding memorandum paper document charter communique declaration protocol concordat entente arrangement', 'with'),
  frame('strikes', 'strike strikes airstrike airstrikes raid raids bombing bombings bombardment shelling barrage barrages salvo salvos sorties volley volleys', 'on against of at'),
  frame('attacks', 'incursion incursions invasion invasions', 'of on against into in'),
  frame('strikes', 'fire', 'on at against into', /^(?:rocket|artillery|mortar|tank|missile|shell)$/),
  frame('attacks', 'fire', 'on at against into', /^(?:sniper|machine-gun|gun|small-arms)$/),
  frame('criticises', 'attack attacks assault broadside onslaught', 'on against', /^(?:blistering|scathing|verbal|stinging|withering|rhetorical|outspoken|veiled|thinly|personal|twitter)$/),
  frame('attacks', 'attack attacks cyberattack cyberattacks cyber-attack cyber-attacks assault assaults ambush ambushes onslaught onslaughts counter-attack counterattack atrocities abuses massacres assassinations kidnappings abductions executions execution seizure occupation annexation encirclement persecution massacre offensive offensives crackdown crackdowns sieges aggression killing killings assassination murder murders abduction kidnapping capture', 'on against of'),
  frame('attacks', 'siege', 'to of on'),
  frame('fights', 'hostilities', 'against'),
  frame('fights', 'conflict conflicts', 'with against'),
  frame('fights', 'crusade vendetta revolt rebellion uprising mutiny', 'against'),
  frame('fights', 'firefight firefights gunfight gunfights engagement engagements', 'with'),
  frame('opposes', 'struggle struggles', 'with', /^power$/),
  frame('fights', 'fight fighting battle war wars combat clash clashes battles jihad insurgency skirmishes skirmish', 'against with on'),
  frame('fights', 'coalition alliance', 'against'),
  frame('fights', 'campaign operation operations offensive', 'against'),
  frame('fights', 'counter-offensive counteroffensive counterinsurgency counter-insurgency', 'against'),
  frame('fights', 'destruction defeat elimination eradication annihilation overthrow ouster toppling', 'of'),
  frame('attacks', 'act acts', 'against on', /^(?:terrorist|terror|hostile|violent|criminal)$/),
  frame('threatens', 'threat threats ultimatum ultimatums danger menace', 'to against'),
  frame('threatens', 'revenge vengeance retaliation reprisals', 'on against for'),
  frame('opposes', 'sanctions embargo blockade boycott tariffs tariff', 'on against of'),
  frame('opposes', 'restrictions ban bans curbs', 'on against', /^(?:visa|travel|trade|export|import|economic|financial)$/),
  frame('criticises', 'protest', 'with to'),
  frame('opposes', 'hatred loathing detestation mistrust distrust', 'of for'),
  frame('opposes', 'hostility opposition resistance stance enmity animosity antagonism hatred rivalry rivalries feud feuds rift dispute disputes row quarrel spat stand-off standoff showdown tension tensions friction frictions confrontation discord bitterness antipathy', 'to toward towards against with'),
  frame('opposes', 'off offs', 'with', /^stand$/),
  frame('opposes', 'defiance', 'of'),
  frame('opposes', 'distrust mistrust suspicion loathing contempt disdain dislike resentment rejection', 'of for toward towards'),
  frame('opposes', 'grudge', 'against'),
  frame('criticises', 'criticism condemnation denunciation accusation accusations concern concerns worry worries alarm fears outrage anger fury indignation exasperation frustration dismay disgust denunciations rebuke reproach displeasure unease misgivings recriminations', 'of about over against with at'),
  frame('criticises', 'broadside broadsides tirade tirades diatribe invective jibe jibes swipe swipes barb barbs', 'at against'),
  frame('criticises', 'complaint complaints', 'about against over of'),
  frame('criticises', 'case lawsuit suit indictment', 'against'),
  frame('criticises', 'impatience', 'with'),
  frame('funds', 'funding financing bankrolling', 'to for of'),
  frame('funds', 'money funds cash dollars payments salaries donations loans loan grants subsidies stipend stipends allowance allowances handouts', 'to for'),
  frame('trains', 'camp camps course courses programme programmes program programs academy centre center mission exercises', 'for', /^training$/),
  frame('trains', 'course courses school schools academy academies bootcamp', 'for'),
  frame('trains', 'training instruction mentoring coaching', 'to for of'),
  frame('trains', 'advice guidance', 'to for', /^(?:military|tactical)$/),
  frame('shares_intelligence', 'sharing cooperation', 'with', /^intelligence$/),
  frame('shares_intelligence', 'intelligence information coordinates', 'to with for'),
  frame('shares_intelligence', 'images imagery data intercepts', 'to for', /^(?:satellite|targeting|radar|drone|surveillance|battlefield)$/),
  frame('backs', 'protection endorsement championing', 'for of'),
  frame('backs', 'support backing patronage sponsorship loyalty solidarity commitment sympathy sympathies affinity', 'for to of with'),
  frame('aids', 'aid help assistance relief sanctuary succour succor', 'to for'),
  frame('aids', 'gift gifts donation', 'to'),
  frame('aids', 'reinforcements', 'to for'),
  frame('trains', 'advisers advisors instructors trainers', 'to for', /^military$/),
];
const byNoun: ReadonlyMap<string, readonly NounFrame[]> = new Map([...new Set(nounFrames.flatMap((f) => [...f.nouns]))].map((noun) => [noun, nounFrames.filter((f) => f.nouns.has(noun))]));
/** Few nouns name a relationship. */
export const hasFrame = (noun: string): boolean => byNoun.has(noun);
/** The first frame of the noun whose needs the words before it meet. */
export const frameOf = (noun: string, before: readonly string[] = []): NounFrame | undefined => byNoun.get(noun)?.find(({ needs }) => needs === undefined || before.some((word) => needs.test(word)));

/** "X’s sheltering of Y": what the verb says of its object. */
export const gerundFrame = (token: Token): NounFrame | undefined => {
  if (!token.lower.endsWith('ing')) return undefined;
  const lemma = verbLemma(token);
  const frame = verbFrames.find(({ verbs, to }) => verbs.has(lemma) && to.includes(''));
  return frame ? { type: frame.type, nouns: frame.verbs, to: ['of'] } : undefined;
};

export interface RoleNoun {
  readonly type: RelationshipType;
  readonly nouns: ReadonlySet<string>;
  readonly reverse: boolean;
}
/** Relational nouns: "X, the patron of Y", "X and Y are allies", "X considers Y its foe". `reverse`: Y is the source. */
export const roleNouns: readonly RoleNoun[] = [
  { type: 'allied_with', nouns: new Set('ally allies partner partners friend friends affiliate affiliates offshoot offshoots franchise confederate confederates bedfellow bedfellows comrade comrades pal pals chum chums buddy buddies mate mates accomplice accomplices collaborator collaborators'.split(' ')), reverse: false },
  { type: 'backs', nouns: new Set('patron patrons sponsor sponsors backer backers supporter supporters benefactor benefactors protector protectors champion guarantor prop mainstay lifeline godfather godfathers midwife master masters mentor mentors overlord overlords puppeteer puppeteers handler handlers enabler enablers guardian cheerleader cheerleaders defender defenders apologist apologists'.split(' ')), reverse: false },
  { type: 'backs', nouns: new Set('proxy proxies client clients lackey lackeys puppet puppets surrogate surrogates protege proteges protégé protégés beneficiary beneficiaries stooge stooges satellite vassal vassals creature creatures auxiliary auxiliaries henchman henchmen minion minions tool tools pawn pawns instrument marionette marionettes'.split(' ')), reverse: true },
  { type: 'opposes', nouns: new Set('foe foes enemy enemies adversary adversaries rival rivals nemesis opponent opponents antagonist antagonists bugbear bogeyman arch-foe archenemy archfoe'.split(' ')), reverse: false },
  { type: 'supplies_arms', nouns: new Set('supplier suppliers dealer dealers seller sellers vendor vendors provider providers exporter quartermaster source sources purveyor armourer armorer'.split(' ')), reverse: false },
  { type: 'funds', nouns: new Set('financier financiers funder funders bankroller bankrollers donor donors paymaster paymasters'.split(' ')), reverse: false },
  { type: 'meets', nouns: new Set('guest guests'.split(' ')), reverse: false },
  { type: 'criticises', nouns: new Set('critic critics'.split(' ')), reverse: false },
];
const byRole: ReadonlyMap<string, RoleNoun> = new Map(roleNouns.flatMap((r) => [...r.nouns].map((noun) => [noun, r] as const)));
export const roleOf = (noun: string): RoleNoun | undefined => byRole.get(noun);
