/** An article in its corpus: with its day of writing, its times resolved, and the reports that it relays. */
import { ownReportId } from '../corpus/report';
import type { Written } from '../corpus/printedDay';
import type { Resolved } from '../dates/resolve';
import { resolveTimes } from '../dates/resolveTimes';
import { outletOf } from '../relays';
import type { Reading } from '../reading';
import type { Relaying, Setting } from './corpus';
import { sentenceId, statementId } from './identity';
import { tellerOf, type Teller } from './teller';

export interface Placed {
  readonly reading: Reading;
  readonly written: Written;
  /** By the start of the time expression. */
  readonly times: ReadonlyMap<number, Resolved>;
  /** Who tells what stands at a span. */
  readonly teller: Teller;
  readonly relaying: readonly Relaying[];
  /** Ids of its sentences and of its statements, in their order. */
  readonly sentenceIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly ownReport: string;
  /** The report that a chain of attribution leads to; own reporting when it leads to none. */
  readonly reportOf: (chain: readonly string[]) => string;
}

const statementIdsOf = ({ id, statements }: Reading): readonly string[] => {
  const seen = new Map<number, number>();
  return statements.map(({ start }) => {
    const n = seen.get(start) ?? 0;
    seen.set(start, n + 1);
    return statementId(id, start, n);
  });
};

export const placedIn = ({ written, relaying, kinds }: Setting, reading: Reading): Placed => {
  const resolved = resolveTimes(reading.text, reading.sentences, reading.times, written.anchor);
  const ownReport = ownReportId(reading);
  const reports = new Map<readonly string[], string>();
  const reportBehind = (chain: readonly string[]): string => {
    const outlet = outletOf(chain, (id) => kinds.get(id));
    return (outlet ? relaying.find(({ relay }) => relay.outlet === outlet)?.report : undefined) ?? ownReport;
  };
  return {
    reading,
    written,
    times: new Map(reading.times.flatMap((time, i) => (resolved[i] ? [[time.start, resolved[i]]] : []))),
    teller: tellerOf(reading.statements),
    relaying,
    sentenceIds: reading.sentences.map(({ start }) => sentenceId(reading.id, start)),
    statementIds: statementIdsOf(reading),
    ownReport,
    reportOf: (chain) => {
      const report = reports.get(chain) ?? reportBehind(chain);
      reports.set(chain, report);
      return report;
    },
  };
};
