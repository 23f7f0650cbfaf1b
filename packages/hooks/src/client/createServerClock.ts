/** The endpoint's clock, independent of the local one. */
export interface ServerClock {
  /** Milliseconds since 1970 by the endpoint's clock; by the local clock until the endpoint's time is known. */
  now(): number;
  /** How long the last response took, in milliseconds; `undefined` before the first response. */
  roundTripMs(): number | undefined;
  /**
   * Learns the endpoint's time from a response.
   *
   * @param serverTime ISO 8601, from the response
   * @param askedAt when the request was sent, in milliseconds since 1970 by the local clock
   * @param respondedAt when the response arrived, in milliseconds since 1970 by the local clock
   */
  learn(serverTime: string, askedAt: number, respondedAt: number): void;
}

/** A clock that runs with the local one, at the offset of the endpoint's last response. */
export function createServerClock(): ServerClock {
  let ahead = 0;
  let roundTrip: number | undefined;
  return {
    // `performance.now` stops in several browsers while the computer sleeps.
    now: () => Date.now() + ahead,
    roundTripMs: () => roundTrip,
    learn(serverTime, askedAt, respondedAt) {
      roundTrip = Math.max(0, respondedAt - askedAt);
      // The endpoint's time is from somewhere in between. The middle is off by at most half the round trip.
      ahead = Date.parse(serverTime) - (askedAt + respondedAt) / 2;
    },
  };
}
