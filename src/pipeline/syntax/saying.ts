/** Verbs whose content may follow without "that": what stands before the next verb is its subject. */
export const SAYING: ReadonlySet<string> = new Set(
  'say claim believe think insist report note add argue know hope allege deny acknowledge admit confirm maintain suggest warn mean fear suspect understand assume feel stress declare announce predict boast tell inform assure ensure'.split(' '),
);

/** What a speaker does in words, and no army does: "…, accusing X of". */
export const TELLING: ReadonlySet<string> = new Set(
  'say claim insist report note add argue allege deny acknowledge admit confirm maintain suggest warn declare announce predict boast tell accuse blame justify cite stress emphasise emphasize explain vow pledge promise demand urge call describe criticise criticize condemn denounce reject dismiss complain charge assert contend reiterate point quote defend'.split(' '),
);
