/** Authors' notes at the head or the foot: "A. Writer is a former X correspondent.", "The author teaches …", "B contributed to this report." */
const TRADE = '(?:correspondent|reporter|editor|journalist|columnist|writer|author|blogger|contributor|fellow|producer|freelancer?|professor|lecturer|researcher|analyst|bureau chief|director)';
const NAMED = new RegExp(`^(?!The |According )(?:\\p{Lu}[\\p{L}’'.-]+(?: (?:\\p{Lu}[\\p{L}’'.-]*|de|da|del|van|von|der|bin|ibn|al-\\p{L}+)){1,3}(?:,[^,]{2,60},)?) (?:(?:covers|teaches)\\b|(?:writes|reports) (?:on|about|from|for|frequently|regularly)\\b|(?:is|has (?:covered|written|reported|worked)|joined)\\b(?=[^“”"]{0,200}\\b${TRADE}\\b))`, 'u');
const AUTHOR = /^(?:the|our|this) (?:author|writer|columnist|reporter)s?\b.{0,20}\b(?:is|was|are|can|has|teaches|writes|works)\b/iu;
const HELPED = /\b(?:contributed (?:to this (?:report|story|article)|reporting)|reported from \p{Lu}[\p{L}’' -]{2,40}\.?$)/iu;
const EARLIER = /\b(?:said|told|killed|was|were|kidnapped|arrested)\b/u;

export const isNote = (line: string): boolean =>
  line.length < 420 && (AUTHOR.test(line) || (line.length < 260 && HELPED.test(line) && !/[“”"]/.test(line)) || (NAMED.test(line) && !EARLIER.test(line)));
