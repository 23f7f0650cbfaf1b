import type { IdentityStore } from './IdentityStore.js';
import type { KnockStore } from './KnockStore.js';
import type { RequestStore } from './RequestStore.js';
import type { RoomStore } from './RoomStore.js';

/**
 * What the endpoint remembers between requests, shared by all of its instances. `@anteroom/endpoint/postgres` stores it in
 * PostgreSQL; `createMemoryStore` is for tests.
 */
export interface EndpointStore extends IdentityStore, RoomStore, KnockStore, RequestStore {}

/** A store that holds a connection. */
export interface ClosableStore extends EndpointStore {
  /** Closes the connection. */
  close(): Promise<void>;
}
