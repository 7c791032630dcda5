/**
 * BibTeX of the works. `date` is for BibLaTeX, `year` and `month` for BibTeX itself; titles and names stand in double
 * braces, so that no style changes their capitals or cuts names into first and last.
 */
import { biblatexDate, citedDate } from './citedDate';
import type { Work } from './work';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** BCP 47 to the names by which BibLaTeX knows languages. */
const BABEL: Readonly<Record<string, string>> = { ar: 'arabic', de: 'german', en: 'english', es: 'spanish', fr: 'french', it: 'italian', nl: 'dutch', pl: 'polish', pt: 'portuguese', ru: 'russian', tr: 'turkish', uk: 'ukrainian' };

/** Commands in place of braces, too: a brace counts for BibTeX even with a backslash before it. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};
const latex = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (sign) => COMMANDS[sign] ?? sign);

/** Addresses are printed as they are; only what would unbalance the braces is escaped, as addresses do. */
const verbatim = (url: string): string => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/** The signs that a key may have; two works keep two keys. */
const keysOf = (works: readonly Work[]): readonly string[] => {
  const taken = new Set<string>();
  return works.map(({ id }) => {
    const plain = id.normalize('NFKD').replace(/[^A-Za-z0-9_:.-]+/g, '') || 'work';
    let key = plain;
    for (let n = 2; taken.has(key.toLowerCase()); n++) key = `${plain}-${n}`;
    taken.add(key.toLowerCase());
    return key;
  });
};

const entryOf = (work: Work, key: string): string => {
  const { parts } = citedDate(work.date);
  const [[year, month] = []] = parts;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', work.authors.map((name) => `{${latex(name)}}`).join(' and ')],
    ['title', `{${latex(work.title)}}`],
    ['howpublished', latex(work.publisher)],
    ['date', biblatexDate(work.date)],
    ['year', year === undefined ? '' : String(year)],
    // Of a time that spans months, none.
    ['month', month !== undefined && parts.every((part) => part[1] === month) ? (MONTHS[month - 1] ?? '') : ''],
    ['url', verbatim(work.url)],
    ['langid', BABEL[work.language] ?? ''],
    ['note', latex(work.note)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => (name === 'month' ? `  month = ${value}` : `  ${name} = {${value}}`));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
};

export const toBibtex = (works: readonly Work[]): string => {
  const keys = keysOf(works);
  return works.map((work, i) => `${entryOf(work, keys[i] ?? work.id)}\n`).join('\n');
};
