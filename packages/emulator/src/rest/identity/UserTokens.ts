import { errors, jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';
import { type IdentityStore, RESOURCE_ID } from '../../state/index.js';
import { serviceTime } from '../../wire/index.js';
import type { TokenRequest } from './tokenRules.js';

export interface IssuedToken {
  token: string;
  expiresOn: string;
}

/**
 * A verified token, with its expiry in milliseconds since 1970 and whether it has been revoked since it was read; or
 * why it is rejected, as the end of a sentence that begins with "The token".
 */
export type TokenReading = { acsUserId: string; expiresAt: number; isRevoked: () => boolean } | { rejected: string };

const ClaimsSchema = v.object({ skypeid: v.string(), acsScope: v.string(), generation: v.number(), exp: v.number() });

/**
 * User access tokens: JWTs with the claims of the documented sample, signed with the access key.
 * Source of the claims: "Create and manage access tokens" (`quickstarts/identity/access-tokens.md`).
 */
export class UserTokens {
  readonly #key: Uint8Array;
  readonly #identities: IdentityStore;
  readonly #clock: () => number;

  constructor(key: Uint8Array, identities: IdentityStore, clock: () => number) {
    this.#key = key;
    this.#identities = identities;
    this.#clock = clock;
  }

  /** @param issuer the emulator's origin: the stand-in for the calling SDK has no other way to find the emulator */
  async issue(acsUserId: string, request: TokenRequest, issuer: string): Promise<IssuedToken> {
    const issuedAt = Math.floor(this.#clock() / 1000);
    const expiresAt = issuedAt + request.expiresInMinutes * 60;
    const claims = {
      skypeid: acsUserId.replace(/^8:/, ''),
      scp: 1792,
      csi: String(issuedAt),
      acsScope: request.scopes.join(','),
      resourceId: RESOURCE_ID,
      resourceLocation: 'unitedstates',
      generation: this.#identities.generation(acsUserId),
    };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(issuer)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(this.#key);
    this.#identities.noteToken(acsUserId, issuedAt * 1000);
    return { token, expiresOn: serviceTime(expiresAt * 1000) };
  }

  /** Verifies a token that is used to join a call. */
  async readForCall(token: string): Promise<TokenReading> {
    const reading = await this.#claimsOf(token);
    if ('rejected' in reading) return reading;
    const acsUserId = `8:${reading.skypeid}`;
    const isRevoked = () => !this.#identities.accepts(acsUserId, reading.generation);
    if (isRevoked()) {
      return { rejected: 'was revoked, or its identity was deleted or belongs to another emulator' };
    }
    const scopes = reading.acsScope.split(',');
    if (!scopes.includes('voip') && !scopes.includes('voip.join')) {
      return { rejected: 'has neither of the scopes voip and voip.join' };
    }
    return { acsUserId, expiresAt: reading.exp * 1000, isRevoked };
  }

  async #claimsOf(token: string): Promise<v.InferOutput<typeof ClaimsSchema> | { rejected: string }> {
    try {
      const currentDate = new Date(this.#clock());
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        currentDate,
        requiredClaims: ['exp'],
      });
      return v.parse(ClaimsSchema, payload);
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { rejected: 'has expired' };
      return { rejected: 'was not issued by this emulator' };
    }
  }
}
