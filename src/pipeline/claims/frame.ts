/** Verbs that name a relationship by themselves, with what leads to the other side. */
import { wordList } from '../among';
import type { RelationshipType } from '../../model/relationship';

export interface VerbFrame {
  readonly type: RelationshipType;
  readonly verbs: ReadonlySet<string>;
  /** Prepositions that lead to the target; '' = the object. */
  readonly to: readonly string[];
}
const frame = (type: RelationshipType, verbs: string, to: string): VerbFrame => ({ type, verbs: new Set(verbs.split(' ')), to: to.split(',') });

/** In order: the first that finds both sides wins. */
export const verbFrames: readonly VerbFrame[] = [
  frame('supplies_arms', 'arm rearm equip reequip kit outfit', ''),
  frame('trains', 'train retrain graduate teach instruct coach mentor advise school drill tutor groom', ''),
  frame('funds', 'fund finance bankroll subsidise subsidize pay underwrite bribe remunerate', ''),
  frame('funds', 'pay', 'to,towards'),
  frame('funds', 'contribute', 'towards'),
  frame('fights_alongside', 'fight battle serve deploy kill die operate intervene advance dig pursue hunt patrol march enter', 'alongside,beside'),
  frame('fights_alongside', 'embed station', 'with,alongside'),
  frame('fights_alongside', 'accompany escort join', ''),
  frame('coordinates_with', 'coordinate cooperate collaborate work liaise team partner merge conspire collude connive synchronise synchronize harmonise harmonize deconflict co-ordinate', 'with,alongside'),
  frame('coordinates_with', 'operate rehearse exercise drill patrol', 'with,alongside'),
  frame('allied_with', 'ally align', 'with,to'),
  frame('allied_with', 'ally', ''),
  frame('allied_with', 'affiliate link tie', 'with,to'),
  frame('allied_with', 'belong', 'to'),
  frame('backs', 'back support sponsor champion bolster embrace shield harbor harbour shelter endorse protect install recognise recognize favour favor foster nurture cultivate sustain legitimise legitimize empower defend', ''),
  frame('backs', 'prop shore', ''),
  frame('backs', 'lobby campaign canvass', 'for'),
  frame('backs', 'control direct command found create', ''),
  frame('backs', 'side stand', 'with,by,behind'),
  frame('aids', 'help aid assist rescue save reinforce succour succor evacuate resupply replenish refuel bail feed guide airlift abet nurse', ''),
  frame('aids', 'guard scout spy recruit smuggle', 'for'),
  frame('aids', 'work', 'for'),
  frame('aids', 'hide', ''),
  frame('shares_intelligence', 'tip', ''),
  frame('meets', 'meet visit host', ',with'),
  frame('meets', 'confer negotiate sit lunch dine huddle parley powwow consult rendezvous', 'with'),
  frame('meets', 'sit', 'from,opposite'),
  frame('communicates_with', 'contact telephone phone notify inform brief alert congratulate ring cable text message email consult lobby petition', ''),
  frame('meets', 'hug entertain', ''),
  frame('meets', 'embrace chat', 'with'),
  frame('communicates_with', 'update reassure', ''),
  frame('communicates_with', 'apologise apologize', 'to'),
  frame('communicates_with', 'correspond', 'with'),
  frame('communicates_with', 'speak communicate talk', 'with,to'),
  frame('communicates_with', 'plead reason remonstrate haggle bargain', 'with'),
  frame('communicates_with', 'raise discuss', 'with'),
  frame('communicates_with', 'write appeal', 'to'),
  frame('communicates_with', 'plead intercede reason', 'with'),
  frame('communicates_with', 'beg implore beseech', ''),
  frame('strikes', 'bomb strike shell bombard napalm hammer batter plaster rake blitz barrage pound target hit raid strafe pummel carpet carpet-bomb flatten blitz firebomb rocket mortar cannonade dive-bomb nuke pepper', ''),
  frame('strikes', 'strike hit', 'at'),
  frame('fights', 'fight battle combat engage repel repulse encircle surround defeat hunt beat vanquish overpower overwhelm trounce evict pursue topple overthrow depose unseat dethrone oust outflank outmanoeuvre outmaneuver subdue outgun outfight overcome trap corner', ',against'),
  frame('fights', 'clash spar skirmish grapple tangle duel', 'with'),
  frame('fights', 'defend advance march', 'against'),
  frame('fights', 'clear sweep', 'of'),
  frame('fights', 'surrender capitulate', 'to'),
  frame('fights', 'force retake recapture seize capture take wrest liberate drive push clear dislodge oust sweep flush uproot chase eject evict expel remove reclaim regain reconquer snatch win free grab conquer wrest wrench prise pry recover retrieve', 'from'),
  frame('attacks', 'attack assault ambush invade storm assassinate kill massacre execute kidnap abduct shoot murder slaughter besiege capture behead torture overrun harass blockade expel rout destroy sink demolish level torch ram blow wound wipe obliterate annihilate crush eliminate liquidate neutralise neutralize maul occupy annex decimate pulverise pulverize sabotage torpedo hack bayonet knife stab lynch poison gas ransack loot pillage plunder vandalise vandalize persecute brutalise brutalize starve disable ravage hijack gun mow terrorise terrorize maim purge hang decapitate mutilate snipe arrest detain jail imprison incarcerate apprehend bulldoze electrocute manhandle raze incinerate gut smash dynamite cripple waylay butcher slay snatch nab scuttle jam wiretap', ''),
  frame('attacks', 'retaliate', 'against'),
  frame('attacks', 'avenge', 'on,upon'),
  frame('attacks', 'fire shoot', 'on,at'),
  frame('threatens', 'threaten menace intimidate blackmail browbeat cow bully endanger imperil', ''),
  frame('threatens', 'plot', 'against'),
  frame('opposes', 'loathe hate despise detest abhor distrust mistrust oppose resist confront sanction blacklist boycott defy reject veto ban outlaw disarm proscribe bar shun ostracise ostracize isolate disown counter thwart antagonise antagonize sue spurn undermine subvert destabilise destabilize rebuff snub ditch forsake desert resent dislike challenge embargo repudiate undercut', ''),
  frame('opposes', 'rebel revolt vote rise mutiny lobby campaign demonstrate agitate conspire scheme mobilise mobilize intrigue work', 'against'),
  frame('opposes', 'quarrel feud squabble wrangle bicker vie spar', 'with'),
  frame('criticises', 'criticise criticize condemn denounce accuse blame slam chide decry rebuke lambast castigate chastise admonish reprimand fault berate deplore excoriate assail blast lash reproach scold censure lambaste disparage upbraid rap pillory vilify deride savage skewer reprove mock ridicule taunt bash bemoan regret pan scorn belittle reprehend besmirch impugn malign revile flay lecture scoff shame chasten denigrate rubbish lampoon lament insult demonise demonize discredit', ''),
  frame('criticises', 'protest complain', 'about,to'),
  frame('criticises', 'object', 'to'),
  frame('criticises', 'sneer jeer scoff snipe fume seethe growl', 'at'),
  frame('criticises', 'grumble gripe carp moan', 'about'),
  frame('criticises', 'remonstrate', 'with'),
  frame('criticises', 'fear', ''),
  frame('criticises', 'rail inveigh fulminate thunder', 'against,at'),
];
/** Fighting on the side of somebody: "fight in support of X", "for X". */
export const FIGHTING = wordList('fight|battle|intervene|deploy|enter|serve|die');
/** Verbs whose coordinated subjects are the two sides: "Russia and X met". */
export const RECIPROCAL = wordList('meet|coordinate|cooperate|collaborate|ally|work|talk|confer|negotiate|communicate|clash|fight|speak|team|sit|huddle|dine|lunch|skirmish|spar|grapple|feud|quarrel|squabble|bicker|liaise|conspire|collude|consult|parley|embrace');
