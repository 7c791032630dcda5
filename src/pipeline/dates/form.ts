/** What the words of a time expression mean, relative to an anchor. */
export type TimeForm = { readonly type: 'none' };
