import type { Role } from '@anteroom/contract';
import { copyOf, detailsOfElsewhere } from '../mirror/index.js';
import { findStrays, isYoung, repairStored, type StoredRoomStray, type UnknownRoom } from '../reconcile/index.js';
import { type RoomOperations, roomsWithoutDeadline, type ServiceClients } from '../service/index.js';
import type { EndpointStore, StoredRoomChanges } from '../store/index.js';

export interface MoveOptions {
  /** The resource to read: its connection string, or a ready-made client. Nothing is changed there. */
  service: string | Pick<ServiceClients, 'rooms'>;
  /** The store of the endpoint that will run the rooms. */
  store: EndpointStore;
  /** Only reports what would be written. Default `false`. */
  dryRun?: boolean | undefined;
  /**
   * Whether a room runs on the new engine already. The store is the truth for it then, so it is left alone. Default: no
   * room does.
   */
  isMoved?: ((roomId: string) => boolean) | undefined;
  /** Called with each room of the resource before it is compared, to show progress. */
  onRoom?: ((roomId: string) => void) | undefined;
  /** Milliseconds since 1970. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

/** A difference between the resource and the store, and whether the store was changed. */
export type Moved = { roomId: string; written: boolean } & (
  | { kind: 'room-added'; roster: ReadonlyMap<string, Role> }
  /** The window or the phone flag. */
  | { kind: 'room-changed'; changes: StoredRoomChanges }
  | { kind: 'roster-changed'; changes: ReadonlyMap<string, Role | null> }
  /** Created less than ten minutes ago: the endpoint may be about to store it. The next run adds it. */
  | { kind: 'too-young' }
  /** The resource has no such room: it was deleted there, or created on the new engine. It stays in the store. */
  | { kind: 'only-in-store' }
);

/**
 * Writes every room of a resource of Azure Communication Services into the endpoint's store, under the same id: window, phone
 * flag, and roster with roles. An endpoint with `livekitService` over that store then runs these rooms under their old links.
 *
 * It writes only what differs, so it can be run as often as you like, continues where it was stopped, and may run while the
 * endpoint works. Rejects with the error of the service or the store at the first failure.
 *
 * @example
 * for await (const { kind, roomId } of move({ service: connectionString, store, dryRun: true })) console.log(kind, roomId);
 */
export async function* move(options: MoveOptions): AsyncGenerator<Moved> {
  const { store, dryRun = false, isMoved = () => false, onRoom, clock = Date.now } = options;
  const service = roomsWithoutDeadline(options.service);
  const now = clock();
  for await (const stray of findStrays(service, store, onRoom)) {
    const { roomId } = stray;
    if (isMoved(roomId)) continue;
    if (stray.kind === 'unknown-room') {
      yield isYoung(stray, now)
        ? { kind: 'too-young', roomId, written: false }
        : await addRoom(stray, service, store, dryRun);
      continue;
    }
    const written = !dryRun && stray.kind !== 'missing-room';
    if (written) await repairStored(stray, store);
    yield { ...described(stray), roomId, written };
  }
}

async function addRoom(
  { roomId, room }: UnknownRoom,
  service: RoomOperations,
  store: EndpointStore,
  dryRun: boolean,
): Promise<Moved> {
  const roster = await service.readRoster(roomId);
  if (!dryRun) await store.addRoom({ ...detailsOfElsewhere(roomId), ...copyOf(room) }, roster);
  return { kind: 'room-added', roomId, roster, written: !dryRun };
}

function described(stray: StoredRoomStray) {
  switch (stray.kind) {
    case 'missing-room':
      return { kind: 'only-in-store' } as const;
    case 'old-copy':
      return { kind: 'room-changed', changes: stray.changes } as const;
    case 'old-members':
      return { kind: 'roster-changed', changes: stray.changes } as const;
  }
}
