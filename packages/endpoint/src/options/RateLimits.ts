/** How many requests are allowed in one minute. */
export interface RateLimits {
  /** Requests of one user. Default 300. */
  user: number;
  /** Requests from one address, if `clientAddress` returns it. Many people may share an address. Default 1200. */
  address: number;
  /** Knocks of one user. Default 5. */
  knocks: number;
}
