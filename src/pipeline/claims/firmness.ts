/**
 * How firmly a clause says something: denied ("has not", "denied that", "refused to"), estimated ("is thought to"),
 * reported ("reportedly", "is accused of"), possible ("may", "if …"), planned ("will", "wants to", "a bid to"); and the
 * words that say so. A walk from the verb to the verbs, nouns and conjunctions that it depends on.
 */
import { among, wordList } from '../among';
import type { Modality, Polarity } from '../../model/claim';
import type { Span } from '../span';
import type { Clause } from '../syntax/clause';
import type { Token } from '../token';
import type { ClaimContext } from './context';
import { isAnnounced, speakingOf } from './speaking';
import { leaningOf, type Leaning } from './leaning';
import { contentLeaning, nounLeaning, PROOF, verbLeaning } from './embedding';

export interface Firmness {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedge: Span | null;
  readonly negation: Span | null;
  /** Said to be planned, or to be in somebody’s power: for an act of violence, a threat. */
  readonly threat: boolean;
}
export const FIRM: Firmness = { polarity: 'affirmed', modality: 'stated', hedge: null, negation: null, threat: false };

const REPORTED = wordList('reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|seemingly');
const LIKELY = wordList('possibly|perhaps|maybe|probably|likely|presumably|potentially|hypothetically|theoretically|nearly|almost');
const PERHAPS: ReadonlySet<string> = new Set(['perhaps', 'maybe', 'possibly', 'presumably', 'conceivably', 'probably']);
const SUPPOSE: ReadonlySet<string> = new Set(['suppose', 'imagine', 'supposing', 'assuming']);
const FICTION: ReadonlySet<string> = new Set('novel film movie play book thriller scenario simulation exercise wargame game dream series cartoon comic story fantasy'.split(' '));
const WHEN: ReadonlySet<string> = new Set(['when', 'once', 'after', 'before']);
const COMING: ReadonlySet<string> = new Set(['will', 'expected', 'due', 'scheduled', 'plans', 'intends', 'hopes']);
const ORDER: readonly Modality[] = ['stated', 'reported', 'estimated', 'planned', 'possible'];

const span = ({ parse }: ClaimContext, from: number, to = from + 1): Span => ({ start: parse.tokens[from]?.start ?? 0, end: parse.tokens[to - 1]?.end ?? 0 });

/** "could not … without": cannot do otherwise, so it does. */
const isDoubled = ({ parse }: ClaimContext, clause: Clause): boolean => {
  const { tokens, chunks } = parse;
  if (!among('can|could|would', clause.verb.modal)) return false;
  const first = chunks.findLastIndex((c, i) => i < clause.at && (c.type === 'stop' || (c.type === 'coordinator' && i < clause.at - 2)));
  const next = chunks.findIndex((c, i) => i > clause.at && (c.type === 'stop' || (c.type === 'verb' && c.form === 'finite')));
  return tokens.slice(chunks[first]?.to ?? 0, next < 0 ? tokens.length : (chunks[next]?.from ?? tokens.length)).some((t) => t.lower === 'without');
};
/** "makes no secret of", "there is no doubt about", "had no business doing": it is so. */
const LITOTES: ReadonlySet<string> = new Set('secret secrets doubt doubts question wonder surprise shortage bones mistake coincidence apology apologies business denying mystery accident exaggeration stranger love trust confidence faith patience time'.split(' '));
/** "neither weapons nor money", "No country has": a subject or object that is none. */
const emptyPhrase = ({ parse }: ClaimContext, clause: Clause): number => {
  for (const phrase of [...clause.subjects, ...clause.objects]) {
    if (LITOTES.has(parse.tokens[phrase.head]?.lower ?? '')) continue;
    const word = parse.tokens[phrase.from]?.lower ?? '';
    const before = parse.tokens[phrase.from - 1]?.lower ?? '';
    if (among('no|neither|none|nobody|nothing', word)) return phrase.from;
    if (among('neither|nor|no', before)) return phrase.from - 1;
  }
  return -1;
};

/** "little evidence of X’s aid to Y" */
const scantPhrase = ({ parse: { tokens } }: ClaimContext, { subjects, objects }: Clause): number =>
  [...subjects, ...objects].find((p) => PROOF.has(tokens[p.head]?.lower ?? '') && !LITOTES.has(tokens[p.head]?.lower ?? '') && among('little|scant|few|insufficient', tokens[p.from]?.lower ?? ''))?.from ?? -1;

/** "X halted talks, accusing Y of …": a circumstance of the main verb, not what it governs. */
const goesWith = ({ parse: { chunks, clauses } }: ClaimContext, index: number): boolean => {
  const clause = clauses[index];
  return clause?.verb.form === 'gerund' && chunks[clause.at - 1]?.type === 'comma' && clauses[index - 1]?.verb.form !== 'gerund';
};

/** "warned that X would", "said it would", "X would strike, its minister said": an announcement. */
const isAnnouncedIn = (context: ClaimContext, clause: Clause): boolean => {
  const speaking = clause.conjunction === '' || clause.conjunction === 'that' ? speakingOf(context.parse, clause) : undefined;
  return speaking !== undefined && (among('warn|threaten|vow|pledge|swear', speaking.verb.lemma) || (among('say|announce|declare|add|insist|promise|tell|state|confirm', speaking.verb.lemma) && isAnnounced(context, speaking, clause)));
};
const isInverted = (token: Token | undefined): boolean => token?.lower === 'should' && token.pos === 'AUX';

export const firmnessOf = (context: ClaimContext, index: number): Firmness => {
  const { parse } = context;
  const { tokens, clauses } = parse;
  let denied = false;
  let modality: Modality = 'stated';
  let hedge: Span | null = null;
  let negation: Span | null = null;
  let threat = false;
  /** Token of the subject or object that is none: two verbs may share it. */
  let emptied = -1;
  const weaken = (to: Modality, words: Span | null) => {
    if (ORDER.indexOf(to) > ORDER.indexOf(modality)) modality = to;
    hedge ??= words;
  };
  const deny = (words: Span) => {
    denied = !denied;
    negation = words;
  };
  /** True when the walk ends here: what is above does not bear on it. */
  const take = ({ kind, words, able, final }: Leaning): boolean => {
    if (kind === 'denied') deny(words);
    else if (kind !== 'stated') weaken(kind, words);
    if (kind === 'planned' || able) threat = true;
    return final === true;
  };
  let i = index;
  for (let depth = 0; i >= 0 && depth < 6; depth++) {
    const clause = clauses[i];
    if (!clause) break;
    const { verb } = clause;
    // A verb that shares its auxiliaries has none of its own to say so.
    const bare = clause.partner >= 0 && verb.bare && verb.negation < 0;
    if (verb.negation >= 0 && !isDoubled(context, clause)) deny(span(context, verb.negation));
    // "neither arms nor trains X"
    else if (verb.negation < 0 && tokens[verb.from - 1]?.lower === 'nor' && (clauses[clause.partner]?.verb.bare ?? true)) deny(span(context, verb.from - 1));
    else if (verb.negation < 0 && verb.modal) {
      if (among('will|shall', verb.modal)) {
        weaken('planned', span(context, verb.from, verb.head + 1));
        threat = true;
      } else if (verb.modal === 'would' && isAnnouncedIn(context, clause)) {
        weaken('planned', span(context, verb.from, verb.head + 1));
        threat = true;
      } else if (among('may|might|could|would|should|must|can', verb.modal) && !(verb.modal === 'can' && i !== index)) weaken('possible', span(context, verb.from, verb.head + 1));
    }
    const none = emptyPhrase(context, clause);
    if (none >= 0 && none !== emptied) deny(span(context, none));
    emptied = Math.max(none, emptied);
    const scant = scantPhrase(context, clause);
    if (scant >= 0) weaken('possible', span(context, scant));
    for (const adverb of verb.adverbs) {
      const word = tokens[adverb]?.lower ?? '';
      // "supplied nearly 70 percent": nearly so much.
      if (adverb > verb.head && (word === 'nearly' || word === 'almost')) continue;
      if (REPORTED.has(word)) weaken('reported', span(context, adverb));
      else if (LIKELY.has(word)) weaken('possible', span(context, adverb));
    }
    if (among('if|unless|whether|lest', clause.conjunction)) weaken('possible', null);
    // "will speak out when he meets X"
    if (WHEN.has(clause.conjunction) && !verb.past && verb.bare && tokens.some((t) => COMING.has(t.lower))) weaken('planned', null);
    // "until X arms Y"
    if (clause.conjunction === 'until' && !verb.past && verb.bare) weaken('possible', null);
    // "threatened X with war should it arm Y"
    const [subject] = clause.subjects;
    if (subject && subject.to === verb.from && verb.bare && isInverted(tokens[subject.from - 1])) weaken('possible', null);
    if (bare && sharesMood(clauses[clause.partner], clause)) {
      i = clause.partner;
      // Only the auxiliaries of the partner count, and what it depends on.
      const partner = clauses[i];
      if (partner && partner.verb.bare && partner.governor < 0 && partner.content < 0) break;
      continue;
    }
    if (clause.governor >= 0 || verb.form === 'infinitive' || verb.form === 'gerund') {
      const leaning = leaningOf(context, clause);
      if (leaning && take(leaning)) break;
      const governing = clauses[clause.governor];
      if (governing && !leaning && !goesWith(context, i)) {
        const above = verbLeaning(context, governing, clause);
        // "X wants Y to attack Z" is no plan of Y’s.
        const wished = above?.kind === 'planned' && governing.objects.some((o) => clause.subjects.includes(o));
        if (above && take(wished ? { ...above, kind: 'possible', able: false } : above)) break;
      }
      if (leaning?.detached) break;
      i = clause.governor;
    } else if (clause.content >= 0) {
      // "think that the rumours that X did Y are nonsense"
      const judgement = nounLeaning(context, clause, true);
      if (judgement) {
        take(judgement);
        break;
      }
      const governing = clauses[clause.content];
      // "X, which denies that Z did so, demanded": X demanded it.
      if (governing?.relative && governing.at < clause.at && clause.subjects.some((s) => governing.subjects.includes(s))) break;
      const above = governing ? contentLeaning(context, governing, clause) : null;
      if (above && take(above)) break;
      // A speech verb’s own tense and mood are not those of what is said.
      break;
    } else {
      const above = nounLeaning(context, clause);
      if (above) take(above);
      break;
    }
  }
  const opening = tokens.find((t) => /\p{L}/u.test(t.text));
  if (opening && among('had|were|should', opening.lower) && opening.pos === 'AUX') weaken('possible', null);
  if (opening && SUPPOSE.has(opening.lower)) weaken('possible', null);
  const told = clauses[index]?.verb.from ?? 0;
  if (opening && PERHAPS.has(opening.lower) && !tokens.some((t, k) => k < told && t.text === ',')) weaken('possible', { start: opening.start, end: opening.end });
  // "In the novel, X invades Y."
  if (opening?.lower === 'in' && tokens.slice(0, 6).some((t) => FICTION.has(t.lower))) weaken('possible', null);
  const [last, lastButOne] = [tokens.at(-1)?.text ?? '', tokens.at(-2)?.text ?? ''];
  if (last === '?' || (/^["”]$/.test(last) && lastButOne === '?')) weaken('possible', null);
  return { polarity: denied ? 'denied' : 'affirmed', modality, hedge, negation: denied ? negation : null, threat };
};

/** "did not arm or train", "has armed and trained": the same mood when the second verb has the form the auxiliary asks for. */
const sharesMood = (partner: Clause | undefined, clause: Clause): boolean => {
  if (!partner) return false;
  if (partner.verb.form === 'infinitive') return clause.verb.form === 'infinitive' || !clause.verb.past;
  if (partner.verb.bare) return true;
  return partner.verb.modal !== '' ? !clause.verb.past : clause.verb.past || clause.verb.form === 'gerund' || partner.verb.negation >= 0;
};
