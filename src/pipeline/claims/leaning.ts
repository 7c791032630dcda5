/**
 * What stands right before an infinitive or gerund and tells how real its act is: "ready to strike", "a bid to arm",
 * "interested in coordinating", "without meeting", "accused of arming", "in order to".
 */
import { among, wordList } from '../among';
import type { Modality } from '../../model/claim';
import type { Span } from '../span';
import type { Clause } from '../syntax/clause';
import type { ClaimContext } from './context';
import { ALLEGED } from './lightVerb';

export interface Leaning {
  readonly kind: Modality | 'denied';
  readonly words: Span;
  /** The act is in somebody’s power or will. */
  readonly able?: boolean;
  /** Verbs further up do not bear on it. */
  readonly final?: boolean;
  readonly detached?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PLANNED = set(
  'attempt attempts bid effort efforts plan plans desire desires wish intention intentions intent aim aims goal goals offer offers decision pledge pledges promise promises vow vows threat threats campaign order orders request requests call calls proposal proposals agreement deal mandate mission operation push drive move moves strategy plot plots project readiness willingness determination commitment ambition ambitions hope hopes need duty eager keen ready set prepared poised willing determined committed due interested bent intent bound sworn obliged ordered urge refusal hesitant reluctant scheme programme program initiative',
);
const ABLE = set('able capable capability capabilities ability capacity power free right chance opportunity opportunities potential likely enough sufficient possibility prospect prospects risk danger option options means weapons rockets missiles strength likelihood threat expected possible open');
const LAUNCH = set('launch begin start mount open resume renew conduct wage undertake');
const FORM = set('reconstitute form found create establish assemble raise');
const FIGHT = set('fight combat battle counter defeat destroy oppose resist');
const FIGHTS = set('operation operations offensive campaign assault war attack offensives campaigns');
const BE = set("is are was were be been 's 're");
const UNABLE = set('unable unwilling powerless reluctance refusal failure inability incapable impotent unlikely forbidden barred');
const NEGATIVE = /^(?:without|instead|rather)$/;
const FACT = wordList('by|after|since|while|when|for|despite|on|upon|in|through|of|as|into|about|from');

export const leaningOf = ({ parse }: ClaimContext, clause: Clause): Leaning | null => {
  const { tokens, chunks } = parse;
  const { verb } = clause;
  const at = (i: number): Span => ({ start: tokens[i]?.start ?? 0, end: tokens[i]?.end ?? 0 });
  let i = verb.from - 1;
  while (i >= 0 && tokens[i]?.pos === 'ADV' && verb.form === 'infinitive' && !/^(?:enough)$/.test(tokens[i]?.lower ?? '')) i--;
  if (verb.form === 'infinitive') {
    // "sufficient for the group to fight"
    const before = chunks[clause.at - 1];
    if (before?.type === 'noun' && tokens[before.from - 1]?.lower === 'for') i = before.from - 2;
    // "the decision by X to"
    if (before?.type === 'noun' && among('by|of', tokens[before.from - 1]?.lower ?? '') && chunks[clause.at - 3]?.type === 'noun') i = before.from - 2;
    const word = tokens[i]?.lower ?? '';
    // "did nothing to help"
    if ((word === 'nothing' || word === 'little') && among('do|does|did|done|doing', tokens[i - 1]?.lower ?? '')) return { kind: 'denied', words: at(i), final: true };
    // "was strong [enough to] attack", "was too weak to attack"
    if (tokens[verb.from]?.lower === 'enough') return { kind: 'possible', words: at(verb.from), able: true };
    if (tokens[i]?.pos === 'ADJ' && tokens[i - 1]?.lower === 'too') return { kind: 'denied', words: at(i - 1), final: true };
    // "was about to attack"
    if (word === 'about' && BE.has(tokens[i - 1]?.lower ?? '')) return { kind: 'planned', words: at(i), able: true };
    if (word === 'order' && tokens[i - 1]?.lower === 'in') return { kind: 'planned', words: at(i), final: false };
    // "launched an operation in May to dislodge X": that goes on.
    const governor = parse.clauses[clause.governor];
    if (governor && LAUNCH.has(governor.verb.lemma) && governor.objects.some((o) => FIGHTS.has(tokens[o.head]?.lower ?? '') || FIGHTS.has(tokens[o.from]?.lower ?? ''))) return { kind: 'stated', words: at(i) };
    // "was formed to fight X"
    // … "formed a force to fight X"
    const forces = governor && !governor.verb.passive && governor.objects.some((o) => among('force|coalition|alliance|militia|army|brigade|group|front|unit|task', tokens[o.head]?.lower ?? ''));
    if (governor && (governor.verb.passive || forces) && FORM.has(governor.verb.lemma) && FIGHT.has(verb.lemma)) return { kind: 'stated', words: at(i) };
    // "is in no position to"
    if (tokens[i - 1]?.lower === 'no' && among('position|mood|condition|shape|state|hurry|rush', word)) return { kind: 'denied', words: at(i - 1), final: true };
    // "came close to attacking"
    if (word === 'close' && tokens[verb.head]?.lower.endsWith('ing')) return { kind: 'denied', words: at(i), final: true };
    if (word === 'as' && tokens[i - 1]?.lower === 'so') return { kind: 'planned', words: at(i) };
    if (tokens[i]?.pos === 'ADJ' && among('alleged|reported|rumou?red|suspected|reputed', word)) return { kind: 'reported', words: at(i) };
    return byWord(word, at(i)) ?? null;
  }
  if (verb.form !== 'gerund') return null;
  const preposition = tokens[i]?.lower ?? '';
  if (preposition === 'from' && tokens[i - 1]?.lower === 'far') return { kind: 'denied', words: at(i - 1), detached: true };
  // "said nothing about arming"
  if (preposition === 'about' && tokens[i - 1]?.lower === 'nothing') return { kind: 'possible', words: at(i - 1), detached: true };
  if (NEGATIVE.test(preposition) || (among('of|than', preposition) && NEGATIVE.test(tokens[i - 1]?.lower ?? ''))) return { kind: 'denied', words: at(i), detached: true };
  if (among('against|before|from', preposition) && preposition !== 'from') return preposition === 'before' ? { kind: 'stated', words: at(i), detached: true } : { kind: 'possible', words: at(i), detached: true };
  if (!FACT.has(preposition) && preposition !== 'to') return null;
  // "By arming X, Y would lose Z"
  const main = among('by|through', preposition) ? parse.clauses.find((c) => c.verb.form === 'finite' && c.subjects.length > 0 && c.subjects.every((s) => clause.subjects.includes(s))) : undefined;
  if (main && among('would|could|might|may', main.verb.modal)) return { kind: 'possible', words: { start: tokens[main.verb.from]?.start ?? 0, end: tokens[main.verb.from]?.end ?? 0 }, detached: true };
  if (among('by|after|since|while|when|despite|upon|through', preposition)) return { kind: 'stated', words: at(i), detached: true };
  // "X’s alleged role in arming Y"
  const noun = chunks.find((c) => c.type === 'noun' && c.to === i);
  const alleged = noun ? tokens.findIndex((t, k) => k >= noun.from && k < noun.to && ALLEGED.has(t.lower)) : -1;
  return alleged >= 0 ? { kind: 'reported', words: at(alleged) } : byWord(tokens[i - 1]?.lower ?? '', at(i - 1));
};
const byWord = (word: string, words: Span): Leaning | null => {
  if (UNABLE.has(word)) return { kind: 'denied', words, final: true };
  if (PLANNED.has(word)) return { kind: 'planned', words, able: true };
  if (ABLE.has(word)) return { kind: 'possible', words, able: true };
  if (among('accusations?|allegations?|suspicions?|reports?|rumou?rs|charges|claims', word)) return { kind: 'reported', words };
  return null;
};
