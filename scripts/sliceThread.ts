/** One of the threads of `groupsFrom`: puts the slices that it is handed into Parquet. */
import { parentPort } from 'node:worker_threads';
import { grouped, type Grouping } from './groups';

parentPort?.on('message', (job: Grouping) => parentPort?.postMessage(grouped(job)));
