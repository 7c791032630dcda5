/**
 * Verbs that name a relationship by themselves: "X bombed Y", "Y was attacked by X", "X fought alongside Y", "X is
 * allied with Y", "X and Y met". The table says which preposition leads to the other side.
 */
import type { RelationshipType } from '../../../model/relationship';
import { relationshipTypes } from '../../../model/relationship';
import { argumentsOf } from '../argument';
import type { Match, Pattern } from '../context';
import { extentOf, rolesOf } from '../roles';

interface VerbFrame {
  readonly type: RelationshipType;
  readonly verbs: ReadonlySet<string>;
  /** Prepositions that lead to the target; '' = the object. */
  readonly to: readonly string[];
}
const frame = (type: RelationshipType, verbs: string, to: string): VerbFrame => ({ type, verbs: new Set(verbs.split(' ')), to: to.split(',') });

export const verbFrames: readonly VerbFrame[] = [
  frame('supplies_arms', 'arm rearm equip', ''),
  frame('trains', 'train teach instruct coach mentor advise school', ''),
  frame('funds', 'fund finance bankroll subsidise subsidize pay', ''),
  frame('fights_alongside', 'fight battle serve deploy', 'alongside'),
  frame('coordinates_with', 'coordinate cooperate collaborate work liaise team partner operate', 'with,alongside'),
  frame('allied_with', 'ally align', 'with'),
  frame('allied_with', 'ally', ''),
  frame('backs', 'back support sponsor champion bolster embrace shield', ''),
  frame('backs', 'prop shore', ''),
  frame('backs', 'side stand', 'with,by,behind'),
  frame('aids', 'help aid assist rescue save', ''),
  frame('meets', 'meet visit host', ',with'),
  frame('meets', 'talk confer negotiate', 'with'),
  frame('communicates_with', 'contact', ''),
  frame('communicates_with', 'speak communicate', 'with,to'),
  frame('strikes', 'bomb strike shell bombard pound target hit raid', ''),
  frame('fights', 'fight battle combat engage', ',against'),
  frame('fights', 'clash', 'with'),
  frame('attacks', 'attack assault ambush invade storm assassinate kill massacre execute kidnap abduct shoot murder slaughter besiege', ''),
  frame('threatens', 'threaten', ''),
  frame('opposes', 'oppose resist confront', ''),
  frame('criticises', 'criticise criticize condemn denounce accuse blame slam chide decry rebuke lambast castigate chastise fault', ''),
];

/** "fight in support of X", "fight for X": on the same side. */
const SIDE = /^(?:in support of|on behalf of|on the side of|for|on the side)$/;

export const byVerb: Pattern = (context) => {
  const { parse } = context;
  const matches: Match[] = [];
  parse.clauses.forEach((clause, index) => {
    const { lemma } = clause.verb;
    const frames = verbFrames.filter((f) => f.verbs.has(lemma));
    if (frames.length === 0) return;
    const roles = rolesOf(context, clause);
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: Parameters<typeof extentOf>[1]) => {
      const [from, to] = extentOf(clause, phrases);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause: index, rule: `verb:${lemma}` });
    };
    const side = clause.phrases.findIndex((p) => SIDE.test(p.word) || (p.word === 'in' && parse.tokens[p.nouns[0]?.head ?? -1]?.lower === 'support'));
    if (/^(?:fight|battle|intervene|deploy)$/.test(lemma) && side >= 0 && !clause.verb.passive) {
      const phrase = clause.phrases[side];
      const of = phrase?.word === 'in' ? clause.phrases[side + 1] : phrase;
      const targets = argumentsOf(context, of?.nouns ?? []);
      if (targets.length > 0) {
        add('backs', roles.agents, targets, [...roles.agentPhrases, ...(of?.nouns ?? [])]);
        return;
      }
    }
    let done = false;
    for (const { type, to } of frames) {
      if (done) break;
      for (const word of to) {
        if (word === '' ) {
          if (roles.patients.length === 0 || roles.agents.length === 0) continue;
          // "X met Y", "X bombed Y"; "help X find Y" is told by the second verb.
          add(type, roles.agents, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases]);
          done = true;
        } else {
          const targets = roles.after(word);
          const ids = argumentsOf(context, targets);
          const sources = clause.verb.passive && roles.agents.length === 0 ? roles.patients : roles.agents;
          if (ids.length === 0 || sources.length === 0) continue;
          if (type === 'fights_alongside' && word !== 'alongside') continue;
          add(type, sources, ids, [...(clause.verb.passive ? clause.subjects : roles.agentPhrases), ...targets]);
          done = true;
        }
      }
      // Reciprocal: "Russia and X met", "they have not coordinated activity".
      if (!done && relationshipTypes[type].mutual && !clause.verb.passive && roles.agents.length > 1 && roles.patients.length === 0 && /^(?:meet|coordinate|cooperate|collaborate|ally|work|talk|confer|negotiate|communicate|clash)$/.test(lemma)) {
        if (lemma === 'work' && !/^(?:together|jointly|hand)$/.test(parse.tokens[clause.verb.to]?.lower ?? '') && !clause.verb.adverbs.some((a) => /^(?:together|jointly)$/.test(parse.tokens[a]?.lower ?? ''))) continue;
        const [first, ...others] = roles.agents;
        if (first !== undefined) add(type, [first], others, roles.agentPhrases);
        done = true;
      }
    }
  });
  return matches;
};
