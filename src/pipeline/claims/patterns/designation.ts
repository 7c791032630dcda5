/** Calling somebody terrorist: "X designates Y a terrorist organisation", "X does not consider Y to be a terrorist group", "Y is on X’s terror list". */
import { among, wordList } from '../../among';
import { argumentsOf, ownersOf, sideOf } from '../argument';
import type { Match, Pattern } from '../context';
import { phrasesAfter } from '../phrases';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { wordOf } from '../../syntax/list';

const CALL = wordList('consider|(?:re-?)?designate|label|(?:re-?)?list|brand|classify|regard|view|call|deem|blacklist|declare|recogni[sz]e|describe|see|treat|add|put|place|outlaw|proscribe|name|return|restore|ban');
const OFF = wordList('take|remove|drop|strike|delete|delist|withdraw');
const UNDO = wordList('revoke|lift|rescind|reverse|cancel|remove|scrap|withdraw|drop|undo|annul');
/** "X’s designation of Y as a terrorist group" */
const NAMING: ReadonlySet<string> = new Set(['designation', 'listing', 'classification', 'blacklisting', 'labelling', 'labeling', 'proscription', 'branding']);

export const byDesignation: Pattern = (context) => {
  const { parse } = context;
  const { chunks, tokens, clauses } = parse;
  const isTerror = (c: NounPhrase): boolean => among('terrorists?|terror|terrorism', tokens[c.head]?.lower ?? '') || (tokens.slice(c.from, c.to).some((t) => /^terror(?:ist|ism)?s?$/.test(t.lower)) && /^(?:group|organi[sz]ation|entit(?:y|ies)|list|blacklist|movement|network|outfit)s?$/.test(tokens[c.head]?.lower ?? ''));
  const isTerrorNoun = (c: NounPhrase): boolean => tokens.slice(c.from, c.to).some((t) => /^terror(?:ist|ism)?$/.test(t.lower));
  const matches: Match[] = [];
  if (!tokens.some((t) => t.lower.startsWith('terror'))) return matches;
  const add = (who: readonly string[], whom: readonly string[], from: number, to: number, clause: number, rule: string) => {
    for (const a of who) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type: 'designates_terrorist', from, to, clause, rule });
  };
  chunks.forEach((chunk, i) => {
    if (!isNoun(chunk) || !NAMING.has(tokens[chunk.head]?.lower ?? '')) return;
    const phrases = phrasesAfter(chunks, i);
    const label = phrases.find((p) => p.word === 'as')?.nouns.find(isTerror);
    const of = phrases.find((p) => p.word === 'of')?.nouns ?? [];
    const by = phrases.find((p) => p.word === 'by')?.nouns ?? [];
    const who = by.length > 0 ? argumentsOf(context, by) : ownersOf(context, chunk);
    if (label) add(who, argumentsOf(context, of), chunk.from, label.to, -1, 'designation:noun');
    // "revoked the terrorist designation of X"
    const lifting = isTerrorNoun(chunk) || label ? clauses.findIndex((c) => UNDO.has(c.verb.lemma) && !c.verb.passive && c.objects.includes(chunk)) : -1;
    const lifter = clauses[lifting];
    const given = of.length > 0 ? argumentsOf(context, of) : ownersOf(context, chunk);
    if (lifter) for (const a of argumentsOf(context, lifter.subjects)) for (const b of given) if (a !== b) matches.push({ source: a, target: b, type: 'designates_terrorist', from: Math.min(lifter.verb.from, ...lifter.subjects.map((s) => s.from)), to: Math.max(chunk.to, ...of.map((n) => n.to)), clause: lifting, polarity: 'denied', rule: 'designation:undone' });
  });
  clauses.forEach((clause, index) => {
    const { lemma } = clause.verb;
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    const next = clauses.find((c) => c.at > clause.at && c.verb.form === 'finite');
    const named = [...clause.objects, ...clause.phrases.filter((p) => among('as|on|to|from|off', p.word)).flatMap((p) => p.nouns), ...clauses.filter((c) => c.verb.lemma === 'be' && c.governor === index).flatMap((c) => c.objects)];
    const label = chunks.slice(clause.at + 1, next ? next.at : chunks.length).filter(isNoun).find((c) => isTerror(c) && (named.includes(c) || clause.verb.passive));
    const list = label ?? (clause.phrases.some((p) => among('on|to|off|from', p.word) && p.nouns.some((n) => among('list|blacklist', tokens[n.head]?.lower ?? ''))) ? clause.phrases.filter((p) => p.word === 'of').flatMap((p) => p.nouns).find(isTerror) : undefined);
    if (!list) return;
    const by = argumentsOf(context, clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns));
    // "X, designated a terrorist group by Y, left"
    const passive = clause.verb.passive || (by.length > 0 && clause.objects.length === 1 && clause.objects[0] === list);
    const ownList = among('be|figure|appear|feature|remain|stay', lemma) ? clause.phrases.filter((p) => p.word === 'on').flatMap((p) => p.nouns).find((n) => /list$/.test(tokens[n.head]?.lower ?? '')) : undefined;
    if (ownList && ownList !== list) add(ownersOf(context, ownList), argumentsOf(context, clause.subjects), from, list.to, index, 'designation:list');
    if (among('be|figure|appear|feature|remain|stay', lemma) && /list$/.test(tokens[list.head]?.lower ?? '')) add(ownersOf(context, list), argumentsOf(context, clause.subjects), from, list.to, index, 'designation:list');
    // "took X off its list of terrorist groups"
    if (OFF.has(lemma) && clause.phrases.some((p) => (p.word === 'off' || p.word === 'from') && p.nouns.some((n) => /list$/.test(tokens[n.head]?.lower ?? '')))) {
      const whom = passive ? clause.subjects : clause.objects;
      const who = passive ? (by.length > 0 ? by : ownersOf(context, list)) : argumentsOf(context, clause.subjects);
      for (const a of who) for (const b of argumentsOf(context, whom)) if (a !== b) matches.push({ source: a, target: b, type: 'designates_terrorist', from, to: list.to, clause: index, polarity: 'denied', rule: 'designation:off' });
    }
    // "in X’s eyes, Y is a terrorist group", "for X, Y is"
    const opening = chunks[0]?.type === 'preposition' && among('in|for|to', chunks[0].word) && chunks[2]?.type === 'comma' ? chunks[1] : undefined;
    const eyes = lemma === 'be' && clause.objects.includes(list) && isNoun(opening) && (/^(?:eyes|view|opinion|book)$/.test(tokens[opening.head]?.lower ?? '') || wordOf(chunks[0]) !== 'in') ? [opening] : [];
    add(eyes.flatMap((n) => sideOf(context, n)), argumentsOf(context, clause.subjects), Math.min(from, ...eyes.map((n) => n.from)), list.to, index, 'designation:eyes');
    if (!CALL.has(lemma)) return;
    // "calls X terrorists": one phrase to the eye.
    if (!passive && clause.objects.length === 1 && clause.objects[0] === list && /^terrorists?$/.test(tokens[list.head]?.lower ?? '')) return add(argumentsOf(context, clause.subjects), ownersOf(context, list), from, list.to, index, 'designation');
    const whom = passive ? argumentsOf(context, clause.subjects) : argumentsOf(context, clause.objects.filter((o) => o !== list));
    const who = passive ? (by.length > 0 ? by : ownersOf(context, list)) : argumentsOf(context, clause.subjects);
    add(who, whom, from, list.to, index, 'designation');
  });
  return matches;
};
