/** What is read from a sentence: "Russia supplies arms to Hezbollah", "Bakr assists the Houthis", "“some 70 percent”". */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { claimedWords } from '../../model/claimed';
import { relationshipId, type Focus } from '../../model/focus';
import { familyOf, type Family } from '../../model/relationship';
import { verbs } from '../../model/wording';

export interface Reading {
  readonly words: string;
  /** Without who and whom: "supplies arms". */
  readonly brief: string;
  readonly family: Family | '';
  readonly denied: boolean;
  readonly focus: Focus;
  readonly claims: readonly string[];
}

/** The reading of one claim and what to choose to see all that is said of it. */
export const readingOf = (claim: Claim, catalogue: Catalogue): Reading => {
  const denied = claim.polarity === 'denied';
  const claims = [claim.id];
  const words = claimedWords(claim, catalogue);
  const relationship = catalogue.relationships.get(claim.id);
  if (relationship) {
    const verb = relationship.type ? verbs[relationship.type] : null;
    const brief = verb ? (denied ? verb.denied : verb.label) : '';
    return { words, brief, family: relationship.family, denied, focus: { kind: 'relationship', id: relationshipId(relationship) }, claims };
  }
  const event = catalogue.events.get(claim.id);
  if (event) return { words, brief: event.title, family: familyOf(event.type), denied, focus: { kind: 'event', id: event.event }, claims };
  const figure = catalogue.figures.get(claim.id);
  if (figure) return { words, brief: figure.measure || figure.text, family: '', denied, focus: { kind: 'figure', id: claim.id }, claims };
  return { words, brief: '', family: '', denied, focus: { kind: 'claim', id: claim.id }, claims };
};

/** Each reading once, with all claims that it stands for. */
export const readingsOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Reading[] => {
  const found = new Map<string, Reading>();
  for (const claim of claims) {
    const reading = readingOf(claim, catalogue);
    const key = `${reading.focus.kind} ${reading.focus.id} ${reading.denied}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, claims: [...known.claims, claim.id] } : reading);
  }
  return [...found.values()];
};
