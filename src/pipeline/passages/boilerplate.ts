/**
 * Lines that belong to the page and not to the article: "• Send to Kindle", "Most Popular", "read more:",
 * "Share this article", "[Photo: …]".
 */
const WHOLE_LINE = new RegExp(
  `^(?:${[
    'print(?:er)?[ -]friendly.*', 'send to (?:kindle|a friend)', '(?:share|tweet|pin|print|e-?mail|save)(?: (?:this|on|via|to).*)?', 'most (?:popular|read|viewed|shared|commented).*',
    '(?:read|see|learn|find out) more.*', '(?:related|recommended|trending|latest|more)(?: (?:articles?|stor(?:y|ies)|news|posts?|topics?|coverage|content|on this|from).*)?',
    'what do you think\\??', '(?:leave|post|add) a (?:comment|reply).*', '\\d* ?comments?', '(?:sign up|subscribe|log ?in|register|join)\\b.*', 'follow (?:us|me|@).*',
    'click here.*', 'advertisements?', 'sponsored(?: content)?', 'continue reading.*', '(?:get|download) (?:our|the) (?:app|newsletter).*', 'copyright .*', '(?:©|\\(c\\)).*', 'all rights reserved.*',
    '(?:back to )?top', 'home', 'menu', 'search', 'next(?: (?:article|post|page))?', 'previous(?: (?:article|post|page))?', 'tags?:.*', 'filed under:?.*', 'categor(?:y|ies):.*', 'topics?:.*',
    'view (?:all|more|gallery|comments).*', 'watch(?: (?:now|live|the video|:).*)?', 'listen(?: to this .*)?', 'you may also like.*', 'editors?[’\'] (?:picks?|choice)', 'skip to .*', 'toggle .*', 'loading.*',
    'this (?:article|story) (?:was|is) (?:originally )?(?:published|appeared).*', 'have a (?:tip|story|correction).*', 'donate(?: now)?', 'support (?:us|our (?:work|journalism)).*',
  ].join('|')})$`,
  'iu',
);
const CREDIT = /^\[(?:photos?|images?|video|picture|credit|source|via)\b[^\]]*\]$|^(?:photos?|images?|credits?|picture)(?: (?:by|credit|courtesy))? ?:.*$/iu;

/** `line` without its bullet. */
export const isBoilerplate = (line: string): boolean => {
  const bare = line.replace(/^[•·*▪►»\-–—\s\u00a0]+/u, '').trim();
  return bare === '' || (bare.length < 90 && (WHOLE_LINE.test(bare) || CREDIT.test(bare)));
};
