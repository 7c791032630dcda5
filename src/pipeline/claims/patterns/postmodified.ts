/** What stands after a noun and says whose friend or hireling it is: "an Iraqi militia close to X", "groups allied with Y", "gunmen on Z’s payroll". */
import { among, wordList } from '../../among';
import { headMentions } from '../../mentions/antecedent';
import { isNoun, isVerb } from '../../syntax/chunk';
import { coordinated, wordOf } from '../../syntax/list';
import { argumentOf, argumentsOf, ownersOf } from '../argument';
import type { Match, Pattern } from '../context';

const PAY = wordList('payrolls?|pay');
/** "militias on X’s payroll", "gunmen in the pay of X": X pays them. */
const paid: Pattern = (context) => {
  const { chunks, tokens } = context.parse;
  return chunks.flatMap((pay, i): readonly Match[] => {
    const band = chunks[i - 2];
    if (!isNoun(pay) || !isNoun(band) || !PAY.has(tokens[pay.head]?.lower ?? '') || !among('on|in', wordOf(chunks[i - 1]))) return [];
    const of = chunks[i + 2];
    const payers = ownersOf(context, pay);
    const who = payers.length > 0 ? payers : wordOf(chunks[i + 1]) === 'of' && isNoun(of) ? argumentOf(context, of) : [];
    const to = payers.length > 0 || !isNoun(of) ? pay.to : of.to;
    const whom = argumentOf(context, band).filter((id) => context.entityOf(id)?.actorKind !== 'state');
    return who.flatMap((source) => whom.filter((target) => target !== source).map((target) => ({ source, target, type: 'funds' as const, from: band.from, to, clause: -1, rule: 'role:payroll' })));
  });
};

/** "an Iraqi militia close to X", "groups allied with Y", "Z, which is loyal to": an adjective after the noun, named there or before the comma. */
const close: Pattern = (context) => {
  const { chunks, tokens } = context.parse;
  return chunks.flatMap((particle, i): readonly Match[] => {
    // "…, allied with Y" is read as a verb without a subject.
    const chunk = isVerb(particle) && particle.bare && chunks[i - 1]?.type === 'comma' ? { type: 'other' as const, word: tokens[particle.head]?.lower ?? '' } : particle;
    if (chunk.type !== 'other' || !among('close|loyal|hostile|sympathetic|supportive|opposed|wary|critical|scornful|contemptuous|suspicious|distrustful|allied|aligned|linked|affiliated|tied', chunk.word)) return [];
    // "gunmen of X, allied with Y"
    const apart = chunks[i - 1]?.type === 'comma';
    const noun = chunks[apart ? i - 2 : i - 1];
    const to = chunks[i + 1];
    const whom = chunks[i + 2];
    if (!isNoun(noun) || to?.type !== 'preposition' || !among('to|with|of', to.word) || !isNoun(whom)) return [];
    const before = !apart && chunks[i - 2]?.type === 'comma' && isNoun(chunks[i - 3]) ? chunks[i - 3] : undefined;
    // "X’s general, a militia allied with": a man is no militia.
    const body = /^(?:militia|group|faction|party|movement|force|brigade|army|organi[sz]ation|battalion|tribe|militias|groups|factions|tribes)$/.test(tokens[noun.head]?.lower ?? '');
    const named = (before && isNoun(before) ? argumentOf(context, before) : []).filter((id) => !body || context.entityOf(id)?.actorKind !== 'person');
    const own = named.length > 0 ? named : headMentions(noun, context.found).map((m) => m.entity);
    const type = among('hostile|opposed', chunk.word) ? 'opposes' : among('wary|critical|scornful|contemptuous|suspicious|distrustful', chunk.word) ? 'criticises' : among('loyal|sympathetic|supportive', chunk.word) ? 'backs' : 'allied_with';
    const all = coordinated(chunks, i + 2).map((k) => chunks[k]).filter(isNoun);
    return own.flatMap((source) => argumentsOf(context, all).filter((target) => target !== source).map((target) => ({ source, target, type, from: before ? before.from : noun.from, to: whom.to, clause: -1, rule: `role:${chunk.word}` }) satisfies Match));
  });
};

/** "X and allied Y", "X, and allied militias known as Y". */
const allied: Pattern = (context) => {
  const { chunks, tokens } = context.parse;
  return chunks.flatMap((band, i): readonly Match[] => {
    if (!isNoun(band) || band.owner || chunks[i - 1]?.type !== 'coordinator' || !tokens.slice(band.from, band.head).some((t) => t.lower === 'allied')) return [];
    const leader = chunks[chunks[i - 2]?.type === 'comma' ? i - 3 : i - 2];
    if (!isNoun(leader)) return [];
    const whom = argumentOf(context, band);
    return argumentOf(context, leader).flatMap((source) => whom.filter((target) => target !== source).map((target) => ({ source, target, type: 'allied_with' as const, from: leader.from, to: band.to, clause: -1, rule: 'role:allied' })));
  });
};

export const postmodified: Pattern = (context) => [...close(context), ...paid(context), ...allied(context)];
