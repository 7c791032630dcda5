/**
 * Support told by what it keeps up: "X is behind Y", "Rwanda’s hand is behind Y", "Y would not exist without X", "X put its jets at
 * Y’s disposal", "Y is bankrolled out of X’s budget".
 */
import { among } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, giversIn, ownersOf, sideOf } from '../argument';
import { unique } from '../../unique';
import type { ClaimContext, Match, Pattern } from '../context';
import { isForce } from '../owned';
import { givenType } from '../given';
import { extentOf, rolesOf } from '../roles';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { wordOf } from '../../syntax/list';

const LAST: ReadonlySet<string> = new Set('exist survive last fall collapse hold win be have live take retake capture seize succeed manage beat defeat fight stand'.split(' '));
const BUDGET: ReadonlySet<string> = new Set('budget coffers treasury purse pocket pockets funds account accounts'.split(' '));
const PAID: ReadonlySet<string> = new Set('fund finance bankroll pay subsidise subsidize sponsor'.split(' '));
const ALOFT: ReadonlySet<string> = new Set('jets planes warplanes aircraft bombers helicopters gunships airpower'.split(' '));
const FALL: ReadonlySet<string> = new Set('lose fall collapse die starve perish crumble fold fail'.split(' '));
const VERBS: ReadonlySet<string> = new Set([...LAST, ...FALL, ...PAID, 'be', 'lie', 'stand', 'put', 'place', 'treat', 'tend', 'see']);
const HURT: ReadonlySet<string> = new Set(['wounded', 'injured', 'sick', 'casualties', 'wounds', 'injuries']);
/** "we", of a mayor who thanks the army: no side. */
const isCivil = ({ entityOf, parse: { tokens } }: ClaimContext, id: string, subjects: readonly NounPhrase[]): boolean => entityOf(id)?.actorKind === 'person' && subjects.some((s) => tokens[s.from]?.lower === 'we');
const isBand = ({ entityOf }: ClaimContext, id: string): boolean => /^armed_/.test(entityOf(id)?.actorKind ?? '');

export const byMainstay: Pattern = (context) => {
  const { clauses, tokens } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    const { lemma, passive, modal, negation } = clause.verb;
    if (!VERBS.has(lemma)) return;
    const roles = rolesOf(context, clause);
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule: string, holds = index) => {
      const [from, to] = extentOf(clause, [...clause.subjects, ...phrases]);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause: holds, scope: index, rule: `mainstay:${rule}` });
    };
    // "X is behind Y", "X’s hand is behind Y": Y is a band of men.
    if (among('be|lie|stand', lemma) && !passive) {
      const behind = roles.after('behind');
      add('backs', unique(clause.subjects.flatMap((s) => sideOf(context, s))), argumentsOf(context, behind).filter((id) => isBand(context, id)), behind, 'behind');
    }
    // "Z sees X’s hand behind Y"
    const hand = lemma === 'see' && !passive ? clause.objects.find((o) => tokens[o.head]?.lower === 'hand') : undefined;
    if (hand) add('backs', ownersOf(context, hand), argumentsOf(context, roles.after('behind')).filter((id) => isBand(context, id)), [hand, ...roles.after('behind')], 'hand');
    // "would not exist without X", "but for X": it is so that X keeps it up.
    if (LAST.has(lemma) && among('would|could|can', modal) && negation >= 0) {
      const needed = [...roles.after('without'), ...clause.phrases.filter((p) => p.word === 'for' && tokens[(p.nouns[0]?.from ?? 0) - 2]?.lower === 'but').flatMap((p) => p.nouns)];
      // "could not fight without rifles from X"
      const from = roles.after('from');
      const things = needed.flatMap((p) => [givenType(context, p)].filter((t) => t !== null));
      for (const type of things) add(type, unique([...needed.flatMap((p) => ownersOf(context, p)), ...from.flatMap((p) => giversIn(context, p))]), argumentsOf(context, clause.subjects), [...needed, ...from], 'without', -1);
      if (things.length === 0) add('backs', argumentsOf(context, needed.filter((p) => p.owner === null || isForce(tokens[p.head]?.lower ?? ''))), argumentsOf(context, clause.subjects).filter((id) => !isCivil(context, id, clause.subjects)), needed, 'without', -1);
    }
    // "Without X we would have lost", "would have lost the town but for X’s rockets"
    if (FALL.has(lemma) && among('would|could|might', modal) && negation < 0) {
      const { chunks } = context.parse;
      const first = chunks.findIndex((c) => c.type !== 'quote');
      const front = wordOf(chunks[first]) === 'without' ? [chunks[first + 1]].filter((c) => c !== undefined).filter(isNoun) : [];
      const needed = [...front, ...roles.after('without'), ...clause.phrases.filter((p) => p.word === 'for' && tokens[(p.nouns[0]?.from ?? 0) - 2]?.lower === 'but').flatMap((p) => p.nouns)];
      for (const p of needed) {
        const type = givenType(context, p);
        add(type ?? 'backs', type === null ? argumentsOf(context, [p]) : ownersOf(context, p), argumentsOf(context, clause.subjects).filter((id) => !isCivil(context, id, clause.subjects)), [p], 'fall', -1);
      }
    }
    // "is bankrolled out of X’s budget"
    if (PAID.has(lemma) && passive && roles.agents.length === 0) {
      const purse = roles.after('of', 'from', 'by').filter((p) => BUDGET.has(tokens[p.head]?.lower ?? ''));
      add('funds', purse.flatMap((p) => ownersOf(context, p)), argumentsOf(context, clause.subjects), purse, 'purse');
    }
    // "put its bombers at the disposal of Y", "at Y’s disposal"
    const at = among('put|place', lemma) && !passive ? clause.phrases.findIndex((p) => p.word === 'at' && tokens[p.nouns[0]?.head ?? -1]?.lower === 'disposal') : -1;
    const [lent] = clause.objects;
    if (at >= 0 && lent) {
      const disposal = clause.phrases[at]?.nouns ?? [];
      const of = clause.phrases[at + 1]?.word === 'of' ? (clause.phrases[at + 1]?.nouns ?? []) : [];
      const whom = of.length > 0 ? of.flatMap((p) => sideOf(context, p)) : disposal.flatMap((p) => ownersOf(context, p));
      add(ALOFT.has(tokens[lent.head]?.lower ?? '') ? 'gives_air_support' : (givenType(context, lent) ?? 'aids'), roles.agents, whom, [...disposal, ...of], 'disposal');
    }
    // "treated wounded rebels of X"
    if (among('treat|tend', lemma)) add('aids', roles.agents, unique(roles.patientPhrases.filter((p) => tokens.slice(p.from, p.to).some((t) => HURT.has(t.lower))).flatMap((p) => [...sideOf(context, p), ...roles.after('of', 'from').flatMap((o) => sideOf(context, o))])), roles.patientPhrases, 'treat');
  });
  return matches;
};
