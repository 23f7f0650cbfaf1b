import { type ServiceClients, serviceClients } from '../service/serviceClients.js';
import type { EndpointStore } from '../store/interface/EndpointStore.js';
import { findStrays, type Stray } from './findStrays.js';

export interface ReconcileOptions {
  /** Of the resource: a connection string, or a ready-made client. */
  service: string | Pick<ServiceClients, 'rooms'>;
  store: EndpointStore;
  /** Whether the store is corrected: the service is the truth. Default `false`: nothing is changed. */
  repair?: boolean | undefined;
  /**
   * Whether rooms that the host does not keep are deleted. Only for a resource that nobody else makes rooms with. Default
   * `false`.
   */
  deleteUnknownRooms?: boolean | undefined;
  /** Milliseconds since 1970. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

/** Something that differs, and whether it was mended. */
export type Finding = Stray & { repaired: boolean };

/**
 * Looks for what the service and the host's store do not agree on, and mends it on request: what a request left behind
 * that failed half-way, and what was changed past the endpoint. Run it now and then; it may run beside the endpoint.
 *
 * @example
 * for await (const finding of reconcile({ service: connectionString, store })) console.log(finding.kind, finding.roomId);
 */
export async function* reconcile(options: ReconcileOptions): AsyncGenerator<Finding> {
  const { store, service, repair = false, deleteUnknownRooms = false, clock = Date.now } = options;
  const clients = typeof service === 'string' ? serviceClients(service) : service;
  for await (const stray of findStrays(clients, store, clock())) {
    const isUnknown = stray.kind === 'unknown-room';
    const wanted = isUnknown ? deleteUnknownRooms : repair;
    if (wanted) await mend(stray, clients, store);
    yield { ...stray, repaired: wanted };
  }
}

async function mend(stray: Stray, { rooms }: Pick<ServiceClients, 'rooms'>, store: EndpointStore): Promise<void> {
  switch (stray.kind) {
    case 'unknown-room':
      await rooms.deleteRoom(stray.roomId);
      return;
    case 'missing-room':
      return store.deleteRoom(stray.roomId);
    case 'old-copy':
      await store.updateRoom(stray.roomId, stray.changes);
      return;
    case 'old-members':
      // What was written since the roster was read is newer.
      await store.setMembers(stray.roomId, stray.changes, stray.since);
      return;
  }
}
