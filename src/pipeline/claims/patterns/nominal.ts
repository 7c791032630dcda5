/**
 * Nouns that name a relationship: "coordination between X and Y", "X’s support for Y", "Russian airstrikes on Y", "talks with Y",
 * and a light verb with such a noun: "X carried out strikes on Y", "X maintains contacts with Y", "X claimed responsibility
 * for the bombing of Y".
 */
import { among, wordList } from '../../among';
import { relationshipTypes } from '../../../model/relationship';
import { argumentOf, argumentsOf, ownersOf } from '../argument';
import { AIMED, ALLEGED, ANNOUNCED, BREACH, CARRYING, DRILLS, DURING, ENDING, HAPPENING, HAVING, HOLDING, HOSTED, LIGHT, OPENS, PASSED, PREVENTING, SOURING, SPURNING, SUPPOSES, SUPPOSING, TIES, UNREAL } from '../lightVerb';
import { frameOf, type NounFrame } from '../noun';
import { phrasesAfter, wholeList, type Phrase } from '../phrases';
import { DENY } from '../embedding';
import { GIVE } from '../given';
import { isFelt } from '../owned';
import { BLOWS, type ClaimContext, type Match, type Pattern } from '../context';
import { backersOf, clauseAround, dealtApart, fightIn, frameAt, governs, subjectFor, talksIn, targetsOf } from './nounSides';
import type { Clause } from '../../syntax/clause';
import { wordOf } from '../../syntax/list';
import { isNoun, type NounPhrase } from '../../syntax/chunk';

/** What is only thought of: "the spectre of war". */
const THOUGHT = wordList('spectre|specter|prospect|risk|danger|possibility|likelihood|idea');
const HELP = wordList('backs|aids|funds|trains|gives_air_support');

/** "X and Y held drills": jointly. */
const drillOf = ({ parse }: ClaimContext, { head }: NounPhrase): NounFrame | undefined => {
  const noun = parse.tokens[head]?.lower ?? '';
  return DRILLS.has(noun) ? frameOf(noun, ['joint']) : undefined;
};

/** "An attack by X on Y would", "fears of an attack": one that is thought of; "the attack would" is taken for granted. */
const supposedIn = ({ parse }: ClaimContext, clause: Clause | undefined, from: number, to: number): boolean => {
  const { tokens, clauses } = parse;
  const first = tokens.slice(Math.max(0, from - 1), from + 1).map((t) => t.lower);
  if (!first.some((w) => among('an?|any|another|further|possible|potential|future|new', w))) return false;
  if (tokens.slice(Math.max(0, from - 4), from).some((t) => SUPPOSING.has(t.lower))) return true;
  const own = clauses.find((c) => c.subjects.some((s) => s.from < to && from < s.to));
  if (own && among('would|could|might|may', own.verb.modal)) return true;
  return clause !== undefined && SUPPOSES.has(clause.verb.lemma) && clause.objects.some((o) => o.from < to && from < o.to);
};

export const byNoun: Pattern = (context) => {
  const { parse, found } = context;
  const { chunks, clauses } = parse;
  const matches: Match[] = [];
  const claim = (type: NounFrame['type'], at: number, sources: readonly string[], targets: readonly string[], from: number, to: number, rule: string) => {
    // "threatened an offensive against Y"
    const menaced = BLOWS.has(type) && clauses[at]?.verb.lemma === 'threaten' && isOwn(at, sources[0] ?? '') && clauses[at]?.objects.some((o) => o.from < to && from < o.to);
    if (menaced) {
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type: 'threatens', from, to, clause: at, modality: 'planned', rule: 'noun:threat' });
      return;
    }
    // "took revenge on Y": done.
    if (type === 'threatens' && among('take|exact|wreak|get', clauses[at]?.verb.lemma ?? '')) return;
    const broken = type === 'communicates_with' && isBreach(at, from, to);
    for (const source of sources) for (const target of targets) if (source !== target) matches.push(broken ? { source, target, type: 'opposes', from, to, clause: at, rule: 'noun:breach' } : { source, target, type, from, to, clause: at >= 0 && bears(at, from, to) && !(rule === 'owner' && granted(at, source)) ? at : -1, scope: at, rule: `noun:${rule}`, ...(rule !== 'owner' || (isOwn(at, source) && !(pressed(at) && granted(at, source))) ? ended(at, from, to) : held(at, from, to)), ...spurned(type, at, from, to), ...described(from, to), ...(isRumour(from) ? { polarity: 'denied' as const } : {}), ...(rule === 'owner' && supposedIn(context, clauses[at], from, to) ? { modality: 'possible' as const } : {}) });
  };
  // "the US suspended its aid to Y": its own doing, and over.
  const isOwn = (at: number, source: string): boolean => clauses[at] !== undefined && argumentsOf(context, clauses[at].subjects).includes(source);
  // "to end X’s aid to Y" takes the aid for granted.
  const granted = (at: number, source: string): boolean => (pressed(at) || !isOwn(at, source)) && among('end|stop|halt|cut|sever|condemn|reveal|expose|welcome|fear', clauses[at]?.verb.lemma ?? '');
  // "urged X to end its aid to Y": X still gives it.
  const pressed = (at: number): boolean => clauses[at]?.verb.form === 'infinitive' && among('urge|ask|tell|press|demand|order|want|warn|pressure|force|implore', clauses[clauses[at]?.governor ?? -1]?.verb.lemma ?? '');
  /** Is the noun the object of the verb, or its subject in the passive? */
  const isObject = (clause: Clause, from: number, to: number): boolean => [...clause.objects, ...clause.phrases.filter((p) => (among('tear|break|cut|call', clause.verb.lemma) || (clause.verb.lemma === 'rule' && clause.verb.negation >= 0)) && among('up|out|off', p.word)).flatMap((p) => p.nouns), ...(clause.verb.passive ? clause.subjects : [])].some((o) => o.from < to && from < o.to);
  // "Z blocked X’s aid to Y": it did not come about, or not yet.
  const held = (at: number, from: number, to: number): Pick<Match, 'modality'> => {
    const clause = clauses[at];
    return clause && HOLDING.has(clause.verb.lemma) && clause.verb.negation < 0 && isObject(clause, from, to) ? { modality: 'planned' } : {};
  };
  // "severed ties with Y": they are no friends.
  const isBreach = (at: number, from: number, to: number): boolean => {
    const clause = clauses[at];
    return clause !== undefined && BREACH.has(clause.verb.lemma) && isObject(clause, from, to) && parse.tokens.slice(from, to).some((t) => TIES.has(t.lower));
  };
  const spurned = (type: NounFrame['type'], at: number, from: number, to: number): Pick<Match, 'polarity'> => {
    const clause = clauses[at];
    return clause && SPURNING.has(clause.verb.lemma) && clause.verb.negation < 0 && (isObject(clause, from, to) || clause.phrases.some((p) => p.nouns.some((o) => o.from < to && from < o.to))) && relationshipTypes[type].family === 'contact' ? { polarity: 'denied' } : {};
  };
  // "refuted what is being circulated about X’s help for Y"
  const isRumour = (from: number): boolean => clauses.some(({ verb }) => DENY.has(verb.lemma) && verb.negation < 0 && parse.tokens[verb.to]?.lower === 'what' && from > verb.to && !parse.tokens.slice(verb.to, from).some((t) => /^[,;.]$/.test(t.text)));
  // "X’s alleged support for Y", "a planned attack by X"
  const described = (from: number, to: number): Pick<Match, 'modality'> => {
    const words = parse.tokens.slice(Math.max(0, from - 1), to);
    if (words.slice(0, 5).some((t) => UNREAL.has(t.lower))) return { modality: 'possible' };
    return words.some((t) => ALLEGED.has(t.lower)) ? { modality: 'reported' } : {};
  };
  // "severed ties with", "ended a pact with": no longer; "to prevent clashes between": none yet.
  const ended = (at: number, from: number, to: number): Pick<Match, 'polarity' | 'modality'> => {
    const clause = clauses[at];
    const supposed = supposedIn(context, clause, from, to);
    if (supposed) return { modality: 'possible' };
    // "a meeting between X and Y never took place"
    if (clauses.some((c) => c.verb.negation >= 0 && /^(?:take|happen|occur|materiali[sz]e)$/.test(c.verb.lemma) && c.subjects.some((s) => s.from < to && from < s.to))) return { polarity: 'denied' };
    if (clause && ANNOUNCED.has(clause.verb.lemma) && clause.objects.some((o) => o.from < to && from < o.to)) return { modality: 'planned' };
    // "cut short a visit"
    if (!clause || !ENDING.has(clause.verb.lemma) || !isObject(clause, from, to) || parse.tokens.slice(clause.verb.to - 1, clause.verb.to + 1).some((t) => t.lower === 'short')) return {};
    // "has not ruled out war with Y"
    if (clause.verb.lemma === 'rule' && clause.verb.negation >= 0) return { modality: 'possible', polarity: 'affirmed' };
    if (clause.verb.form === 'infinitive' || clause.verb.modal !== '' || PREVENTING.has(clause.verb.lemma)) return { modality: 'possible' };
    return clause.verb.negation >= 0 ? {} : { polarity: 'denied' };
  };
  // "will not affect X’s hostility to Y" takes the hostility for granted; "has no hostility to Y" does not.
  const bears = (at: number, from: number, to: number): boolean => {
    const clause = clauses[at];
    return clause !== undefined && (LIGHT.has(clause.verb.lemma) || among('reject|dismiss|refuse|oppose|see|find|claim|admit|direct|aim|target|want|seek|propose|urge|consider|threaten|prevent|avoid|rule|ban|allege|receive|obtain|get|enjoy', clause.verb.lemma)) && [...clause.objects, ...clause.subjects, ...clause.phrases.flatMap((p) => p.nouns)].some((n) => n.from < to && from < n.to);
  };
  chunks.forEach((chunk, i) => {
    if (!isNoun(chunk) || chunk.pronoun) return;
    const frame = frameAt(context, chunk);
    if (!frame || found.some((m) => m.kind === 'actor' && m.basis !== 'description' && m.from <= chunk.head && chunk.head < m.to && m.to - m.from > 1)) return;
    // "70 percent of their strikes are conducted against"
    const [link, above] = [chunks[i - 1], chunks[i - 2]];
    const of = link?.type === 'preposition' && link.word === 'of' && isNoun(above) ? above : undefined;
    const subjectOf = clauses.findIndex((c) => c.at > i && c.verb.passive && (!c.relative || c.verb.form === 'participle') && (c.subjects.includes(chunk) || (of !== undefined && c.subjects.includes(of))) && PASSED.has(c.verb.lemma));
    const carried = clauses[subjectOf];
    // "fighting broke out in Z between X and Y"
    const happening = clauses.find((c) => c.at > i && (HAPPENING.has(c.verb.lemma) || (c.verb.lemma === 'be' && c.phrases[0]?.word === 'between')) && c.subjects.includes(chunk));
    const sides = happening?.phrases.filter((p) => p.word === 'between').map((p) => ({ ...p, nouns: wholeList(chunks, chunks.indexOf(p.nouns[0] ?? chunk)).map((k) => chunks[k]).filter(isNoun) })) ?? [];
    const phrases: readonly Phrase[] = [...phrasesAfter(chunks, i), ...(carried?.phrases ?? sides)];
    // "a relationship of coordination between": the noun after "of" says which.
    if (frame.type === 'allied_with' && phrases.some((p) => p.word === 'of' && p.nouns.some((n) => frameAt(context, n)))) return;
    const index = carried ? subjectOf : clauseAround(clauses, i);
    const clause = clauses[index];
    // "the alliance of X and Y"
    const pair = relationshipTypes[frame.type].mutual && frame.type !== 'fights' && !chunk.owner ? phrases.find((p) => p.word === 'of' && p.nouns.length > 1 && argumentsOf(context, p.nouns).length > 1) : undefined;
    const between = phrases.find((p) => p.word === 'between' || p.word === 'among') ?? pair;
    if (between) {
      if (frame.type === 'communicates_with' && clauses.some((c) => c.subjects.includes(chunk) && SOURING.has(c.verb.lemma))) return;
      // "brokered a deal between X and Y": the two may be foes.
      if (frame.type === 'coordinates_with' && clause && HOSTED.has(clause.verb.lemma)) return;
      // "carried messages between X and Y": its own contacts.
      if (frame.type === 'communicates_with' && clause && CARRYING.has(clause.verb.lemma) && clause.objects.includes(chunk) && argumentsOf(context, clause.subjects).length > 0) return;
      for (const list of phrases.filter((p) => p.word === between.word)) {
        const hosts = clause && HOSTED.has(clause.verb.lemma) && clause.objects.includes(chunk) ? argumentsOf(context, clause.subjects) : [];
        const named = [...new Set(list.nouns.flatMap((n) => argumentOf(context, n)))].filter((id) => !hosts.includes(id));
        // "agreed on coordination between them": those who agreed.
        const ids = named.length < 2 && list.nouns.length === 1 && list.nouns[0]?.pronoun ? argumentsOf(context, clause?.subjects ?? []) : named;
        // "an operation between X and Y": theirs, jointly.
        const type = frame.type === 'backs' || frame.type === 'aids' || (frame.type === 'fights' && among('operations?|campaign|offensive', parse.tokens[chunk.head]?.lower ?? '')) ? 'coordinates_with' : frame.type;
        ids.forEach((a, x) => ids.slice(x + 1).forEach((b) => claim(type, index, [a], [b], chunk.from, list.nouns.at(-1)?.to ?? chunk.to, 'between')));
      }
      return;
    }
    // "joint operations against Z": both fight Z.
    const foes = frame.type === 'coordinates_with' ? phrases.filter((p) => p.word === 'against').flatMap((p) => p.nouns) : [];
    const allies = foes.length > 0 && clause ? subjectFor(context, clause, chunk, i) : null;
    if (allies) claim('fights', index, allies.ids, argumentsOf(context, foes), Math.min(clause?.verb.from ?? chunk.from, ...allies.phrases.map((s) => s.from)), foes.at(-1)?.to ?? chunk.to, 'joint');
    // "with whom X is in contact"
    const aimed = clauses.find((c) => c.relative && c.verb.passive && c.at > i && c.subjects.includes(chunk) && AIMED.has(c.verb.lemma));
    const relative = aimed ? aimed.phrases : clause?.relative && governs(clause, chunk, i, chunks) ? clause.phrases.filter((p) => frame.to.includes(p.word)) : [];
    // "enjoys the funding of Y": Y’s for X.
    const had = clause && !clause.verb.passive && HELP.has(frame.type) && HAVING.has(clause.verb.lemma) && !among('deny|dismiss', clause.verb.lemma) && clause.objects.includes(chunk) && !chunk.owner && phrases[0]?.word === 'of' && !phrases.some((p) => p.word === 'for' || p.word === 'to') ? backersOf(context, chunk, phrases) : [];
    if (clause && had.length > 0) return claim(frame.type, index, had, argumentsOf(context, clause.subjects), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), phrases[0]?.nouns.at(-1)?.to ?? chunk.to, `had:${clause.verb.lemma}`);
    const { targets, last } = targetsOf(context, frame, phrases.some((p) => frame.to.includes(p.word)) ? phrases : [...phrases, ...relative], chunk);
    if (targets.length === 0) {
      const apart = dealtApart(context, frame, chunk, phrases, clause);
      if (apart) return claim(frame.type, apart.clause ? clauses.indexOf(apart.clause) : index, apart.sources, apart.targets, apart.from, apart.to, apart.rule);
      // "X, a firm with close Y ties"
      const firm = frame.type === 'communicates_with' && wordOf(chunks[i - 1]) === 'with' ? chunks[i - 2] : undefined;
      if (isNoun(firm)) return claim(frame.type, -1, argumentOf(context, firm), ownersOf(context, chunk), firm.from, chunk.to, 'with');
      // "X’s defeat by Y"
      const victor = BLOWS.has(frame.type) && chunk.owner ? phrases.find((p) => p.word === 'by') : undefined;
      if (victor) return claim(frame.type, index, argumentsOf(context, victor.nouns), ownersOf(context, chunk), chunk.from, victor.nouns.at(-1)?.to ?? chunk.to, 'by');
      // "joint patrols by X and Y"
      const joint = frame.type === 'coordinates_with' && frame.needs ? (phrases.find((p) => p.word === 'by' || p.word === 'of')?.nouns ?? []) : [];
      const partners = argumentsOf(context, joint);
      partners.forEach((a, x) => partners.slice(x + 1).forEach((b) => claim(frame.type, index, [a], [b], chunk.from, joint.at(-1)?.to ?? chunk.to, 'joint')));
      // … "on Z"
      const raid = partners.length > 0 ? frameOf(parse.tokens[chunk.head]?.lower ?? '') : undefined;
      const raided = raid && BLOWS.has(raid.type) ? targetsOf(context, raid, phrases.filter((p) => p.word !== 'of' && p.word !== 'by'), chunk) : undefined;
      if (raid && raided) claim(raid.type, index, partners, raided.targets, chunk.from, raided.last, 'joint');
      // "X denied Y's support", "X has Y's backing": Y's for X.
      if (clause && !clause.verb.passive && HELP.has(frame.type) && HAVING.has(clause.verb.lemma) && clause.objects.includes(chunk)) claim(frame.type, index, backersOf(context, chunk, phrases), argumentsOf(context, clause.subjects), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), chunk.to, `had:${clause.verb.lemma}`);
      return;
    }
    const owners = ownersOf(context, chunk).filter((id) => !targets.includes(id) || relationshipTypes[frame.type].mutual);
    const by = phrases.find((p) => p.word === 'by' && argumentsOf(context, p.nouns).length > 0) ?? (HELP.has(frame.type) ? phrases.find((p) => p.word === 'from' && argumentsOf(context, p.nouns).length > 0) : undefined) ?? phrases.find((p) => p.word === 'of' && !p.nouns.some((n) => n.to === last) && (!frame.to.includes('of') || phrases.some((q) => q !== p && frame.to.includes(q.word))) && argumentsOf(context, p.nouns).length > 0);
    // "passed X’s intelligence to Y": the verb tells who gave it.
    if (frame.type === 'shares_intelligence' && clause && GIVE.has(clause.verb.lemma) && clause.objects.includes(chunk)) return;
    // "to the disgust of X": X’s, with somebody else.
    if (isFelt(parse.tokens[chunk.head]?.lower ?? '') && chunks[i - 1]?.type === 'preposition' && 'word' in (chunks[i - 1] ?? {}) && parse.tokens[chunk.from - 1]?.lower === 'to') return;
    if (owners.length > 0) claim(frame.type, index, owners, targets, chunk.from, Math.max(last, chunk.to), 'owner');
    else if (by) claim(frame.type, index, argumentsOf(context, by.nouns), targets, chunk.from, Math.max(last, by.nouns.at(-1)?.to ?? 0), 'by');
    else if (clause) {
      // "X, in a joint operation with Y, took", "took the hill in a joint operation with Y"
      const whole = frame.type === 'coordinates_with' && frame.needs && wordOf(chunks[i - 1]) === 'in' ? clauses.find((c) => c.subjects.length > 0 && !c.verb.passive && c.phrases.some((p) => p.word === 'in' && p.nouns.includes(chunk))) : undefined;
      // "raised the spectre of war with Y"
      if (parse.tokens[chunk.from - 1]?.lower === 'of' && THOUGHT.has(parse.tokens[chunk.from - 2]?.lower ?? '')) return;
      const subject = subjectFor(context, clause, chunk, i) ?? (whole ? { ids: argumentsOf(context, whole.subjects), phrases: whole.subjects } : null);
      if (subject) claim(frame.type, index, subject.ids, targets, Math.min(clause.verb.from, chunk.from, ...subject.phrases.map((s) => s.from)), Math.max(last, chunk.to), `light:${clause.verb.lemma}`);
    }
  });
  // "In a call with X, Y asked for a truce"
  const [first, talk] = chunks;
  const heading = first?.type === 'preposition' && OPENS.has(first.word) && isNoun(talk) ? frameAt(context, talk) : undefined;
  const main = heading ? clauses.findIndex((c) => c.verb.form === 'finite' && !c.relative && c.subjects.length > 0) : -1;
  const speaker = clauses[main];
  if (isNoun(talk) && heading && speaker && relationshipTypes[heading.type].family === 'contact') {
    const others = phrasesAfter(chunks, 1).filter((p) => p.word === 'with' || (p.word === 'to' && among('letter|message|note|telegram|email|e-mail|appeal', parse.tokens[talk.head]?.lower ?? ''))).flatMap((p) => p.nouns);
    const ids = argumentsOf(context, speaker.subjects);
    if (others.length > 0 && ids.length === 1) claim(heading.type, main, ids, argumentsOf(context, others), talk.from, Math.max(speaker.verb.to, ...others.map((p) => p.to)), 'heading');
  }
  // "took the town after days of fighting with X", "died in clashes with X"
  clauses.forEach((clause, index) => {
    if (clause.phrases.length === 0 || clause.subjects.length === 0) return;
    for (const { word, nouns } of clause.phrases) {
      if (!DURING.has(word)) continue;
      const fight = fightIn(context, nouns.at(-1));
      const foes = fight ? phrasesAfter(chunks, chunks.indexOf(fight)).filter((p) => p.word === 'with' || p.word === 'against').flatMap((p) => p.nouns) : [];
      if (fight && foes.length > 0) claim('fights', index, argumentsOf(context, clause.subjects), argumentsOf(context, foes), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), foes.at(-1)?.to ?? fight.to, 'during');
      // "will withdraw after two days of talks with X": the talks are over.
      const talks = word === 'of' ? undefined : talksIn(context, nouns.at(-1));
      const others = talks ? phrasesAfter(chunks, chunks.indexOf(talks)).filter((p) => p.word === 'with').flatMap((p) => p.nouns) : [];
      if (talks && others.length > 0) claim(parse.tokens[talks.head]?.lower === 'call' ? 'communicates_with' : 'meets', -1, argumentsOf(context, clause.subjects), argumentsOf(context, others), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), others.at(-1)?.to ?? talks.to, 'during');
    }
  });
  // "…, the third day of battles with X"
  chunks.forEach((day, i) => {
    const fight = isNoun(day) && chunks[i - 1]?.type === 'comma' && SPELL.has(parse.tokens[day.head]?.lower ?? '') && chunks[i + 1]?.type === 'preposition' ? fightIn(context, [chunks[i + 2]].find(isNoun)) : undefined;
    const foes = fight ? phrasesAfter(chunks, i + 2).filter((p) => p.word === 'with' || p.word === 'against').flatMap((p) => p.nouns) : [];
    const index = foes.length > 0 ? clauses.findLastIndex((c) => c.at < i && c.subjects.length > 0) : -1;
    const clause = clauses[index];
    if (fight && clause) claim('fights', -1, argumentsOf(context, clause.subjects), argumentsOf(context, foes), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), foes.at(-1)?.to ?? fight.to, 'spell');
  });
  // Mutual nouns whose two sides are the subject: "Russia and X have begun coordination", "the two held talks".
  clauses.forEach((clause, index) => {
    // "A and B joined the talks": with others.
    if (!LIGHT.has(clause.verb.lemma) || clause.verb.passive || among('host|join', clause.verb.lemma)) return;
    const jointly = (o: NounPhrase): NounFrame | undefined => {
      const frame = frameAt(context, o);
      if (frame && (relationshipTypes[frame.type].mutual || (frame.type === 'opposes' && QUARREL.has(parse.tokens[o.head]?.lower ?? '') && argumentsOf(context, clause.subjects).length > 1))) return frame;
      const drill = drillOf(context, o);
      return drill && argumentsOf(context, clause.subjects).length > 1 ? drill : undefined;
    };
    const head = [...clause.objects, ...clause.phrases.filter((p) => among('in|into|on', p.word) || (p.word === 'to' && clause.verb.lemma === 'agree')).flatMap((p) => p.nouns)].find((o) => jointly(o) !== undefined);
    const frame = head ? jointly(head) : undefined;
    const [first, ...others] = frame ? argumentsOf(context, clause.subjects) : [];
    if (!head || !frame || first === undefined || phrasesAfter(chunks, chunks.indexOf(head)).some((p) => frame.to.includes(p.word) && argumentsOf(context, p.nouns).length > 0)) return;
    [first, ...others].forEach((a, i, all) => claim(frame.type, index, [a], all.slice(i + 1), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), head.to, 'reciprocal'));
  });
  return matches;
};

/** What two have with each other. */
const QUARREL: ReadonlySet<string> = new Set('quarrel quarrels feud dispute disputes rivalry row rift spat standoff stand-off'.split(' '));
const SPELL: ReadonlySet<string> = new Set(['day', 'week', 'month', 'hour', 'night', 'year', 'round']);
