/**
 * What a governing verb does to the act it governs: "began to arm" leaves it, "wants to arm" plans it, "refused to arm"
 * and "denied that it armed" deny it, "is accused of arming" reports it, "is thought to arm" estimates it.
 */
import { among, wordList } from '../among';
import type { Span } from '../span';
import type { Clause } from '../syntax/clause';
import { AVERTING } from '../syntax/governor';
import type { ClaimContext } from './context';
import type { Leaning } from './leaning';

const ESTIMATE = wordList('fear|think|believe|estimate|consider|assume|understand|deem|know|presume');
const SAID = wordList('say|report|allege|rumou?r|claim|accuse|suspect|charge|blame|tip');
const PLAN = wordList('want|plan|intend|hope|aim|seek|try|attempt|prepare|promise|vow|pledge|threaten|agree|offer|propose|consider|decide|wish|expect|urge|ask|demand|call|request|order|need|swear|like|love|mull|weigh|ready|discuss|contemplate|tell|persuade|encourage|invite|press|push|pressure|appeal|authorise|authorize|instruct|recommend|suggest|oblige|schedule|commit|volunteer|plot|conspire|envisage|envision|explore|vote|choose|elect|opt|undertake|advise|require|beg');
/** Acts that make the governed act happen, or its beginning, end or manner. */
const REAL = wordList('enter|invade|intervene|cross|march|fly|land|arrive|stay|remain|advance|deploy|dispatch|station|rush|prefer|tend|begin|start|continue|keep|resume|go|come|manage|help|force|make|let|get|dare|use|serve|happen|proceed|enable|allow|spend|finish|end|compel|lead|cause|join|find|see|watch|catch|rush|persist|admit|confess|acknowledge|recall|remember|include|involve|succeed|excel|be|rely|train|hire|send|move|return|turn|work|fail|team|permit|prompt|provoke|spur|goad|drive|motivate|inspire|embolden|galvani[sz]e|lure|oblige|pull|shift|redeploy|divert|redirect|mobili[sz]e|rally');
const FAIL = wordList('shrink|recoil|baulk|balk|shy|fail|refuse|decline|deny|refrain|avoid|reject|forbid|ban|lack|desist|abstain|neglect|forget|omit|oppose|dismiss|refute|rule');
/** "stopped arming": no longer; "urged X to stop arming": does. */
const STOP = wordList('stop|cease|halt|quit|end|suspend');
const CLEAR = wordList('clear|acquit|absolve|exonerate');
/** "is thinking of arming" */
const MULL = wordList('think|dream|talk|speak');
/** "is fighting to oust X" */
const STRUGGLE = wordList('fight|battle|struggle');
const OUST = wordList('drive|oust|push|expel|dislodge|evict|eject|retake|recapture|regain|wrest|seize|capture|overthrow|topple|unseat|defeat|destroy|crush|repel|clear|flush|beat|hold|force|take|wipe|uproot|eliminate|root|remove|reclaim|win|dethrone|vanquish');
const HINDER = wordList('prevent|keep|deter|block|dissuade|bar|discourage|stop|restrain|prohibit');

const spanOf = ({ parse }: ClaimContext, from: number, to: number): Span => ({ start: parse.tokens[from]?.start ?? 0, end: parse.tokens[to - 1]?.end ?? 0 });

/** "ended up arming X": it does. */
const endsUp = (context: ClaimContext, { lemma, to }: Clause['verb']): boolean => lemma === 'end' && context.parse.tokens[to]?.lower === 'up';
/** For infinitives, gerunds and participles. Null = nothing. */
export const verbLeaning = (context: ClaimContext, governing: Clause, clause: Clause): Leaning | null => {
  const { verb } = governing;
  const words = spanOf(context, verb.from, verb.to);
  const head = spanOf(context, verb.head, verb.head + 1);
  const between = context.parse.tokens.slice(verb.to, clause.verb.from);
  if (verb.passive && ESTIMATE.has(verb.lemma)) return { kind: 'estimated', words };
  // "claim to have struck X": it says that it did.
  if (verb.lemma === 'claim' && !verb.passive && clause.verb.form === 'infinitive') return { kind: 'stated', words: head, final: true };
  if (SAID.has(verb.lemma)) {
    // "criticised X for bombing Y" takes it for granted; "accused X of" does not.
    if (verb.lemma === 'blame') return null;
    return verb.passive || between.some((t) => t.lower === 'of') ? { kind: 'reported', words: head, final: true } : null;
  }
  // "keep X from arming Y", "avoid X arming Y"
  const isAverted = AVERTING.has(verb.lemma) && clause.verb.form === 'gerund' && clause.subjects[0] !== undefined && !governing.subjects.includes(clause.subjects[0]);
  if (isAverted || (HINDER.has(verb.lemma) && between.some((t) => t.lower === 'from'))) {
    if ((HINDER.has(verb.lemma) || verb.lemma === 'avoid') && verb.form === 'finite' && verb.modal === '' && governing.governor < 0) return { kind: 'denied', words: head };
    return { kind: 'possible', words: head, final: true };
  }
  if (CLEAR.has(verb.lemma) && between.some((t) => t.lower === 'of')) return { kind: 'denied', words: head };
  // "neither confirmed nor denied", "did not deny": left open.
  if (verb.lemma === 'deny' && (verb.negation >= 0 || context.parse.tokens[verb.from - 1]?.lower === 'nor')) return { kind: 'possible', words: head, final: true };
  if (MULL.has(verb.lemma) && clause.verb.form === 'gerund' && between.some((t) => t.lower === 'of' || t.lower === 'about')) return { kind: 'planned', words: head };
  // "until it stops arming X": it does.
  if (STOP.has(verb.lemma) && among('until|unless|if|before', governing.conjunction)) return { kind: 'stated', words: head, final: true };
  if (STOP.has(verb.lemma) && !endsUp(context, verb) && (clause.verb.form === 'gerund' || verb.lemma === 'cease')) return verb.form === 'finite' && verb.modal === '' ? { kind: 'denied', words: head } : { kind: 'stated', words: head, final: true };
  // "vowed to keep firing" takes the firing for granted.
  if (among('keep|continue|resume', verb.lemma) && verb.negation < 0) return { kind: 'stated', words: head, final: verb.lemma !== 'resume' };
  if (FAIL.has(verb.lemma)) return verb.lemma === 'rule' ? { kind: 'possible', words: head, able: true, final: true } : { kind: 'denied', words: head };
  if (among('appear|seem', verb.lemma)) return { kind: 'possible', words: head };
  // "has yet to deliver"
  if (verb.lemma === 'have' && verb.adverbs.some((a) => context.parse.tokens[a]?.lower === 'yet')) return { kind: 'denied', words };
  if (among('have|need', verb.lemma) && clause.verb.form === 'infinitive' && clause.at === governing.at + 1) return { kind: 'possible', words: head };
  // "is fighting to oust X": it fights X.
  if (STRUGGLE.has(verb.lemma) && clause.verb.form === 'infinitive' && OUST.has(clause.verb.lemma)) return { kind: 'stated', words: head };
  if (PLAN.has(verb.lemma)) return { kind: 'planned', words: head };
  if (verb.lemma === 'be' && clause.verb.form === 'infinitive' && clause.at === governing.at + 1) return { kind: 'planned', words: head };
  if (clause.verb.form !== 'infinitive' || REAL.has(verb.lemma)) return null;
  // "known to have fired": done.
  if (context.parse.tokens.slice(clause.verb.from, clause.verb.head).some((t) => t.lower === 'have')) return null;
  // Anything else is done in order to.
  return { kind: 'planned', words: spanOf(context, clause.verb.from, clause.verb.head + 1), final: false };
};

export const REPORTS = wordList('accusations?|allegations?|claims?|reports?|charges?|suggestions?|rumou?rs?|suspicions?|assertions?|insinuations?|talk|stor(?:y|ies)|tales?|speculation|whispers?|hints?|insistence');
export const PROOF = wordList('evidence|sign|signs|proof|indication|indications|question|doubt|confirmation');
const FEAR = wordList('possibility|fears?|hopes?|risk|danger|threat|prospect|concerns?|chance|condition|idea|notion|likelihood|event|warning|warnings');
/** Of what is said to be so or not: "it is not true that", "the claim that … is false", "reports that … could not be verified". */
const UNTRUE = wordList('false|untrue|wrong|baseless|unfounded|groundless|fabricated|invented|nonsense|absurd|ridiculous|laughable|preposterous|lies?|fiction|fictions?|fabrications?|myths?|propaganda|inaccurate|incorrect|impossible|inconceivable|unthinkable');
const FORGED = wordList('false|fake|bogus|fabricated|erroneous|untrue|hoax|doctored|forged|satirical');
/** Said to be less than it is said to be: whether anything of it is left is not told. */
const INFLATED = wordList('exaggerated|overblown|overstated|overdone|inflated|exaggerations?|far-fetched|premature');
const OPEN = wordList('unproven|unverified|unconfirmed|unclear|uncertain|doubtful|possible|likely|unlikely|conceivable|disputed|contested|plausible');
const PROVE = wordList('know|confirm|prove|show|establish|demonstrate');
const BELIEVE = wordList('think|believe|say|see|consider|claim|suggest|expect|suppose|maintain');
/** The judgement that the words after a copula pass: of what the clause with `at` says. */
export const judged = (context: ClaimContext, verb: Clause['verb'], from: number): Leaning | null => {
  const { tokens } = context.parse;
  const words = spanOf(context, verb.from, verb.to);
  const word = tokens.slice(from, from + 3).find((t) => UNTRUE.has(t.lower) || INFLATED.has(t.lower) || OPEN.has(t.lower) || t.lower === 'true');
  if (among('verify|confirm|prove|corroborate|substantiate', verb.lemma) && verb.passive && verb.negation >= 0) return { kind: 'possible', words, final: true };
  if (among('deny|reject|dismiss|refute|disprove|debunk|discredit', verb.lemma) && verb.passive && verb.negation < 0) return { kind: 'denied', words, final: true };
  if (among('exaggerate|overstate|inflate|fabricate|invent', verb.lemma) && verb.passive && verb.negation < 0) return { kind: 'denied', words, final: true };
  if (!among('be|remain|seem|appear|prove', verb.lemma) || !word) return null;
  if (OPEN.has(word.lower)) return { kind: 'possible', words, final: true };
  return (word.lower === 'true') === verb.negation < 0 ? null : { kind: 'denied', words, final: true };
};
/** For a clause after "that" which no verb governs: "claims that X did Y remain unproven", "the fear that X will"; `judgedOnly`: only what the sentence says of the noun. */
export const nounLeaning = (context: ClaimContext, clause: Clause, judgedOnly = false): Leaning | null => {
  const { chunks, clauses, tokens } = context.parse;
  if (clause.conjunction !== 'that') return null;
  const that = chunks.findLastIndex((c, i) => i < clause.at && c.type === 'relative' && c.word === 'that');
  const noun = chunks[that - 1];
  if (noun?.type !== 'noun') return null;
  const name = tokens[noun.head]?.lower ?? '';
  const known = REPORTS.has(name) ? 'reported' : FEAR.has(name) ? 'possible' : null;
  if (!known) return null;
  const main = clauses.find((c) => c.at > clause.at && c.verb.form === 'finite' && !c.relative && (!judgedOnly || c.subjects.includes(noun)));
  const judgement = main ? judged(context, main.verb, main.verb.to) : null;
  if (judgement !== null || judgedOnly) return judgement;
  return { kind: known, words: spanOf(context, noun.head, noun.head + 1), final: true };
};
export const DENY = wordList('deny|reject|dismiss|refute|dispute|contest|rebut|doubt|disprove');

/** For finite clauses after "that" or after a verb of saying. */
export const contentLeaning = (context: ClaimContext, governing: Clause, clause: Clause): Leaning | null => {
  const { parse } = context;
  const { verb } = governing;
  const head = spanOf(context, verb.head, verb.head + 1);
  // "rejected evidence presented by X that": the evidence is rejected.
  const [told] = governing.relative && verb.passive ? governing.subjects : [];
  const taken = told && (REPORTS.has(parse.tokens[told.head]?.lower ?? '') || PROOF.has(parse.tokens[told.head]?.lower ?? '')) ? parse.clauses.find((c) => c.objects.includes(told)) : undefined;
  if (taken && DENY.has(taken.verb.lemma)) return taken.verb.negation < 0 ? { kind: 'denied', words: spanOf(context, taken.verb.head, taken.verb.head + 1) } : null;
  const that = parse.chunks.findLastIndex((c, i) => i < clause.at && i > governing.at && c.type === 'relative');
  // "no evidence, they add, that"
  const aside = parse.chunks[that - 1]?.type === 'comma' && parse.chunks[that - 2]?.type === 'verb' && parse.chunks[that - 4]?.type === 'comma' ? 4 : 0;
  const noun = that >= 0 ? parse.chunks[that - 1 - aside] : undefined;
  const name = noun?.type === 'noun' ? (parse.tokens[noun.head]?.lower ?? '') : '';
  // "nobody doubts that"
  if (DENY.has(verb.lemma) && verb.negation < 0 && governing.subjects.some((s) => among('no|neither|none|nobody|few', parse.tokens[s.from]?.lower ?? ''))) return null;
  const refused = DENY.has(verb.lemma) && verb.negation < 0;
  // "it is not true that"
  if (verb.lemma === 'be' && that >= 0) {
    const judgement = judged(context, verb, verb.to);
    if (judgement) return judgement;
  }
  // "nobody believes that"
  if ((BELIEVE.has(verb.lemma) || PROVE.has(verb.lemma)) && verb.negation < 0) {
    const nobody = governing.subjects.find((s) => among('no|neither|none|nobody|nothing|few', parse.tokens[s.from]?.lower ?? ''));
    // "nothing suggests that"
    const nothing = among('nothing|nobody', parse.tokens[verb.from - 1]?.lower ?? '') ? { from: verb.from - 1 } : undefined;
    const none = nobody ?? nothing;
    if (none) return { kind: PROVE.has(verb.lemma) ? 'possible' : 'denied', words: spanOf(context, none.from, none.from + 1) };
  }
  if (REPORTS.has(name)) return refused ? { kind: 'denied', words: head } : { kind: 'reported', words: head };
  if (PROOF.has(name)) {
    const none = noun?.type === 'noun' && among('no|little|any', parse.tokens[noun.from]?.lower ?? '');
    if (name === 'doubt' || name === 'question') return null;
    return none || refused || verb.negation >= 0 || /^(?:lack)$/.test(verb.lemma) ? { kind: 'denied', words: head } : null;
  }
  if (verb.passive && ESTIMATE.has(verb.lemma)) return { kind: 'estimated', words: spanOf(context, verb.from, verb.to) };
  if (verb.passive && among('say|report|allege|rumou?r|claim', verb.lemma)) return { kind: 'reported', words: spanOf(context, verb.from, verb.to) };
  if (FEAR.has(name)) return { kind: 'possible', words: head };
  if (refused || governing.subjects.some((s) => parse.tokens.slice(s.from, s.to).some((t) => FORGED.has(t.lower)))) return { kind: 'denied', words: head };
  if (DENY.has(verb.lemma)) return { kind: 'possible', words: head };
  if (verb.negation >= 0 && verb.lemma === 'say') return { kind: 'possible', words: spanOf(context, verb.negation, verb.negation + 1) };
  // "does not believe that X is": the negation belongs to what is believed.
  if (verb.negation >= 0 && BELIEVE.has(verb.lemma)) return { kind: 'denied', words: spanOf(context, verb.negation, verb.negation + 1) };
  // "failed to prove that"
  const above = parse.clauses[governing.governor];
  if (above && FAIL.has(above.verb.lemma) && PROVE.has(verb.lemma)) return { kind: 'possible', words: spanOf(context, above.verb.head, above.verb.head + 1) };
  if (verb.negation >= 0 && PROVE.has(verb.lemma)) return { kind: 'possible', words: spanOf(context, verb.negation, verb.negation + 1) };
  if (among('hope|fear|wish|demand|insist|propose|recommend|ensure|imagine|worry', verb.lemma) && !(verb.lemma === 'insist' && clause.verb.past)) return verb.lemma === 'insist' ? null : { kind: 'possible', words: head };
  return null;
};
