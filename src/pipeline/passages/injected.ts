/**
 * Text that a hacked page put into a sentence: "conducted buy cheap xanax online against". A brand that spam
 * sells, with the words of an offer around it, in an article that speaks of nothing of the kind.
 */
import type { Span } from '../span';

const BRANDS =
  'valium|viagra|cialis|levitra|xanax|tramadol|ambien|phentermine|ultram|lipitor|propecia|zoloft|prozac|klonopin|ativan|adderall|oxycontin|vicodin|hydrocodone|soma|kamagra|sildenafil|tadalafil|clomid|nolvadex|accutane|modafinil|provigil|zithromax|diazepam|alprazolam|lorazepam|zolpidem|online casino|payday loans?|replica (?:watches|handbags)|louis vuitton outlet';
const OFFER =
  'generic|brand|buy|buying|cheap|cheapest|order|ordering|online|purchase|discount|price|prices|cost|sale|sales|description|overnight|delivery|pharmacy|pills?|tablets?|mg|no|without|prescription|rx|free|shipping|canadian|mexican|uk|usa|dosage|side|effects|for|in|where|to|best|low';
/** Words that show that the article itself speaks of medicine or gambling. */
const TOPIC = /\b(?:drugs?|medicines?|medications?|doctors?|patients?|pharmaceuticals?|addicti\w+|opioids?|overdos\w+|sedatives?|gambl\w+|casinos?)\b/iu;

const BRAND = new RegExp(`\\b(?:${BRANDS})\\b`, 'giu');
const OFFER_WORD = new RegExp(`^(?:${OFFER})$`, 'iu');

const wordBefore = (text: string, at: number): Span | null => {
  const match = /([\p{L}\p{N}]{1,20})[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 24), at));
  return match?.[1] === undefined ? null : { start: at - match[0].length, end: at - 1 };
};
const wordAfter = (text: string, at: number): Span | null => {
  const match = /^[ \u00a0]([\p{L}\p{N}]{1,20})(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 24));
  return match?.[1] === undefined ? null : { start: at + 1, end: at + match[0].length };
};

/** Spans of injected text, in text order. */
export const injectedIn = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (const match of text.matchAll(BRAND)) {
    let { index: start } = match;
    let end = start + match[0].length;
    let offers = 0;
    for (let word = wordBefore(text, start); word && OFFER_WORD.test(text.slice(word.start, word.end)); word = wordBefore(text, start)) {
      start = word.start;
      offers++;
    }
    for (let word = wordAfter(text, end); word && OFFER_WORD.test(text.slice(word.start, word.end)); word = wordAfter(text, end)) {
      end = word.end;
      offers++;
    }
    // A preposition at the edge belongs to the sentence: "conducted [cheap xanax] in Paris".
    const edge = /[ \u00a0](?:for|in|to|no|without|uk|usa)$/iu.exec(text.slice(start, end));
    if (edge) end -= edge[0].length;
    if (offers > 0 && !(found.at(-1) && (found.at(-1)?.end ?? 0) > start)) found.push({ start, end });
  }
  return found.length === 0 || TOPIC.test(text.replace(BRAND, '')) ? [] : found;
};
