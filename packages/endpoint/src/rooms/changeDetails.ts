import { copyOf, correctCopy, detailsOfElsewhere } from '../mirror/index.js';
import { type RoomRequest, undoAndThrow } from '../requests/index.js';
import type { RoomWindow, ServiceRoom } from '../service/index.js';
import type { NewStoredRoom, StoredRoom, StoredRoomChanges } from '../store/index.js';
import type { RoomChanges } from './roomChanges.js';

/** The fields of a room without its people. */
type Details = Omit<RoomChanges, 'participants' | 'was'>;

interface ChangedDetails {
  changed: Pick<RoomRequest, 'stored' | 'facts' | 'room'>;
  /** Restores what was changed, unless someone else has changed it since: their change stays. */
  undo: (request: RoomRequest) => Promise<void>;
}

type Count = Pick<StoredRoom, 'sequence' | 'changedAt'>;

const UNCOUNTED: Count = { sequence: 0, changedAt: undefined };

/** Changes the service's room first, then the store's. If one fails, both are restored. */
export async function changeDetails(
  request: RoomRequest & { room: ServiceRoom },
  details: Details,
  window: Partial<RoomWindow>,
): Promise<ChangedDetails> {
  const { settings, roomId, room: before } = request;
  const { pstnDialOutEnabled } = details;
  const patch = { ...window, ...(pstnDialOutEnabled !== undefined && { pstnDialOutEnabled }) };
  const changesService = Object.keys(patch).length > 0;
  const since = changesService ? await settings.store.revision(roomId) : undefined;
  let room = { ...before, ...patch };
  const undo = async (undone: RoomRequest) => {
    try {
      if (changesService) await restoreService(undone, before, room);
    } finally {
      await restoreStore(undone, details);
    }
  };
  try {
    // The service may round what was asked.
    if (changesService) room = await settings.service.updateRoom(roomId, patch);
    const kept = await storeDetails(request, details, room, since);
    const stored = { ...kept, ...(await countOf(request)) };
    return { changed: { stored, room, facts: { ...request.facts, knocking: stored.knocking } }, undo };
  } catch (error) {
    // Also if the service failed: it may have made the change, and only its response was lost.
    return undoAndThrow(request, error, undo);
  }
}

/** The store counts the change. The response confirms what was changed, even if the new count can't be read. */
async function countOf({ settings, roomId, stored, report }: RoomRequest): Promise<Count> {
  const { sequence, changedAt } = (await settings.store.room(roomId).catch(report)) ?? stored ?? UNCOUNTED;
  return { sequence, changedAt };
}

async function restoreService(request: RoomRequest, before: ServiceRoom, after: ServiceRoom): Promise<void> {
  const { settings, roomId } = request;
  const now = copyOf(await settings.service.readRoom(roomId));
  const [old, written] = [copyOf(before), copyOf(after)];
  const isSameWindow = now.validFrom === written.validFrom && now.validUntil === written.validUntil;
  const isOwnWindow = isSameWindow && (old.validFrom !== written.validFrom || old.validUntil !== written.validUntil);
  if (isOwnWindow) {
    await settings.service.updateRoom(roomId, { validFrom: before.validFrom, validUntil: before.validUntil });
  }
  const isSameFlag = now.pstnDialOutEnabled === written.pstnDialOutEnabled;
  const isOwnFlag = isSameFlag && old.pstnDialOutEnabled !== written.pstnDialOutEnabled;
  if (isOwnFlag) await settings.service.updateRoom(roomId, { pstnDialOutEnabled: before.pstnDialOutEnabled });
  if (request.stored && (isOwnWindow || isOwnFlag)) await correctCopy(request);
}

async function restoreStore({ settings, roomId, stored }: RoomRequest, details: Details): Promise<void> {
  // It was stored by this change.
  if (!stored) return settings.store.deleteRoom(roomId);
  const kept = storedFields(details);
  const old = Object.fromEntries(Object.keys(kept).map((name) => [name, stored[name as keyof typeof kept]]));
  if (Object.keys(old).length > 0) await settings.store.updateRoom(roomId, old);
}

/** The fields that only the store has. */
function storedFields({ title, knocking, metadata }: Details): StoredRoomChanges {
  return {
    ...(title !== undefined && { title }),
    ...(knocking !== undefined && { knocking }),
    ...(metadata !== undefined && { metadata }),
  };
}

/**
 * Writes only the changed fields into the store: others may have changed the rest meanwhile.
 *
 * @param since the room's revision before the service's room was changed; `undefined` if it was not
 */
async function storeDetails(
  request: RoomRequest,
  details: Details,
  after: ServiceRoom,
  since: number | undefined,
): Promise<NewStoredRoom> {
  const { settings, roomId, stored } = request;
  const changed = storedFields(details);
  const whole = {
    ...(stored ?? detailsOfElsewhere(roomId)),
    ...changed,
    ...copyOf(after),
  };
  // By one write, because each is counted as a change.
  if (since !== undefined && (await settings.store.updateRoom(roomId, { ...changed, ...copyOf(after) }, since))) {
    return whole;
  }
  if (await settings.store.updateRoom(roomId, changed)) {
    if (since !== undefined) await correctCopy(request);
  } else {
    // A room that was created elsewhere is stored from its first change on.
    await settings.store.addRoom(whole, await settings.service.readRoster(roomId));
  }
  return whole;
}
