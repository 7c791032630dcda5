/**
 * Sentences that a page addresses to its reader: "Sign up for our newsletter and never miss a story.", "By continuing
 * you agree to our terms.", "This material may not be reproduced." Not: "The regulator fined it over its privacy policy."
 */
const RIGHTS = /all rights reserved|may not be (?:published|reproduced|copied|redistributed|rewritten|broadcast|used without)\b|(?:protected by (?:re)?captcha|enable (?:javascript|cookies)|javascript is (?:disabled|required))\b/iu;
const NOTICE =
  /^(?:(?:this|the) (?:article|story|post|piece|column|interview|report) (?:was|is|has been|originally|first) (?:originally |first )?(?:published|appeared|republished|produced|co-published|translated|reproduced)\b.{0,160}$|(?:©|copyright)\b|the views expressed\b|(?:correction|clarification|editor[’']s note):)/iu;
const APPEAL =
  /\b(?:newsletters?|inbox|unsubscribe|subscribers?|subscribe|subscription|cookies|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|ad[- ]?blocker|click (?:here|on the link)|sign(?:ing|ed)? up|our (?:app|channel|podcast|website|journalism|reporting|coverage|community|mission)|tax[- ]deductible|whatsapp channel|telegram channel|valid e-?mail|follow us|breaking news alerts|push notifications|free trial|log in|join our)\b/iu;
const TO_READER = /\b(?:you|your|our|us|we|here)\b/iu;
const IMPERATIVE =
  /^(?:please |click |sign up|subscribe|join |follow |get |download |register |become a |support |thank you |thanks for |don[’']t miss |stay |enter |want (?:more|to)|enjoy|like what|help us|make a |if you |by (?:signing|clicking|continuing|submitting|subscribing)|you can |you (?:are|have|will)|we (?:use|may|need|rely|want|have sent|value|never)|our |your |to (?:read|continue|comment)|this (?:site|website|content|feature|newsletter|video)|for more |already |listen |watch )/iu;
const SAID = /[“”"]|\b(?:said|told|added|according to|reported|says)\b/u;

export const speaksToReader = (line: string): boolean =>
  line.length < 420 && (NOTICE.test(line) || RIGHTS.test(line) || (IMPERATIVE.test(line) && APPEAL.test(line) && TO_READER.test(line) && !SAID.test(line)));
