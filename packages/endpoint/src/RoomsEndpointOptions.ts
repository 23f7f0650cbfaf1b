import type { CommunicationIdentityClient } from '@azure/communication-identity';
import type { RoomsClient } from '@azure/communication-rooms';
import type { RoomStore } from './roomStore.js';

/** Somebody who is signed in to the host. */
export interface HostUser {
  id: string;
}

/** How the host shows one of its users to others. */
export interface DirectoryEntry {
  displayName: string;
  avatarUrl?: string | undefined;
}

export interface RoomsEndpointOptions {
  /** A ready-made client: credentials, retries and proxies are the host's choice. */
  rooms: RoomsClient;
  /** A ready-made client of the same resource. */
  identity: CommunicationIdentityClient;
  store: RoomStore;
  /**
   * Who sent this request, by the host's own session; `null` for nobody. Nothing else in a request says who somebody is.
   */
  authenticate: (request: Request) => HostUser | null | Promise<HostUser | null>;
  /** Names and avatars of users, by user id. Somebody left out is shown as "Guest". */
  directory: (userIds: string[]) => Promise<Map<string, DirectoryEntry>>;
  /** Where the endpoint is mounted, such as `/api`. Default: the root. */
  basePath?: string | undefined;
  /** Life of a token in minutes, 60 to 1440 (Identity OpenAPI, 2023-10-01). Default 60. */
  tokenLifetimeMinutes?: number | undefined;
  /** Milliseconds since 1970: the clock that opens and closes rooms. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /**
   * Told of each request that is answered with a problem, with the `traceId` that the answer carries: for `internal` and
   * `service-unavailable` what was thrown, for a refusal the `AnteroomError` with its `code`. Not told of a request that
   * its client gave up. Log the name, the message and the stack of an SDK's error, not its `request`, whose headers are
   * signed; escape line ends in them, so that no text becomes a line of its own.
   */
  onError?: ((error: unknown, traceId: string) => void) | undefined;
}

/** The options with every default in place. */
export type EndpointSettings = { [Key in keyof RoomsEndpointOptions]-?: Exclude<RoomsEndpointOptions[Key], undefined> };

/** Fills in the defaults. Throws a `RangeError` for a token lifetime that the service would refuse. */
export function settingsOf(options: RoomsEndpointOptions): EndpointSettings {
  const tokenLifetimeMinutes = options.tokenLifetimeMinutes ?? 60;
  if (!Number.isInteger(tokenLifetimeMinutes) || tokenLifetimeMinutes < 60 || tokenLifetimeMinutes > 1440) {
    throw new RangeError(
      `tokenLifetimeMinutes is ${tokenLifetimeMinutes}, but the Identity service issues tokens for 60 to 1440 whole minutes. Choose a number in that range.`,
    );
  }
  return {
    ...options,
    basePath: (options.basePath ?? '').replace(/\/+$/, ''),
    tokenLifetimeMinutes,
    clock: options.clock ?? Date.now,
    onError: options.onError ?? (() => undefined),
  };
}
