type ActiveCallEvent = 'activeCallsUpdated' | 'noActiveCalls';

/** The calling SDK's preview feature "Active Call Transfer", which reports the person's calls on other devices. */
export function createFakeActiveCalls() {
  const listeners = { activeCallsUpdated: new Set<() => void>(), noActiveCalls: new Set<() => void>() };
  let isInCall = false;
  return {
    feature: {
      getActiveCallDetails: async () => (isInCall ? [{}] : undefined),
      on: (event: ActiveCallEvent, listener: () => void) => void listeners[event].add(listener),
      off: (event: ActiveCallEvent, listener: () => void) => void listeners[event].delete(listener),
    },
    set(next: boolean): void {
      isInCall = next;
      for (const listener of [...listeners[next ? 'activeCallsUpdated' : 'noActiveCalls']]) listener();
    },
  };
}
