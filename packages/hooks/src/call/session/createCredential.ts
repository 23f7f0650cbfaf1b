import type { RoomToken } from '@anteroom/contract';
import type { CommunicationGetTokenOptions, CommunicationTokenCredential } from '@azure/communication-common';
import type { ServerClock } from '../../client/index.js';
import { untilAborted } from '../../requests/index.js';

export interface CredentialOptions {
  /** The token for the join. */
  token: RoomToken;
  /** The token in the cache, which is replaced before it expires. */
  latestToken(): RoomToken | undefined;
  /** Requests another token. */
  refresh(): Promise<RoomToken>;
  /** The endpoint's clock. */
  clock: Pick<ServerClock, 'now'>;
}

interface GetTokenOptions extends CommunicationGetTokenOptions {
  /** A token that the service refused although it has not expired. Only the stand-in reports it: its clock can be moved. */
  refusedToken?: string | undefined;
}

/** How long a token is reported to be valid at least, in milliseconds: the SDK may reject one that is about to expire. */
const LEAST_MS = 60_000;

/**
 * Creates a credential that follows the endpoint's clock. `AzureCommunicationTokenCredential` follows the computer's clock: if
 * that is wrong, it rejects valid tokens or returns expired ones.
 *
 * It has no timer, because the token's query replaces tokens in time. It requests one only if there is no valid one.
 */
export function createCredential({ token, latestToken, refresh, clock }: CredentialOptions) {
  let current = token;
  let renewal: Promise<void> | undefined;
  /** Until when a renewed token is used although it seems expired: then a clock is wrong, and another one would be the same. */
  let trustedUntil = 0;
  let isDisposed = false;

  const leftMs = ({ expiresOn }: RoomToken) => Date.parse(expiresOn) - clock.now();

  function renew(): Promise<void> {
    renewal ??= refresh()
      .then((renewed) => {
        current = renewed;
        trustedUntil = clock.now() + LEAST_MS;
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  }

  function throwIfDisposed() {
    if (isDisposed) throw new Error('The credential is disposed of, because the call has ended.');
  }

  return {
    async getToken({ abortSignal, refusedToken }: GetTokenOptions = {}) {
      throwIfDisposed();
      const latest = latestToken();
      if (latest && leftMs(latest) > leftMs(current)) current = latest;
      const isValid = leftMs(current) > 0 || clock.now() < trustedUntil;
      if (!isValid || current.token === refusedToken) await untilAborted(renew(), abortSignal);
      throwIfDisposed();
      // By the computer's clock, which the SDK follows. Nobody issues an expired token: if it seems so, a clock is wrong.
      return { token: current.token, expiresOnTimestamp: Date.now() + Math.max(leftMs(current), LEAST_MS) };
    },
    dispose() {
      isDisposed = true;
    },
  } satisfies CommunicationTokenCredential;
}
