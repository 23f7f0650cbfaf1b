import { EventEmitter } from 'node:events';

/** The time for rooms, tokens and rate limits: another clock's time plus a shift that tests can change. */
export class EmulatorClock {
  /** Emitted when the time jumped, so that whatever has become due can happen. */
  readonly changes = new EventEmitter<{ moved: [] }>();
  readonly #base: () => number;
  #shift = 0;

  constructor(base: () => number) {
    this.#base = base;
  }

  /** Milliseconds since 1970. A bound function, so that it can be passed on as it is. */
  readonly now = (): number => this.#base() + this.#shift;

  /** Moves the time forward, or back if negative. */
  advance(milliseconds: number): void {
    this.#shift += milliseconds;
    this.changes.emit('moved');
  }

  /** @param now milliseconds since 1970; the clock continues from there */
  set(now: number): void {
    this.advance(now - this.now());
  }

  reset(): void {
    this.advance(-this.#shift);
  }
}
