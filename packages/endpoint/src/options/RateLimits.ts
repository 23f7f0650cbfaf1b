/** How many requests are allowed in one minute. */
export interface RateLimits {
  /** Requests of one user. Default 300. */
  user: number;
  /** Requests from one address, if `clientAddress` returns it. Many people may share an address. Default 1200. */
  address: number;
  /** Knocks of one user. Default 5. */
  knocks: number;
  /** User ids and mail addresses that one user looks up before inviting people, 50 at most by one request. Default 600. */
  lookups: number;
}
