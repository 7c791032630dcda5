/** The headline: "5 articles relay 6 original reports and make 100 claims; 3 are contested.", its numbers to be clicked. */
import { numberText } from '../model/numberText';
import { count } from '../model/wording';
import type { Tally } from '../model/tally';

/** What a number leads to: the list of articles, all claims, or the contested ones. */
export type Lead = 'articles' | 'reports' | 'claims' | 'contested';
export interface Segment {
  readonly text: string;
  readonly lead: Lead | null;
}

const plain = (text: string): Segment => ({ text, lead: null });

export const headlineOf = ({ articles, reports, claims, contested }: Tally): readonly Segment[] => {
  if (claims === 0) return [plain('No claim matches.')];
  const one = articles === 1;
  return [
    { text: count(articles, 'article'), lead: 'articles' },
    plain(one ? ' relays ' : ' relay '),
    reports === 0 ? plain('no original report') : { text: count(reports, 'original report'), lead: 'reports' },
    plain(one ? ' and makes ' : ' and make '),
    { text: count(claims, 'claim'), lead: 'claims' },
    plain('; '),
    ...(contested === 0
      ? [plain('none is contested.')]
      : [{ text: numberText(contested), lead: 'contested' } as const, plain(contested === 1 ? ' is contested.' : ' are contested.')]),
  ];
};
