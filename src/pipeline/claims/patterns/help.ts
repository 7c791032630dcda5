/** Help told by a noun of the helped one’s deed: "retook X with the help of Y", "with Y’s support", "Y’s help was essential to X’s success". */
import { among, wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentOf, argumentsOf, giversIn, ownersOf, sideOf } from '../argument';
import { ledBy } from '../belonging';
import { unique } from '../../unique';
import type { ClaimContext, Match, Pattern } from '../context';
import { GIVE, givenType } from '../given';
import { phrasesAfter } from '../phrases';
import { isNoun, isVerb, type Chunk, type NounPhrase } from '../../syntax/chunk';
import { coordinated, wordOf } from '../../syntax/list';
import { hasAny } from '../../syntax/wordsIn';
import { gathered } from '../../gathered';

const TYPES: ReadonlyMap<string, RelationshipType> = new Map(Object.entries({ help: 'aids', aid: 'aids', assistance: 'aids', support: 'backs', backing: 'backs', blessing: 'backs', money: 'funds', cash: 'funds', funds: 'funds', funding: 'funds', financing: 'funds', advice: 'trains', patronage: 'backs', sponsorship: 'backs', complicity: 'aids', connivance: 'aids', acquiescence: 'backs', consent: 'backs', approval: 'backs' }));
const ASSURE: ReadonlySet<string> = new Set(['assure', 'reassure', 'guarantee']);
const THANKS: ReadonlySet<string> = new Set(['thanks']);
const VITAL = wordList('essential|crucial|vital|key|critical|decisive|indispensable|instrumental|central|important');

export const byHelp: Pattern = (context) => {
  const { clauses, tokens } = context.parse;
  const matches: Match[] = [...byMeans(context), ...byThing(context), ...byTip(context), ...byGratitude(context), ...(hasAny(tokens, THANKS) ? byThanks(context) : [])];
  const main = clauses.findIndex((c) => c.verb.form === 'finite' && !c.relative && c.subjects.length > 0);
  const typeOf = (phrase: NounPhrase | undefined): RelationshipType | undefined => helpOf(context, phrase);
  clauses.forEach((clause, index) => {
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    // "could not survive without Y’s support"
    const isNeeded = clause.verb.negation >= 0 && among('could|would|can', clause.verb.modal);
    const at = clause.phrases.findIndex((p) => typeOf(p.nouns[0]) && (among('with|through', p.word) || (p.word === 'by' && !clause.verb.passive) || (p.word === 'without' && isNeeded) || tokens[(context.parse.chunks[p.at]?.from ?? 0) - 1]?.lower === 'thanks'));
    const thing = clause.phrases[at]?.nouns[0];
    const type = typeOf(thing);
    if (thing && type) {
      const of = clause.phrases[at + 1];
      const givers = of && among('of|from', of.word) ? of.nouns : [];
      const who = givers.length > 0 ? givers.flatMap((p) => giversIn(context, p)) : ownersOf(context, thing);
      // "X, with the help of Y, will not go": helped all the same.
      const isInserted = thing.to <= clause.verb.from && clause.subjects.some((s) => s.to <= thing.from);
      const doers = clause.verb.passive ? clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : [];
      const whom = argumentsOf(context, doers.length > 0 ? doers : clause.subjects);
      for (const a of who) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type, from: Math.min(from, thing.from), to: Math.max(thing.to < clause.verb.from ? clause.verb.to : thing.to, ...givers.map((g) => g.to)), clause: clause.phrases[at]?.word === 'without' || isInserted ? -1 : index, rule: 'help:with' });
      // "with Russian advice and Iranian money"
      for (const more of clause.phrases[at]?.nouns.slice(1) ?? []) {
        const other = typeOf(more);
        if (other) for (const giver of ownersOf(context, more)) for (const b of whom) if (giver !== b) matches.push({ source: giver, target: b, type: other, from: Math.min(from, more.from), to: more.to, clause: index, rule: 'help:with' });
      }
    }
    // "attacked Z in solidarity with Y"
    const beside = clause.phrases.findIndex((p, k) => p.word === 'in' && tokens[p.nouns[0]?.head ?? -1]?.lower === 'solidarity' && clause.phrases[k + 1]?.word === 'with');
    const friends = clause.phrases[beside + 1];
    if (beside >= 0 && friends) for (const a of argumentsOf(context, clause.subjects)) for (const b of argumentsOf(context, friends.nouns)) if (a !== b) matches.push({ source: a, target: b, type: 'backs', from, to: Math.max(clause.verb.to, ...friends.nouns.map((n) => n.to)), clause: index, rule: 'help:solidarity' });
    // "With Y’s support, X took …"
    const [link, front] = context.parse.chunks;
    const lacking = link?.type === 'preposition' && link.word === 'without' && among('would|could|might', clause.verb.modal);
    const fronted = index === main && at < 0 && link?.type === 'preposition' && (link.word === 'with' || lacking) && isNoun(front) ? typeOf(front) : undefined;
    if (fronted && isNoun(front)) {
      const of = phrasesAfter(context.parse.chunks, 1).find((p) => p.word === 'of' || p.word === 'from')?.nouns ?? [];
      const who = of.length > 0 ? of.flatMap((p) => giversIn(context, p)) : ownersOf(context, front);
      for (const a of who) for (const b of argumentsOf(context, clause.subjects)) if (a !== b) matches.push({ source: a, target: b, type: fronted, from: link?.from ?? from, to: Math.max(clause.verb.to, ...clause.subjects.map((s) => s.to)), clause: lacking ? -1 : index, rule: 'help:fronted' });
    }
    // "assured Y of its support"
    if (ASSURE.has(clause.verb.lemma) && !clause.verb.passive) {
      const vowed = [...clause.phrases.filter((p) => p.word === 'of').flatMap((p) => p.nouns), ...clause.objects.slice(1)].find((n) => typeOf(n));
      const promised = typeOf(vowed);
      const givers = vowed ? ownersOf(context, vowed) : [];
      const who = givers.length > 0 ? givers : argumentsOf(context, clause.subjects);
      if (vowed && promised) for (const a of who) for (const b of argumentsOf(context, clause.objects.slice(0, 1))) if (a !== b) matches.push({ source: a, target: b, type: promised, from, to: vowed.to, clause: index, rule: 'help:assure' });
    }
    const subject = clause.subjects[0];
    const own = typeOf(subject);
    // "Support for X comes from Y"
    if (clause.verb.lemma === 'come' && subject && own) {
      const givers = clause.phrases.filter((p) => p.word === 'from').flatMap((p) => p.nouns);
      const whom = argumentsOf(context, phrasesAfter(context.parse.chunks, context.parse.chunks.indexOf(subject)).filter((p) => p.word === 'for' || p.word === 'to').flatMap((p) => p.nouns));
      for (const a of givers.flatMap((p) => giversIn(context, p))) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type: own, from, to: Math.max(clause.verb.to, ...givers.map((p) => p.to)), clause: index, rule: 'help:comes' });
    }
    // "X’s help to Y includes drones and advisers"
    if (among('include|comprise', clause.verb.lemma) && subject && own && !clause.verb.passive) {
      const whom = argumentsOf(context, phrasesAfter(context.parse.chunks, context.parse.chunks.indexOf(subject)).filter((p) => p.word === 'for' || p.word === 'to').flatMap((p) => p.nouns));
      for (const thing of clause.objects) for (const type of includedIn(context, thing)) for (const a of ownersOf(context, subject)) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type, from, to: thing.to, clause: index, rule: 'help:include' });
    }
    if (clause.verb.lemma === 'be' && subject && own && tokens.slice(clause.verb.to, clause.verb.to + 3).some((t) => VITAL.has(t.lower))) {
      const phrases = clause.phrases.filter((p) => among('to|for|in', p.word)).flatMap((p) => p.nouns);
      const whom = unique(phrases.flatMap((p) => sideOf(context, p)));
      for (const a of ownersOf(context, subject)) for (const b of whom.slice(0, 1)) if (a !== b) matches.push({ source: a, target: b, type: own, from, to: Math.max(...phrases.map((p) => p.to), clause.verb.to), clause: index, rule: 'help:vital' });
    }
  });
  return matches;
};
const ALOFT: ReadonlySet<string> = new Set('jets planes warplanes aircraft bombers helicopters gunships airstrikes strikes bombing bombs raids airpower'.split(' '));
/** "Thanks to Russian jets, X retook Y", "X survived thanks to Iran": what helped, and whose it was. */
const byThanks = (context: ClaimContext): readonly Match[] => {
  const { chunks, clauses, tokens } = context.parse;
  return gathered(chunks, (link, i): readonly Match[] => {
    const thing = chunks[i + 1];
    if (link.type !== 'preposition' || link.word !== 'to' || tokens[link.from - 1]?.lower !== 'thanks' || tokens[link.from - 2]?.pos === 'VERB' || !isNoun(thing)) return [];
    const index = i <= 1 ? clauses.findIndex((c) => c.at > i && c.verb.form === 'finite' && !c.relative) : clauses.findLastIndex((c) => c.at < i);
    const clause = clauses[index];
    if (!clause) return [];
    const head = tokens[thing.head]?.lower ?? '';
    const type = TYPES.get(head) ?? (ALOFT.has(head) ? 'gives_air_support' : (givenType(context, thing) ?? 'aids'));
    const doers = clause.verb.passive ? clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : clause.subjects;
    const of = phrasesAfter(chunks, i + 1).find((p) => p.word === 'of' || p.word === 'from' || p.word === 'by')?.nouns ?? [];
    const named = argumentOf(context, thing);
    const who = named.length > 0 ? named : [...ownersOf(context, thing), ...argumentsOf(context, of)];
    const whom = argumentsOf(context, doers.length > 0 ? doers : clause.subjects);
    return who.flatMap((a) => whom.filter((b) => b !== a).map((b) => ({ source: a, target: b, type, from: Math.min(link.from, clause.verb.from), to: Math.max(thing.to, clause.verb.to), clause: index, rule: 'help:thanks' })));
  });
};
const MEANS: ReadonlySet<RelationshipType> = new Set(['supplies_arms', 'trains', 'funds', 'gives_air_support', 'shares_intelligence']);
const HIT = wordList('fire|hit|strike|attack|shell|bomb|clash|return|come|arrive|be');
const meansOf = (context: ClaimContext, chunk: Chunk | undefined): readonly RelationshipType[] => {
  const type = isNoun(chunk) ? givenType(context, chunk) : null;
  return type && MEANS.has(type) ? [type] : [];
};
/** What help the noun names; of arms, only where it names their coming: "with arms deliveries". */
const helpOf = (context: ClaimContext, phrase: NounPhrase | undefined): RelationshipType | undefined => {
  if (!phrase) return undefined;
  const noun = context.parse.tokens[phrase.head]?.lower ?? '';
  return TYPES.get(noun) ?? meansOf(context, phrase).find((type) => type !== 'supplies_arms' || COMING.has(noun));
};
/** … of help, advisers teach. */
const includedIn = (context: ClaimContext, thing: NounPhrase): readonly RelationshipType[] => (among('advisers|advisors', context.parse.tokens[thing.head]?.lower ?? '') ? ['trains'] : meansOf(context, thing));
const COMING: ReadonlySet<string> = new Set('delivery deliveries shipment shipments supply supplies sales transfers consignment consignments'.split(' '));
const CREWED = wordList('planes?|jets?|warplanes?|helicopters?|aircraft|ships?|artillery|gunships?|bombers?|tanks?|guns|drones?|missiles?|rockets?|bombs?');
const THANK: ReadonlySet<string> = new Set(['thank', 'credit']);
/** "thanked Y for its help", "for money and rifles" */
const byGratitude: Pattern = (context) =>
  gathered(context.parse.clauses, ({ verb, objects, subjects, phrases }, index): readonly Match[] => {
    if (!THANK.has(verb.lemma) || verb.passive) return [];
    const given = phrases.find((p) => p.word === 'for')?.nouns ?? [];
    const types = new Set(given.flatMap((thing) => TYPES.get(context.parse.tokens[thing.head]?.lower ?? '') ?? meansOf(context, thing)[0] ?? []));
    // A leader gives thanks for his men.
    const whom = unique(argumentsOf(context, subjects).map((id) => ledBy(context, id)));
    const [from, to] = [Math.min(verb.from, ...subjects.map((s) => s.from)), Math.max(...given.map((thing) => thing.to))];
    return argumentsOf(context, objects).flatMap((a) => whom.filter((b) => b !== a).flatMap((b) => [...types].map((type) => ({ source: a, target: b, type, from, to, clause: index, rule: 'help:thank' }))));
  });
const AFTER: ReadonlySet<string> = new Set(['after', 'following', 'on', 'upon', 'with', 'through']);
const TIP: ReadonlySet<string> = new Set('tip-off tip tips tip-offs intelligence information warning warnings'.split(' '));
/** "foiled the plot after a tip-off from Y", "acting on intelligence from Y" */
const byTip: Pattern = (context) =>
  context.parse.chunks.flatMap((tip, i): readonly Match[] => {
    const { chunks, clauses, tokens } = context.parse;
    // "a tip-off" is cut in three.
    const off = wordOf(chunks[i + 2]) === 'off' ? i + 2 : i;
    const [from, giver] = [chunks[off + 1], chunks[off + 2]];
    if (!isNoun(tip) || !TIP.has(tokens[tip.head]?.lower ?? '') || !AFTER.has(tokens[tip.from - 1]?.lower ?? tokens[(chunks[i - 1]?.from ?? 0)]?.lower ?? '') || from?.type !== 'preposition' || !among('from|by', from.word) || !isNoun(giver)) return [];
    const index = clauses.findLastIndex((c) => c.at < i && c.subjects.length > 0);
    const clause = clauses[index];
    if (!clause || GIVE.has(clause.verb.lemma)) return [];
    const doers = clause.verb.passive ? clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : clause.subjects;
    return giversIn(context, giver).flatMap((a) => argumentsOf(context, doers).filter((b) => b !== a).map((b) => ({ source: a, target: b, type: 'shares_intelligence' as const, from: Math.min(clause.verb.from, ...doers.map((s) => s.from)), to: giver.to, clause: -1, rule: 'help:tip' })));
  });
const ENABLE: ReadonlySet<string> = new Set('help enable allow let guide aid save keep sustain assist'.split(' '));
/** "American intelligence helped Ukraine to sink the ship", "Iranian drones keep Hamas in the fight" */
const byThing: Pattern = (context) =>
  gathered(context.parse.clauses, (clause, index): readonly Match[] => {
    const [thing] = clause.subjects;
    if (!thing || clause.verb.passive || !ENABLE.has(clause.verb.lemma) || clause.objects.length === 0) return [];
    const from = phrasesAfter(context.parse.chunks, context.parse.chunks.indexOf(thing)).filter((p) => p.word === 'from').flatMap((p) => p.nouns);
    const givers = from.length > 0 ? from.flatMap((p) => giversIn(context, p)) : ownersOf(context, thing);
    // "X’s planes help Y" are flown by X.
    if (givers.length === 0 || (from.length === 0 && CREWED.has(context.parse.tokens[thing.head]?.lower ?? ''))) return [];
    const whom = argumentsOf(context, clause.objects.slice(0, 1));
    const type = helpOf(context, thing) ?? meansOf(context, thing)[0];
    return (type ? [type] : []).flatMap((type) => givers.flatMap((a) => whom.filter((b) => b !== a).map((b) => ({ source: a, target: b, type, from: thing.from, to: Math.max(clause.verb.to, clause.objects[0]?.to ?? 0), clause: index, rule: 'help:thing' }))));
  });
/** "took the city with weapons and training from Y", whichever side of the verb it stands. */
const byMeans: Pattern = (context) => {
  const { chunks, clauses } = context.parse;
  const matches: Match[] = [];
  chunks.forEach((link, i) => {
    if (link.type !== 'preposition' || link.word !== 'with' || !isNoun(chunks[i + 1])) return;
    const list = coordinated(chunks, i + 1);
    const last = list.at(-1) ?? i + 1;
    const [from, giver] = [chunks[last + 1], chunks[last + 2]];
    if (from?.type !== 'preposition' || from.word !== 'from' || !isNoun(giver)) return;
    const index = i === 0 || !chunks.slice(0, i).some(isVerb) ? clauses.findIndex((c) => c.at > i && c.verb.form === 'finite') : clauses.findLastIndex((c) => c.at < i);
    const clause = clauses[index];
    if (!clause || clause.subjects.length === 0 || HIT.has(clause.verb.lemma) || GIVE.has(clause.verb.lemma)) return;
    const doers = clause.verb.passive ? clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : clause.subjects;
    const types = new Set(list.flatMap((k) => meansOf(context, chunks[k])));
    for (const type of types) for (const a of giversIn(context, giver)) for (const b of argumentsOf(context, doers)) if (a !== b) matches.push({ source: a, target: b, type, from: Math.min(link.from, clause.verb.from, ...doers.map((s) => s.from)), to: Math.max(giver.to, clause.verb.to, ...doers.map((s) => s.to)), clause: index, rule: 'help:means' });
  });
  return matches;
};
