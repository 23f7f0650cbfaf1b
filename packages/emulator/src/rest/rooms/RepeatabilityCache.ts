import { createHash } from 'node:crypto';
import type { StoredRoom } from '../../state/index.js';
import { preconditionFailed } from '../../wire/index.js';

/** Requests remembered at once: a retry comes within minutes, and the emulator may run for weeks. */
const REMEMBERED = 10_000;

/**
 * What each `Repeatability-Request-ID` created, so that a retried creation makes no second room.
 * Source: `Repeatability-Request-ID` of the Rooms OpenAPI document, 2025-03-13.
 */
export class RepeatabilityCache {
  readonly #otherBody: 'replay' | 'refuse';
  readonly #answers = new Map<string, { bodyHash: string; room: StoredRoom }>();

  constructor(otherBody: 'replay' | 'refuse') {
    this.#otherBody = otherBody;
  }

  /** The room as it was when a request with this id created it; `create` is asked for an id that is new. */
  answer(requestId: string | undefined, body: unknown, create: () => StoredRoom): StoredRoom {
    if (requestId === undefined) return create();
    const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('base64');
    const earlier = this.#answers.get(requestId);
    if (earlier !== undefined) {
      if (this.#otherBody === 'refuse' && earlier.bodyHash !== bodyHash) throw preconditionFailed();
      return earlier.room;
    }
    const room = create();
    this.#answers.set(requestId, { bodyHash, room });
    if (this.#answers.size > REMEMBERED) {
      for (const oldest of this.#answers.keys()) {
        this.#answers.delete(oldest);
        break;
      }
    }
    return room;
  }

  clear(): void {
    this.#answers.clear();
  }
}
