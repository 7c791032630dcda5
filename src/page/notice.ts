/** What is said of a link that the page cannot follow in full. */

/** `unknown` as written in the address; `full` when a choice was refused because no link could hold it; '' when all was followed. */
export const noticeOf = (unknown: readonly string[], missingFocus: boolean, full = false): string => {
  const parts = [
    unknown.length > 0 ? `The link asks for ${unknown.map((part) => `“${part}”`).join(', ')}, which this page does not know.` : '',
    missingFocus ? 'What the link points at is not in these data.' : '',
  ].filter(Boolean);
  if (full) return 'No link could hold more: remove something before you add to it.';
  return parts.length > 0 ? `${parts.join(' ')} The rest is shown.` : '';
};
