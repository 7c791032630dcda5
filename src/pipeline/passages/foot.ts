/**
 * What stands below the running text: authors' notes, and headlines of other articles under "Most Popular" or
 * "Read more:". A list inside the article, and a heading above more text, stay.
 */
import type { SentenceRole } from '../../model/sentence';
import { opensLink, opensListing } from './boilerplate';
import { isNamedRole } from './byline';
import { isNote } from './note';
import { endsLikeSentence, isProse, wordsIn } from './prose';

const isLinkText = (line: string): boolean => line.length <= 160 && wordsIn(line) > 2 && !endsLikeSentence(line) && !/[:,;]$/.test(line);

/** From this block on nothing but notes, credits and page lines follow. */
export const footStart = (lines: readonly string[], roles: readonly SentenceRole[]): number => {
  let start = lines.length;
  while (start > 0 && (roles[start - 1] !== 'body' || isNote(lines[start - 1] ?? '') || isNamedRole(lines[start - 1] ?? ''))) start--;
  return start;
};

export const footRoles = (lines: readonly string[], roles: readonly SentenceRole[]): readonly SentenceRole[] => {
  const better = [...roles];
  let lastProse = -1;
  lines.forEach((line, i) => {
    if (roles[i] === 'body' && isProse(line) && endsLikeSentence(line) && !isNote(line)) lastProse = i;
  });
  let listing = false;
  lines.forEach((line, i) => {
    if (roles[i] === 'boilerplate' && i > 0) {
      const before = lines[i - 1] ?? '';
      // One link inside the text; a list of them only where the text is over.
      listing = i > lastProse && (opensListing(line) || listing);
      if (opensLink(line) && i < lastProse && roles[i + 1] === 'body' && isLinkText(lines[i + 1] ?? '') && before !== '') better[i + 1] = 'boilerplate';
      else if (opensListing(line) && i < lastProse) {
        let end = i + 1;
        while (end < lastProse && roles[end] === 'body' && isLinkText(lines[end] ?? '')) end++;
        if (end - i > 2) for (let j = i + 1; j < end; j++) better[j] = 'boilerplate';
      }
    } else if (listing && roles[i] === 'body' && !endsLikeSentence(line)) better[i] = 'boilerplate';
  });
  const foot = footStart(lines, better);
  for (let i = foot; i < lines.length; i++) if (better[i] === 'body') better[i] = 'byline';
  return better;
};
