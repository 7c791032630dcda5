/**
 * Words that say how many without a number: “several thousand”, “dozens of”, “hundreds, even thousands of”, “a handful of”,
 * “the vast majority of”. The figure has no bounds; `magnitude` is what a drawing may hatch, by the conventions below.
 */
export interface Magnitude {
  readonly low: number;
  readonly high: number;
}
export interface VagueRead {
  readonly end: number;
  readonly magnitude: Magnitude | null;
  readonly percent: boolean;
  readonly rule: string;
}

// Conventions, for drawing only and never written as bounds: a plural scale word is at least two of it and less than
// the next one; several is three to nine, a few three to five, a handful two to five.
const plurals: ReadonlyMap<string, Magnitude> = new Map(Object.entries({
  dozens: { low: 24, high: 99 },
  scores: { low: 40, high: 99 },
  hundreds: { low: 200, high: 999 },
  thousands: { low: 2000, high: 9999 },
  millions: { low: 2e6, high: 9_999_999 },
  billions: { low: 2e9, high: 9_999_999_999 },
}));
const leads: ReadonlyMap<string, Magnitude> = new Map(Object.entries({ tens: { low: 20, high: 99 }, dozens: { low: 24, high: 99 }, scores: { low: 40, high: 99 }, hundreds: { low: 200, high: 999 } }));
const scales: ReadonlyMap<string, number> = new Map(Object.entries({ dozen: 12, score: 20, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }));
const fews: ReadonlyMap<string, Magnitude> = new Map(Object.entries({ several: { low: 3, high: 9 }, few: { low: 3, high: 5 }, couple: { low: 2, high: 3 }, handful: { low: 2, high: 5 } }));
const more: Magnitude = { low: 50, high: 100 };

const plural = '(?:(?:tens|dozens|scores|hundreds) of (?:thousands|millions|billions)|dozens|scores(?= of )|hundreds|thousands|millions|billions)';
const link = '(?:, (?:or |and |even |perhaps |maybe |if not |or even )?| (?:or|to|and|if not|or even|and even) (?:even |perhaps |maybe )?)';
const few = '(?:several|(?:quite )?a few|a couple(?: of)?|a handful of)';
const size = '(?:(?:very|fairly|relatively) )?(?:large|small|huge|vast|great|good|significant|substantial|considerable|sizeable|sizable|limited|growing|increasing|unknown|unspecified|undisclosed|unprecedented|certain) ';
const compile = (source: string): RegExp => new RegExp(`${source.replace(/ /g, '\\s+')}(?![a-z\\d])`, 'iy');

const word = (text: string): string => text.toLowerCase().replace(/[,\s]+/g, ' ').trim();
const scaled = (m: Magnitude, factor: number): Magnitude => ({ low: m.low * factor, high: factor === 1 ? m.high : (m.high + 1) * factor - 1 });
const ofPlural = (text: string): Magnitude | null => {
  const [first = '', of, second = ''] = word(text).split(' ');
  const lead = leads.get(first);
  if (of !== 'of' || lead === undefined) return plurals.get(first) ?? null;
  return scaled(lead, scales.get(second.slice(0, -1)) ?? 1);
};
const joinPlurals = (text: string): Magnitude | null => {
  const all = [...text.matchAll(new RegExp(plural.replace(/ /g, '\\s+'), 'gi'))].map((m) => ofPlural(m[0])).filter((m) => m !== null);
  return all.length === 0 ? null : { low: Math.min(...all.map((m) => m.low)), high: Math.max(...all.map((m) => m.high)) };
};
const ofFew = (text: string): Magnitude | null => {
  const words = word(text).split(' ');
  const base = words.map((w) => fews.get(w)).find((m) => m !== undefined);
  const factor = words.reduce((f, w) => f * (scales.get(w.replace(/s$/, '')) ?? 1), 1);
  return base === undefined ? null : scaled(base, factor);
};

interface Pattern {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly percent: boolean;
  readonly magnitude: (text: string) => Magnitude | null;
}
// In order: a longer reading before the shorter one it contains.
const patterns: readonly Pattern[] = [
  { rule: 'vague-share', percent: true, magnitude: (text) => (/minority/i.test(text) ? { low: 0, high: 50 } : more), pattern: compile(`(?:(?:the|a|an) (?:(?:overwhelming|vast|great|large|clear|absolute|slim|small|tiny) )?(?:majority|minority|bulk)(?= of )|most(?= of )|(?:nearly|almost|virtually|practically) all(?= of ))`) },
  { rule: 'vague-share', percent: true, magnitude: () => null, pattern: compile(`(?:a|an|the) (?:${size})?(?:percentage|percent|per cent|(?:proportion|share|fraction|portion)(?= of ))`) },
  { rule: 'vague-plural', percent: false, magnitude: joinPlurals, pattern: compile(`(?:many )?${plural}(?:${link}${plural}){0,3}`) },
  { rule: 'vague-scale', percent: false, magnitude: ofFew, pattern: compile(`${few} (?:dozen|score|hundred|thousand|million|billion)s?(?: (?:thousand|million|billion))?`) },
  { rule: 'vague-few', percent: false, magnitude: ofFew, pattern: compile(`(?:several|(?:quite )?a few|a couple of|a handful of)`) },
  { rule: 'vague-number', percent: false, magnitude: () => null, pattern: compile(`(?:an? (?:${size})?number of|large numbers of|numerous|countless|innumerable|multiple|an? (?:${size})?(?:string|series|wave|spate|barrage|flurry|slew|host) of)`) },
];
const starts = new Set(['a', 'an', 'the', 'quite', 'most', 'nearly', 'almost', 'virtually', 'practically', 'many', 'tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'several', 'numerous', 'countless', 'innumerable', 'multiple', 'large']);

/** Whether a vague quantity can start with the word (lower case). */
export const opensVague = (first: string): boolean => starts.has(first);

/** The vague quantity that starts at `start` with the word `first` (lower case), or null. */
export const readVague = (text: string, start: number, first: string): VagueRead | null => {
  if (!opensVague(first)) return null;
  for (const { rule, pattern, percent, magnitude } of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match !== null) return { end: start + match[0].length, magnitude: magnitude(match[0]), percent, rule };
  }
  return null;
};
