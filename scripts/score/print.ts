/** Scores as lines of a terminal, and as the table of the README, which can be read back. */
import { scoreOf, type Score, type Tallies } from './tally';

export const scoresOf = (tallies: Tallies): readonly Score[] => [...tallies].map(([table, tally]) => scoreOf(table, tally)).filter((score) => score.wanted > 0 || score.precision !== null);

const two = (n: number | null): string => (n === null ? '–' : n.toFixed(2));

export const linesOf = (scores: readonly Score[]): readonly string[] =>
  scores.map(({ table, wanted, precision, recall, f1 }) => `${table.padEnd(26)} n=${String(wanted).padStart(3)}  precision ${two(precision).padStart(4)}  recall ${two(recall)}  F1 ${two(f1)}`);

const OPEN = '<!-- quality: npm run evaluate -- --write -->';
const CLOSE = '<!-- /quality -->';

export const markdownOf = (scores: readonly Score[]): string =>
  ['| | expected | precision | recall | F1 |', '| --- | ---: | ---: | ---: | ---: |', ...scores.map(({ table, wanted, precision, recall, f1 }) => `| ${table} | ${wanted} | ${two(precision)} | ${two(recall)} | ${two(f1)} |`)].join('\n');

/** Throws where the README has no place for the table. */
export const withQuality = (readme: string, table: string): string => {
  const [from, to] = [readme.indexOf(OPEN), readme.indexOf(CLOSE)];
  if (from < 0 || to < from) throw new Error(`README.md: no place for the table: ${OPEN} … ${CLOSE}`);
  return `${readme.slice(0, from)}${OPEN}\n${table}\n${readme.slice(to)}`;
};

/** F1 by table, as the README has it. */
export const printedF1 = (readme: string): ReadonlyMap<string, number> =>
  new Map(
    readme.slice(Math.max(0, readme.indexOf(OPEN)), Math.max(0, readme.indexOf(CLOSE))).split('\n').flatMap((line): readonly (readonly [string, number])[] => {
      const cells = line.split('|').map((cell) => cell.trim());
      const f1 = Number(cells.at(-2));
      return cells.length === 7 && cells[1] && Number.isFinite(f1) ? [[cells[1], f1]] : [];
    }),
  );
