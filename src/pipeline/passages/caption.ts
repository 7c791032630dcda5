/**
 * Captions and credits: "… in Aleppo. (AFP / A. Name)", "Illustrative. Photo courtesy of …", "File photo", "FILE - In this
 * Jan. 5, 2016 photo …", "Photo by A. Name/Getty Images". Not: "Photos from the scene showed …", "… he said. (Reuters)".
 */
const AGENCY = '(?:AFP|AP|EPA(?:-EFE)?|Reuters|Getty(?: Images)?|Flash ?90|Wikimedia|Wikipedia|Commons|CC[ -]BY|Shutterstock|Alamy|Anadolu|Xinhua|TASS|Sputnik|iStock|Unsplash|Flickr|Twitter|Facebook|YouTube|Instagram|Telegram|Maxar|Planet Labs|screen ?(?:shot|capture|grab)|courtesy|credit|handout|Pool|Rex Features|Bloomberg)';
const CREDIT_AT_END = new RegExp(`\\((?:[^()]{0,120}\\b(?:${AGENCY}|photos?|pictures?|images?|file)\\b[^()]{0,120}|/[^()]{1,120})\\)\\.?$`, 'iu');
const BRACKET_AT_END = new RegExp(`\\[(?:[^\\[\\]]{0,120}[/ ])?(?:${AGENCY}|photo|file)\\b[^\\[\\]]{0,80}\\]\\.?$`, 'iu');
const CREDIT_WORDS_AT_END =
  /(?:^|[.!?”")–—|-] ?|\s)(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Vv]ideo|[Ss]creenshot|[Ii]llustration|[Gg]raphic|[Mm]ap)(?:(?: [Cc]redit| [Cc]ourtesy)?(?:: ?| by | courtesy of |© ?)|: )\p{Lu}[^.!?]{0,100}\.?$/u;
const SLASH_AT_END = new RegExp(`(?:^|[.!?] |[–—|] )(?:\\p{Lu}[\\p{L}’'.-]+ ){1,4}?/ ?${AGENCY}\\.?$|(?:^|[.!?] )(?:\\p{Lu}[\\p{L}’'.-]+ ?){1,4}/${AGENCY}(?: via .{2,40}| Images?)?\\.?$`, 'u');
const OPENING =
  /^(?:file(?: photo| picture| image)?\b ?[–—:,-]|(?:a |an )?(?:file|undated|archive|handout) (?:photo|picture|image)|file photo\b|illustrative\b|pictured(?:[:,]| (?:above|below|here|left|right)\b)|(?:photo|image|picture|video|caption|above|below|left|right|cover photo|top photo|from left|left to right|clockwise from) ?:|from left(?: to right)?[,:]|\(?l-r\)?|in this (?:\p{L}+\.? \d{1,2},? (?:\d{4},? )?)?(?:file |handout |satellite |undated )?(?:photo|image|picture|frame grab)|(?:this|a) (?:\p{L}+ ){0,2}(?:photo|image|picture|frame grab|screengrab|screenshot|video grab)(?: \p{L}+)? (?:released|provided|taken|made|posted|obtained|from|by)\b)/iu;
const ILLUSTRATIVE = /\b(?:illustrative(?: photo| image)?\.|photo courtesy of|photo illustration)\s?/iu;
const SAID = /\b(?:said|told|says|added|denied|warned|according to|reported that|announced)\b/u;
const NEWS_AGENCY_END =
  /\s?[([](?:with (?:inputs?|reporting|files) from )?((?:reuters|afp|ap|a\.p\.|associated press|the associated press|dpa|efe|upi|ani|pti|ians|xinhua|tass|ria|interfax|anadolu|aa|sana|irna|wafa|spa|kuna|ansa|yonhap|kyodo|nan|agencies|staff|news agencies|bernama|vna|belga|anp)(?:(?:,? and |[,/ &]+)(?:reuters|afp|ap|dpa|agencies|others))*)[)\]]\.?$/iu;

/** Where the credit of a news agency starts that closes a paragraph of news, or -1: "… the ministry said. (Reuters)". */
export const agencyCreditAt = (line: string): number => {
  const tail = line.slice(-60);
  const match = NEWS_AGENCY_END.exec(tail);
  if (!match || line.length < 60 || !SAID.test(line)) return -1;
  const at = line.length - tail.length + match.index;
  return /[.!?…]["”’]?$/u.test(line.slice(0, at).trimEnd()) ? at + (match[0].length - match[0].trimStart().length) : -1;
};

export const isCaption = (line: string): boolean => {
  if (line.length > 600) return false;
  if (OPENING.test(line) && !(line.length > 200 && SAID.test(line))) return true;
  const tail = line.slice(-260);
  if (CREDIT_AT_END.test(tail) || BRACKET_AT_END.test(tail)) return agencyCreditAt(line) < 0;
  return CREDIT_WORDS_AT_END.test(tail) || SLASH_AT_END.test(tail) || ILLUSTRATIVE.test(line);
};
