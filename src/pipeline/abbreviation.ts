/**
 * Stops that end no sentence: "Gen. Haddad", "U.S. Army", "Nov. 5", "J. K. Okoro", "No. 5"; and those that may:
 * "in the U.S. The", "at 5 p.m. Rebels", "Acme Corp. It".
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name, and never at the end of a sentence; with a capital. */
const TITLES = set('mr mrs ms mx dr prof gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc pres gov sen rep rev hon amb fr msgr supt insp det atty messrs mlle mme ret');
const DAYS = set('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun');
/** Before a number only: "no" and "art" are words. */
const NUMBERED = set('no nos vol vols p pp ch art arts sec para paras fig figs res op nr ex');
/** With a capital: what follows decides. */
const NAMED = set('inc ltd co corp bros jr sr esq llc plc univ dept assn ave blvd rd st mt ft bldg cos calif mass conn ariz colo fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ark del dist');
const JOINING = set('vs v cf ca viz approx incl e.g i.e et al');
/** Words that start sentences and, with a capital, hardly ever stand inside a name. */
const STARTER =
  /^["“‘'«(\[]*(?:The|A|An|In|On|At|It|He|She|They|We|You|But|And|Or|Nor|Yet|However|This|That|These|Those|There|Here|His|Her|Their|Its|Our|My|Your|As|For|From|With|Without|By|After|Before|When|While|Where|Who|What|Why|How|Which|According|I|If|So|Then|Now|Not|No|Yes|Some|Many|Most|More|Both|Several|Since|Although|Though|Because|Despite|During|Even|Only|Just|Once|Until|Under|Over|Last|Next|Meanwhile|Earlier|Later|Also|Still|To)(?![\p{L}’'-])/u;
const CLOCK_AFTER =
  /^\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,4}\b|(?:Eastern|Central|Pacific|Mountain|Greenwich)\b|\p{Lu}\p{L}+ (?:local |standard |summer )?time\b)/u;

/** "Rev" with a stop that is its own. */
export const isTitle = (word: string): boolean => word.length <= 5 && TITLES.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);

export const startsSentence = (next: string): boolean => STARTER.test(next);

/** `word` stands before a single stop, as printed and with its inner stops; `next` is what follows the space. */
export const isAbbreviated = (word: string, next: string): boolean => {
  if (word === '') return false;
  const lower = word.toLowerCase();
  const capital = word.charAt(0) !== lower.charAt(0);
  if (/^\p{Lu}$/u.test(word)) return !startsSentence(next) || /^\p{Lu}\.(?:\s|\p{Lu})/u.test(next);
  if (JOINING.has(lower)) return !(lower === 'al' && startsSentence(next));
  if (/^[ap]\.m$/u.test(lower)) return CLOCK_AFTER.test(next);
  // "Hill 5. The": numbers are no abbreviations; "No. 5", "p. 12".
  if (NUMBERED.has(lower)) return /^\p{N}/u.test(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || lower === 'ph.d') return !startsSentence(next);
  if (!capital) return false;
  if (TITLES.has(lower)) return true;
  if (DAYS.has(lower)) return /^\p{N}/u.test(next) || !startsSentence(next);
  return NAMED.has(lower) && !startsSentence(next);
};
