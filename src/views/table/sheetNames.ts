/** The sheets, as the page calls them, in its order. */
export const sheetNames = ['claims', 'relationships', 'figures', 'events', 'actors', 'statements', 'conflicts'] as const;
export type SheetName = (typeof sheetNames)[number];
