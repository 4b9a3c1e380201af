import { Worker } from 'node:worker_threads';

/** Heap of one worker in MB: an order of magnitude above what a file within the budgets takes. */
const WORKER_HEAP_MB = 1024;

/** Starts a worker thread; the process does not wait for it until it is given work. */
export function startWorker(script: URL, heapMb: number = WORKER_HEAP_MB): Worker {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heapMb } });
  worker.unref();
  return worker;
}
