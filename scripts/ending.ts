/** How a script ends: what went wrong is said in lines of one sentence each, never as a trace. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
export const wordsOf = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error));

/** Runs a script to its end: each fault is a line, and any makes it fail. */
export const ended = async (script: string, run: () => Promise<readonly string[]>): Promise<void> => {
  const faultsOf = async (): Promise<readonly string[]> => {
    try {
      return await run();
    } catch (error) {
      const isOption = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
      return [isOption ? `options: ${wordsOf(error)}` : `${script}: failed: ${wordsOf(error)}`];
    }
  };
  const faults = await faultsOf();
  for (const fault of faults) console.error(oneLine(fault));
  process.exitCode = faults.length > 0 ? 1 : 0;
};
