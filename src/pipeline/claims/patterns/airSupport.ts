/** Air support told by the means: "support their offensives by air strikes", "fought with the support of Russian airstrikes", "X’s raids helped Y". */
import { among, wordList } from '../../among';
import { hasAny } from '../../syntax/wordsIn';
import { argumentsOf, ownersOf, sideOf } from '../argument';
import { unique } from '../../unique';
import type { Match, Pattern } from '../context';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { extentOf, rolesOf } from '../roles';

const AIR = wordList('bombing|airmen|pilots|airstrikes?|airpower|warplanes?|jets?|planes|bombers|helicopters|gunships|aircraft');
const ALOFT: ReadonlySet<string> = new Set([...AIR, ...wordList('missions|air|aerial|raids?|strikes?|sorties|bombing')]);

const UNARMED = wordList('surveillance|reconnaissance|spy|transport|cargo|patrol|passenger|civilian|medical');

const STRIKES = wordList('airstrikes?|strikes|raids');
const SORTIES = wordList('sorties|missions|raids|strikes|combat|cover');
/** What is covered of a force. */
const ADVANCE = wordList('advances?|retreat|withdrawal|assault|offensive|attack|push|troops|forces|march');

export const byAirSupport: Pattern = (context) => {
  const { parse } = context;
  const { tokens } = parse;
  const air = (p: NounPhrase): boolean => (AIR.has(tokens[p.head]?.lower ?? '') && !tokens.slice(p.from, p.head).some((t) => UNARMED.has(t.lower))) || (among('strikes?|power|support|cover|force|raids|campaign', tokens[p.head]?.lower ?? '') && tokens.slice(p.from, p.head).some((t) => t.lower === 'air'));
  const matches: Match[] = [];
  if (!hasAny(tokens, ALOFT)) return matches;
  // "With American aircraft overhead, X retook"
  parse.chunks.forEach((link, i) => {
    const aloft = parse.chunks[i + 1];
    if (link.type !== 'preposition' || link.word !== 'with' || !isNoun(aloft) || !air(aloft) || !among('overhead|above|aloft', tokens[aloft.to]?.lower ?? '')) return;
    const index = parse.clauses.findIndex((c) => (i === 0 ? c.at > i : c.at === parse.clauses.findLast((b) => b.at < i)?.at) && c.subjects.length > 0);
    const clause = parse.clauses[index];
    for (const source of clause ? ownersOf(context, aloft) : []) for (const target of argumentsOf(context, clause?.subjects ?? [])) if (source !== target) matches.push({ source, target, type: 'gives_air_support', from: Math.min(link.from, clause?.verb.from ?? link.from), to: Math.max(aloft.to, clause?.verb.to ?? 0), clause: index, rule: 'air-support' });
  });
  parse.clauses.forEach((clause, index) => {
    const roles = rolesOf(context, clause);
    const add = (sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[]) => {
      const [from, to] = extentOf(clause, phrases);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type: 'gives_air_support', from, to, clause: index, rule: 'air-support' });
    };
    if (among('support|back|help|aid|assist|cover|protect', clause.verb.lemma)) {
      const means = [...roles.after('by', 'with', 'through', 'from')].filter(air);
      const moved = roles.patientPhrases.some((p) => ADVANCE.has(tokens[p.head]?.lower ?? ''));
      const patients = [...new Set([...roles.patientPhrases.flatMap((p) => sideOf(context, p)), ...(moved ? argumentsOf(context, roles.after('of', 'by')) : [])])];
      // "backed by jets from X", and not "by jets and by militias from X"
      const from = clause.phrases.filter((p, i) => p.word === 'from' && (i === 0 || (clause.phrases[i - 1]?.nouns ?? []).some(air))).flatMap((p) => p.nouns);
      const aloft = roles.after('from').some((p) => tokens[p.head]?.lower === 'air');
      if (!clause.verb.passive && aloft) add(roles.agents, patients, [...roles.agentPhrases, ...roles.patientPhrases, ...roles.after('from')]);
      else if (!clause.verb.passive && means.length > 0) add(roles.agents, patients, [...roles.agentPhrases, ...roles.patientPhrases, ...means]);
      else if (roles.agentPhrases.some(air)) add([...new Set([...roles.agentPhrases.filter(air).flatMap((p) => sideOf(context, p)), ...argumentsOf(context, from)])], patients.filter((id) => !roles.agents.includes(id)), [...roles.agentPhrases, ...roles.patientPhrases]);
    }
    // "American jets cleared the way for X"
    // "turned the tide for X", "tipped the balance in favour of X"
    const favoured = clause.phrases.findIndex((p) => p.word === 'in' && p.nouns.some((n) => among('favou?r', tokens[n.head]?.lower ?? '')));
    const whom = favoured >= 0 && clause.phrases[favoured + 1]?.word === 'of' ? (clause.phrases[favoured + 1]?.nouns ?? []) : roles.after('for');
    if (among('clear|pave|open|turn|tip', clause.verb.lemma) && !clause.verb.passive && clause.objects.some((o) => among('way|path|road|tide|balance|scales?', tokens[o.head]?.lower ?? '')) && roles.agentPhrases.some(air)) add(unique(roles.agentPhrases.filter(air).flatMap((p) => sideOf(context, p))), argumentsOf(context, whom), [...roles.agentPhrases, ...whom]);
    // "came to the aid of X", "gave X cover"
    const flown = clause.verb.passive ? [] : clause.subjects.filter(air);
    const aid = flown.length > 0 && among('come|rush|race|scramble|fly', clause.verb.lemma) ? clause.phrases.findIndex((p) => p.word === 'to' && p.nouns.some((n) => among('aid|help|rescue|defen[cs]e|assistance', tokens[n.head]?.lower ?? ''))) : -1;
    const saved = aid < 0 ? [] : clause.phrases[aid + 1]?.word === 'of' ? (clause.phrases[aid + 1]?.nouns ?? []) : (clause.phrases[aid]?.nouns ?? []);
    const cover = flown.length > 0 && among('give|provide|offer|lend', clause.verb.lemma) ? clause.objects.find((o) => among('cover|support|protection', tokens[o.head]?.lower ?? '')) : undefined;
    const covered = cover ? [...clause.objects, ...roles.after('to', 'for')].filter((o) => o !== cover) : [];
    if (saved.length > 0 || cover) add(unique(flown.flatMap((p) => sideOf(context, p))), unique([...[...saved, ...covered].flatMap((p) => sideOf(context, p)), ...(cover && covered.length === 0 ? ownersOf(context, cover) : [])]), [...flown, ...saved, ...covered, ...(cover ? [cover] : [])]);
    // "bombed the rebels for X"
    if (among('bomb|strafe', clause.verb.lemma) && !clause.verb.passive) add(roles.agents, argumentsOf(context, roles.after('for')), [...roles.agentPhrases, ...roles.after('for')]);
    // "called in American air strikes"
    const called = clause.verb.lemma === 'call' && !clause.verb.passive && tokens.slice(clause.verb.to - 1, clause.verb.to + 1).some((t) => t.lower === 'in') ? [...clause.objects, ...roles.after('in')].find((o) => air(o) || STRIKES.has(tokens[o.head]?.lower ?? '')) : undefined;
    const callers = called ? ownersOf(context, called) : [];
    if (called) add(callers.length > 0 ? callers : argumentsOf(context, roles.after('by', 'from')), argumentsOf(context, clause.subjects), [...clause.subjects, called]);
    // "flew sorties for X", "bombed the rebels on behalf of X"
    const flew = clause.verb.lemma === 'fly' && clause.objects.some((o) => SORTIES.has(tokens[o.head]?.lower ?? ''));
    if (!clause.verb.passive && (flew || among('bomb|strafe|pound|strike|hit', clause.verb.lemma))) {
      const behalf = clause.phrases.findIndex((p) => p.word === 'on' && tokens[p.nouns[0]?.head ?? -1]?.lower === 'behalf');
      const of = behalf >= 0 ? clause.phrases[behalf + 1] : undefined;
      const owner = behalf >= 0 ? (clause.phrases[behalf]?.nouns ?? []) : [];
      const whom = of?.word === 'of' ? of.nouns : owner.length > 0 ? owner : flew ? roles.after('for', 'alongside') : [];
      add(roles.agents, [...new Set(whom.flatMap((p) => sideOf(context, p)))], [...roles.agentPhrases, ...whom]);
    }
    // "carried out raids in support of X"
    const raids = clause.objects.find((o) => air(o) || among('airstrikes?|strikes?|raids?|sorties|bombing', tokens[o.head]?.lower ?? ''));
    const behind = clause.phrases.findIndex((p) => p.word === 'in' && tokens[p.nouns[0]?.head ?? -1]?.lower === 'support');
    const helped = behind >= 0 && clause.phrases[behind + 1]?.word === 'of' ? (clause.phrases[behind + 1]?.nouns ?? []) : [];
    const least = clause.phrases.find((p) => p.word === 'out')?.nouns.find((o) => among('airstrikes?|strikes?|raids?|sorties', tokens[o.head]?.lower ?? ''));
    if (helped.length > 0 && (raids ?? least)) add(roles.agents, argumentsOf(context, helped), [...roles.agentPhrases, ...helped]);
    // "with the support of Russian airstrikes", "under the cover of Y’s jets"
    const support = clause.phrases.findIndex((p) => among('with|under', p.word) && p.nouns.some((n) => among('support|help|backing|aid|cover|assistance', tokens[n.head]?.lower ?? '')));
    const thing = support >= 0 ? clause.phrases[support]?.nouns[0] : undefined;
    const of = support >= 0 ? clause.phrases[support + 1] : undefined;
    const noun = of && among('of|from', of.word) ? of.nouns.find((n) => air(n) || (thing !== undefined && air(thing))) : undefined;
    if (noun && isNoun(noun)) add(sideOf(context, noun), argumentsOf(context, clause.subjects), [...clause.subjects, noun]);
    else if (thing && air(thing)) add(ownersOf(context, thing), argumentsOf(context, clause.subjects), [...clause.subjects, thing]);
  });
  return matches;
};
