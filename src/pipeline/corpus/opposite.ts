/** The same pair and type, said and denied: "X arms Y", "X has never armed Y"; not of what may or is meant to be. */
import type { Claim } from '../../model/claim';
import type { Relationship } from '../../model/relationship';
import { readIsoDay, type Day } from '../dates/calendar';

/** What of a claim tells whether it can stand beside another. */
export interface Standing extends Pick<Claim, 'id' | 'article' | 'polarity' | 'modality'> {
  /** Inclusive; null where unknown. */
  readonly start: Day | null;
  readonly end: Day | null;
}
export type Pair<S extends Standing = Standing> = readonly [S, S];
export interface Related extends Standing, Pick<Relationship, 'source' | 'type' | 'target'> {
  /** Whether its words tell of a first time, and of one before. */
  readonly isFirst: boolean;
  readonly isPrior: boolean;
}

export const standingOf = ({ id, article, polarity, modality, date_start, date_end }: Claim): Standing => ({ id, article, polarity, modality, start: readIsoDay(date_start), end: readIsoDay(date_end) });

/** What is denied of one year says nothing of what is said of another. */
const DAYS_APART = 31;
/** Each claim is set against no more than this many of the other side, so that rows do not multiply. */
const MOST = 20;

export const isFirm = ({ modality }: Standing): boolean => modality !== 'possible' && modality !== 'planned';

export const areApart = (a: Standing, b: Standing, days = 0): boolean => {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false;
  return (a.start < b.start ? b.start - a.end : a.start - b.end) > days;
};

export const oppositesIn = <S extends Related>(group: readonly S[]): readonly Pair<S>[] => {
  const firm = group.filter(isFirm);
  const affirmed = firm.filter((c) => c.polarity === 'affirmed');
  const denied = firm.filter((c) => c.polarity === 'denied');
  const against = (claim: S, others: readonly S[]): readonly S[] => {
    const found: S[] = [];
    for (const other of others) {
      if (found.length === MOST) break;
      if (other.id !== claim.id && !areApart(claim, other, DAYS_APART)) found.push(other);
    }
    return found;
  };
  return [...affirmed.flatMap((a) => against(a, denied).map((b) => [a, b] as const)), ...denied.flatMap((b) => against(b, affirmed).map((a) => [a, b] as const))];
};
