/** Texts made to slow a reader down: some words of news that make it English, and a unit that comes again and again. */
const NEWS = 'The army of the country said on Monday that it had taken the town from the rebels, and that it would not leave it. ';

/** Name and unit of each family. */
export const adversarialUnits: readonly (readonly [name: string, unit: string])[] = [
  ['curly quotations that never close', '“the army said '],
  ['straight quotations that never close', '" the army '],
  ['every mark of quotation', '“‘„«" he said '],
  ['paragraphs that open a quotation', '“The army has left the town\n\n'],
  ['closing marks', '.”'],
  ['round brackets', '(the army '],
  ['round brackets alone', '('],
  ['square brackets', '[the army '],
  ['links of Markdown', '[x](http://x.y '],
  ['images of Markdown', '![x]('],
  ['emphasis of Markdown', '*x **y __z '],
  ['tags', '<b x="'],
  ['a line without a stop', 'the army of Russia attacked the rebels in Syria on Monday and '],
  ['bylines with dots', 'by x.x.x.x.x.x.x.x.x.x.x.x, 3 May 2015\n'],
  ['labels of a date', ',date\tby\tf'],
  ['credits of photographs', 'Photo: X y '],
  ['addresses without end', 'www.x.y/'],
  ['commas', ','],
  ['words and commas', 'x, '],
  ['hyphens', '-'],
  ['words joined by hyphens', 'Abcdef-'],
  ['dashes', ' – '],
  ['dots between capitals', 'U.'],
  ['stops', '. '],
  ['digits', '1'],
  ['numbers and ranges', '5 and 6 to '],
  ['thousands separators', '1,'],
  ['years', 'in 2015 '],
  ['days', '3 May 2015 – '],
  ['capitals', 'A'],
  ['capitalised words', 'Xyz '],
  ['titles', 'former minister General '],
  ['who said that who said', 'Russia said Iran said '],
  ['who told whom', 'according to Russia, Iran said, '],
  ['sentences of sayings', 'Russia said Iran attacked. He said so. '],
  ['and', 'and '],
  ['names and names', 'Russia and Iran, '],
  ['the head of the head of', 'the head of the army of '],
  ['relative clauses', 'the army, which '],
  ['infinitives', 'wants to '],
  ['losses', 'at least 5 people were killed, '],
  ['zero-width spaces', 'x\u200b'],
  ['joiners', '\u200d'],
  ['combining marks', '\u0301'],
  ['NULs', 'the\0army '],
  ['a word without end', 'x'],
  ['half characters', '\ud800'],
  ['newlines', '\n'],
  ['carriage returns', 'x\r'],
  ['short lines', 'x\n'],
  ['the same line', 'The army took the town on a Monday in the north.\n'],
  ['spaces', ' '],
  ['spaces of two kinds', ' \u00a0'],
];

/** `length` characters of the unit, between two pieces of news. */
export const adversarialText = (unit: string, length: number): string => `${NEWS.repeat(8)}\n\n${unit.repeat(Math.ceil(length / unit.length))}\n\n${NEWS}`;

/** CPU time of this process for the work, in ms: other programs of the machine have no part in it. */
export const cpuTime = (work: () => void): number => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
