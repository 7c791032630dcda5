/** One of the threads of `sheetsOf`: prints the articles it is handed. */
import { parentPort, workerData } from 'node:worker_threads';
import { printed, type Printing } from './sheets';

const reader: string = workerData;
parentPort?.on('message', (job: Printing) => parentPort?.postMessage(printed(job, reader)));
