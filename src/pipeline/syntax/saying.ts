/** Verbs whose content may follow without "that": what stands before the next verb is its subject. */
export const SAYING: ReadonlySet<string> = new Set(
  'say claim believe think insist report note add argue know hope allege deny acknowledge admit confirm maintain suggest warn mean fear suspect understand assume feel stress declare announce predict boast tell inform assure ensure'.split(' '),
);
