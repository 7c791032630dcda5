/** How far a long reading or joining has come: one line that is written over on a terminal, a plain line now and then elsewhere. */

export interface Count {
  readonly articles: number;
  /** Characters. */
  readonly size: number;
}

const spell = (seconds: number): string => (seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`);

/** "1,200 of 20,000 articles read, 0.42 MB/s, 2 min left" */
export const progressWords = (done: Count, all: Count, seconds: number, deed = 'read'): string => {
  const rate = done.size / Math.max(seconds, 1e-3);
  const left = done.size === 0 ? '' : `, ${spell((all.size - done.size) / rate)} left`;
  return `${done.articles.toLocaleString('en-GB')} of ${all.articles.toLocaleString('en-GB')} articles ${deed}, ${(rate / 1e6).toFixed(2)} MB/s${done.articles < all.articles ? left : ''}`;
};

/** Seconds before anything is said, and between two lines. */
const [QUIET, PLAIN, TERMINAL] = [3, 15, 0.2];

export interface Progress {
  readonly add: (count: Count) => void;
  /** Takes the line off the terminal. */
  readonly end: () => void;
}
export const progressOn = (stream: NodeJS.WriteStream, all: Count, deed: 'read' | 'joined', now: () => number = () => performance.now() / 1000): Progress => {
  const from = now();
  let done: Count = { articles: 0, size: 0 };
  let [last, shown] = [from, false];
  return {
    add: ({ articles, size }) => {
      done = { articles: done.articles + articles, size: done.size + size };
      const at = now();
      if (at - from < QUIET || at - last < (stream.isTTY ? TERMINAL : PLAIN)) return;
      last = at;
      const words = progressWords(done, all, at - from, deed);
      stream.write(stream.isTTY ? `\r\u001b[2K${words}` : `${words}\n`);
      shown = true;
    },
    end: () => {
      if (shown && stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
};
