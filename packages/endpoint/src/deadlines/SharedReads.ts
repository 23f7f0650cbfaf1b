import { untilAborted, withinTimeLimit } from './timeLimit.js';

interface Running<T> {
  result: Promise<T>;
  /** Callers that wait for the result. */
  readers: number;
  stop: () => void;
}

/**
 * Equal reads at the same moment share one request. A read has a signal of its own, so a caller that gives up takes the
 * result from nobody: the request is aborted when its last reader has left, or at its own time limit.
 */
export class SharedReads<T> {
  readonly #running = new Map<string, Running<T>>();
  readonly #limitMs: number;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** Joins the read of this key, or starts it. Rejects as the read does, or with the reason of the caller's signal. */
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

  /** Lets later callers read again: after a change, a read that began before may have an old result. */
  forget(key: string): void {
    this.#running.delete(key);
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): Running<T> {
    const controller = new AbortController();
    const result = withinTimeLimit(this.#limitMs, (limit) => start(AbortSignal.any([limit, controller.signal])));
    const running: Running<T> = { result, readers: 0, stop: () => controller.abort() };
    this.#running.set(key, running);
    // Also handles the rejection of a read that everybody has left.
    const end = () => this.#end(key, running);
    result.then(end, end);
    return running;
  }

  #end(key: string, running: Running<T>): void {
    if (this.#running.get(key) === running) this.#running.delete(key);
  }
}
