/** The right to carry out a request that must run only once. */
export interface RequestClaim {
  userId: string;
  /** The client's `Idempotency-Key`. */
  key: string;
  /** Distinguishes this attempt from an earlier one that was abandoned. */
  attempt: string;
}

export interface ClaimedRequest extends RequestClaim {
  bodyHash: string;
  /** Milliseconds since 1970, as all times here. */
  now: number;
  /** When the key becomes free again. */
  expiresAt: number;
  /** An attempt that began before this moment and has not ended counts as lost. */
  lostBefore: number;
}

export type ClaimOutcome =
  | { state: 'claimed' }
  /** Another attempt is running. */
  | { state: 'running' }
  | { state: 'made'; roomId: string }
  /** The key was used with another body. */
  | { state: 'other-body' };

/** What instances of the endpoint must know about each other's requests. */
export interface RequestStore {
  /** Claims an idempotency key, or returns its outcome. Only one of several racing attempts gets it. */
  claimRequest(request: ClaimedRequest): Promise<ClaimOutcome>;
  /** Saves the outcome of a request: it changed this room. Rejects if the claim was lost meanwhile. */
  settleRequest(claim: RequestClaim, roomId: string): Promise<void>;
  /** Releases the key of a request that failed. A key that has an outcome stays claimed. */
  releaseRequest(claim: RequestClaim): Promise<void>;
  /** Adds an amount (default: 1) to a bucket's counter and returns it. Counters that ended before `now` may be deleted. */
  count(bucket: string, endsAt: number, now: number, amount?: number): Promise<number>;
}
