import { parentPort } from 'node:worker_threads';
import { loadFile } from '../files/load.js';
import type { Job, JobResult } from './protocol.js';

/** Entry of a worker thread: one file at a time, so that a bad one takes nothing else with it. */
const port = parentPort;
if (port === null) throw new Error('worker.js runs as a worker thread only');
port.on('message', ({ path, name, excerpts }: Job) => {
  void loadFile(path, name, { excerpts }).then((opened) => {
    const result: JobResult = { opened };
    port.postMessage(result);
  });
});
