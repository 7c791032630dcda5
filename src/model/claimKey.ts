/** The key of what is claimed: the same for all claims that say the same thing, whoever says it and wherever. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';
import { figureKey } from './figure';
import { relationshipId } from './focus';

export const claimKey = (claim: Claim, { relationships, figures, events }: Pick<Catalogue, 'relationships' | 'figures' | 'events'>): string => {
  const relationship = relationships.get(claim.id);
  const figure = figures.get(claim.id);
  const what = relationship ? relationshipId(relationship) : figure ? figureKey(figure) : (events.get(claim.id)?.event ?? claim.id);
  return `${claim.kind} ${claim.polarity} ${what}`;
};
