/** What the endpoint's clock says, however wrong the local one is. */
export interface ServerClock {
  /** Milliseconds since 1970 by the endpoint's clock; by the local one until the endpoint has said its time. */
  now(): number;
  /** How long the last answer took, in milliseconds; `undefined` before the first one. */
  roundTripMs(): number | undefined;
  /**
   * Learns the endpoint's time from one of its answers.
   *
   * @param serverTime ISO 8601, as the endpoint wrote it into the answer
   * @param askedAt when the request left, in milliseconds since 1970 by the local clock
   * @param answeredAt when the answer was here, in milliseconds since 1970 by the local clock
   */
  learn(serverTime: string, askedAt: number, answeredAt: number): void;
}

/** A clock that follows the local one at the distance that the endpoint's last answer showed. */
export function createServerClock(): ServerClock {
  let ahead = 0;
  let roundTrip: number | undefined;
  return {
    // `Date.now` and not `performance.now`, which stands still in several browsers while the computer sleeps.
    now: () => Date.now() + ahead,
    roundTripMs: () => roundTrip,
    learn(serverTime, askedAt, answeredAt) {
      roundTrip = Math.max(0, answeredAt - askedAt);
      // The endpoint wrote its time somewhere between the two; the middle is wrong by half the round trip at most.
      ahead = Date.parse(serverTime) - (askedAt + answeredAt) / 2;
    },
  };
}
