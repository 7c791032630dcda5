/** Datelines: "REYHANLI, Turkey (AP) —", "Srinagar: ", "KABUL –", "New York, 12 May 2025 –" at the start of a paragraph. Names there are places. */
import { among, wordList } from '../among';
import type { Sentence } from '../reading';
import type { Token } from '../token';

const LONGEST = 14;
const AGENCY = /^(?:AFP|AP|Reuters|UPI|EFE|DPA|ANSA|TASS|Xinhua|PTI|ANI|IANS|KUNA|SANA|WAM|MENA|QNA|SPA|BelTA|Ukrinform)$/i;
/** "Note:" opens no dateline. */
const LABEL = wordList('note|update|updated|correction|photo|file|video|watch|opinion|analysis|exclusive|breaking|live|editorial|explainer|summary|related|read|source|sources|caption|warning|editor|q|a');
const YEAR = /^(?:19|20)\d\d$/;
const isWord = (token: Token): boolean => /^\p{Lu}/u.test(token.text) || /^(?:al|el|ez|de|and|of|\/)$/i.test(token.text);

/** "17:15 The army …" in a live blog. */
const CLOCK = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d$/;
/** Index of the token after the dateline's dash or colon, or the hour of a live blog; 0 when the tokens open with none. */
export const datelineEnd = (tokens: readonly Token[]): number => {
  const [first] = tokens;
  if (!first || LABEL.has(first.lower)) return 0;
  if (CLOCK.test(first.text) && /^\p{Lu}/u.test(tokens[1]?.text ?? '') && !among('gmt|utc|est|edt|et|cet|bst|ist', tokens[1]?.lower ?? '')) return 1;
  const shouted = /^\p{Lu}{2,}$/u.test(first.text.replace(/[-’']/gu, '')) && (first.text.length > 2 || /^(?:-|\p{Lu}{2,})$/u.test(tokens[1]?.text ?? ''));
  if (!shouted && tokens[1]?.text !== ':' && tokens[1]?.text !== ',' && !tokens.slice(0, LONGEST).some((t) => YEAR.test(t.text)) && !tokens.slice(0, LONGEST).some((t, i) => t.text === '(' && AGENCY.test(tokens[i + 1]?.text ?? ''))) return 0;
  let depth = 0;
  let bracketed = false;
  for (let i = 0; i < Math.min(tokens.length, LONGEST); i++) {
    const token = tokens[i];
    if (!token) return 0;
    if (token.text === '(') {
      depth++;
      bracketed = true;
    } else if (token.text === ')') depth--;
    // "Baghdad, Iraq – 26 January 2017 –"
    else if (/^(?:[—–]|--)$/.test(token.text) && i > 0 && /^\d\d?$/.test(tokens[i + 1]?.text ?? '') && YEAR.test(tokens[i + 3]?.text ?? '')) continue;
    else if (/^(?:[—–:]|--)$/.test(token.text) || (token.text === '-' && tokens[i - 1]?.end !== token.start)) return i > 0 && i + 1 < tokens.length && (shouted || bracketed || YEAR.test(tokens[i - 1]?.text ?? '') || (token.text === ':' && i === 1 && first.pos === 'PROPN')) ? i + 1 : 0;
    else if (depth === 0 && token.text !== ',' && token.text !== '-' && token.text !== '.' && token.pos !== 'NUM' && !isWord(token)) return 0;
  }
  return 0;
};

/** Token after the dateline of a sentence that opens a paragraph of the body; 0 elsewhere. */
export const datelineOf = ({ role, passage, tokens }: Sentence, previous: Sentence | undefined): number => (role === 'body' && passage !== previous?.passage ? datelineEnd(tokens) : 0);
