/** The tense around a time expression, by the last verb before it or else the first after: "will open on", "due in", "until"; "opened on", "said". */
import type { Span } from '../span';
import type { Tense } from './range';

const ADVERBS = '(?:\\s(?:not|also|now|only|then|be|have|been|soon|\\w+ly))*';
const FUTURE = `(?:(?:(?:will|shall|['’]ll)(?!\\shave\\s(?:read|heard|seen|noticed)\\b)|(?:would|may|could|should)(?!\\shave\\b)|(?:expected|expects?|planned|plans?|planning|scheduled|due|set|slated|likely|about|intends?|hopes?|aims?|wants?|vow(?:s|ed)?|agreed|ordered|prepar(?:es?|ing)|is|are)\\s(?:to|for)|(?:expected|due|scheduled|planned|set|slated)(?=\\s(?:in|on|by|at|later|next|this|early|late|mid)\\b)|to\\sbe|scheduled|deadline)${ADVERBS}(?:\\s[a-z]+)?|(?:continues?|resumes?|reconvenes?|starts?|begins?|opens?|closes?|ends?|expires?|votes?|meets?|returns?)(?=\\s(?:on|next|tomorrow)\\b)|until|till|upcoming|forthcoming|starting|effective)`;
const PAST =
  '(?:was|were|had|did|said|told|took|made|went|came|fell|rose|met|held|sent|saw|led|won|lost|hit|struck|began|left|shot|gave|found|spoke|wrote|flew|broke|became|bought|sold|got|since|ago|(?!need|indeed|speed|seed|feed|exceed|proceed|succeed|hundred)[a-z]{2,}ed)';
const CUE = new RegExp(`\\b(?:(?<future>${FUTURE})|(?<past>${PAST}))(?![\\w-])`, 'g');
const LOOK = 120;

const tenseOf = (match: RegExpExecArray | undefined): Tense => (match ? (match.groups?.['future'] === undefined ? 'past' : 'future') : 'present');

/** The tense in which a sentence speaks of the date at `time`; `present` where no verb tells. */
export function tenseAt(text: string, time: Span, sentence: Span): Tense {
  const before = text.slice(Math.max(sentence.start, time.start - LOOK), time.start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const left = [...clause.matchAll(CUE)].at(-1);
  if (left) return tenseOf(left);
  return tenseOf([...text.slice(time.end, Math.min(sentence.end, time.end + LOOK)).matchAll(CUE)][0]);
}
