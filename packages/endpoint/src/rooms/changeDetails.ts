import { copyOf, correctCopy } from '../mirror/index.js';
import { type RoomRequest, undoAndThrow } from '../requests/index.js';
import type { RoomWindow, ServiceRoom } from '../service/index.js';
import type { NewStoredRoom, StoredRoom, StoredRoomChanges } from '../store/index.js';
import { UNTITLED } from './roomBody.js';
import type { RoomChanges } from './roomChanges.js';

/** The fields of a room without its people. */
type Details = Omit<RoomChanges, 'participants' | 'was'>;

interface ChangedDetails {
  changed: Pick<RoomRequest, 'stored' | 'facts' | 'room'>;
  /** Restores what was changed, unless someone else has changed it since: their change stays. */
  undo: (request: RoomRequest) => Promise<void>;
}

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
  const since = await settings.store.revision(roomId);
  const undo = async (undone: RoomRequest) => {
    if (changesService) await restoreService(undone, before, { ...before, ...patch });
    await restoreStore(undone, request.stored, details);
  };
  try {
    const room = changesService ? await settings.service.updateRoom(roomId, patch) : before;
    const kept = await storeDetails(request, details, room);
    if (changesService) await storeCopy(request, room, since);
    // The store counts the change. The response confirms what was changed, even if the count can't be read.
    const { sequence = 0, changedAt = request.now } = (await settings.store.room(roomId).catch(request.report)) ?? {};
    const stored = { ...kept, sequence, changedAt };
    return { changed: { stored, room, facts: { ...request.facts, knocking: stored.knocking } }, undo };
  } catch (error) {
    // Also if the service failed: it may have made the change, and only its response was lost.
    return undoAndThrow(request, error, undo);
  }
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
  if (isOwnWindow || isOwnFlag) await correctCopy(request);
}

async function restoreStore(
  { settings, roomId }: RoomRequest,
  before: StoredRoom | undefined,
  details: Details,
): Promise<void> {
  if (!before) return;
  const kept = storedFields(details);
  const old = Object.fromEntries(Object.keys(kept).map((name) => [name, before[name as keyof typeof kept]]));
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

/** Writes only the changed fields into the store: others may have changed the rest meanwhile. */
async function storeDetails(
  { settings, roomId, stored }: RoomRequest,
  details: Details,
  after: ServiceRoom,
): Promise<NewStoredRoom> {
  const changed = storedFields(details);
  const whole = {
    ...(stored ?? { roomId, title: UNTITLED, ownerId: undefined, knocking: false, metadata: {} }),
    ...changed,
    ...copyOf(after),
  };
  // A room that was created elsewhere is stored from its first change on.
  if (!(await settings.store.updateRoom(roomId, changed))) {
    await settings.store.addRoom(whole, await settings.service.readRoster(roomId));
  }
  return whole;
}

async function storeCopy(request: RoomRequest, after: ServiceRoom, since: number): Promise<void> {
  const { store } = request.settings;
  if (!(await store.updateRoom(request.roomId, copyOf(after), since))) await correctCopy(request);
}
