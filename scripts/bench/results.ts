/** The page of results, `docs/performance.md`. */
import { cellsOf, isMet, type Chapter, type Measure } from './measure';

export interface Setting {
  readonly machine: string;
  /** Load of the machine before and after, as numbers of processes. */
  readonly load: readonly [before: number, after: number];
  readonly minutes: number;
  /** Name and version of everything that was measured or measured with. */
  readonly versions: readonly string[];
}

const HEAD = ['measure', 'ours', 'peer', 'ratio', 'bound', 'met'];
const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/gu, ' ')).join(' | ')} |`;
const tableOf = ({ rows }: Chapter): readonly string[] => [line(HEAD), '| --- | ---: | ---: | ---: | ---: | --- |', ...rows.map((row) => line(cellsOf(row)))];

const verdictOf = (chapters: readonly Chapter[]): readonly string[] => {
  const rows = chapters.flatMap((chapter) => chapter.rows);
  const missed = rows.filter((row): row is Measure => !('fault' in row) && isMet(row) === false);
  const met = rows.filter((row) => !('fault' in row) && isMet(row) === true).length;
  const failed = rows.filter((row) => 'fault' in row);
  return [
    `${met} bounds are met, ${missed.length} are not${missed.length > 0 ? ':' : '.'}`,
    ...(missed.length > 0 ? ['', ...missed.map((row) => `- ${row.name}: ${cellsOf(row)[1] ?? ''}${row.bound?.of === 'ratio' ? `, ${cellsOf(row)[3] ?? ''} of the peer’s` : ''}, asked ${cellsOf(row)[4] ?? ''}`)] : []),
    ...(failed.length > 0 ? ['', `Not measured: ${failed.map((row) => ('fault' in row ? `${row.name} (${row.fault})` : '')).join('; ')}.`] : []),
  ];
};

export const resultsPage = (chapters: readonly Chapter[], { machine, load, minutes, versions }: Setting): string =>
  [
    '# Performance',
    '',
    'Written by `npm run bench`; not edited by hand. Numbers are medians of at least five runs unless a row says otherwise. Peers are measured in the same run on the same machine, so the ratio says more than the number: below 1, ours is the lighter or the faster.',
    '',
    ...verdictOf(chapters),
    '',
    `Machine: ${machine}; load ${load[0].toFixed(1)} before and ${load[1].toFixed(1)} after; ${minutes.toFixed(1)} minutes. A load above the number of cores makes all times longer.`,
    '',
    `Versions: ${versions.join(', ')}.`,
    ...chapters.flatMap((chapter) => ['', `## ${chapter.title}`, '', chapter.about, '', ...tableOf(chapter)]),
    '',
  ].join('\n');
