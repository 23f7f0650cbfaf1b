import { untilAborted } from '../deadlines/index.js';

/**
 * Notifies the host of what one request did, one event after the other. The request waits for the queue at its end, so a
 * host that is slow or fails changes no response.
 */
export class AuditQueue {
  readonly #signal: AbortSignal;
  readonly #report: (error: unknown) => void;
  #last: Promise<void> | undefined;
  #isLate = false;

  /** @param signal the time limit of the request: after it, events are still delivered, but not waited for */
  constructor(signal: AbortSignal, report: (error: unknown) => void) {
    this.#signal = signal;
    this.#report = report;
  }

  /** Whether the request has changed anything. */
  get hasBegun(): boolean {
    return this.#last !== undefined;
  }

  add(notify: () => Promise<void>): void {
    this.#last = (this.#last ?? Promise.resolve()).then(notify).catch((error: unknown) => {
      // Being late is one failure, however many events are left.
      if (!this.#isLate) this.#report(error);
      this.#isLate = this.#signal.aborted;
    });
  }

  /** Resolves when every event was delivered, or at the time limit. */
  async settled(): Promise<void> {
    if (this.#last) await untilAborted(this.#last, this.#signal).catch(() => undefined);
  }
}
