/** One of the threads of `groupsFrom`: puts the slices that it is handed into Parquet. */
import { parentPort } from 'node:worker_threads';
import { groupIn, type Slice } from './slice';

parentPort?.on('message', (slice: Slice) => {
  const group = groupIn(slice);
  parentPort?.postMessage(group, [group.bytes.buffer]);
});
