/** Against what a counted act goes, or who gets what is counted, in the article's words: “strikes on X convoys”, “rockets to X”. */
import { indexAt, type SentenceContext, type Words } from './clause';
import type { Phrase } from './phrase';

const stops = /^(?:[,;:.)(—–"”]|in|on|at|to|by|from|for|since|during|after|before|and|but|that|which|who|while|as|with|over|of|near|is|are|was|were|has|have|had|will|would|last|this|on|reportedly|also|until|when|where)$/;
const reach = 6;

/** The words, or ''. */
export const targetOf = (context: SentenceContext, words: Words, phrase: Phrase): string => {
  const { list } = words;
  const link = list[phrase.next]?.text ?? '';
  const act = phrase.counted.unit === 'strikes' && (link === 'on' || link === 'against' || link === 'at');
  const gift = !act && link === 'to' && context.mentions.some((m) => m.kind === 'actor' && indexAt(list, m.start) === phrase.next + 1);
  if (!act && !gift) return '';
  const start = list[phrase.next + 1];
  let end = start?.start ?? 0;
  for (let i = phrase.next + 1; i <= phrase.next + reach; i += 1) {
    const lexeme = list[i];
    if (lexeme === undefined || stops.test(lexeme.text)) break;
    end = lexeme.end;
  }
  return start === undefined ? '' : context.text.slice(start.start, Math.min(end, context.sentence.end));
};
