/** Journeys of officials to another state: "X visited Tehran", "X flew to Turkey for talks", "X was in Iraq to persuade Y". */
import { among } from '../../among';
import { argumentsOf, giversIn } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { extentOf } from '../roles';
import type { NounPhrase } from '../../syntax/chunk';

const VISIT: ReadonlySet<string> = new Set(['visit', 'tour']);
const TRAVEL: ReadonlySet<string> = new Set(['fly', 'travel', 'arrive', 'land', 'go', 'come', 'be', 'jet', 'head']);
const TALKS: ReadonlySet<string> = new Set(['talks', 'meeting', 'meetings', 'negotiations', 'consultations', 'summit', 'visit', 'discussions']);
const ERRAND: ReadonlySet<string> = new Set('meet discuss seek urge persuade press ask hold talk sign negotiate confer lobby plead convince mediate reassure seal secure patch mend'.split(' '));

/** The states whose country or capital the phrase names. */
const statesAt = ({ found, entityOf }: ClaimContext, phrase: NounPhrase): readonly string[] => found.filter((m) => m.from >= phrase.from && m.to <= phrase.to && phrase.head < m.to && entityOf(m.entity)?.actorKind === 'state').map((m) => m.entity);

/** The states whose capitals the phrase names as places: "flew to Tehran". */
const capitalsAt = ({ found, stateIn }: ClaimContext, phrase: NounPhrase): readonly string[] => found.flatMap((m) => (m.kind === 'place' && m.from >= phrase.from && m.to <= phrase.to && phrase.head < m.to ? (stateIn(m.entity) ?? []) : []));
const ENVOYS: ReadonlySet<string> = new Set('president premier minister chancellor king envoy ambassador secretary general chief delegation officials ministers diplomats'.split(' '));
const SPEAK: ReadonlySet<string> = new Set('patch make talk speak complain plead appeal confer negotiate'.split(' '));
export const byJourney: Pattern = (context) => {
  const { clauses, tokens } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    const visits = VISIT.has(lemma);
    if (passive || (!visits && !TRAVEL.has(lemma))) return;
    // "flew to X to complain to Y": met Y.
    if (!visits) for (const errand of clauses.filter((c) => c.governor === index && c.verb.form === 'infinitive' && SPEAK.has(c.verb.lemma))) {
      const others = errand.phrases.filter((p) => p.word === 'to' || p.word === 'with').flatMap((p) => p.nouns);
      const [from, to] = extentOf(clause, [...clause.subjects, ...others]);
      for (const source of argumentsOf(context, clause.subjects)) for (const target of argumentsOf(context, others)) if (source !== target && context.entityOf(target)?.actorKind === 'person') matches.push({ source, target, type: 'meets', from, to, clause: index, rule: `journey:${lemma}` });
    }
    // "A delegation of X travelled to Y": to talk.
    const sent = lemma !== 'be' && clause.subjects.some((s) => among('delegation|delegations|envoy|envoys|negotiators|emissary|emissaries', tokens[s.head]?.lower ?? ''));
    const purpose = (): boolean => clause.phrases.some((p) => (p.word === 'for' || p.word === 'on') && p.nouns.some((n) => TALKS.has(tokens[n.head]?.lower ?? ''))) || clauses.some((c) => c.governor === index && c.verb.form !== 'finite' && ERRAND.has(c.verb.lemma));
    const where = visits ? clause.objects : clause.phrases.filter((p) => p.word === 'to' || p.word === 'in').flatMap((p) => p.nouns);
    if (where.length === 0 || (!visits && !sent && !purpose())) return;
    const hosts = where.flatMap((p) => (visits ? statesAt(context, p) : [...giversIn(context, p), ...capitalsAt(context, p)])).filter((id) => context.entityOf(id)?.actorKind === 'state');
    const [from, to] = extentOf(clause, [...clause.subjects, ...where]);
    for (const source of argumentsOf(context, clause.subjects)) {
      const guest = context.entityOf(source);
      // "Turkey’s foreign minister flew to Tehran for talks"
      const isEnvoy = guest?.actorKind === 'person' || clause.subjects.some((s) => ENVOYS.has(tokens[s.head]?.lower ?? ''));
      if (!guest || !isEnvoy || guest.country === '') continue;
      // "flew to Turkey to meet its president, Y": Y is who was met.
      const met = (target: string): boolean => context.found.some((m) => m.entity !== source && context.entityOf(m.entity)?.actorKind === 'person' && context.entityOf(m.entity)?.country === context.entityOf(target)?.country);
      for (const target of hosts) if (context.entityOf(target)?.country !== guest.country && !met(target)) matches.push({ source, target, type: 'meets', from, to, clause: index, rule: `journey:${lemma}` });
    }
  });
  return matches;
};
