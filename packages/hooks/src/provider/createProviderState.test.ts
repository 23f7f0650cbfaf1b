import { AnteroomError } from '@anteroom/contract';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { createProviderState } from './createProviderState.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['without a window and a document', () => {}],
  // As in React Native.
  ['with a window that has no events', () => vi.stubGlobal('window', globalThis)],
])('%s, a provider is mounted, notices a sign-out, and leaves nothing when it is unmounted', async (_, prepare) => {
  prepare();
  vi.useFakeTimers();
  expect(typeof document).toBe('undefined');
  const own = new QueryClient();
  const onError = vi.fn();
  const state = createProviderState({ queries: new QueryClient(), own }, () => ({ onError }));
  const unmount = state.mount();
  const signedOut = new AnteroomError('unauthenticated', 'said by the test');
  await expect(state.mutate(() => Promise.reject(signedOut), { tries: 'once' })).rejects.toBe(signedOut);
  expect(onError).toHaveBeenCalledWith(signedOut);
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  unmount();
  await vi.advanceTimersByTimeAsync(1);
  expect(vi.getTimerCount()).toBe(0);
});
