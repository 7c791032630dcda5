/** Words in quotation marks: “they call it ‘complete coordination’”. */

/** Marks within them become single; one that is opened before the words begin, or closed after they end, is opened and closed in them. */
export const inQuotes = (words: string): string => {
  const [opened, closed] = [words.indexOf('“'), words.indexOf('”')];
  const before = closed >= 0 && (opened < 0 || closed < opened) ? '‘' : '';
  const after = words.lastIndexOf('“') > words.lastIndexOf('”') ? '’' : '';
  return `“${before}${words.replace(/“/g, '‘').replace(/”/g, '’')}${after}”`;
};
