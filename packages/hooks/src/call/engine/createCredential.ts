import { AnteroomError, type RoomToken } from '@anteroom/contract';
import type { AzureCommunicationTokenCredential } from '@azure/communication-common';
import type { CallEngine } from './loadCallEngine.js';

/**
 * A credential that renews itself. While its token is good, a renewal that fails keeps it: the calling SDK's credential
 * would not try again, and nobody catches what it throws.
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

/** Makes sure that the credential has a token that is good now. */
export async function proveCredential(
  credential: AzureCommunicationTokenCredential,
  abortSignal: AbortSignal,
): Promise<void> {
  try {
    await credential.getToken({ abortSignal });
  } catch (cause) {
    // A refresher's own failure passes through; what is left is a token that the credential will not take.
    if (cause instanceof AnteroomError) throw cause;
    throw new AnteroomError('token-rejected', 'The token has expired, and so has the one that replaced it.', { cause });
  }
}
