import { parentPort } from 'node:worker_threads';
import { open } from 'kaijisho';
import { loadFile } from '../files/load.js';
import type { Job, JobResult } from './protocol.js';

/** Entry of a worker thread: one file at a time, so that a bad one takes nothing else with it. */
const port = parentPort;
if (port === null) throw new Error('worker.cjs runs as a worker thread only');
port.on('message', ({ path, name, bytes, options }: Job) => {
  const opening = bytes === null ? loadFile(path, name, options) : open({ name, bytes }, options);
  void opening.then((opened) => {
    const result: JobResult = { opened };
    port.postMessage(result);
  });
});
