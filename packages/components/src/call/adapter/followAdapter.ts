import type { CallAdapter } from '@azure/communication-react';

/** Calls the listener after each change of the call. Returns a function that unsubscribes. */
export function followAdapter(adapter: CallAdapter, listener: () => void): () => void {
  adapter.onStateChange(listener);
  return () => adapter.offStateChange(listener);
}
