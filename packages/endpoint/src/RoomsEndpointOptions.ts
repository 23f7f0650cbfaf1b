import type { CommunicationIdentityClient } from '@azure/communication-identity';
import type { RoomsClient } from '@azure/communication-rooms';
import type { AuditEvent } from './AuditEvent.js';
import type { Authorize } from './defaultPolicy.js';
import type { RateLimits } from './rateLimits.js';
import type { EndpointStore } from './store/EndpointStore.js';

/** Somebody who is signed in to the host. */
export interface HostUser {
  /** At most 256 characters. */
  id: string;
  /** Whether they may make rooms, by the default policy. Default `false`. */
  isOrganizer?: boolean | undefined;
}

/** How the host shows one of its users to others. */
export interface DirectoryEntry {
  displayName: string;
  avatarUrl?: string | undefined;
}

/** The service: a connection string, or ready-made clients, as managed identity needs. */
type ServiceOptions =
  | {
      /** Of the resource, or of the emulator. It holds a key: it belongs in the server's environment. */
      connectionString: string;
      rooms?: undefined;
      identity?: undefined;
    }
  | {
      connectionString?: undefined;
      /** A ready-made client: credentials, retries and proxies are the host's choice. */
      rooms: RoomsClient;
      /** A ready-made client of the same resource. */
      identity: CommunicationIdentityClient;
    };

interface HostOptions {
  /** What the endpoint remembers: `createPostgresStore` or `createPGliteStore` of `@anteroom/endpoint/postgres`. */
  store: EndpointStore;
  /**
   * Who sent this request, by the host's own session; `null` for nobody. Nothing else in a request says who somebody is.
   */
  authenticate: (request: Request) => HostUser | null | Promise<HostUser | null>;
  /** Names and avatars of users, by user id. Somebody left out is shown as "Guest". */
  directory: (userIds: string[]) => Promise<Map<string, DirectoryEntry>>;
  /** Who may do what. Default: `defaultPolicy`. */
  authorize?: Authorize | undefined;
  /** Where the endpoint is mounted, such as `/anteroom/v1`. Default: the root. */
  basePath?: string | undefined;
  /** Life of a token in minutes, 60 to 1440 (Identity OpenAPI, 2023-10-01). Default 60. */
  tokenLifetimeMinutes?: number | undefined;
  /** How long a knock waits for an answer, in minutes. Default 5. */
  knockMinutes?: number | undefined;
  /** How often somebody may be refused at a room within an hour before they may not knock any more. Default 3. */
  refusalsAnHour?: number | undefined;
  /** Requests a minute; `false` where something in front of the endpoint limits them. */
  rateLimits?: Partial<RateLimits> | false | undefined;
  /**
   * The address of who sent a request, to limit requests by it. Read it from where your proxy puts it, and only if nobody
   * else can. Default: none, so that only signed-in requests are limited.
   */
  clientAddress?: ((request: Request) => string | undefined) | undefined;
  /**
   * Origins whose pages may use this endpoint with the person's cookies, besides the endpoint's own: `https://app.example`,
   * or that of an app's web view, such as `capacitor://localhost`. No wildcards. Default: none.
   */
  allowedOrigins?: string[] | undefined;
  /**
   * Reads the endpoint's own host from `X-Forwarded-Host` where a proxy changes `Host`. Turn it on only behind a proxy that
   * sets or removes that header: otherwise any client can. Default `false`.
   */
  trustForwardedHost?: boolean | undefined;
  /** Milliseconds since 1970: the clock that opens and closes rooms. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /** Told of what was done, after it was done, and awaited. What it throws goes to `onError`. */
  onAudit?: ((event: AuditEvent) => void | Promise<void>) | undefined;
  /**
   * Told of each request that is answered with a problem, with the `traceId` that the answer carries: for `internal` and
   * `service-unavailable` what was thrown, for a refusal the `AnteroomError` with its `code`. Told too of what went wrong
   * beside an answer that succeeded. Not told of a request that its client gave up. Log the name, the message and the
   * stack of an SDK's error, not its `request`, whose headers are signed; escape line ends in them, so that no text
   * becomes a line of its own.
   */
  onError?: ((error: unknown, traceId: string) => void) | undefined;
}

export type RoomsEndpointOptions = ServiceOptions & HostOptions;
