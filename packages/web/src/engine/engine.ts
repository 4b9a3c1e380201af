import { type Part, partBytes } from '../program/parts.js';
import { partsFor } from './needs.js';
import type { Answers, Request, RequestKind, Requests, WorkerReply } from './protocol.js';

/** Thrown by requests that were stopped. */
export class Stopped extends Error {
  constructor(readonly reason: 'person' | 'time') {
    super(`stopped: ${reason}`);
  }
}

/** A worker made of parts of the page, in the order in which they use each other. */
async function startWorker(parts: readonly Part[]): Promise<Worker> {
  const texts = await Promise.all(['common', ...parts, 'engine'].map(partBytes));
  const address = URL.createObjectURL(new Blob(texts, { type: 'text/javascript' }));
  const worker = new Worker(address);
  // The worker has its own hold on the text once it runs; the address is needed no longer.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

/**
 * One worker that answers one request at a time. Stopping ends the worker, whatever it is doing;
 * the next request gets a fresh one.
 */
export class Engine {
  private worker: Worker | null = null;
  /** Parts the worker is made of, or the next one will be. */
  private parts: readonly Part[] = [];
  private giveUp: ((reason: Stopped) => void) | null = null;

  get busy(): boolean {
    return this.giveUp !== null;
  }

  /**
   * @param milliseconds after which the worker is ended; default: never
   * @throws Stopped, or Error for a defect of the program
   */
  ask<K extends RequestKind>(
    kind: K,
    request: Requests[K],
    milliseconds?: number,
  ): Promise<Answers[K]> {
    if (this.busy) throw new Error('An engine answers one request at a time');
    const whole = { kind, ...request } as Request;
    return new Promise<Answers[K]>((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let over = false;
      const end = () => {
        over = true;
        clearTimeout(timer);
        this.giveUp = null;
      };
      const fail = (reason: Error) => {
        end();
        this.worker?.terminate();
        this.worker = null;
        reject(reason);
      };
      const answered = ({ data }: MessageEvent<WorkerReply>) => {
        end();
        // The worker answers a request of a kind with the answer of that kind.
        if (data.ok) resolve(data.value as Answers[K]);
        else reject(new Error(data.error));
      };
      const begin = (worker: Worker) => {
        if (milliseconds !== undefined)
          timer = setTimeout(() => fail(new Stopped('time')), milliseconds);
        worker.onerror = (event) => fail(new Error(event.message));
        worker.onmessage = answered;
        worker.postMessage(whole);
      };
      this.giveUp = fail;
      this.workerFor(partsFor(whole), () => over).then((worker) => {
        if (worker !== null) begin(worker);
      }, fail);
    });
  }

  /** Ends what is being done; its request is rejected with `Stopped`. */
  stop(): void {
    this.giveUp?.(new Stopped('person'));
  }

  /** A worker with some parts; null when it is wanted no more by the time it is made. */
  private async workerFor(parts: readonly Part[], over: () => boolean): Promise<Worker | null> {
    if (this.worker !== null && parts.every((part) => this.parts.includes(part)))
      return this.worker;
    this.worker?.terminate();
    this.worker = null;
    // What was needed before will be needed again: a worker that grows is not made twice for it.
    this.parts = [...new Set([...this.parts, ...parts])];
    const worker = await startWorker(this.parts);
    if (over()) {
      worker.terminate();
      return null;
    }
    this.worker = worker;
    return worker;
  }
}
