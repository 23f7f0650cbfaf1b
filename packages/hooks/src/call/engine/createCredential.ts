import { AnteroomError, type RoomToken } from '@anteroom/contract';
import type { AzureCommunicationTokenCredential } from '@azure/communication-common';
import type { CallEngine } from './loadCallEngine.js';

/**
 * Creates a credential that refreshes its token automatically. If a refresh fails while the current token is valid, it keeps
 * the token: the calling SDK's credential would not retry, and nobody catches its errors.
 */
export function createCredential(
  common: CallEngine['common'],
  token: RoomToken,
  refresh: () => Promise<RoomToken>,
): AzureCommunicationTokenCredential {
  let current = token;
  return new common.AzureCommunicationTokenCredential({
    token: token.token,
    refreshProactively: true,
    async tokenRefresher() {
      try {
        current = await refresh();
      } catch (error) {
        if (Date.parse(current.expiresOn) <= Date.now()) throw error;
      }
      return current.token;
    },
  });
}

/** Checks that the credential has a valid token. */
export async function proveCredential(
  credential: AzureCommunicationTokenCredential,
  abortSignal: AbortSignal,
): Promise<void> {
  try {
    await credential.getToken({ abortSignal });
  } catch (cause) {
    // Errors of the refresher pass through. Otherwise, the credential rejected the token.
    if (cause instanceof AnteroomError) throw cause;
    throw new AnteroomError('token-rejected', 'The token has expired, and so has its replacement.', { cause });
  }
}
