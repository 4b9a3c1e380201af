import type { Answers, Request, RequestKind, Requests, WorkerReply } from './protocol.js';

/** Thrown by requests that were stopped. */
export class Stopped extends Error {
  constructor(readonly reason: 'person' | 'time') {
    super(`stopped: ${reason}`);
  }
}

/** The page's own script, once more as a worker: it is read from the page, never fetched. */
function startWorker(): Worker {
  const script = document.getElementById('program')?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
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
    this.worker ??= startWorker();
    const { worker } = this;
    return new Promise<Answers[K]>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        worker.onmessage = null;
        worker.onerror = null;
        this.giveUp = null;
      };
      const fail = (reason: Error) => {
        end();
        worker.terminate();
        this.worker = null;
        reject(reason);
      };
      const timer =
        milliseconds === undefined
          ? undefined
          : setTimeout(() => fail(new Stopped('time')), milliseconds);
      this.giveUp = fail;
      worker.onerror = (event) => fail(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
        end();
        // The worker answers a request of a kind with the answer of that kind.
        if (data.ok) resolve(data.value as Answers[K]);
        else reject(new Error(data.error));
      };
      worker.postMessage({ kind, ...request } as Request);
    });
  }

  /** Ends what is being done; its request is rejected with `Stopped`. */
  stop(): void {
    this.giveUp?.(new Stopped('person'));
  }
}
