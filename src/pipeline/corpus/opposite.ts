/** The same pair and type, said and denied: "X arms Y", "X has never armed Y"; not of what may or is meant to be. */
import type { Claim } from '../../model/claim';
import type { Relationship } from '../../model/relationship';
import { readIsoDay } from '../dates/calendar';

/** What of a claim tells whether it can stand beside another. */
export type Standing = Pick<Claim, 'id' | 'article' | 'polarity' | 'modality' | 'date_start' | 'date_end'>;
export type Pair = readonly [Standing, Standing];
export interface Related {
  readonly claim: Standing;
  readonly relationship: Pick<Relationship, 'source' | 'type' | 'target'>;
  /** Whether its words tell of a first time, and of one before. */
  readonly isFirst: boolean;
  readonly isPrior: boolean;
}

/** What is denied of one year says nothing of what is said of another. */
const DAYS_APART = 31;
/** Each claim is set against no more than this many of the other side, so that rows do not multiply. */
const MOST = 20;

export const isFirm = ({ modality }: Standing): boolean => modality !== 'possible' && modality !== 'planned';

export const areApart = (a: Standing, b: Standing, days = 0): boolean => {
  const [from, to] = a.date_start < b.date_start ? [a, b] : [b, a];
  const [end, start] = [readIsoDay(from.date_end), readIsoDay(to.date_start)];
  return end !== null && start !== null && start - end > days;
};

export const oppositesIn = (group: readonly Related[]): readonly Pair[] => {
  const firm = group.map((r) => r.claim).filter(isFirm);
  const affirmed = firm.filter((c) => c.polarity === 'affirmed');
  const denied = firm.filter((c) => c.polarity === 'denied');
  const against = (claim: Standing, others: readonly Standing[]): readonly Standing[] => {
    const found: Standing[] = [];
    for (const other of others) {
      if (found.length === MOST) break;
      if (other.id !== claim.id && !areApart(claim, other, DAYS_APART)) found.push(other);
    }
    return found;
  };
  return [...affirmed.flatMap((a) => against(a, denied).map((b) => [a, b] as const)), ...denied.flatMap((b) => against(b, affirmed).map((a) => [a, b] as const))];
};
