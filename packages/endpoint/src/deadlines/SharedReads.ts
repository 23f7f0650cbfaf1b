import { untilAborted, withinTimeLimit } from './timeLimit.js';

interface Running<T> {
  result: Promise<T>;
  /** The number of callers that wait for the result. */
  readers: number;
  stop: () => void;
}

/**
 * Shares one request between equal reads at the same moment. A read has a separate signal, so a caller that gives up does
 * not cancel it for the others: the request is aborted when its last reader has left, or at its time limit.
 */
export class SharedReads<T> {
  readonly #running = new Map<string, Running<T>>();
  readonly #limitMs: number;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** Joins the read of this key, or starts it. Rejects when the read does, or with the reason of the caller's signal. */
  async read(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const running = this.#running.get(key) ?? this.#start(key, start);
    running.readers += 1;
    try {
      return await untilAborted(running.result, signal);
    } finally {
      running.readers -= 1;
      if (running.readers === 0) {
        running.stop();
        this.#end(key, running);
      }
    }
  }

  /** Makes later callers read again: after a change, a read that began before it may have an old result. */
  forget(key: string): void {
    this.#running.delete(key);
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): Running<T> {
    const controller = new AbortController();
    const result = withinTimeLimit(this.#limitMs, (limit) => start(AbortSignal.any([limit, controller.signal])));
    const running: Running<T> = { result, readers: 0, stop: () => controller.abort() };
    this.#running.set(key, running);
    // Also handles the rejection of a read that has no readers left.
    const end = () => this.#end(key, running);
    result.then(end, end);
    return running;
  }

  #end(key: string, running: Running<T>): void {
    if (this.#running.get(key) === running) this.#running.delete(key);
  }
}
