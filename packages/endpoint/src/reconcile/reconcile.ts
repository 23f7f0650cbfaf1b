import { roomsWithoutDeadline, type ServiceClients } from '../service/index.js';
import type { EndpointStore } from '../store/index.js';
import { findStrays, isYoung, type StoredRoomStray } from './findStrays.js';

export interface ReconcileOptions {
  /** The resource: its connection string, or a ready-made client. */
  service: string | Pick<ServiceClients, 'rooms'>;
  store: EndpointStore;
  /** Whether to correct the store by the service. Default `false`: nothing is changed. */
  repair?: boolean | undefined;
  /**
   * Whether to delete rooms that the store lacks. Only for a resource on which nothing else creates rooms. Default
   * `false`.
   */
  deleteUnknownRooms?: boolean | undefined;
  /** Milliseconds since 1970. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

/** A difference between the service and the host's store, and whether it was repaired. */
export type Finding = (
  | StoredRoomStray
  /** The service has a room that the store lacks: created elsewhere, or left over from a request that failed. */
  | { kind: 'unknown-room'; roomId: string; createdOn: string }
) & { repaired: boolean };

/**
 * Finds differences between the service and the host's store, and repairs them on request: remains of requests that
 * failed halfway, and changes that were made without the endpoint. Run it from time to time, also while the endpoint is
 * running.
 *
 * @example
 * for await (const finding of reconcile({ service: connectionString, store })) console.log(finding.kind, finding.roomId);
 */
export async function* reconcile(options: ReconcileOptions): AsyncGenerator<Finding> {
  const { store, repair = false, deleteUnknownRooms = false, clock = Date.now } = options;
  const service = roomsWithoutDeadline(options.service);
  const now = clock();
  for await (const stray of findStrays(service, store)) {
    if (stray.kind === 'unknown-room') {
      // It may not be stored yet.
      if (isYoung(stray, now)) continue;
      const { kind, roomId, createdOn } = stray;
      if (deleteUnknownRooms) await service.deleteRoom(roomId);
      yield { kind, roomId, createdOn: createdOn.toISOString(), repaired: deleteUnknownRooms };
      continue;
    }
    if (repair) await repairStored(stray, store);
    yield { ...stray, repaired: repair };
  }
}

/** Makes the store match the service. */
export async function repairStored(stray: StoredRoomStray, store: EndpointStore): Promise<void> {
  switch (stray.kind) {
    case 'missing-room':
      return store.deleteRoom(stray.roomId);
    case 'old-copy':
      await store.updateRoom(stray.roomId, stray.changes);
      return;
    case 'old-members':
      // Anything written since the roster was read is newer, and stays.
      await store.setMembers(stray.roomId, stray.changes, stray.since);
      return;
  }
}
