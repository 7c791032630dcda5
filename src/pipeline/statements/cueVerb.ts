/**
 * Cue verbs of a sentence with who speaks: "X said", "said X", "X, who was there, told Y", ", adding" (of the same
 * speaker). Not "that said", "you know", "if he says", "may say", "did not say", "so-called".
 */
import { among } from '../among';
import { isNoun, isVerb, type NounPhrase, type VerbGroup } from '../syntax/chunk';
import { GOES_ON, INTEND, isCue, isDocument, LOOSE, OBJECT, SAY, SHOW, THINK } from './cue';
import { documentMaker } from './documentMaker';
import { frontedAt, openingEnd } from './fronted';
import { invertedEnd, invertedSource } from './inverted';
import { quotationOf } from './content';
import { saysNothing } from './saysNothing';
import { subjectsOf } from './cueSubject';
import { takenUp } from './recent';
import { sourceOf } from './source';
import { mistaggedCues } from './mistagged';
import { distantSubject } from './subject';
import { canSpeak, headNoun, isEmptySubject, isFirstPerson, isName } from './speaker';
import type { CueClause, CueVerb, Source, StatementContext } from './context';

const lowerAt = ({ parse }: StatementContext, token: number): string => parse.tokens[token]?.lower ?? '';

/** "a growing number of firms": the firms. */
const counted = ({ parse: { chunks, tokens } }: StatementContext, phrase: NounPhrase): NounPhrase => {
  const at = chunks.findIndex((c) => c === phrase);
  const [of, noun] = chunks.slice(at + 1, at + 3);
  return at >= 0 && among('number|handful|string|series|slew|host|range|array|flurry|wave|chorus', tokens[phrase.head]?.lower ?? '') && of?.type === 'preposition' && of.word === 'of' && isNoun(noun) ? noun : phrase;
};

/** "The Sun reported": a name, for its capital. */
const isTitle = ({ parse: { tokens } }: StatementContext, phrase: NounPhrase | undefined): boolean => phrase !== undefined && phrase.head > phrase.from && tokens[phrase.from]?.lower === 'the' && /^\p{Lu}\p{Ll}/u.test(tokens[phrase.head]?.text ?? '');

const speaks = (context: StatementContext, source: Source, phrases: readonly NounPhrase[], lemma: string): boolean => {
  const last = phrases.at(-1);
  const head = last ? headNoun(context.parse.tokens, counted(context, last)) : '';
  // "those who feel that": somebody.
  if (head === 'those' && lowerAt(context, last?.to ?? -1) === 'who') return true;
  if (phrases.length === 1 && isEmptySubject(head)) return false;
  if (source.speakers.length > 0) return true;
  // Whatever says something has something said: "the sign says that".
  if (lemma === 'say' && head !== 'it') return true;
  // "The university fired him. It has denied any knowledge": of the body that spoke.
  if (head === 'it') return among('say|add|note|report|warn|announce|claim', lemma) || ((SAY.has(lemma) || OBJECT.has(lemma) || INTEND.has(lemma)) && (takenUp('it', context.sentence.index, context.memory.recent).length > 0 || context.memory.document.sentence === context.sentence.index - 1));
  if (isDocument(head)) return among('reject|dismiss|dispute|chastise|put|place|peg|fault|criticise|criticize|blame|accuse|credit|describe|detail|outline|call|portray|depict|condemn|praise|propose|recommend|attribute|cite', lemma) || SAY.has(lemma) || SHOW.has(lemma) || THINK.has(lemma);
  return canSpeak(head) || canSpeak(lowerAt(context, last?.head ?? -1)) || isName(context.parse.tokens, last) || isTitle(context, last) || among('a|an|one', head);
};

/** Of the speaker before: the token of ", " or "and" in "…, adding that", "… and said". */
const jointOf = ({ parse }: StatementContext, clause: CueClause): number => {
  const before = parse.chunks[clause.at - 1];
  if (!before || (before.type !== 'comma' && before.type !== 'coordinator' && before.type !== 'quote')) return -1;
  const further = parse.chunks[clause.at - 2];
  if (before.type === 'quote') return further?.type === 'comma' ? further.from : before.from;
  return before.type === 'coordinator' && further?.type === 'comma' ? further.from : before.from;
};

/** Of INTEND, those of one's own deeds, and of wishes. */
const PROMISES: ReadonlySet<string> = new Set('promise vow pledge swear agree decide threaten plan choose hope'.split(' '));
const isMeant = (context: StatementContext, clause: CueClause, subjects: readonly NounPhrase[]): boolean => {
  const { verb } = clause;
  const head = lowerAt(context, subjects[0]?.head ?? -1);
  if (among('if|unless|lest', clause.conjunction)) return false;
  // "rarely comments on raids"
  if (context.parse.tokens.slice(Math.max(0, verb.from - 1), verb.head).some((t) => among('rarely|seldom|hardly', t.lower))) return false;
  // "Neither side would say when"
  if (among('neither|none|nobody|no', lowerAt(context, subjects[0]?.from ?? -1)) && !clause.relative && (verb.modal !== '' || verb.lemma === 'know')) return false;
  // "No one apologized"; "I want to hear somebody say it"
  if (head === 'nobody' || (head === 'one' && lowerAt(context, (subjects[0]?.head ?? 0) - 1) === 'no')) return false;
  if (among('somebody|someone|anybody|anyone', lowerAt(context, verb.from - 1)) && lowerAt(context, verb.head) === verb.lemma) return false;
  // "promised not to" promises.
  if (verb.negation >= 0 && !(verb.negation > verb.head && PROMISES.has(verb.lemma)) && !among('plan|intend|want|wish', verb.lemma) && (SAY.has(verb.lemma) || !THINK.has(verb.lemma))) return false;
  if (verb.lemma === 'testify' && among('will|would', verb.modal)) return false;
  if (among('may|might|could|should|can', verb.modal) && SAY.has(verb.lemma) && !isFirstPerson(head)) return false;
  // "Hezbollah will respond": with deeds.
  if (among('will|would|shall', verb.modal) && LOOSE.has(verb.lemma) && !isFirstPerson(head)) return false;
  // "The governor should worry about his own books"
  if (among('should|must', verb.modal) && !SAY.has(verb.lemma) && !isFirstPerson(head)) return false;
  return !(head === 'who' && context.parse.tokens.at(-1)?.text === '?');
};

const governed = (context: StatementContext, clause: CueClause): boolean => {
  const governor = context.parse.clauses[clause.governor];
  if (clause.verb.form === 'infinitive') return governor !== undefined && (GOES_ON.has(governor.verb.lemma) || (THINK.has(clause.verb.lemma) && among('lead|cause|prompt', governor.verb.lemma))) && governor.verb.negation < 0 && !among('may|might|could|should', governor.verb.modal) && (SAY.has(clause.verb.lemma) || THINK.has(clause.verb.lemma));
  if (clause.verb.form !== 'gerund') return true;
  const before = context.parse.chunks[clause.at - 1];
  return before === undefined || before.type === 'comma' || before.type === 'quote' || isNoun(before) || before.type === 'coordinator' || (before.type === 'preposition' && among('by|in|after|before', before.word)) || (before.type === 'subordinator' && among('while|after|before', before.word));
};

/** "expressed hope that": the noun after another cue; "the newly announced plan". */
const isNominal = ({ parse }: StatementContext, clause: CueClause): boolean =>
  among('the|a|an|its|their|his|her|our', parse.tokens[clause.verb.from - 1]?.lower ?? '') || /^(?:express|voice|raise|cite|reject|repeat)(?:ed|es|d|s|ing)?$/.test(parse.tokens[clause.verb.from - 1]?.lower ?? '');
/** "claimed by contrast that": nobody did it. */
const BY_THE_WAY: ReadonlySet<string> = new Set(['contrast', 'now', 'then', 'phone', 'telephone', 'email', 'e-mail', 'text', 'way']);
/** A plain past that was taken for a participle is a verb again: "commanders deployed in the north confirmed in speaking with X that". */
const active = ({ parse }: StatementContext, clause: CueClause): CueClause => {
  const chunk = parse.chunks[clause.at];
  if (!clause.verb.passive || chunk?.type !== 'verb' || chunk.passive || chunk.form !== 'finite') return clause;
  return clause.verb.lemma === 'say' || parse.tokens[clause.verb.to]?.lower !== 'by' || BY_THE_WAY.has(parse.tokens[clause.verb.to + 1]?.lower ?? '') ? { ...clause, verb: chunk, subjects: [], relative: false } : clause;
};
/** "shot back that", "chimed in": as one verb. */
const PHRASAL: ReadonlyMap<string, string> = new Map([...'shoot shot fire hit snap strike write'.split(' ').map((verb) => [verb, 'back'] as const), ['chime', 'in'], ['weigh', 'in'], ['blurt', 'out'], ['cry', 'out'], ['call', 'out'], ['lash', 'out'], ['sum', 'up'], ['speak', 'up']]);
const phrasal = ({ parse: { tokens } }: StatementContext, clause: CueClause): CueClause => {
  const particle = PHRASAL.get(clause.verb.lemma);
  return particle !== undefined && tokens[clause.verb.head + 1]?.lower === particle && !clause.verb.passive ? { ...clause, verb: { ...clause.verb, to: Math.max(clause.verb.to, clause.verb.head + 2), lemma: 'retort' } } : clause;
};

/** The subjects, or the nearest noun phrase before the verb when they cannot speak ("came a day after X warned that"). */
const speakable = (context: StatementContext, clause: CueClause, subjects: readonly NounPhrase[]): readonly NounPhrase[] => {
  if (clause.verb.form !== 'finite' && clause.verb.form !== 'gerund') return subjects;
  const canSay = (own: readonly NounPhrase[]): boolean => {
    const source = own.length > 0 ? sourceOf(context, own) : null;
    return source !== null && speaks(context, source, own, clause.verb.lemma);
  };
  if (canSay(subjects)) return subjects;
  // "The leaders put off a vote on a bill meant for both sides, admitting that": the leaders.
  if (clause.verb.form === 'gerund') return (context.parse.chunks[clause.at - 1]?.type === 'comma' || (isNoun(context.parse.chunks[clause.at - 1]) && PROMISES.has(clause.verb.lemma)) ? context.parse.clauses.findLast((c) => c.at < clause.at && c.verb.form === 'finite' && !c.relative && canSay(c.subjects) && canSpeak(lowerAt(context, c.subjects.at(-1)?.head ?? -1)))?.subjects : undefined) ?? subjects;
  const distant = distantSubject(context, clause);
  return distant.length > 0 ? distant : subjects;
};

/** "The firm misled us by saying that": the firm, whoever said so. */
const governorOf = (context: StatementContext, clause: CueClause): readonly NounPhrase[] => {
  const { clauses } = context.parse;
  const above = clauses[clause.governor] ?? clauses.findLast((c) => c.at < clause.at && c.verb.form === 'finite' && !c.relative);
  return above && above.subjects.length > 0 ? above.subjects : subjectsOf(context, clause);
};

/** Cues in text order; one without a subject of its own has the speaker of the cue before it. */
export const cueVerbs = (context: StatementContext): readonly CueVerb[] => {
  const { parse } = context;
  const { tokens } = parse;
  const mistagged = mistaggedCues(parse);
  const clauses = mistagged.length === 0 ? parse.clauses : [...parse.clauses, ...mistagged].sort((a, b) => a.verb.from - b.verb.from);
  const cues: CueVerb[] = [];
  for (const read of clauses) {
    const clause = phrasal(context, active(context, read));
    const { verb } = clause;
    // "“…,” he went on"
    const goesOn = verb.lemma === 'go' && tokens[verb.to]?.lower === 'on';
    if (saysNothing(context, clause)) continue;
    if (!(isCue(verb.lemma) || goesOn) || verb.passive || !governed(context, clause)) continue;
    const after = invertedSource(context, clause);
    if (after.length > 0) {
      const source = sourceOf(context, after);
      const last = after.at(-1);
      if (!source || !last || !speaks(context, source, after, verb.lemma) || !isMeant(context, clause, after)) continue;
      const end = invertedEnd(context, last);
      cues.push({ clause, source: { ...source, end: tokens[end - 1]?.end ?? source.end }, from: verb.from, to: end, inverted: true, joint: -1 });
      continue;
    }
    const link = parse.chunks[clause.at - 1];
    // "was open in telling why": a deed.
    const through = verb.form === 'gerund' && link?.type === 'preposition' && clause.at > 1;
    if (through && (LOOSE.has(verb.lemma) || among('conclude|determine|explain', verb.lemma) || !(SAY.has(verb.lemma) || INTEND.has(verb.lemma)))) continue;
    const front = frontedAt(context, clause);
    const subjects = front && (clause.at <= 1 || clause.subjects.length === 0) ? front.subjects : through ? governorOf(context, clause) : speakable(context, clause, subjectsOf(context, clause));
    const joined = verb.form === 'gerund' || verb.form === 'infinitive' || joinedTo(context, clause, subjects);
    // "stated that “radio reported rain,” but added": who is quoted does not go on outside.
    const words = quotationOf(context, tokens[verb.head]?.start ?? 0);
    const before = cues.findLast((c) => { const other = quotationOf(context, tokens[c.clause.verb.head]?.start ?? 0); return other === undefined || other === words; });
    const again = resumed(context, cues, clause);
    if (again && isMeant(context, clause, subjects)) {
      cues.push({ clause, source: again.source, from: verb.from, to: verb.to, inverted: false, joint: jointOf(context, clause) });
      continue;
    }
    if (before && joined && !(through && subjects.length > 0) && (SAY.has(verb.lemma) || isObjectOf(context, before, subjects) || goesOnSaying(context, before, clause, subjects)) && clause.at > 0 && !isNoun(parse.chunks[clause.at - 1]) && (SAY.has(before.clause.verb.lemma) || verb.form === 'gerund' || parse.chunks[clause.at - 1]?.type === 'coordinator') && isMeant(context, clause, subjects)) {
      cues.push({ clause, source: before.source, from: verb.from, to: verb.to, inverted: false, joint: jointOf(context, clause) });
      continue;
    }
    const [first] = subjects;
    if (!first || !isMeant(context, clause, subjects) || isNominal(context, clause)) continue;
    const ahead = first.from < verb.from;
    const source = sourceOf(context, subjects, ahead && !joined ? verb.from : -1);
    if (!source || !speaks(context, source, subjects, verb.lemma)) continue;
    // "the results “confirm what we know”": no words of the results.
    const within = quotationOf(context, tokens[verb.head]?.start ?? 0);
    if (within && source.speakers.length === 0 && source.end <= within.start && isDocument(lowerAt(context, first.head))) continue;
    const joint = joined ? jointOf(context, clause) : -1;
    const until = front?.until ?? openingEnd(context, clause);
    cues.push({ clause, source: documentMaker(context, subjects, source), from: ahead && joint < 0 && !through ? first.from : verb.from, to: verb.to, inverted: false, joint, ...(until >= 0 ? { until } : {}) });
  }
  return cues;
};

/** "X said she would appeal and predicted that", "X wrote that it strains belief and ordered": a past goes with the past before it. */
const resumed = ({ parse: { chunks, tokens, clauses } }: StatementContext, cues: readonly CueVerb[], clause: CueClause): CueVerb | undefined => {
  const isPast = (verb: VerbGroup): boolean => verb.form === 'finite' && verb.past && verb.modal === '' && !among('has|have|is|are', tokens[verb.from]?.lower ?? '') && !(tokens[verb.from]?.lower === 'had' && verb.to - verb.from > 1);
  const isPastAt = (at: number): boolean => {
    const chunk = chunks[at];
    return isVerb(chunk) && isPast(chunk);
  };
  const verb = chunks[clause.at];
  if (chunks[clause.at - 1]?.type !== 'coordinator' || !isVerb(verb) || !isPast(verb) || (THINK.has(verb.lemma) && !SAY.has(verb.lemma))) return undefined;
  // "X said they believed Y backed the men, and warned": of the first, past a comma.
  const main = chunks[clause.at - 2]?.type === 'comma' && SAY.has(clause.verb.lemma) ? cues.find((c) => SAY.has(c.clause.verb.lemma) && isPastAt(c.clause.at) && c.joint < 0) : undefined;
  if (main) return main;
  const last = chunks.slice(0, clause.at).findLast((c) => isVerb(c));
  const at = chunks.findLastIndex((c, k) => k < clause.at && isVerb(c) && isPast(c) && clauses.some((own) => own.at === k && own.subjects.length > 0) && chunks[k - 1]?.type !== 'relative');
  return last === chunks[at] ? undefined : cues.find((c) => c.clause.at === at);
};

/** "X said the talks went on and called them a farce": X calls them so. */
const goesOnSaying = ({ parse: { chunks } }: StatementContext, before: CueVerb, clause: CueClause, subjects: readonly NounPhrase[]): boolean =>
  chunks[clause.at - 1]?.type === 'coordinator' && clause.verb.form === 'finite' && OBJECT.has(clause.verb.lemma) && !among('consider|view|regard|see|expect|fear|doubt|suspect|oppose|back|favou?r', clause.verb.lemma) && SAY.has(before.clause.verb.lemma) && (subjects[0]?.from ?? -1) > before.clause.verb.head;

/** Are the clause's supposed subjects what the cue before speaks to or of ("informed X and expressed")? */
const isObjectOf = ({ parse }: StatementContext, before: CueVerb, subjects: readonly NounPhrase[]): boolean =>
  parse.clauses.some((c) => c.at === before.clause.at && subjects.some((s) => c.objects.some((o) => o.from === s.from)));

/** Has another verb stood between subject and verb ("X met Y and said")? */
const joinedTo = ({ parse }: StatementContext, clause: CueClause, subjects: readonly NounPhrase[]): boolean => {
  const { chunks } = parse;
  const type = chunks[clause.at - 1]?.type;
  if (type !== 'coordinator' && type !== 'comma' && type !== 'adverb') return false;
  const last = subjects.at(-1);
  if (type === 'coordinator' && last !== undefined && parse.clauses.some((c) => c.at < clause.at && c.objects.some((o) => o.from === last.from))) return true;
  return last !== undefined && parse.clauses.some((c) => c.at < clause.at && c.verb.form === 'finite' && !c.relative && c.verb.from >= last.to && c.subjects[0]?.from === subjects[0]?.from);
};
