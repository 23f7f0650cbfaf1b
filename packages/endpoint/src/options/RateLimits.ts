/** How many requests are allowed in one minute. */
export interface RateLimits {
  /** Requests of one user. Default 300. */
  user: number;
  /** Requests from one address, if `clientAddress` returns it. Many people may share an address. Default 1200. */
  address: number;
  /** Knocks of one user. Default 5. */
  knocks: number;
  /** Mail addresses that one user looks up with `searchDirectory`, 50 at most by one request. Default 600. */
  lookups: number;
}
