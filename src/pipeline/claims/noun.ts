/** Nouns that name a relationship, with what may stand between them and whom: "support for X", "strikes on X", "talks with X". */
import type { RelationshipType } from '../../model/relationship';

export interface NounFrame {
  readonly type: RelationshipType;
  readonly nouns: ReadonlySet<string>;
  /** Prepositions before the target. */
  readonly to: readonly string[];
}
const frame = (type: RelationshipType, nouns: string, to: string): NounFrame => ({ type, nouns: new Set(nouns.split(' ')), to: to.split(' ') });

/** In order: the first frame that holds a noun wins. */
export const nounFrames: readonly NounFrame[] = [
  frame('coordinates_with', 'coordination cooperation collaboration co-operation co-ordination inter-dependence interdependence teamwork', 'with'),
  frame('meets', 'meeting meetings talks summit visit negotiations consultations', 'with'),
  frame('communicates_with', 'contact contacts communication communications channel channels relations ties dialogue hotline relationship links exchanges', 'with to'),
  frame('allied_with', 'alliance partnership', 'with'),
  frame('strikes', 'strike strikes airstrike airstrikes raid raids bombing bombings bombardment shelling barrage sorties', 'on against'),
  frame('attacks', 'attack attacks assault assaults ambush invasion incursion massacre offensive crackdown aggression', 'on against of'),
  frame('fights', 'fight fighting battle war combat clash clashes battles campaign jihad', 'against with'),
  frame('threatens', 'threat threats', 'to against'),
  frame('opposes', 'hostility opposition resistance stance enmity animosity hatred', 'to toward towards against'),
  frame('criticises', 'criticism condemnation denunciation accusation accusations complaint complaints concern concerns worry worries alarm fears', 'of about over against with at'),
  frame('funds', 'funding money funds financing cash dollars payments salaries donations', 'to for'),
  frame('trains', 'training instruction', 'to for of'),
  frame('shares_intelligence', 'intelligence information coordinates', 'to with'),
  frame('backs', 'support backing patronage sponsorship loyalty', 'for to of'),
  frame('aids', 'aid help assistance relief', 'to for'),
];
export const frameOf = (noun: string): NounFrame | undefined => nounFrames.find((f) => f.nouns.has(noun));

/** Relational nouns: "X, the patron of Y", "X and Y are allies", "X considers Y its foe". `reverse`: Y is the source. */
export const roleNouns: readonly { readonly type: RelationshipType; readonly nouns: ReadonlySet<string>; readonly reverse: boolean }[] = [
  { type: 'allied_with', nouns: new Set('ally allies partner partners friend friends'.split(' ')), reverse: false },
  { type: 'backs', nouns: new Set('patron patrons sponsor sponsors backer backers supporter supporters benefactor benefactors protector protectors'.split(' ')), reverse: false },
  { type: 'backs', nouns: new Set('proxy proxies client clients lackey lackeys puppet puppets surrogate surrogates'.split(' ')), reverse: true },
  { type: 'opposes', nouns: new Set('foe foes enemy enemies adversary adversaries rival rivals nemesis opponent opponents'.split(' ')), reverse: false },
  { type: 'supplies_arms', nouns: new Set('supplier suppliers'.split(' ')), reverse: false },
];
export const roleOf = (noun: string) => roleNouns.find((r) => r.nouns.has(noun));
