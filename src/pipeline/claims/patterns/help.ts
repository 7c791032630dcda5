/** Help told by a noun of the helped one’s deed: "retook X with the help of Y", "with Y’s support", "Y’s help was essential to X’s success". */
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, ownersOf, sideOf, unique } from '../argument';
import type { Match, Pattern } from '../context';
import type { NounPhrase } from '../../syntax/chunk';
import { hasAny } from '../../syntax/wordsIn';

const TYPES: ReadonlyMap<string, RelationshipType> = new Map(Object.entries({ help: 'aids', aid: 'aids', assistance: 'aids', support: 'backs', backing: 'backs', blessing: 'backs' }));
const NOUNS: ReadonlySet<string> = new Set(TYPES.keys());
const VITAL = /^(?:essential|crucial|vital|key|critical|decisive|indispensable|instrumental|central|important)$/;

export const byHelp: Pattern = (context) => {
  const { clauses, tokens } = context.parse;
  const matches: Match[] = [];
  if (!hasAny(tokens, NOUNS)) return matches;
  clauses.forEach((clause, index) => {
    const typeOf = (phrase: NounPhrase | undefined): RelationshipType | undefined => (phrase ? TYPES.get(tokens[phrase.head]?.lower ?? '') : undefined);
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    const at = clause.phrases.findIndex((p) => typeOf(p.nouns[0]) && (/^(?:with|through|by)$/.test(p.word) || tokens[(context.parse.chunks[p.at]?.from ?? 0) - 1]?.lower === 'thanks'));
    const thing = clause.phrases[at]?.nouns[0];
    const type = typeOf(thing);
    if (thing && type) {
      const of = clause.phrases[at + 1];
      const givers = of && /^(?:of|from)$/.test(of.word) ? of.nouns : [];
      const who = givers.length > 0 ? argumentsOf(context, givers) : ownersOf(context, thing);
      const doers = clause.verb.passive ? clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : [];
      const whom = argumentsOf(context, doers.length > 0 ? doers : clause.subjects);
      for (const a of who) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type, from, to: Math.max(thing.to, ...givers.map((g) => g.to)), clause: index, rule: 'help:with' });
    }
    // "thanked Y for its help"
    if (/^(?:thank|credit)$/.test(clause.verb.lemma) && !clause.verb.passive) {
      const given = clause.phrases.find((p) => p.word === 'for' && typeOf(p.nouns[0]))?.nouns[0];
      const thanked = typeOf(given);
      if (given && thanked) for (const a of argumentsOf(context, clause.objects)) for (const b of argumentsOf(context, clause.subjects)) if (a !== b) matches.push({ source: a, target: b, type: thanked, from, to: given.to, clause: index, rule: 'help:thank' });
    }
    const subject = clause.subjects[0];
    const own = typeOf(subject);
    if (clause.verb.lemma === 'be' && subject && own && tokens.slice(clause.verb.to, clause.verb.to + 3).some((t) => VITAL.test(t.lower))) {
      const phrases = clause.phrases.filter((p) => /^(?:to|for|in)$/.test(p.word)).flatMap((p) => p.nouns);
      const whom = unique(phrases.flatMap((p) => sideOf(context, p)));
      for (const a of ownersOf(context, subject)) for (const b of whom.slice(0, 1)) if (a !== b) matches.push({ source: a, target: b, type: own, from, to: Math.max(...phrases.map((p) => p.to), clause.verb.to), clause: index, rule: 'help:vital' });
    }
  });
  return matches;
};
