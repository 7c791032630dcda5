/** "Farmers there fear that", "which officials say will", "His daughter, Ruth, worries that": verbs that the tagger takes for nouns. */
import { among, wordList } from '../among';
import type { Token } from '../token';

const BASE = 'bet say fear doubt worry wonder question show suggest hope claim report estimate charge counter note caution complain insist warn argue think believe wish state demand answer reply dispute forecast project figure guess promise vow pledge suspect contend reason object affirm reaffirm assert allege acknowledge announce predict confirm concede declare deny conclude boast recall maintain find dispute whisper murmur mutter grumble lament joke quip remark hint regret';
/** By form: is it the third person's? */
const FORMS: ReadonlyMap<string, boolean> = new Map(BASE.split(' ').flatMap((verb) => [[verb, false] as const, [/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /sh$/.test(verb) ? `${verb}es` : `${verb}s`, true] as const]));

/** Tokens on either side in which a verb is looked for. */
const WINDOW = 40;

const PLURAL = /(?:[^s]s|people|police|men|women|data|media|children|them|both|some|many|most|few|several|others|they|we)$/;
const ALONE = wordList('there|here|also|still|now|never|often|then|generally|privately|publicly|openly|already|even');
const isNominal = (token: Token | undefined): boolean => token !== undefined && (among('NOUN|PROPN|ADJ|NUM|DET', token.pos) || /^(?:[’']s|them|some|many|both|its|their|his|her)$/.test(token.lower));

/** First token of the noun phrase that ends at `i`. */
const phraseStart = (tokens: readonly Token[], i: number): number => {
  let from = i;
  while (from > 0 && isNominal(tokens[from - 1]) && i - from < 8) from--;
  return from;
};

/** Closes the sentence after a comma and its own subject: ", Western diplomats estimate." */
const isTrailing = (tokens: readonly Token[], i: number): boolean => {
  if (!/^[.,]$/.test(tokens[i + 1]?.text ?? '')) return false;
  // "…, Axios reports, quoting three officials"
  if (tokens[i - 1]?.pos === 'PROPN' && among('quoting|citing', tokens[i + 2]?.lower ?? '')) return true;
  const from = phraseStart(tokens, i);
  return i - from <= 5 && from > 3 && tokens[from - 1]?.text === ',' && tokens.slice(Math.max(0, from - WINDOW), from).some((t) => among('VERB|AUX', t.pos)) && tokens.slice(Math.max(0, from - 6), from - 1).every((t) => t.text !== ',');
};

/** Does a name alone stand before it, after a comma or quotation with a verb? */
const isClosing = (tokens: readonly Token[], i: number): boolean => {
  let from = i;
  while (tokens[from - 1]?.pos === 'PROPN') from--;
  if (tokens[from - 1]?.lower === 'the') from--;
  return /^[,”"]$/.test(tokens[from - 1]?.text ?? '') && tokens.slice(0, from - 1).some((t) => among('VERB|AUX', t.pos));
};

/** A clause follows: "that" with a noun, "whether", "he is", "there are", or the rest of a relative clause ("say will"). */
const takesClause = (tokens: readonly Token[], i: number): boolean => {
  const [after, second] = [tokens[i + 1], tokens[i + 2]];
  if (isTrailing(tokens, i)) return true;
  if (!after || !second) return false;
  // "reports only that it did"
  if (among('only|merely|simply|also', after.lower) && second.lower === 'that') return true;
  // "forecast in August that"
  if (among('in|on|last|this', after.lower) && /^(?:forecast|project|estimate|report)s?$/.test(tokens[i]?.lower ?? '')) {
    const that = tokens.findIndex((t, k) => k > i && k < i + 6 && t.lower === 'that');
    if (that > 0 && tokens.slice(i + 1, that).every((t) => among('ADP|PROPN|NOUN|NUM|DET|ADJ', t.pos))) return true;
  }
  if (after.lower === 'that') return isNominal(second) || among('PRON|ADP|SCONJ|ADV', second.pos);
  if (among('whether|why', after.lower)) return true;
  if (among('he|she|they|it|we|there', after.lower)) return among('VERB|AUX', second.pos) || second.pos === 'ADV';
  // "Col. Doe, its spokesman, claims his men used"
  if (tokens[i - 1]?.text === ',' && isNominal(after) && tokens.slice(i + 2, i + 6).some((t) => t.pos === 'VERB')) return true;
  // "Some think comets did it", "the charity estimates at least 900"
  if (among('some|many|most', tokens[i - 1]?.lower ?? '') && tokens.slice(i + 2, i + 6).some((t) => among('VERB|AUX', t.pos))) return true;
  if (/^estimates?$/.test(tokens[i]?.lower ?? '') && (after.pos === 'NUM' || /^(?:least|to|than|\d.*)$/.test(second.lower))) return true;
  // "Western officials fear the mines came", "The department disputes the figure."
  if (among('DET|PROPN|NUM', after.pos) || among('his|her|its|their', after.lower)) {
    const rest = tokens.slice(i + 2, i + 8);
    const comma = rest.findIndex((t) => t.pos === 'PUNCT');
    if ((comma < 0 ? rest : rest.slice(0, comma)).some((t) => among('VERB|AUX', t.pos)) || tokens.slice(Math.max(0, i - WINDOW), i + WINDOW).every((t) => !among('VERB|AUX', t.pos))) return true;
  }
  return after.pos === 'AUX' && [2, 3, 4].some((back) => among('which|who|that', tokens[i - back]?.lower ?? ''));
};

/** Has the verb a subject before it that agrees: plural for "fear", singular for "fears"? */
const hasSubject = (tokens: readonly Token[], i: number, isThird: boolean): boolean => {
  let end = i - 1;
  while (end > 0 && ALONE.has(tokens[end]?.lower ?? '')) end--;
  // "the union’s claim that"
  if (/^[’']s?$/.test(tokens[end]?.lower ?? '')) return false;
  // "The plaintiffs, who seek damages, claim"
  if (tokens[end]?.text === ',' && !isThird) {
    const open = tokens.findLastIndex((t, k) => k < end && k > end - 14 && t.text === ',');
    return open > 0 && PLURAL.test(tokens[open - 1]?.lower ?? '');
  }
  // "His daughter, Ruth, worries"
  if (tokens[end]?.text === ',') return among('PROPN|NOUN', tokens[end - 1]?.pos ?? '') && !PLURAL.test(tokens[end - 1]?.lower ?? '');
  for (let steps = 0; steps < 3; steps++) {
    const noun = tokens[end];
    if (!noun || !isNominal(noun) || among('DET|ADJ', noun.pos) && !PLURAL.test(noun.lower)) return false;
    const from = phraseStart(tokens, end);
    const before = tokens[from - 1];
    if (before?.pos !== 'ADP' || before.lower === 'as' || from < 2) {
      const opens = before === undefined || among('PUNCT|CCONJ|SCONJ', before.pos) || among('which|who|that|said|says|as', before.lower);
      return opens && PLURAL.test(noun.lower) !== isThird;
    }
    // "critics of the mayor question whether"
    end = from - 2;
  }
  return false;
};

/** Is the noun at `i` a verb that reports? */
export const isReportingVerb = (tokens: readonly Token[], i: number): boolean => {
  const isThird = FORMS.get(tokens[i]?.lower ?? '');
  const [after, second, before] = [tokens[i + 1], tokens[i + 2], tokens[i - 1]];
  // "had forecast a loss"
  if (tokens[i]?.lower === 'forecast' && among('had|has|have', before?.lower ?? '')) return after !== undefined && among('DET|SYM|NUM|ADJ|SCONJ', after.pos);
  // "In its first count, the Agriculture Department forecast a crop of ten tons"
  if (tokens[i]?.lower === 'forecast' && before && among('PROPN|NOUN', before.pos) && after && among('DET|NUM', after.pos) && !tokens.some((t, k) => k < i && among('VERB|AUX', t.pos))) return true;
  // "The report also faults the board"
  if (before?.lower === 'also' && tokens[i - 2]?.pos === 'NOUN' && /[^s]s$/.test(tokens[i]?.lower ?? '')) return after !== undefined && (after.pos === 'DET' || among('his|her|its|their', after.lower));
  // "…, claim to have struck X"
  if (/^claims?$/.test(tokens[i]?.lower ?? '') && after?.lower === 'to' && second?.lower === 'have' && before && (among('PROPN|NOUN', before.pos) || before.text === ',')) return true;
  // "…, the New York Times reports."
  if (isThird && before?.pos === 'PROPN' && /^[.]?$/.test(after?.text ?? '') && isClosing(tokens, i)) return true;
  // "The review cites delays and notes that"
  if (isThird && before?.pos === 'CCONJ' && !FORMS.has(tokens[i - 2]?.lower ?? '') && takesClause(tokens, i) && tokens.slice(Math.max(0, i - WINDOW), i - 1).some((t) => t.pos === 'VERB' && /[^s]s$/.test(t.lower))) return true;
  return isThird !== undefined && takesClause(tokens, i) && hasSubject(tokens, i, isThird);
};
