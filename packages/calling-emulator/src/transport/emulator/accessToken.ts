import type { CommunicationTokenCredential } from '@azure/communication-common';
import { decodeJwt } from 'jose';
import { CallError } from '../../sdk/errors/index.js';

/** A token with its expiry by the computer's clock, as a credential returns it. */
export type AccessToken = Awaited<ReturnType<CommunicationTokenCredential['getToken']>>;

export interface TokenHolder {
  /** The origin of the emulator that issued the token, such as `http://localhost:7070`. */
  origin: string;
  acsUserId: string;
}

/**
 * Reads the holder of a token and the emulator that issued it (claim `iss`). The emulator checks the signature, and the expiry
 * again. Here, the credential's word counts: it may know that the computer's clock is wrong.
 *
 * Throws a {@link CallError} as the SDK's `createCallAgent` does: 401/40235 for an expired token, 401/44113 for one
 * without a voip scope, 401/10009 for one that no emulator issued. The message never contains the token.
 */
export function readAccessToken({ token, expiresOnTimestamp }: AccessToken, now = Date.now()): TokenHolder {
  let claims: Record<string, unknown>;
  try {
    claims = decodeJwt(token);
  } catch {
    throw new CallError('The access token is not a JWT.', 401, 10009);
  }
  const { iss, skypeid, acsScope } = claims;
  if (expiresOnTimestamp <= now) throw new CallError('The access token has expired.', 401, 40235);
  const scopes = typeof acsScope === 'string' ? acsScope.split(',') : [];
  if (!scopes.some((scope) => scope === 'voip' || scope === 'voip.join')) {
    throw new CallError('The access token has no voip scope.', 401, 44113);
  }
  if (typeof iss !== 'string' || !/^https?:\/\//.test(iss) || typeof skypeid !== 'string') {
    throw new CallError('The access token was not issued by an Anteroom emulator.', 401, 10009);
  }
  return { origin: iss, acsUserId: `8:${skypeid}` };
}
