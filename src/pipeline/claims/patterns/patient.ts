/** Whom a verb’s deed is done to, where a phrase names what is theirs: "criticised X’s raids", "backs X’s claims", "condemned the aggression of X". */
import { among, wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, ownersOf, sideOf } from '../argument';
import type { ClaimContext } from '../context';
import { phrasesAfter } from '../phrases';
import { struckOf } from '../struck';
import { unique } from '../../unique';
import type { NounPhrase } from '../../syntax/chunk';
import { BLOW, blowFrom } from './blow';
import { CAUSE } from './objects';

/** What is X’s doing in "the … of X". */
const DEED = wordList('aggression|violations?|crimes|atrocit(?:y|ies)|actions?|acts?|conduct|polic(?:y|ies)|decisions?|behaviou?r|remarks?|comments?|words|speech|statements?|declarations?|announcements?|rhetoric|plans?|proposals?|offers?|silence|failures?|refusal|stance|role|threats?|demands?|interference|meddling|presence|deployment|arrival|return|rule|authority');
/** "criticised X’s raids": the owner of what is criticised. */
export const argumentsOrOwners = (context: ClaimContext, phrases: readonly NounPhrase[], type: RelationshipType): readonly string[] => {
  if (among('strikes|attacks', type)) return unique(phrases.flatMap((p) => struckOf(context, p)));
  const ids = argumentsOf(context, phrases);
  // "backs X’s claims", "backed an offensive by X"
  if (ids.length === 0 && type === 'backs') return unique(phrases.filter((p) => CAUSE.has(context.parse.tokens[p.head]?.lower ?? '')).flatMap((p) => (p.owner ? ownersOf(context, p) : argumentsOf(context, phrasesAfter(context.parse.chunks, context.parse.chunks.indexOf(p)).filter((q) => q.word === 'by').flatMap((q) => q.nouns)))));
  if (ids.length > 0 || !among('criticises|opposes', type)) return ids;
  const owners = unique(phrases.flatMap((p) => sideOf(context, p)));
  if (owners.length > 0) return owners;
  // "condemned the aggression of X", "denounced the killing of civilians by X"
  const { chunks } = context.parse;
  return unique(phrases.flatMap((p) => {
    const deed = context.parse.tokens[p.head]?.lower ?? '';
    const after = phrasesAfter(chunks, chunks.indexOf(p));
    // "condemned the attack launched by X"
    const dealt = BLOW.has(deed) ? blowFrom(context, p) : [];
    if (dealt.length > 0) return dealt;
    const by = after.filter((q) => q.word === 'by');
    return (by.length > 0 ? by : DEED.has(deed) ? after.filter((q) => q.word === 'of').slice(0, 1) : []).flatMap((q) => q.nouns).flatMap((n) => sideOf(context, n));
  }));
};
