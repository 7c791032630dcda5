/**
 * Lines that belong to the page and not to the article: "• Send to Kindle", "Most Popular", "read more:",
 * "Share this article", "[Photo: …]", "Home › World › Africa".
 */
import { speaksToReader } from './appeal';

const ANYTHING = '(?:[ :–—-].*)?';
/** A whole line, without its bullet. What may be a headline ("Watch the border, says UN") needs the exact words. */
const WHOLE_LINE = new RegExp(
  `^(?:${[
    'print(?:er)?[ -]friendly.*', 'send to (?:kindle|a friend)', '(?:share|tweet|pin|print|e-?mail|save|copy|bookmark|whatsapp|facebook|twitter|x|telegram|linkedin|reddit|instagram|youtube|flipboard|messenger)(?: (?:this|on|via|to|link|story|article|now)\\b.*)?',
    '(?:link copied|copied|copy link)!?', 'share', '\\d+ shares?',
    '(?:the )?most (?:popular|read|viewed|shared|commented|watched|recent)(?: (?:in|on|this|stories|articles|news)\\b.*)?',
    `(?:read|see|learn|find out|discover) more${ANYTHING}`, '(?:read|see) (?:also|next|the full (?:story|report|article)).*', 'also (?:read|see|on)\\b.*', '(?:read|see|watch|listen|more|related|explainer|opinion|analysis) ?[:»›>|].*',
    '(?:related|recommended|trending|latest|more|top|popular|featured|editors?[’\']s?|must[- ]reads?)(?: (?:articles?|stor(?:y|ies)|news|posts?|topics?|coverage|content|reading|videos?|links?|headlines?|picks?|choice|now|on this(?: (?:story|topic))?|for you|from (?:the )?(?:web|author|section|us|around the web|our .*)))*',
    'you (?:may|might) (?:also )?(?:like|be interested in).*', 'what to read next', 'up next', 'now playing', 'in this (?:story|article)', 'on this page', 'key points', 'table of contents', 'contents',
    'what do you think\\??', '(?:leave|post|add|write) a (?:comment|reply).*', '\\d* ?comments?(?: \\(\\d+\\))?', 'comments are closed.*', 'join the (?:conversation|discussion).*',
    '(?:sign up|subscribe|sign in|log ?in|register)(?: (?:for|to (?:our|the|this|read|continue|comment|view|receive|get|unlock|follow)|now|here|today|or|free|with)\\b.*)?', 'follow (?:us|me|@|the author|this topic).*', 'click here.*', 'tap here.*',
    '(?:advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|ad)(?: - .*)?', '(?:story|article) continues (?:below|after).*', 'scroll (?:down )?to continue.*', 'continue reading.*', 'skip (?:to|past|ad)\\b.*', '(?:end|start) of (?:ad|advertisement|newsletter|promo).*',
    '(?:get|download) (?:our|the) (?:app|newsletter).*', 'copyright .*', '(?:©|\\(c\\)).*', 'all rights reserved.*',
    '(?:back to )?top', 'home(?:page)?', 'menu', 'search', 'close', 'next(?: (?:article|post|page|story|»))?', 'previous(?: (?:article|post|page|story))?', '[«»‹›<>]+.*', 'tags?:.*', 'tags', 'filed (?:under|in):?.*', 'categor(?:y|ies):?.*', 'topics?:.*', 'related topics.*', 'keywords:.*',
    'view (?:all|more|gallery|comments|in app|in browser|image).*', '(?:watch|listen)(?: (?:now|live|the video|to this .*|here))?', 'play video', 'video(?: duration)?(?: [\\d:]+)?', '(?:hide|toggle|show) caption.*', 'enlarge(?: this)? image.*', 'open in app.*', 'image \\d+ of \\d+', '\\d+ (?:of|/) \\d+', 'toggle .*', 'loading.*',
    'this (?:article|story|post|piece|report) (?:was|is|has been) (?:originally |first )?(?:published|appeared|updated|produced|translated).*', 'have a (?:tip|story|correction).*', 'got a (?:tip|story).*', 'donate(?: now)?', 'support (?:us|our (?:work|journalism)).*', 'about (?:us|the author)', 'contact us', 'privacy policy', 'terms (?:of use|of service|and conditions)', 'cookie (?:policy|settings)', 'newsletters?', 'rss(?: feed)?', 'listen to article.*',
    '[*_=#~.·•—–-]{3,}', '-?30-?', '###', 'ends', 'https?://\\S+', '\\S+@\\S+\\.\\p{L}{2,}', '@\\w{2,}', '(?:tel|fax|phone|e-?mail|website|web)\\.?: ?\\S.{0,60}',
  ].join('|')})$`,
  'iu',
);
const CREDIT = /^[[(](?:photos?|images?|video|picture|credit|source)\b ?[:|–-][^\])]*[\])]$|^(?:photos?|images?|credits?|pictures?|photographs?)(?: (?:by|credit|courtesy))? ?[:©|].*$/iu;
/** "Home > News > Africa", "News | World | Asia". */
const TRAIL = /^(?:[\p{L}&’' ]{2,24} ?[>›»|/•·] ?){1,6}[\p{L}&’' ]{2,24}$/u;
const TRAIL_START = /^(?:home|news|world|international|politics|opinion|africa|asia|europe|middle east|mideast|americas)\b/iu;
/** The usual last word of a heading above links to other articles. */
const LISTING = /^(?:(?:the )?most (?:popular|read|viewed|shared|recent|watched)|related|recommended|trending|more (?:from|on|stories|news|in)|latest (?:news|stories)|top stories|you (?:may|might)|what to read next|read (?:more|next|also)|also (?:read|on)|see also|popular|featured|editors?)\b/iu;

const bareOf = (line: string): string => line.replace(/^[•·*▪►▶»\-–—\s\u00a0]{1,12}/u, '').trim();

/** A sentence of some length, to be taken for what it says. */
const isSentence = (line: string): boolean => /[.!?]["”’]?$/u.test(line) && line.split(/\s+/).length >= 9;

export const isBoilerplate = (line: string): boolean => {
  if (line.length > 420) return false;
  const bare = bareOf(line);
  if (bare === '') return true;
  if (bare.length < 110 && CREDIT.test(bare)) return true;
  if (bare.length < 110 && WHOLE_LINE.test(bare) && !isSentence(bare)) return true;
  return (bare.length < 90 && TRAIL.test(bare) && TRAIL_START.test(bare)) || speaksToReader(bare);
};

/** Does a list of other articles follow: "Most Popular", "More from Asia"? */
export const opensListing = (line: string): boolean => line.length < 60 && LISTING.test(bareOf(line));
/** The same with one link below it: "Read more:". */
export const opensLink = (line: string): boolean => /^(?:read|see) (?:more|also|next)\b.{0,12}[:»›]?$|^(?:also read|see also|related(?: (?:story|article|stories|articles))?)[:»›]?$/iu.test(bareOf(line));
