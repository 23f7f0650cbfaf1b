import type { Role } from '@anteroom/contract';
import { type EndpointStore, findOrCreateIdentity, type ServiceClients } from '@anteroom/endpoint';
import { CannotStart } from '../settings/index.js';
import { PEOPLE } from './people.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const OWNER = 'olga';

/**
 * Returns the id of the demo room: the one from an earlier start, or a new one that opened a minute ago and stays open for a
 * day. Throws `CannotStart` when the service fails.
 */
export async function seedDemoRoom({ rooms, identity }: ServiceClients, store: EndpointStore): Promise<string> {
  const invited = [...PEOPLE].flatMap(([userId, { role }]) => (role === undefined ? [] : [{ userId, role }]));
  try {
    const now = Date.now();
    const kept = await store.roomsOf({ userId: OWNER, acsUserId: undefined, after: undefined, limit: 200 });
    const demo = kept.find(({ metadata, validUntil }) => metadata.demo === 'yes' && validUntil > now);
    if (demo) return demo.roomId;
    const members = new Map<string, Role>();
    for (const { userId, role } of invited) members.set(await findOrCreateIdentity(store, identity, userId), role);
    const room = await rooms.createRoom({
      validFrom: new Date(now - MINUTE_MS),
      validUntil: new Date(now + DAY_MS),
      pstnDialOutEnabled: true,
      participants: [...members].map(([communicationUserId, role]) => ({ id: { communicationUserId }, role })),
    });
    await store.addRoom(
      {
        roomId: room.id,
        title: 'Demo room',
        ownerId: OWNER,
        // People who are not invited may ask to join, so that the demo shows that too.
        knocking: true,
        metadata: { demo: 'yes' },
        validFrom: room.validFrom.getTime(),
        validUntil: room.validUntil.getTime(),
        pstnDialOutEnabled: room.pstnDialOutEnabled,
      },
      members,
    );
    return room.id;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CannotStart(
      `The demo room could not be created because the calling service failed: ${message.replace(/\.$/, '')}. Check ACS_CONNECTION_STRING and the network.`,
      { cause },
    );
  }
}
