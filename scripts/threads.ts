/** Work on several threads: jobs are handed out as threads are free, and come back in their order. */
import { Worker } from 'node:worker_threads';

/** Jobs that a thread has at a time: it need not wait for the next. */
const AHEAD = 2;
/** Jobs for each thread that are begun before the first of them is taken: a slow one stops the others no sooner, and little waits in memory. */
const WAITING = 6;

/** MB of a thread's heap: far more than a job takes, and so little that what is done with is not kept for long. */
const HEAP = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 384 };

/** `script` is the name of a compiled script that answers each message with one; `data` is given to each thread once. */
export const onThreads = async function* <Job, Done>(script: string, data: unknown, jobs: Iterable<Job>, threads: number): AsyncGenerator<Done> {
  const workers = Array.from({ length: threads }, () => ({ worker: new Worker(new URL(`./${script}.mjs`, import.meta.url), { workerData: data, resourceLimits: HEAP }), given: new Array<number>() }));
  const all = jobs[Symbol.iterator]();
  const done = new Map<number, Done>();
  let [begun, taken, isLast] = [0, 0, false];
  let failed: { readonly error: unknown } | undefined;
  let wake = () => undefined;
  const feed = () => {
    for (const { worker, given } of [...workers].sort((a, b) => a.given.length - b.given.length))
      while (!isLast && given.length < AHEAD && begun - taken < WAITING * threads) {
        const next = all.next();
        isLast = next.done === true;
        if (next.done === true) return;
        given.push(begun++);
        worker.postMessage(next.value);
      }
  };
  for (const { worker, given } of workers) {
    worker.on('message', (result: Done) => {
      done.set(given.shift() ?? 0, result);
      feed();
      wake();
    });
    worker.on('error', (error) => {
      failed = { error };
      wake();
    });
  }
  try {
    feed();
    while (!isLast || taken < begun) {
      const result = done.get(taken);
      if (failed) throw failed.error;
      if (result === undefined) {
        await new Promise<void>((resolve) => (wake = () => void resolve()));
        continue;
      }
      done.delete(taken++);
      feed();
      yield result;
    }
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
};
