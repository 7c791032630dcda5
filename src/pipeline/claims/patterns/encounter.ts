/** Encounters of persons told by everyday verbs: "X received Y in Paris", "X called Y", "X had dinner with Y". */
import { among } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, giversIn, sideOf } from '../argument';
import { unique } from '../../unique';
import type { Match, Pattern } from '../context';
import { extentOf, rolesOf } from '../roles';
import type { Clause, Parse } from '../../syntax/clause';

const RECEIVE: ReadonlySet<string> = new Set(['receive', 'welcome', 'greet', 'see']);
const CALL: ReadonlySet<string> = new Set(['call', 'ring', 'tell']);
const TRAVEL: ReadonlySet<string> = new Set(['travel', 'fly', 'come', 'go', 'arrive', 'return', 'head']);
const LEADER: ReadonlySet<string> = new Set('head leader chief president premier minister king emir envoy commander chairman delegation heads leaders chiefs ministers envoys commanders delegations delegates emissaries representatives negotiators ambassadors'.split(' '));
/** What persons do in company: "toured a plant with X". */
const TOGETHER: ReadonlySet<string> = new Set('tour inspect attend watch appear stand pose walk dine lunch ride unveil inaugurate pray'.split(' '));
const LETTER: ReadonlySet<string> = new Set(['letter', 'message', 'note', 'telegram', 'letters', 'condolences', 'congratulations']);

/** "was due to see X" */
const isAhead = ({ clauses, tokens }: Parse, { governor, verb }: Clause): boolean => clauses[governor]?.verb.lemma === 'be' || among('due|set|scheduled|expected|hoping|planning|unable|likely', tokens[verb.from - 1]?.lower ?? '');

/** What brings envoys together. */
const TALKS: ReadonlySet<string> = new Set('talks meeting meetings summit conference negotiations session round forum consultations'.split(' '));
/** Tokens of an apposition after whom somebody calls something. */
const NAMED = 8;
export const byEncounter: Pattern = (context) => {
  const matches: Match[] = [];
  context.parse.clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    const type: RelationshipType | null = RECEIVE.has(lemma) ? 'meets' : CALL.has(lemma) ? 'communicates_with' : null;
    // "sent X a letter"
    const [whom, letter] = clause.objects;
    if ((lemma === 'send' || lemma === 'write') && !passive && whom && letter && LETTER.has(context.parse.tokens[letter.head]?.lower ?? '')) {
      const [from, to] = extentOf(clause, [...clause.subjects, letter]);
      for (const source of argumentsOf(context, clause.subjects)) for (const target of argumentsOf(context, [whom])) if (source !== target) matches.push({ source, target, type: 'communicates_with', from, to, clause: index, rule: `encounter:${lemma}` });
    }
    // "had been on the phone to X"
    if (lemma === 'be' && clause.phrases.some((p) => p.word === 'on' && p.nouns.some((n) => context.parse.tokens[n.head]?.lower === 'phone'))) {
      const others = rolesOf(context, clause).after('to', 'with');
      const [from, to] = extentOf(clause, [...clause.subjects, ...others]);
      for (const source of argumentsOf(context, clause.subjects)) for (const target of argumentsOf(context, others)) if (source !== target) matches.push({ source, target, type: 'communicates_with', from, to, clause: index, rule: 'encounter:phone' });
    }
    // "praised X’s decision in a telephone call"
    const call = passive ? undefined : clause.phrases.find((p) => among('in|during|by', p.word) && p.nouns.some((n) => among('call|conversation|telephone|phone', context.parse.tokens[n.head]?.lower ?? '') && (p.word === 'by' || context.parse.tokens.slice(n.from, n.head).some((t) => among('phone|telephone|video', t.lower)))));
    if (call && !clause.phrases.some((p) => among('with|to', p.word))) {
      const isSomebody = (id: string): boolean => context.entityOf(id)?.actorKind === 'person';
      const others = unique(clause.objects.flatMap((o) => sideOf(context, o))).filter(isSomebody);
      const [from, to] = extentOf(clause, [...clause.subjects, ...clause.objects, ...call.nouns]);
      for (const source of argumentsOf(context, clause.subjects).filter(isSomebody)) for (const target of others) if (source !== target) matches.push({ source, target, type: 'communicates_with', from, to, clause: index, rule: 'encounter:call' });
    }
    if (TOGETHER.has(lemma) && !passive) {
      const isSomebody = (id: string): boolean => context.entityOf(id)?.actorKind === 'person';
      const beside = rolesOf(context, clause).after('with', 'alongside', 'beside');
      const [from, to] = extentOf(clause, [...clause.subjects, ...beside]);
      for (const source of argumentsOf(context, clause.subjects).filter(isSomebody)) for (const target of argumentsOf(context, beside).filter(isSomebody)) if (source !== target) matches.push({ source, target, type: 'meets', from, to, clause: index, rule: `encounter:${lemma}` });
    }
    const many = clause.objects.length > 1 && !(type === 'meets' && clause.objects.every((o) => argumentsOf(context, [o]).some((id) => context.entityOf(id)?.actorKind === 'person')));
    // "brought X and Y together", "the talks brought together X, Y and Z"
    const near = context.parse.tokens.slice(clause.verb.from, clause.verb.to + 1).some((t) => t.lower === 'together');
    if (lemma === 'bring' && !passive && (near || context.parse.tokens[Math.max(clause.verb.to, ...clause.objects.map((o) => o.to))]?.lower === 'together')) {
      const talks = clause.subjects.some((s) => TALKS.has(context.parse.tokens[s.head]?.lower ?? ''));
      // "envoys from X, Y and Z"
      const homes = talks ? clause.phrases.filter((p) => p.word === 'from').flatMap((p) => p.nouns.flatMap((n) => giversIn(context, n))) : [];
      const guests = unique([...argumentsOf(context, clause.objects), ...homes]).filter((id) => talks || context.entityOf(id)?.actorKind === 'person');
      const [from, to] = extentOf(clause, clause.objects);
      guests.forEach((source, i) => { for (const target of guests.slice(i + 1)) matches.push({ source, target, type: 'meets', from, to, clause: index, rule: 'encounter:bring' }); });
    }
    if (!type || many || (CALL.has(lemma) && passive)) return;
    // "called X, their leader, “another Y”"
    const past = context.parse.tokens.slice(clause.objects.at(-1)?.to ?? clause.verb.to, (clause.objects.at(-1)?.to ?? clause.verb.to) + NAMED);
    if (lemma === 'call' && past[0]?.text === ',' && past.some((t, k) => /^["“]$/.test(t.text) && past[k - 1]?.text === ',')) return;
    // "called X reckless"
    if (CALL.has(lemma) && clause.objects.some((o) => context.parse.tokens[o.head]?.pos === 'ADJ')) return;
    // "saw X leave" and "called X a liar" are something else.
    if (lemma !== 'tell' && context.parse.clauses.some((c) => c.governor === index)) return;
    const roles = rolesOf(context, clause);
    const isPerson = (id: string): boolean => context.entityOf(id)?.actorKind === 'person';
    // "flew to Sochi to see X"
    if (lemma === 'see' && roles.after('in', 'at').length === 0 && !TRAVEL.has(context.parse.clauses[clause.governor]?.verb.lemma ?? '')) return;
    const led = type === 'meets' && roles.patientPhrases.some((p) => LEADER.has(context.parse.tokens[p.head]?.lower ?? ''));
    const patients = roles.patients.filter((id) => led || isPerson(id));
    const agents = type === 'meets' && lemma !== 'see' ? roles.agents : roles.agents.filter(isPerson);
    const [from, to] = extentOf(clause, [...roles.agentPhrases, ...roles.patientPhrases]);
    for (const source of argumentsOf(context, roles.agentPhrases).filter((id) => agents.includes(id))) for (const target of patients) if (source !== target) matches.push({ source, target, type, from, to, clause: index, rule: `encounter:${lemma}`, ...(lemma === 'see' && clause.verb.form === 'infinitive' && !isAhead(context.parse, clause) && context.parse.clauses[clause.governor]?.verb.modal === '' && context.parse.clauses[clause.governor]?.verb.past ? { modality: 'stated' as const } : {}) });
  });
  return matches;
};
