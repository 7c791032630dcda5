/** The order of magnitude that vague words name: "several thousand" → 1,000 to 10,000; "hundreds, thousands" → 100 to 10,000; "numerous" → none. */

export interface Magnitude {
  readonly low: number;
  readonly high: number;
  /** In words, without a number: "thousands", "hundreds to thousands". */
  readonly name: string;
}

const scales: Readonly<Record<string, readonly [low: number, high: number]>> = {
  dozen: [12, 100],
  score: [20, 100],
  ten: [10, 100],
  hundred: [100, 1_000],
  thousand: [1_000, 10_000],
  million: [1e6, 1e7],
  billion: [1e9, 1e10],
};

/** "tens of thousands" is one word here; a bare "ten" or "score" is a number or a verb, so these need their plural and "of". */
const named = /\b(?:(tens|dozens|scores|hundreds) of )?(?:(hundred|thousand|million|billion)s?|(dozen)s?|(ten|score)s(?= of\b))\b(?!-)/gi;

const factor: Readonly<Record<string, number>> = { tens: 10, dozens: 12, scores: 20, hundreds: 100 };

const read = (match: RegExpMatchArray): Magnitude[] => {
  const many = match[1]?.toLowerCase() ?? '';
  const scale = (match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
  const range = scales[scale];
  if (!range) return [];
  const times = factor[many];
  if (times === undefined) return [{ low: range[0], high: range[1], name: `${scale}s` }];
  const high = (times === 100 ? 1_000 : 100) * range[0];
  return [{ low: times * range[0], high, name: `${many} of ${scale}s` }];
};

export const magnitudeOf = (words: string): Magnitude | null => {
  const found = [...words.replace(/\s+/g, ' ').matchAll(named)].flatMap(read).sort((a, b) => a.low - b.low || a.high - b.high);
  const least = found[0];
  const most = found.at(-1);
  if (!least || !most) return null;
  return least.name === most.name ? least : { low: least.low, high: Math.max(...found.map((m) => m.high)), name: `${least.name} to ${most.name}` };
};
