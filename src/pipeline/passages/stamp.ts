/**
 * Lines that only say when: "January 5, 2016", "Updated: 14:32 GMT, Mon 3 March", "2 hours ago", "3 min read",
 * "2023-04-15T09:30:00Z", the stamps of a live blog. "Updated figures show 40 dead" is none.
 */
const WORD = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'am pm a p m gmt utc est edt et cst cdt pst pdt pt cet cest bst ist msk eet eest jst t z st nd rd th h hrs local time o clock ' +
    'at on of the and published posted updated update last first modified created date dated issued released filed originally publication ' +
    'ago hour hours hr minute minutes min mins day days week weeks read reading today yesterday live ' +
    'januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre uhr le à de del um am den'
  ).split(' '),
);
const WHEN =
  /\d{1,2}[:.h]\d\d|\b\d{1,2} ?[ap]\.?m\b|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d ?(?:min(?:ute)?s?|hours?|hrs?|h|days?|weeks?)\.? (?:ago|read)\b|^\W*(?:published|posted|updated|date)\b|\b\d{1,2}\w{0,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}\b|\b\p{L}{3,10}\.? \d{1,2}\w{0,2},? \d{4}\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? (?:\d|\p{L}{3,9} \d)|^\p{L}{3,9}\.? \d{4}$|^\p{L}{3,9}\.? \d{1,2}$|^\d{1,2} \p{L}{3,9}$/iu;

export const isStamp = (line: string): boolean =>
  line.length <= 120 && /\d/.test(line) && (line.match(/\p{L}+/gu) ?? []).every((word) => WORD.has(word.toLowerCase())) && WHEN.test(line);
