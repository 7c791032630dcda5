/**
 * Other spellings of a name: one Arabic name is printed in many Latin ways ("Tell Rifaat", "Tal Rifaat"; "as-Suwayda",
 * "al-Suwayda"), and English has two spellings of its own ("Defence", "Defense").
 */
import { wordList } from './among';
import { wordsOf } from './mentions/word';

/** Words that stand for one another, normalised, in the spellings of the news. */
const SAME: readonly (readonly string[])[] = [
  'tal tell tel', 'jaysh jaish jeish', 'mohammed mohammad muhammad mohamed', 'hezbollah hizballah hizbullah hizbollah', 'deir dayr', 'ain ayn', 'kafr kafar kfar', 'sheikh shaykh sheik',
  'kataib ketaib kataeb', 'ahmad ahmed', 'hussein hussain husayn hossein', 'hassan hasan', 'khalid khaled', 'suqour suqur', 'nour nur noor', 'saleh salih', 'yusuf youssef yousef', 'mustafa mostafa',
  'mahmoud mahmud', 'abdullah abdallah', 'qassem qasim qasem kassem', 'suleiman sulaiman', 'jabal jebel', 'maarat maarrat maaret', 'harakat harakah', 'faylaq failaq', 'shuhada shuhadaa',
  'governorate province', 'airbase airfield', 'centre center', 'defence defense', 'organisation organization', 'armoured armored', 'mobilisation mobilization', 'harbour harbor', 'labour labor', 'programme program',
  'neighbourhood neighborhood', 'assad asad', 'darayya daraya', 'raqqah raqqa', 'suwayda sweida', 'brigade brigades',
].map((line) => line.split(' '));
const SAME_AS = new Map(SAME.flatMap((words) => words.map((word): [string, readonly string[]] => [word, words])));
/** The article before a sun letter: "ash-Sham". */
const SUN = /^(?:sh|th|dh|[tdrzsnl])/;
const ARTICLE = wordList('al|as|ash|ar|an|at|ad|az|el|es|ez|ed');

const othersAt = (words: readonly string[], i: number): readonly string[] => {
  const word = words[i] ?? '';
  const next = words[i + 1] ?? '';
  const others = (SAME_AS.get(word) ?? []).filter((w) => w !== word);
  if (next !== '' && ARTICLE.has(word)) {
    const sun = SUN.exec(next)?.[0];
    return ['al', ...(sun ? [`a${sun}`] : [])].filter((w) => w !== word);
  }
  // "Salamiyah", "Salamiyeh", "Salamiya"; "Raqqah", "Raqqa"
  const ending = /(?:iyya|iyah|iyeh|iya)$/.exec(word)?.[0];
  if (ending && word.length > 6) return [...others, ...['iyah', 'iyeh', 'iya', 'iyya'].filter((e) => e !== ending).map((e) => word.slice(0, -ending.length) + e)];
  return others;
};

/** Spellings that differ from the name in one word, with its capitals; the name itself is not among them. */
export const spellingsOf = (name: string): readonly string[] => {
  const printed = name.split(/[\s-]+/u);
  const words = wordsOf(name);
  if (printed.length !== words.length || words.length > 6) return [];
  return words.flatMap((_, i) => othersAt(words, i).map((other) => printed.with(i, /^\p{Lu}/u.test(printed[i] ?? '') ? other.charAt(0).toUpperCase() + other.slice(1) : other).join(' ')));
};
