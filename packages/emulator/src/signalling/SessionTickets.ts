import { jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';

/** Whose place in which room's call. */
export interface SessionClaim {
  roomId: string;
  participantId: string;
  acsUserId: string;
}

const ClaimSchema = v.object({ roomId: v.string(), participantId: v.string(), acsUserId: v.string() });

const AUDIENCE = 'anteroom-seat';

/**
 * Tickets for seats, signed with the access key: an emulator that was started anew knows whom it had seated, though it kept
 * nothing of its calls. A ticket opens no call by itself; a token does.
 */
export class SessionTickets {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  issue(claim: SessionClaim): Promise<string> {
    return new SignJWT({ ...claim }).setProtectedHeader({ alg: 'HS256' }).setAudience(AUDIENCE).sign(this.#key);
  }

  /** The answer is `undefined` for what is no ticket of this emulator's. */
  async read(ticket: string): Promise<SessionClaim | undefined> {
    try {
      const { payload } = await jwtVerify(ticket, this.#key, { algorithms: ['HS256'], audience: AUDIENCE });
      return v.parse(ClaimSchema, payload);
    } catch {
      return undefined;
    }
  }
}
