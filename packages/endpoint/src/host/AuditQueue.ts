import { untilAborted } from '../deadlines/timeLimit.js';

/**
 * Tells the host of what one request did, one event after the other. The request waits for it at its end, so a host that
 * is slow or fails changes no response.
 */
export class AuditQueue {
  readonly #signal: AbortSignal;
  readonly #report: (error: unknown) => void;
  #last: Promise<void> | undefined;
  #isLate = false;

  /** @param signal the time limit of the request: from then on events are still told, and not waited for */
  constructor(signal: AbortSignal, report: (error: unknown) => void) {
    this.#signal = signal;
    this.#report = report;
  }

  /** Whether something was done. */
  get hasBegun(): boolean {
    return this.#last !== undefined;
  }

  add(tell: () => Promise<void>): void {
    this.#last = (this.#last ?? Promise.resolve()).then(tell).catch((error: unknown) => {
      // Being late is one failure, however many events are left.
      if (!this.#isLate) this.#report(error);
      this.#isLate = this.#signal.aborted;
    });
  }

  /** Resolves when everything was told, or at the time limit. */
  async settled(): Promise<void> {
    if (this.#last) await untilAborted(this.#last, this.#signal).catch(() => undefined);
  }
}
