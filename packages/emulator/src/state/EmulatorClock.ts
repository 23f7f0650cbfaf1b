import { EventEmitter } from 'node:events';

/** What time it is for rooms, tokens and rate limits: another clock's time, moved as tests like. */
export class EmulatorClock {
  /** Said when the time jumped, so that what was to happen meanwhile can happen. */
  readonly changes = new EventEmitter<{ moved: [] }>();
  readonly #base: () => number;
  #shift = 0;

  constructor(base: () => number) {
    this.#base = base;
  }

  /** Milliseconds since 1970. A bound function, to be passed on as it is. */
  readonly now = (): number => this.#base() + this.#shift;

  /** Moves the time on, or back when negative. */
  advance(milliseconds: number): void {
    this.#shift += milliseconds;
    this.changes.emit('moved');
  }

  /** @param now milliseconds since 1970; time goes on from there */
  set(now: number): void {
    this.advance(now - this.now());
  }

  reset(): void {
    this.advance(-this.#shift);
  }
}
