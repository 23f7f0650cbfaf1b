import { afterEach, beforeEach, vi } from 'vitest';

/** Stops the clock, but not the timers, in each test of a file: countdowns stand still, and requests take no time. */
export function holdClock(): void {
  beforeEach(() => {
    vi.setSystemTime(Date.now());
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
