import type { CommunicationIdentityClient } from '@azure/communication-identity';
import type { RoomsClient } from '@azure/communication-rooms';
import type { Authorize } from '../policy/defaultPolicy.js';
import type { RateLimits } from '../requests/rateLimits.js';
import type { EndpointStore } from '../store/interface/EndpointStore.js';
import type { AuditEvent } from './AuditEvent.js';

/** Somebody who is signed in to the host. */
export interface HostUser {
  /**
   * 1 to 256 well-formed characters: no NUL, and no half of a surrogate pair. It stands for one person for good, so never
   * an empty text or a shared one.
   */
  id: string;
  /** Whether they may make rooms, by the default policy. Default `false`. */
  isOrganizer?: boolean | undefined;
}

/** How the host shows one of its users to others. */
export interface DirectoryEntry {
  /** What is no text or blank, such as the `null` of an empty column, is no name: the person is shown as "Guest". */
  displayName: string;
  /** What is no text is no picture. */
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
      /**
       * A ready-made client: credentials, retries and proxies are the host's choice. The endpoint adds one policy to it,
       * which concerns the endpoint's own requests alone: they do not sit out a long `Retry-After`.
       */
      rooms: RoomsClient;
      /** A ready-made client of the same resource. */
      identity: CommunicationIdentityClient;
    };

interface HostOptions {
  /** What the endpoint remembers: `createPostgresStore` or `createPGliteStore` of `@anteroom/endpoint/postgres`. */
  store: EndpointStore;
  /**
   * Milliseconds within which each request is answered, from 1 on. Then everything pending is aborted: requests to
   * the service, and the wait for a callback or the store. The response is 503 `service-unavailable` with `Retry-After`,
   * and `onError` hears what did not answer. Default 10,000. Keep it below the 15 s of the browser's client.
   */
  requestTimeoutMs?: number | undefined;
  /**
   * Who sent this request, by the host's own session. Nothing else in a request says who somebody is.
   *
   * Gives `null` or `undefined` for nobody, which is 401. Anything else that is no {@link HostUser}, such as `false`, `{}`
   * or an empty id, is 500: nobody gets in, and `onError` hears what is wrong.
   */
  authenticate: (request: Request) => HostUser | null | undefined | Promise<HostUser | null | undefined>;
  /**
   * Names and avatars of users, by user id, as a `Map`. Somebody left out is shown as "Guest", and so is somebody whose name
   * is no text; `onError` hears of the latter once. When it fails, reading is 500. After a change that was made, the change
   * is answered, with "Guest" for everybody in it.
   */
  directory: (userIds: string[]) => Promise<Map<string, DirectoryEntry>>;
  /** Who may do what, as `true` or `false`; anything else is 500, and nothing is done. Default: `defaultPolicy`. */
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
   * else can. `undefined`, `null` or an empty text is an unknown address, which is not limited; what is no text is 500.
   * Default: none, so that only signed-in requests are limited.
   */
  clientAddress?: ((request: Request) => string | null | undefined) | undefined;
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
  /** Milliseconds since 1970: the clock that opens and closes rooms. What is no number is 500. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /**
   * Told of what was done, after it was done, one event after the other. The response waits for it, until
   * `requestTimeoutMs`, and is the same whatever becomes of it. What it throws goes to `onError`.
   */
  onAudit?: ((event: AuditEvent) => void | Promise<void>) | undefined;
  /**
   * Told of each request that is answered with a problem, with the `traceId` that the answer carries: for `internal` and
   * `service-unavailable` what was thrown, for a refusal the `AnteroomError` with its `code`. Told too of what went wrong
   * beside an answer that succeeded. Not told of a request that its client gave up. Log the name, the message and the
   * stack of an SDK's error, not its `request`, whose headers are signed; escape line ends in them, so that no text
   * becomes a line of its own. The response neither waits for it nor changes when it throws or rejects.
   */
  onError?: ((error: unknown, traceId: string) => void) | undefined;
}

export type RoomsEndpointOptions = ServiceOptions & HostOptions;
