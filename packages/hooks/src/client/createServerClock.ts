import { tellHost } from '@anteroom/contract';

/** One request and its response. All times are in milliseconds since 1970. */
export interface Exchange {
  /** When the request was sent, by the local clock. */
  sentAt: number;
  /** When the response arrived, by the local clock. */
  respondedAt: number;
  /** The endpoint's time in the body. */
  serverTime?: number | undefined;
  /** The response's `Date` header, in whole seconds. A proxy may have set it. */
  date?: number | undefined;
}

/** The endpoint's clock, independent of the local one. */
export interface ServerClock {
  /** Milliseconds since 1970 by the endpoint's clock; by the local clock until the endpoint's time is known. */
  now(): number;
  /** How long the last response took, in milliseconds; `undefined` before the first response. */
  roundTripMs(): number | undefined;
  /** Calls the listener after each response. Its errors are reported. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Learns the round trip and the endpoint's time from a response. */
  learn(exchange: Exchange): void;
}

/** How far the endpoint's clock is ahead of the local one, measured by one response. All in milliseconds. */
interface Sample {
  aheadMs: number;
  /** The measurement is off by at most this much. */
  errorMs: number;
  /** When it was measured, by the local clock. */
  at: number;
}

/** How much two clocks may drift apart, in milliseconds per millisecond: more than the quartz of any computer. */
const DRIFT = 1e-4;

/** The resolution of a `Date` header, in milliseconds. */
const DATE_RESOLUTION_MS = 1_000;

/** Creates a clock that runs with the local one, at the offset of the most exact response. */
export function createServerClock(): ServerClock {
  const listeners = new Set<() => void>();
  let best: Sample | undefined;
  let roundTrip: number | undefined;
  /** How far the endpoint's time is ahead of the `Date` header: until a response has both, half its resolution. */
  let aheadOfDateMs = DATE_RESOLUTION_MS / 2;

  /** As NTP does: the time is from somewhere between request and response, so the fastest response is the most exact. */
  function measure({ sentAt, respondedAt }: Exchange, time: number, timeErrorMs: number) {
    const sample: Sample = {
      aheadMs: time - (sentAt + respondedAt) / 2,
      errorMs: (respondedAt - sentAt) / 2 + timeErrorMs,
      at: respondedAt,
    };
    if (!best || isBetter(sample, best)) best = sample;
  }

  return {
    // `performance.now` stops in several browsers while the computer sleeps.
    now: () => Date.now() + (best?.aheadMs ?? 0),
    roundTripMs: () => roundTrip,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    learn(exchange) {
      const { sentAt, respondedAt, serverTime, date } = exchange;
      // The local clock was set back in the meantime.
      if (respondedAt < sentAt) return;
      roundTrip = respondedAt - sentAt;
      if (serverTime !== undefined) {
        if (date !== undefined) aheadOfDateMs = serverTime - date;
        measure(exchange, serverTime, 0);
      } else if (date !== undefined) {
        measure(exchange, date + aheadOfDateMs, DATE_RESOLUTION_MS);
      }
      for (const listener of [...listeners]) void tellHost(listener);
    },
  };
}

function isBetter(sample: Sample, best: Sample): boolean {
  const errorMs = best.errorMs + Math.max(0, sample.at - best.at) * DRIFT;
  // Both can't be true: one of the clocks was set.
  const isContradiction = Math.abs(sample.aheadMs - best.aheadMs) > sample.errorMs + errorMs;
  return isContradiction || sample.errorMs <= errorMs;
}
