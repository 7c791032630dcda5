/** What an error says, in its first line. */
export const said = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
