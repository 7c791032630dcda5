/** Air support told by the means: "support their offensives by air strikes", "fought with the support of Russian airstrikes", "backed by X’s warplanes". */
import { argumentsOf, ownersOf } from '../argument';
import type { Match, Pattern } from '../context';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { extentOf, rolesOf } from '../roles';

const AIR = /^(?:airstrikes?|airpower|warplanes?|jets?|planes|bombers|helicopters)$/;

export const byAirSupport: Pattern = (context) => {
  const { parse } = context;
  const { tokens } = parse;
  const air = (p: NounPhrase): boolean => AIR.test(tokens[p.head]?.lower ?? '') || (/^(?:strikes?|power|support|cover|force|raids|campaign)$/.test(tokens[p.head]?.lower ?? '') && tokens.slice(p.from, p.head).some((t) => t.lower === 'air'));
  const matches: Match[] = [];
  parse.clauses.forEach((clause, index) => {
    const roles = rolesOf(context, clause);
    const add = (sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[]) => {
      const [from, to] = extentOf(clause, phrases);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type: 'gives_air_support', from, to, clause: index, rule: 'air-support' });
    };
    if (/^(?:support|back|help|aid|assist)$/.test(clause.verb.lemma)) {
      const means = [...roles.after('by', 'with', 'through')].filter(air);
      if (!clause.verb.passive && means.length > 0) add(roles.agents, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases, ...means]);
      else if (roles.agentPhrases.some(air)) add(roles.agents, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases]);
    }
    // "with the support of Russian airstrikes"
    const support = clause.phrases.findIndex((p) => p.word === 'with' && p.nouns.some((n) => /^(?:support|help|backing|aid|cover)$/.test(tokens[n.head]?.lower ?? '')));
    const of = support >= 0 ? clause.phrases[support + 1] : undefined;
    const noun = of?.nouns.find(air);
    if (of?.word === 'of' && noun && isNoun(noun)) add(ownersOf(context, noun), argumentsOf(context, clause.subjects), [...clause.subjects, noun]);
  });
  return matches;
};
