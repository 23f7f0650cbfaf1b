import { afterEach, beforeEach, vi } from 'vitest';

/** Stops the clock in each test of a file, though not the timers: no countdown moves on, and every answer took no time. */
export function holdClock(): void {
  beforeEach(() => {
    vi.setSystemTime(Date.now());
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
