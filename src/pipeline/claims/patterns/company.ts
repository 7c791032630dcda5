/** Deeds done with another: "X, in coordination with Y, struck Z", "X, together with Y, shelled Z", "X took Z alongside Y". */
import { allOf, among, wordList } from '../../among';
import { ASSAULTS, CAMPAIGNS, KILLINGS, STRIKES } from '../../blows';
import type { RelationshipType } from '../../../model/relationship';
import { argumentOf, argumentsOf, ownersOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { doersAbove } from '../roles';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';
import { wordOf } from '../../syntax/list';
import { hasAny } from '../../syntax/wordsIn';

const CONCERT = wordList('coordination|co-ordination|cooperation|co-operation|concert|lockstep|collaboration|conjunction|partnership|tandem|league|cahoots');
/** Deeds of war, done on one side. */
const WAR = wordList('fight|hunt|pursue|attack|strike|bomb|shell|storm|assault|capture|seize|take|retake|recapture|invade|raid|ambush|besiege|battle|bombard|overrun|advance|march|kill|occupy|liberate|defend|launch|drive|push|clear|expel|rout|hit|oust|sweep|force|eject|hold|encircle|rescue');

const DEEDS = allOf(STRIKES, ASSAULTS, CAMPAIGNS, KILLINGS);
const COMMAND: ReadonlySet<string> = new Set(['command', 'direction', 'leadership', 'supervision', 'orders', 'guidance', 'tutelage']);
/** "militiamen under the direction of X", "fought under Iranian command": of X, a power or group that is not their own. */
const commandersOf = (context: ClaimContext, at: number): { readonly phrase: NounPhrase; readonly ids: readonly string[] } | null => {
  const thing = context.parse.chunks[at];
  if (!isNoun(thing) || !COMMAND.has(context.parse.tokens[thing.head]?.lower ?? '')) return null;
  const of = wordOf(context.parse.chunks[at + 1]) === 'of' ? context.parse.chunks[at + 2] : undefined;
  const phrase = isNoun(of) ? of : thing;
  const ids = (isNoun(of) ? argumentOf(context, of) : ownersOf(context, thing)).filter((id) => context.entityOf(id)?.actorKind !== 'person');
  return ids.length > 0 ? { phrase, ids } : null;
};
const JOINT: ReadonlySet<string> = new Set('train advise operate run patrol build guard man plan choose select pick prepare draft organise organize command oversee conduct develop produce manufacture'.split(' '));
const SUPPORT: ReadonlySet<string> = new Set(['support', 'defence', 'defense', 'aid']);
/** Into a fight, with others. */
const MARCH: ReadonlySet<string> = new Set(['march', 'storm', 'charge']);
const SEEN: ReadonlySet<string> = new Set(['see', 'spot', 'film', 'photograph', 'observe', 'sight', 'picture']);
const isAloft = (word: string): boolean => among('jets?|planes?|warplanes?|aircraft|bombers?|helicopters?|gunships?|drones?', word);

/** "X fights Y, an affiliate of Z, together with W": from the chunk after the aside to the comma before it. */
const pastAside = ({ parse: { chunks, tokens } }: ClaimContext, at: number): number => {
  if (chunks[at - 1]?.type !== 'comma') return at;
  let k = at - 2;
  while (k > 0 && among('noun|preposition', chunks[k]?.type ?? '')) k--;
  const aside = chunks[k + 1];
  return chunks[k]?.type === 'comma' && isNoun(aside) && among('an?|the|its|their', tokens[aside.from]?.lower ?? '') ? k : at;
};
/** The clause that the phrase at chunk `at` goes with: the one it follows, or that whose subject it follows. */
const clauseOf = (context: ClaimContext, place: number): number => {
  const { clauses, chunks } = context.parse;
  const at = pastAside(context, place);
  const before = clauses.findLastIndex((c) => c.at <= at && chunks.slice(c.at + 1, at).every((k) => !['stop', 'coordinator', 'relative', 'subordinator', 'comma'].includes(k.type)));
  if (before >= 0) return before;
  // "X, together with Y, did": the verb after the comma.
  const close = chunks.findIndex((c, i) => i > at && c.type === 'comma');
  return close < 0 ? -1 : clauses.findIndex((c) => c.at === close + 1 && c.subjects.length > 0);
};
const partners = (context: ClaimContext, at: number): { readonly phrase: NounPhrase; readonly ids: readonly string[] } | null => {
  const phrase = context.parse.chunks[at];
  if (!isNoun(phrase)) return null;
  const ids = argumentOf(context, phrase);
  return ids.length > 0 ? { phrase, ids } : null;
};

const JOINTLY: ReadonlySet<string> = new Set(['together', 'jointly', 'side', 'shoulder', 'tandem', 'concert']);
/** What is done together without being done jointly: "come together", "live side by side". */
const IDLE: ReadonlySet<string> = new Set('be have come get meet live sit stand put bring hold work fight talk go stay stick bind say appear grow shoulder'.split(' '));
/** "X and Y attacked Z side by side", "was planned jointly by X and Y". */
const together = (context: ClaimContext): readonly Match[] => {
  const { clauses, tokens } = context.parse;
  if (!hasAny(tokens, JOINTLY)) return [];
  return clauses.flatMap(({ verb, ...clause }, index): readonly Match[] => {
    if (IDLE.has(verb.lemma)) return [];
    const next = clauses[index + 1]?.verb.from ?? tokens.length;
    const near = [...tokens.slice(verb.to, Math.min(next, verb.to + REACH)), ...tokens.slice(verb.from, verb.to)];
    if (!near.some((t, i) => JOINTLY.has(t.lower) && near[i + 1]?.lower !== 'with' && (t.lower !== 'side' || near[i - 1]?.lower === 'by'))) return [];
    const doers = verb.passive ? clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : clause.subjects;
    const ids = argumentsOf(context, doers).slice(0, MOST);
    const from = Math.min(verb.from, ...clause.subjects.map((s) => s.from));
    const to = Math.max(verb.to, ...doers.map((d) => d.to));
    return ids.flatMap((source, k) => ids.slice(k + 1).map((target) => ({ source, target, type: WAR.has(verb.lemma) ? 'fights_alongside' : 'coordinates_with', from, to, clause: index, rule: 'company:together' } as const)));
  });
};
/** Of more doers than these, not every two are told apart. */
const MOST = 4;
/** How far behind the verb "together" may stand, in tokens. */
const REACH = 8;

export const byCompany: Pattern = (context) => {
  const { chunks, clauses, tokens } = context.parse;
  const matches: Match[] = [...together(context)];
  const emit = (clause: Clause, index: number, type: RelationshipType, other: { readonly phrase: NounPhrase; readonly ids: readonly string[] }, rule: string) => {
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    const by = clause.verb.passive ? clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : [];
    const own = clause.verb.passive && (by.length > 0 || rule !== 'support') ? by : clause.subjects;
    const doers = own.length > 0 ? own : doersAbove(context, clause);
    for (const source of argumentsOf(context, doers)) for (const target of other.ids) if (source !== target) matches.push({ source, target, type, from, to: Math.max(other.phrase.to, clause.verb.to), clause: index, rule: `company:${rule}` });
  };
  chunks.forEach((chunk, i) => {
    const word = wordOf(chunk);
    const [next, after] = [chunks[i + 1], chunks[i + 2]];
    // "were seen alongside X"
    const seen = (word === 'alongside' || word === 'beside') ? clauses[clauseOf(context, i)] : undefined;
    if (seen?.verb.passive && SEEN.has(seen.verb.lemma)) {
      const others = partners(context, i + 1);
      const armed = (id: string): boolean => among('armed_group|armed_force|state', context.entityOf(id)?.actorKind ?? '');
      for (const source of argumentsOf(context, seen.subjects).filter(armed)) for (const target of others?.ids.filter(armed) ?? []) if (source !== target) matches.push({ source, target, type: 'fights_alongside', from: Math.min(seen.verb.from, ...seen.subjects.map((s) => s.from)), to: others?.phrase.to ?? chunk.to, clause: clauses.indexOf(seen), rule: 'company:seen' });
      return;
    }
    const concert = word === 'in' && isNoun(next) && CONCERT.has(tokens[next.head]?.lower ?? '') && wordOf(after) === 'with';
    const jointly = among('together|jointly', tokens[chunk.to - 1]?.lower ?? '') && wordOf(next) === 'with';
    const alongside = word === 'alongside' || word === 'beside';
    const marching = word === 'with' && MARCH.has(clauses[clauseOf(context, i)]?.verb.lemma ?? '');
    const support = word === 'in' && isNoun(next) && next.from === next.head && SUPPORT.has(tokens[next.head]?.lower ?? '') && wordOf(after) === 'of';
    const commanders = word === 'under' ? commandersOf(context, i + 1) : null;
    if (commanders) {
      const led = i === 0 ? clauses.find((c) => c.verb.form === 'finite' && !c.relative && c.subjects.length > 0)?.subjects[0] : chunks[i - 1];
      const index = clauseOf(context, i);
      const whom = isNoun(led) ? argumentOf(context, led) : argumentsOf(context, clauses[index]?.subjects ?? []);
      for (const source of commanders.ids) for (const target of whom) if (source !== target) matches.push({ source, target, type: 'backs', from: isNoun(led) ? led.from : (clauses[index]?.subjects[0]?.from ?? chunk.from), to: commanders.phrase.to, clause: isNoun(led) ? -1 : index, rule: 'company:under' });
      return;
    }
    if (!concert && !jointly && !alongside && !support && !marching) return;
    let at = i + (concert || support ? 3 : jointly ? 2 : 1);
    while (chunks[at]?.type === 'quote') at++;
    const other = partners(context, at);
    if (marching && !other?.ids.every((id) => /^armed_|^state$/.test(context.entityOf(id)?.actorKind ?? '') && context.found.some((m) => m.entity === id && m.from <= other.phrase.head && other.phrase.head < m.to))) return;
    const index = other ? clauseOf(context, i) : -1;
    const clause = clauses[index];
    if (other && clause && support) return emit(clause, index, clause.subjects.some((s) => isAloft(tokens[s.head]?.lower ?? '')) ? 'gives_air_support' : 'backs', other, 'support');
    if (other && clause && (alongside || jointly) && JOINT.has(clause.verb.lemma) && clause.objects.length > 0) return emit(clause, index, 'coordinates_with', other, 'side');
    if (!other || !clause || (!concert && !WAR.has(clause.verb.lemma) && !clause.objects.some((o) => DEEDS.has(tokens[o.head]?.lower ?? '')))) return;
    emit(clause, index, concert ? 'coordinates_with' : 'fights_alongside', other, concert ? 'concert' : 'side');
  });
  return matches;
};
