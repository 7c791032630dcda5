/** Lemma and form of a verb, where the tagger's own lemma is not enough. */
import type { Token } from '../token';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'trading trade|destined destine|codenamed codename|despises despise|despised despise|despising despise|said say|told tell|met meet|fought fight|gave give|given give|sent send|sold sell|taught teach|bought buy|led lead|held hold|kept keep|struck strike|shot shoot|sought seek|took take|taken take|retook retake|retaken retake|rebuilt rebuild|resold resell|rearmed rearm|made make|began begin|begun begin|broke break|broken break|brought bring|built build|came come|dealt deal|drew draw|drawn draw|drove drive|driven drive|fell fall|fallen fall|felt feel|flew fly|flown fly|found find|got get|gotten get|grew grow|grown grow|had have|has have|heard hear|hid hide|hit hit|knew know|known know|left leave|lent lend|lost lose|meant mean|paid pay|put put|ran run|run run|rose rise|saw see|seen see|set set|shook shake|spoke speak|spoken speak|spent spend|spread spread|stood stand|swore swear|thought think|threw throw|thrown throw|underwent undergo|understood understand|went go|gone go|won win|withdrew withdraw|withdrawn withdraw|wrote write|written write|bore bear|chose choose|chosen choose|fed feed|forbade forbid|forgave forgive|laid lay|lain lie|shown show|sunk sink|sank sink|undertook undertake|overthrew overthrow|overthrown overthrow|armed arm|backed back|aided aid|vowed vow|honoured honor|honored honor|honouring honor|freezing freeze|avenged avenge|waging wage|firing fire|staging stage|staged stage|blockaded blockade|blockading blockade|menaced menace|menacing menace|promising promise|pitted pit|arming arm|talks talk|struck strike|bound bind|overran overrun|repaid repay|was be|were be|been be|is be|are be|am be|being be|did do|done do|does do|dined dine|dining dine|proscribed proscribe|proscribing proscribe|proscribes proscribe|liaises liaise|shamed shame|shaming shame|annexes annex|rang ring|rung ring|ruled rule|ruling rule|mined mine|mining mine|fined fine|fining fine|waged wage|raged rage|raging rage|spared spare|sparing spare|scared scare|scaring scare|lives live|leaves leave'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([form = '', lemma = '']): [string, string] => [form, lemma]),
);
/** Stems that lost an e: "fin(e)", where the tagger took the word for a noun and left it whole. */
const SILENT_E = /(?:[^aeo]at|iz|ag|eg|[^aeiou]c|uc|v|[bcdfgkpt]l|ir|[^o]ur|har|[^aeiou]u|us|as|[^a]id|[aou]k|ik|as|ng[^s])$/;
const fromWhole = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : SILENT_E.test(stem) ? `${stem}e` : stem);
const DOUBLED = /([bdgklmnprt])\1(?:ed|ing)$/;

/** The lemma of a verb's token: "supplying" → supply, "flies" → fly. */
export const verbLemma = ({ lower, lemma }: Token): string => {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (lemma !== lower) return lemma.endsWith('ized') ? lemma.slice(0, -1) : lemma;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^s]s$/.test(lower) && lower.length > 3) return lower.slice(0, -1);
  if (DOUBLED.test(lower)) return lower.replace(/(.)\1(?:ed|ing)$/, '$1');
  if (/[^aeiou]ied$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/[a-z]{3}ing$/.test(lower)) return fromWhole(lower.slice(0, -3));
  if (/[a-z]{3}ed$/.test(lower)) return fromWhole(lower.slice(0, -2));
  return lemma;
};

const PARTICIPLE = new Set('given taken retaken begun broken driven drawn fallen flown grown known seen spoken shown thrown withdrawn written chosen overthrown born torn sworn hidden beaten gone done been'.split(' '));
const PAST = new Set('gave took retook began broke drove drew fell flew grew knew saw spoke threw withdrew wrote chose overthrew bore tore swore hid was were did went came became ran rose sank'.split(' '));

/** "began", "took": never a participle. */
export const isPastOnly = (word: string): boolean => PAST.has(word);

export type VerbShape = 'base' | 'third' | 'past' | 'participle' | 'either' | 'gerund';

/** What the ending alone tells: "either" = past or participle. */
export const verbShape = ({ lower }: Token, lemma: string): VerbShape => {
  if (lower.endsWith('ing') && lower !== lemma) return 'gerund';
  if (PARTICIPLE.has(lower)) return 'participle';
  if (PAST.has(lower)) return 'past';
  if (lower === lemma) return ['put', 'hit', 'set', 'cut', 'shut', 'spread', 'cost', 'let', 'overrun', 'hurt', 'split', 'beset', 'cast'].includes(lower) ? 'either' : 'base';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 'third';
  return 'either';
};
