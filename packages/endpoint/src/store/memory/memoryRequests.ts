import type { ClaimedRequest, RequestClaim, RequestStore } from '../interface/index.js';

interface StoredRequest extends ClaimedRequest {
  roomId?: string;
}

interface MemoryRequests {
  store: RequestStore;
  /** Saves the outcome of a claim. Throws if the claim was lost. */
  settleClaim: (claim: RequestClaim, roomId: string) => void;
}

export function memoryRequests(): MemoryRequests {
  const requests = new Map<string, StoredRequest>();
  const counters = new Map<string, { count: number; endsAt: number }>();
  const nameOf = ({ userId, key }: RequestClaim) => JSON.stringify([userId, key]);
  const held = (claim: RequestClaim) => {
    const request = requests.get(nameOf(claim));
    return request?.attempt === claim.attempt ? request : undefined;
  };

  const settleClaim = (claim: RequestClaim, roomId: string) => {
    const request = held(claim);
    if (!request) throw new Error('Another attempt has taken the request over.');
    request.roomId = roomId;
  };

  return {
    settleClaim,
    store: {
      settleRequest: async (claim, roomId) => settleClaim(claim, roomId),
      claimRequest: async (request) => {
        const kept = requests.get(nameOf(request));
        if (kept && kept.expiresAt > request.now) {
          if (kept.bodyHash !== request.bodyHash) return { state: 'other-body' };
          if (kept.roomId !== undefined) return { state: 'made', roomId: kept.roomId };
          if (kept.now >= request.lostBefore) return { state: 'running' };
        }
        requests.set(nameOf(request), { ...request });
        return { state: 'claimed' };
      },
      releaseRequest: async (claim) => {
        const request = held(claim);
        if (request && request.roomId === undefined) requests.delete(nameOf(claim));
      },
      count: async (bucket, endsAt, now, amount = 1) => {
        for (const [name, counter] of counters) if (counter.endsAt <= now) counters.delete(name);
        const name = JSON.stringify([bucket, endsAt]);
        const counter = counters.get(name) ?? { count: 0, endsAt };
        counters.set(name, { ...counter, count: counter.count + amount });
        return counter.count + amount;
      },
    },
  };
}
