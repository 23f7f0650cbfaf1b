import type { CallAdapter, CallAdapterState } from '@azure/communication-react';

/** The diagnostics of which our notices tell, when they begin during the call. */
const TOLD = ['noMicrophoneDevicesEnumerated', 'noSpeakerDevicesEnumerated'] as const;

type Told = (typeof TOLD)[number];
type Listener = (state: CallAdapterState) => void;

/**
 * The adapter for Microsoft's call UI without the diagnostics that a last microphone or speaker was pulled out. Its message bar would
 * say what our notice says. Devices that are missing from the start stay in it.
 */
export function withoutToldDevices(adapter: CallAdapter): CallAdapter {
  const missing = (state: CallAdapterState, flag: Told) => state.call?.diagnostics?.media?.latest[flag]?.value === true;
  const first = adapter.getState();
  const told = TOLD.filter((flag) => !missing(first, flag));
  const stripped = new WeakMap<CallAdapterState, CallAdapterState>();
  const listeners = new Map<Listener, Listener>();

  function strip(state: CallAdapterState): CallAdapterState {
    const flags = told.filter((flag) => missing(state, flag));
    if (!state.call || flags.length === 0) return state;
    const known = stripped.get(state);
    if (known) return known;
    const { diagnostics } = state.call;
    const latest = { ...diagnostics.media.latest };
    for (const flag of flags) delete latest[flag];
    const media = { ...diagnostics.media, latest };
    const without = { ...state, call: { ...state.call, diagnostics: { ...diagnostics, media } } };
    stripped.set(state, without);
    return without;
  }

  const replaced: Partial<CallAdapter> = {
    getState: () => strip(adapter.getState()),
    onStateChange(listener) {
      const listening = listeners.get(listener) ?? ((state: CallAdapterState) => listener(strip(state)));
      listeners.set(listener, listening);
      adapter.onStateChange(listening);
    },
    offStateChange(listener) {
      const listening = listeners.get(listener);
      listeners.delete(listener);
      if (listening) adapter.offStateChange(listening);
    },
  };
  return new Proxy(adapter, {
    get: (target, name) => Reflect.get(Object.hasOwn(replaced, name) ? replaced : target, name),
  });
}
