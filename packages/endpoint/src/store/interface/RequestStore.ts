/** The right to carry out a request that is to be carried out once. */
export interface RequestClaim {
  userId: string;
  /** The client's `Idempotency-Key`. */
  key: string;
  /** Tells this attempt from an earlier one that was given up. */
  attempt: string;
}

export interface ClaimedRequest extends RequestClaim {
  bodyHash: string;
  /** Milliseconds since 1970, as all times here. */
  now: number;
  /** From when on the key is free again. */
  expiresAt: number;
  /** An attempt that began before and has not ended is taken for lost. */
  lostBefore: number;
}

export type ClaimAnswer =
  | { state: 'claimed' }
  /** Another attempt is under way. */
  | { state: 'running' }
  | { state: 'made'; roomId: string }
  /** The key was used with another body. */
  | { state: 'other-body' };

/** What instances of the endpoint have to know of each other's requests. */
export interface RequestStore {
  /** Takes an idempotency key, or says what became of it. One of several attempts that race gets it. */
  claimRequest(request: ClaimedRequest): Promise<ClaimAnswer>;
  /** Gives a key back whose request failed; one that has made its room is kept. */
  releaseRequest(claim: RequestClaim): Promise<void>;
  /** Counts one more in a bucket, and says how many there are now. What has ended before `now` may be forgotten. */
  count(bucket: string, endsAt: number, now: number): Promise<number>;
}
