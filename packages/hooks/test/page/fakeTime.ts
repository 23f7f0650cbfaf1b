import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** Advances fake time, and runs one real task: reading a body takes the browser a separate task. */
export function pass(ms: number): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
    await new Promise((nextTask) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = nextTask;
      port2.postMessage(undefined);
    });
  });
}

/** Advances fake time by milliseconds until an expectation holds. */
export async function until(expectation: () => void): Promise<void> {
  for (let rounds = 0; rounds < 500; rounds += 1) {
    try {
      return expectation();
    } catch {
      await pass(1);
    }
  }
  expectation();
}
