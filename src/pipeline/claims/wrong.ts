/** What nobody says of another without blaming him: "had broken the truce", "was to blame", "were liars". */
import { allOf, wordList } from '../among';
import { ASSAULTS, BLASTS, KILLINGS, STRIKES } from '../blows';
import type { Clause } from '../syntax/clause';
import type { ClaimContext } from './context';

/** Bad names. */
export const BAD = wordList('aggression|aggressors?|betrayal|provocation|provocative|menace|threat|crimes?|genocide|massacre|murder|atrocit(?:y|ies)|lies?|liars?|illegal|criminals?|thugs?|traitors?|occupiers?|invaders?|reckless|barbaric|cowardly|unacceptable|dangerous|troubling|shameful|madness|blackmail|hypocrisy|meddling|disgrace|killers?|murderers?|butchers?|servants?|apostates?|infidels?|lackeys?|dictators?|tyrants?|despots?|puppets?|stooges?|tools?|pawns?|fascists?|cowards?|pariah|bully|bullies|hypocrites?|hypocritical|irresponsible|outrageous|disgraceful|scandalous|inhuman|terrorists?|bandits?|gangsters?|warmongers?|interference|expansionist|hostile|sham|farce|void|terror|apartheid|rogue|criminal|evil|cancer|wicked|brutal|savage|inhumane|unjust|illegitimate|foolish|stupid|naive|violations?|breach|piracy|gangs?|mob|mafia|clowns?|animals|monsters?|danger|plague|scourge|parasites?|vermin|rabble|failures?|joke|nonsense|reprehensible|despicable|abhorrent|appalling|deplorable|disproportionate|escalation|insult|affront|folly|mistake|error|unjustified|unprovoked|unlawful|immoral|punishment|cleansing|holocaust|slaughter|carnage|bloodbath|butchery|barbarity|barbarism|cowardice|lawless|lawlessness|unforgivable|inexcusable|indefensible|intolerable|monstrous|grotesque|absurd|cynical|arrogant|arrogance|tyranny|dictatorship|extortion|banditry|theft|intimidation|vandalism|ridiculous|pathetic|insane|mad|fanatics?|extremists?|bloodthirsty|ruthless|wrong|mistaken|untrustworthy|unreliable');

interface Wrong {
  readonly verbs: ReadonlySet<string>;
  /** Head of the object. */
  readonly nouns: ReadonlySet<string>;
}
const wrong = (verbs: string, nouns: string): Wrong => ({ verbs: new Set(verbs.split(' ')), nouns: new Set(nouns.split(' ')) });
const wrongs: readonly Wrong[] = [
  wrong('commit perpetrate', 'genocide crime crimes atrocity atrocities abuses violations massacre massacres rape murder aggression'),
  wrong('break violate breach flout ignore disregard trample betray defy abuse', 'truce ceasefire armistice agreement agreements deal accord treaty pact promise promises pledge pledges word law laws rules resolution resolutions terms commitments obligations sovereignty airspace embargo sanctions norms conventions rights'),
  wrong('weaponise weaponize exploit', 'migrants migration refugees food aid water energy gas hunger religion'),
  wrong('tell spread peddle', 'lies propaganda disinformation falsehoods'),
  wrong('sow stoke fan fuel foment incite', 'chaos discord unrest tension tensions flames violence war terrorism terror hatred instability conflict division'),
  wrong('bear', 'responsibility blame'),
  wrong('cross', 'line lines'),
  wrong('target murder slaughter massacre starve butcher', 'civilians children women people families innocents prisoners'),
];
/** "has gone too far" */
const GO = /^(?:too far|beyond all)/;
const LIE: ReadonlySet<string> = new Set(['lie', 'cheat', 'bluff']);
const FAULT = /^(?:to blame|at fault|guilty of|responsible for|complicit in|lying)|^behind (?:the|an?|this|that|last)/;
/** What a deed is called by those who blame it, and no one who does it. */
export const MISDEEDS = wordList('violations?|breach|acts?|aggression|crimes?|massacre|escalation|provocation|attacks?|atrocity|murder|mistake|betrayal');
const DEEDS = allOf(STRIKES, ASSAULTS, KILLINGS, BLASTS, wordList('plots?|coup|violence|unrest|hacks?|fires?|shootings?|sabotage'));
const VERBS: ReadonlySet<string> = new Set([...wrongs.flatMap((w) => [...w.verbs]), ...LIE, 'be', 'go']);

/** Token behind the words that blame the subject of the clause; 0 where it blames nobody. */
export const wrongIn = ({ parse: { tokens } }: ClaimContext, { verb, objects }: Clause): number => {
  // "cannot be trusted"
  if (verb.lemma === 'trust' && verb.passive && verb.negation >= 0) return verb.to;
  if (!VERBS.has(verb.lemma) || verb.passive || verb.negation >= 0 || verb.modal !== '') return 0;
  const headOf = (from: number): string => tokens[from]?.lower ?? '';
  if (LIE.has(verb.lemma)) return objects.length === 0 ? verb.to : 0;
  if (verb.lemma === 'go') return GO.test(tokens.slice(verb.head + 1, verb.head + 3).map((t) => t.lower).join(' ')) ? verb.head + 3 : 0;
  if (verb.lemma !== 'be') return objects.find((o) => wrongs.some((w) => w.verbs.has(verb.lemma) && w.nouns.has(headOf(o.head))))?.to ?? 0;
  const words = tokens.slice(verb.to, verb.to + 2).map((t) => t.lower).join(' ');
  if (FAULT.test(words) && (!words.startsWith('behind') || tokens.slice(verb.to + 2, verb.to + 5).some((t) => DEEDS.has(t.lower)))) return verb.to + 2;
  const name = objects.find((o) => BAD.has(headOf(o.head)));
  if (name) return name.to;
  return tokens[verb.to]?.pos === 'ADJ' && BAD.has(headOf(verb.to)) && tokens[verb.to + 1]?.text !== '-' ? verb.to + 1 : 0;
};
