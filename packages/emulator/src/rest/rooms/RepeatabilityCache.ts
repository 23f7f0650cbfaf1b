import { createHash } from 'node:crypto';
import type { StoredRoom } from '../../state/index.js';
import { preconditionFailed } from '../../wire/index.js';

/** Requests remembered at once: a retry comes within minutes, but the emulator may run for weeks. */
const REMEMBERED = 10_000;

/**
 * The room that each `Repeatability-Request-ID` created, so that a retried creation does not create a second room.
 * Source: `Repeatability-Request-ID` of the Rooms OpenAPI document, 2025-03-13.
 */
export class RepeatabilityCache {
  readonly #otherBody: 'replay' | 'refuse';
  readonly #rooms = new Map<string, { bodyHash: string; room: StoredRoom }>();

  constructor(otherBody: 'replay' | 'refuse') {
    this.#otherBody = otherBody;
  }

  /** The room that a request with this id created, as it was then. `create` is called only for a new id. */
  getOrCreate(requestId: string | undefined, body: unknown, create: () => StoredRoom): StoredRoom {
    if (requestId === undefined) return create();
    const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('base64');
    const earlier = this.#rooms.get(requestId);
    if (earlier !== undefined) {
      if (this.#otherBody === 'refuse' && earlier.bodyHash !== bodyHash) throw preconditionFailed();
      return earlier.room;
    }
    const room = create();
    this.#rooms.set(requestId, { bodyHash, room });
    if (this.#rooms.size > REMEMBERED) {
      for (const oldest of this.#rooms.keys()) {
        this.#rooms.delete(oldest);
        break;
      }
    }
    return room;
  }

  clear(): void {
    this.#rooms.clear();
  }
}
