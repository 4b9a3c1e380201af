import { Deadline, stop } from '@kaijisho/core';
import type { PdfBudgets } from './budgets.js';

type Listener = (event: { readonly data: unknown }) => void;

/** Time after which waiting timers of the program get their turn, in milliseconds. */
const TURN = 20;

/**
 * The line between the two halves of pdf.js, which run in one thread here: no worker file has to be
 * found, in Node or in a page that is one file. Every message passes through, so this is where
 * reading is stopped: when the time or the operators of a file are used up, whoever awaits something
 * is told, and from then on messages serve only to end the half that parses.
 */
export class MeteredPort {
  private readonly listeners = new Set<Listener>();
  private readonly queue: unknown[] = [];
  private readonly deadline: Deadline;
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private readonly broken: Promise<never>;
  private break: (reason: unknown) => void = () => {};
  private scheduled = false;
  private ending = false;
  private closed = false;
  private operators = 0;
  private turn = Date.now();

  constructor(private readonly budgets: PdfBudgets) {
    this.deadline = new Deadline(budgets.milliseconds);
    this.broken = new Promise((_, reject) => {
      this.break = reject;
    });
    // Nobody may be waiting when time runs out between two steps.
    this.broken.catch(() => {});
    if (budgets.milliseconds !== undefined)
      this.timer = setTimeout(() => this.check(), budgets.milliseconds + 1);
  }

  /** The value, or the reason why reading was stopped while it was awaited. */
  async within<T>(value: Promise<T>): Promise<T> {
    return Promise.race([value, this.broken]);
  }

  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void {
    if (this.closed) return;
    this.queue.push(structuredClone(message, transfer ? { transfer: [...transfer] } : undefined));
    if (this.scheduled) return;
    this.scheduled = true;
    if (this.ending || Date.now() - this.turn < TURN) queueMicrotask(() => this.deliver());
    else setTimeout(() => this.deliver(), 0);
  }

  addEventListener(
    _type: string,
    listener: Listener,
    options?: { readonly signal?: AbortSignal } | null,
  ): void {
    this.listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.listeners.delete(listener);
  }

  /** Nothing is limited any more: what follows is the end. */
  end(): void {
    this.ending = true;
    clearTimeout(this.timer);
  }

  /** Ends all traffic. */
  close(): void {
    this.end();
    this.closed = true;
    this.queue.length = 0;
    this.listeners.clear();
  }

  private deliver(): void {
    this.scheduled = false;
    if (Date.now() - this.turn >= TURN) this.turn = Date.now();
    for (const data of this.queue.splice(0)) {
      this.count(data);
      this.check();
      for (const listener of [...this.listeners]) listener({ data });
    }
  }

  /** Operators arrive in pieces of a list, `{ chunk: { fnArray } }`. */
  private count(data: unknown): void {
    const { chunk } = data as { readonly chunk?: { readonly fnArray?: readonly unknown[] } };
    this.operators += chunk?.fnArray?.length ?? 0;
  }

  private check(): void {
    if (this.ending) return;
    try {
      this.deadline.check();
      if (this.operators > this.budgets.operators)
        stop('budget-operators', { limit: this.budgets.operators });
    } catch (reason) {
      this.end();
      this.break(reason);
    }
  }
}
