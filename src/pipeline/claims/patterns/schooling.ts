/** Training told by where it is had or who has come to give it: "X’s men were trained in Y", "went to Y for training", "Y’s advisers work with X". */
import { argumentsOf, giversIn } from '../argument';
import { isPlaceOnly } from '../land';
import { unique } from '../../unique';
import type { ClaimContext, Match, Pattern } from '../context';
import { extentOf, rolesOf } from '../roles';
import { wordList } from '../../among';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';

const TEACHERS = wordList('instructors?|trainers?|advis[eo]rs?|drillmasters?|mentors?|tutors?');
const ATTACH: ReadonlySet<string> = new Set(['embed', 'attach', 'second', 'assign']);
const WORK: ReadonlySet<string> = new Set(['work', 'be', 'live', 'serve', 'stay', 'deploy', 'station', 'operate', 'base']);
const ARRIVE: ReadonlySet<string> = new Set(['arrive', 'land', 'come']);
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);
const LEARN: ReadonlySet<string> = new Set(['train', 'study', 'graduate', 'drill', 'practise', 'practice', 'school', 'teach', 'instruct']);
const SCHOOL: ReadonlySet<string> = new Set(['train', 'school', 'drill', 'teach', 'instruct']);
const TRAVEL: ReadonlySet<string> = new Set(['send', 'go', 'travel', 'fly', 'take', 'dispatch', 'bring', 'ship', 'come']);
/** … those who stand as the object. */
const SENDING: ReadonlySet<string> = new Set(['send', 'fly', 'take', 'dispatch', 'bring', 'ship']);
const LESSONS: ReadonlySet<string> = new Set(['training', 'instruction', 'schooling', 'courses', 'lessons']);
const SCHOOLS: ReadonlySet<string> = new Set(['camp', 'camps', 'base', 'bases', 'academy', 'academies', 'school', 'schools', 'range', 'ranges', 'centre', 'centres', 'center', 'centers', 'college', 'colleges']);

export const bySchooling: Pattern = (context) => {
  const { clauses, tokens } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    if (!ATTACH.has(lemma) && !WORK.has(lemma) && !LEARN.has(lemma) && !TRAVEL.has(lemma) && !ARRIVE.has(lemma)) return;
    const roles = rolesOf(context, clause);
    const add = (sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[]) => {
      const [from, to] = extentOf(clause, phrases);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type: 'trains', from, to, clause: index, rule: `schooling:${lemma}` });
    };
    const isTeacher = (p: NounPhrase): boolean => TEACHERS.has(tokens[p.head]?.lower ?? '');
    // "X embedded instructors with Y", "instructors from X are embedded with Y"
    if (ATTACH.has(lemma)) {
      const teachers = (passive ? clause.subjects : clause.objects).filter(isTeacher);
      const pupils = roles.after('with', 'to', 'in');
      if (teachers.length > 0) add(passive && roles.agents.length === 0 ? argumentsOf(context, teachers) : roles.agents, argumentsOf(context, pupils), [...teachers, ...pupils]);
    }
    // "X’s advisers work with Y"
    const teachers = WORK.has(lemma) ? clause.subjects.filter(isTeacher) : [];
    const pupils = teachers.length > 0 ? roles.after('with', 'alongside', 'among', 'beside') : [];
    if (pupils.length > 0) add(argumentsOf(context, teachers), argumentsOf(context, pupils).filter((id) => context.entityOf(id)?.actorKind !== 'person'), [...teachers, ...pupils]);
    // "X’s instructors have arrived in Y": to teach there, if nobody else.
    const arrived = clause.verb.negation < 0 && clause.verb.modal === '' && (ARRIVE.has(lemma) || lemma === 'be') ? clause.subjects.filter(isTeacher) : [];
    const others = clauses.some((c) => c.governor === index && argumentsOf(context, c.objects).length > 0 && !c.objects.every((o) => OWN.has(tokens[o.from]?.lower ?? '')));
    const there = arrived.length > 0 && !others ? roles.after('in').filter((p) => isPlaceOnly(context, p)) : [];
    if (there.length > 0) add(argumentsOf(context, arrived), unique(there.flatMap((p) => giversIn(context, p))), [...arrived, ...there]);
    // "was trained in Iran", "X’s fighters trained at camps in Iran": bands, who have no land of their own to do it in. Those who "train in Iran" may teach themselves.
    if (LEARN.has(lemma) && (passive ? roles.agents.length === 0 && SCHOOL.has(lemma) : clause.objects.length === 0 && clause.verb.past)) {
      const pupils = passive ? roles.patientPhrases : clause.subjects;
      const whom = argumentsOf(context, pupils).filter((id) => (passive && lemma === 'train') || isBand(context, id));
      add(hosts(context, clause, whom), whom, [...pupils, ...places(context, clause)]);
    }
    // "were sent to Iran for training", "went to Iran to train"
    if (TRAVEL.has(lemma)) {
      const pupils = passive ? roles.patientPhrases : SENDING.has(lemma) && clause.objects.length > 0 ? clause.objects : clause.subjects;
      const whom = argumentsOf(context, pupils).filter((id) => isBand(context, id));
      const learn = clause.phrases.some((p) => p.word === 'for' && p.nouns.some((n) => LESSONS.has(tokens[n.head]?.lower ?? ''))) || clauses.some((c) => c.governor === index && (LEARN.has(c.verb.lemma) || (c.verb.passive && c.verb.lemma === 'teach')) && c.objects.length === 0);
      const where = learn ? roles.after('to').filter((p) => isPlaceOnly(context, p) || context.found.some((m) => m.basis === 'metonym' && m.from <= p.head && p.head < m.to)) : [];
      if (where.length > 0) add(strangers(context, unique(where.flatMap((p) => giversIn(context, p))), whom), whom, [...pupils, ...where]);
    }
  });
  return matches;
};
const isBand = ({ entityOf }: ClaimContext, id: string): boolean => entityOf(id)?.actorKind === 'armed_group';
/** "in Iran", "at camps in Iran", "in Iran’s camps" */
const places = (context: ClaimContext, clause: Clause): readonly NounPhrase[] => {
  const isSchool = ({ head }: NounPhrase): boolean => SCHOOLS.has(context.parse.tokens[head]?.lower ?? '');
  return clause.phrases.filter((p) => p.word === 'in' || p.word === 'at').flatMap((p) => p.nouns).filter((p) => isPlaceOnly(context, p) || isSchool(p));
};
const strangers = ({ entityOf }: ClaimContext, hosts: readonly string[], whom: readonly string[]): readonly string[] => hosts.filter((id) => !whom.some((w) => (entityOf(w)?.country ?? '') === entityOf(id)?.country));
const hosts = (context: ClaimContext, clause: Clause, whom: readonly string[]): readonly string[] => strangers(context, unique(places(context, clause).flatMap((p) => giversIn(context, p))), whom);
