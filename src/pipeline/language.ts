/**
 * The language of an article, as a BCP 47 tag: by script, then by the commonest function words. English is what the
 * rest of the pipeline reads; a text too short to tell, in Latin letters, is taken for it.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const LATIN: readonly (readonly [tag: string, words: ReadonlySet<string>])[] = [
  ['en', words('the of and to in that is was for on with as at by from has have had were said are his it its an not be this which their after who but they he she')],
  ['fr', words('le la les des du de et est une un dans que qui pour sur par au aux avec pas ne se ce sont il elle ont été plus cette ses leur mais d l')],
  ['de', words('der die das und den dem des ein eine einen einer ist nicht mit auf von zu im für sich auch als werden wurde hat sind bei nach aus dass wird sie er')],
  ['es', words('el la los las de del que y en un una por con para se su sus al como más pero fue ha no es son lo este esta entre han')],
  ['pt', words('o a os as de do da dos das que e em um uma para com por no na nos nas não se ao mais foi são como mas seu sua pelo pela')],
  ['it', words('il lo la i gli le di del della dei delle che e un una in per con su non è sono al alla nel nella da dal si come più ha anche')],
  ['nl', words('de het een van en in is dat op te voor met zijn aan niet door ook als bij om werd naar uit er worden heeft maar die')],
  ['tr', words('ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ancak göre ise değil ya her iki etti olduğu söyledi')],
  ['id', words('yang dan di dari untuk dengan pada ini itu dalam akan tidak oleh juga ke telah mereka sebagai adalah karena bahwa')],
  ['pl', words('i w na z się że do nie to jest o jak przez po od za są oraz dla ale został była tym jego')],
];
const PERSIAN = words('است در که از به این را با برای آن خود شد کرد های می');
const ARABIC = words('في من على إلى أن عن التي الذي هذا مع كما وقال بعد بين قال كان هذه');

const count = (tokens: readonly string[], set: ReadonlySet<string>): number => tokens.reduce((n, token) => n + (set.has(token) ? 1 : 0), 0);

/** Positions in LATIN of the languages that a word belongs to. */
const LANGUAGES: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  LATIN.forEach(([, own], i) => {
    for (const word of own) map.set(word, [...(map.get(word) ?? []), i]);
  });
  return map;
})();
/** How many of the words belong to each language of LATIN. */
const scoresOf = (tokens: readonly string[]): readonly number[] => {
  const scores = LATIN.map(() => 0);
  for (const token of tokens) for (const i of LANGUAGES.get(token) ?? []) scores[i] = (scores[i] ?? 0) + 1;
  return scores;
};

const SAMPLE = 12_000;
const sampleOf = (text: string): string => (text.length <= 2 * SAMPLE ? text : `${text.slice(0, SAMPLE)} ${text.slice(text.length >> 1, (text.length >> 1) + SAMPLE)}`);

const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['han', /\p{Script=Han}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** How many plain Latin letters, and all that is not ASCII. */
const partsOf = (text: string): { readonly plain: number; readonly rest: string } => {
  let plain = 0;
  let rest = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) rest += text.charAt(i);
    else if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) plain++;
  }
  return { plain, rest };
};

export const languageOf = (text: string): string => {
  const sample = sampleOf(text);
  // Most letters of most articles are plain Latin ones, and need no table of scripts.
  const { plain, rest } = partsOf(sample);
  const sizes = new Map(SCRIPTS.map(([name, letter]) => [name, (rest.match(letter) ?? []).length]));
  sizes.set('latin', (sizes.get('latin') ?? 0) + plain);
  const size = (name: string): number => sizes.get(name) ?? 0;
  const [script] = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), ['latin', 0]);
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (script === 'han' || script === 'kana') return size('kana') > size('han') * 0.15 ? 'ja' : 'zh';
  if (script === 'cyrillic') return (sample.match(/[іїєґ]/giu) ?? []).length > size('cyrillic') * 0.02 ? 'uk' : 'ru';
  if (script === 'arabic') return count(tokens, PERSIAN) + (sample.match(/[پچژگ]/gu) ?? []).length > count(tokens, ARABIC) ? 'fa' : 'ar';
  if (script !== 'latin') return script;
  const scores = scoresOf(tokens);
  const [english = 0] = scores;
  const best = Math.max(...scores);
  return best >= 4 && best > english * 1.3 && best >= tokens.length * 0.08 ? (LATIN[scores.indexOf(best)]?.[0] ?? 'en') : 'en';
};
