import { AnteroomError, type CreateRoom, type Room, randomKey } from '@anteroom/contract';
import type { SentRoom } from '../draft/index.js';

/** Sends the request that creates a room; rejects with an `AnteroomError`. */
export type CreateRoomRequest = (room: CreateRoom, options: { idempotencyKey?: string | undefined }) => Promise<Room>;

/** Where a draft keeps what was sent of it; `undefined` if nothing was, or if it can't be kept. */
export interface SentRoomStore {
  read: () => SentRoom | undefined;
  write: (sent: SentRoom) => void;
}

/** A new room, and whether it was made by an earlier save of the draft, which had other content. */
export interface MadeRoom {
  room: Room;
  isEarlier: boolean;
}

/** The requests of this page that have no response yet, by their `Idempotency-Key`. They outlive the forms that sent them. */
const running = new Map<string, { body: string; response: Promise<Room> }>();

/** The room that a request of this page with this key is about to create; `undefined` if none is running. */
export function runningRoom(key: string): Promise<Room> | undefined {
  return running.get(key)?.response;
}

/**
 * Creates at most one room for a draft, however often it is sent: every request has the draft's `Idempotency-Key`. The endpoint
 * rejects a key that has created a room with other content. That room is then read by sending its own content again.
 */
export async function sendNewRoom(create: CreateRoomRequest, room: CreateRoom, kept: SentRoomStore): Promise<MadeRoom> {
  const body = JSON.stringify(room);
  const { key, bodies } = kept.read() ?? { key: randomKey(), bodies: [] };
  const first = running.get(key);
  const made = await first?.response.catch(() => undefined);
  if (first && made) return { room: made, isEarlier: first.body !== body };

  const earlier = bodies.filter((one) => one !== body);
  const send = async (idempotencyKey: string, sent: readonly string[]): Promise<MadeRoom> => {
    kept.write({ key: idempotencyKey, bodies: sent });
    // Without a place to keep it, the key of the hook has to do.
    const key = kept.read()?.key;
    return { room: await run(create, room, key), isEarlier: false };
  };
  try {
    return await send(key, [...earlier, body]);
  } catch (error) {
    if (!isRepeated(error)) throw error;
    for (const one of earlier.toReversed()) {
      try {
        return { room: await run(create, JSON.parse(one), key), isEarlier: true };
      } catch (reason) {
        if (!isRepeated(reason)) throw mayBeMade(reason) ? reason : error;
      }
    }
    // The key's room has been deleted since.
    return send(randomKey(), [body]);
  }
}

async function run(create: CreateRoomRequest, room: CreateRoom, key: string | undefined): Promise<Room> {
  const response = create(room, { idempotencyKey: key });
  if (key === undefined) return response;
  const request = { body: JSON.stringify(room), response };
  running.set(key, request);
  try {
    return await response;
  } finally {
    if (running.get(key) === request) running.delete(key);
  }
}

function isRepeated(error: unknown): boolean {
  return error instanceof AnteroomError && error.code === 'request-repeated';
}

/** Whether the request may have been carried out, by an earlier attempt, although it failed. */
function mayBeMade(error: unknown): boolean {
  return error instanceof AnteroomError && (error.retryable || error.code === 'unauthenticated');
}
