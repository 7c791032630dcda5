/**
 * Text that a hacked page put into a sentence: "conducted buy cheap xanax online against". A brand that spam
 * sells, with the words of an offer around it, in an article that speaks of nothing of the kind.
 */
import type { Span } from '../span';

const BRANDS =
  'valium|viagra|cialis|levitra|xanax|tramadol|ambien|phentermine|ultram|lipitor|propecia|zoloft|prozac|klonopin|ativan|adderall|oxycontin|vicodin|hydrocodone|soma|kamagra|sildenafil|tadalafil|clomid|nolvadex|accutane|modafinil|provigil|zithromax|diazepam|alprazolam|lorazepam|zolpidem|amoxicillin|ivermectin|prednisone|online (?:casinos?|pharmacy|slots)|casino bonus|payday loans?|replica (?:watches|handbags|rolex)|louis vuitton outlet|michael kors outlet|essay writing service|forex (?:signals|robot)|escort girls?|live sex|hair loss pills|weight loss pills';
/** Words that only an offer has beside a brand. */
const STRONG = 'generic|brand|buy|buying|cheap|cheapest|order|ordering|online|purchase|discount|price|prices|sale|overnight|delivery|pharmacy|pills?|tablets?|mg|prescription|rx|shipping|canadian|mexican|dosage|description|bonus|coupon|reviews?|casino|loans?|free';
/** Words that join them. */
const WEAK = 'cost|sales|no|without|uk|usa|side|effects|for|in|where|how|to|best|place|low';

const BRAND = new RegExp(`\\b(?:${BRANDS})\\b`, 'giu');
const STRONG_WORD = new RegExp(`^(?:${STRONG})$`, 'iu');
const WEAK_WORD = new RegExp(`^(?:${WEAK})$`, 'iu');
/** An article that speaks of medicine, gambling or trade in brands, by two such words or a brand named for itself. */
const TOPIC = /\b(?:medicines?|medications?|pharmaceuticals?|prescri\w+|pharmac(?:y|ies|ists?)|addict\w*|opioids?|overdos\w+|sedatives?|benzodiazepines?|painkillers?|antidepressants?|antibiotics?|counterfeit (?:pills|drugs|medicines?)|drug (?:abuse|users?|dealers?)|gambl\w+|casinos?|betting|lenders?|spam(?:mers?)?|hacked)\b/giu;

const wordBefore = (text: string, at: number): Span | null => {
  const match = /([\p{L}\p{N}]{1,20})[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 24), at));
  return match?.[1] === undefined ? null : { start: at - match[0].length, end: at - 1 };
};
const wordAfter = (text: string, at: number): Span | null => {
  const match = /^[ \u00a0]([\p{L}\p{N}]{1,20})(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 24));
  return match?.[1] === undefined ? null : { start: at + 1, end: at + match[0].length };
};
/** Words on one side as far as they belong to an offer; not more than this. */
const REACH = 8;

const offerAround = (text: string, brand: Span): { readonly span: Span; readonly offers: number } => {
  let { start, end } = brand;
  let offers = 0;
  let open = start;
  let word = wordBefore(text, start);
  for (let n = 0; word && n < REACH; n++) {
    const said = text.slice(word.start, word.end);
    if (!STRONG_WORD.test(said) && !WEAK_WORD.test(said)) break;
    open = word.start;
    // Joining words count only with an offer behind them: "where to buy", but "conducted in [cheap …]".
    if (STRONG_WORD.test(said)) {
      offers++;
      start = open;
    }
    word = wordBefore(text, open);
  }
  if (start < brand.start) {
    const lead = /\b(?:(?:where|how) to|best place to|to)[ \u00a0]$/iu.exec(text.slice(Math.max(0, start - 16), start));
    if (lead && /^(?:where|how|best)/iu.test(lead[0])) start -= lead[0].length;
  }
  let close = end;
  word = wordAfter(text, close);
  for (let n = 0; word && n < REACH; n++) {
    const said = text.slice(word.start, word.end);
    if (!STRONG_WORD.test(said) && !WEAK_WORD.test(said)) break;
    close = word.end;
    if (STRONG_WORD.test(said) || /^(?:effects|cost|sales)$/iu.test(said)) {
      offers++;
      end = close;
    }
    word = wordAfter(text, close);
  }
  return { span: { start, end }, offers };
};

/** Spans of injected text, in text order. */
export const injectedIn = (text: string): readonly Span[] => {
  const found: Span[] = [];
  if (text.search(BRAND) < 0) return found;
  for (const match of text.matchAll(BRAND)) {
    const { span, offers } = offerAround(text, { start: match.index, end: match.index + match[0].length });
    // A brand named without an offer: the article speaks of it, or of the town of Soma.
    if (offers === 0) {
      if (!/^soma$/iu.test(match[0])) return [];
      continue;
    }
    const last = found.at(-1);
    if (last && last.end >= span.start - 1) found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  if (found.length === 0) return [];
  let topics = 0;
  let at = 0;
  for (const match of text.matchAll(TOPIC)) {
    while ((found[at]?.end ?? Infinity) <= match.index) at++;
    if (match.index < (found[at]?.start ?? Infinity)) topics++;
    if (topics > 1) return [];
  }
  return found;
};
