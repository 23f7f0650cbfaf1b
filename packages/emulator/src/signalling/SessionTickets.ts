import { jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';

/** The session that a ticket proves. */
export interface SessionClaim {
  roomId: string;
  participantId: string;
  acsUserId: string;
}

const ClaimSchema = v.object({ roomId: v.string(), participantId: v.string(), acsUserId: v.string() });

const AUDIENCE = 'anteroom-seat';

/**
 * Tickets for sessions, signed with the access key: an emulator that restarts recognizes its participants, though it
 * stored nothing about their calls. A ticket alone does not admit anyone to a call; a token does.
 */
export class SessionTickets {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  issue(claim: SessionClaim): Promise<string> {
    return new SignJWT({ ...claim }).setProtectedHeader({ alg: 'HS256' }).setAudience(AUDIENCE).sign(this.#key);
  }

  /** @returns `undefined` for anything that is not a ticket of this emulator */
  async read(ticket: string): Promise<SessionClaim | undefined> {
    try {
      const { payload } = await jwtVerify(ticket, this.#key, { algorithms: ['HS256'], audience: AUDIENCE });
      return v.parse(ClaimSchema, payload);
    } catch {
      return undefined;
    }
  }
}
