/** Work that a person may stop (Ctrl-C): what it has begun is cleared away, and what was there before stays. */
export const stoppable = async <T>(clear: () => void, work: () => Promise<T>): Promise<T> => {
  const stop = () => {
    clear();
    console.error('stopped: the tables are as they were; what has been read is kept for the next run');
    process.exit(130);
  };
  process.once('SIGINT', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop);
  }
};
