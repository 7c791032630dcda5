/**
 * Sentences: line ends are boundaries, then stops that are followed by a capital, a digit or a quotation mark,
 * but not after abbreviations ("Gen. X", "U.S. Army", "Nov. 5"). Our own rule rather than Intl.Segmenter, whose
 * answers change with the ICU version.
 */
import type { Span } from './span';

const ABBREVIATION = new Set(
  'mr mrs ms dr prof sr st gen lt col maj capt cpt cmdr adm brig sgt cpl pvt pres gov sen rep rev hon amb fr jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun no nos vol vs etc approx est dept univ assn inc ltd co corp bros ft mt ave blvd rd pp p ed eds fig cf al e.g i.e a.m p.m u.s u.n u.k e.u d.c ph.d'.split(' '),
);
/** Abbreviations that may well end a sentence: a capitalised function word after them starts a new one. */
const EITHER = new Set('inc ltd co corp etc a.m p.m u.s u.n u.k e.u d.c ph.d'.split(' '));
const STARTER = /^(?:["“‘'(\[]*)(?:The|A|An|In|On|At|It|He|She|They|We|But|And|However|This|That|These|Those|There|His|Her|Their|Its|As|For|After|Before|When|While|According|I|If|So)\b/u;
const BREAK = /[.!?…]+["”’')\]]*[\s\u00a0]+(?=["“‘'(\[]*[\p{Lu}\p{N}])/gu;

const isAbbreviation = (text: string, dot: number, after: number, from: number): boolean => {
  if (text.charAt(dot) !== '.') return false;
  let start = dot;
  while (start > from && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, dot).toLowerCase();
  if (/^\p{Lu}$/u.test(text.slice(start, dot))) return !STARTER.test(text.slice(after, after + 14)) || /^\p{Lu}$/u.test(text.slice(after, after + 1));
  if (!ABBREVIATION.has(word)) return false;
  return !(EITHER.has(word) && STARTER.test(text.slice(after, after + 14)));
};

/** Spans of the sentences of a passage, without the space around them. */
export const sentencesIn = (text: string, { start, end }: Span): readonly Span[] => {
  const spans: Span[] = [];
  let from = start;
  BREAK.lastIndex = start;
  for (let match = BREAK.exec(text); match && match.index < end; match = BREAK.exec(text)) {
    const after = match.index + match[0].length;
    if (after >= end) break;
    const single = match[0].charAt(0) === '.' && !/[.!?…]/u.test(match[0].charAt(1));
    if (single && isAbbreviation(text, match.index, after, from)) continue;
    // "What now?” asked X" goes on in lower case and is not matched; "Yahoo! Inc" is not worth a rule.
    const stop = match.index + match[0].replace(/[\s\u00a0]+$/u, '').length;
    spans.push({ start: from, end: stop });
    from = after;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
};
