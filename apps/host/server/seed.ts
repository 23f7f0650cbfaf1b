import { findOrCreateIdentity, type RoomStore } from '@anteroom/endpoint';
import { CannotStart } from './CannotStart.js';
import type { ServiceClients } from './connect.js';
import { PEOPLE } from './people.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Makes the demo room, open from a minute ago for a day, and gives its id. Throws `CannotStart` when the service fails. */
export async function seedDemoRoom({ rooms, identity }: ServiceClients, store: RoomStore): Promise<string> {
  const invited = [...PEOPLE].flatMap(([userId, { role }]) => (role === undefined ? [] : [{ userId, role }]));
  try {
    const participants = await Promise.all(
      invited.map(async ({ userId, role }) => ({
        id: { communicationUserId: await findOrCreateIdentity(store, identity, userId) },
        role,
      })),
    );
    const now = Date.now();
    const { id: roomId } = await rooms.createRoom({
      validFrom: new Date(now - MINUTE_MS),
      validUntil: new Date(now + DAY_MS),
      participants,
    });
    await store.saveRoom({ roomId, title: 'Demo room', ownerId: 'olga' });
    return roomId;
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new CannotStart(
      `The demo room could not be made, because the calling service failed: ${said.replace(/\.$/, '')}. Check ACS_CONNECTION_STRING and the network.`,
      { cause },
    );
  }
}
