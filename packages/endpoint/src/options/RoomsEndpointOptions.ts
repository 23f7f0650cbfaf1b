import type { ServiceOptions } from '../service/index.js';
import type { EndpointStore } from '../store/index.js';
import type { AuditEvent } from './AuditEvent.js';
import type { Authorize } from './Authorize.js';
import type { DirectoryEntry, HostUser } from './HostUser.js';
import type { RateLimits } from './RateLimits.js';
import type { SearchDirectory } from './SearchDirectory.js';

interface HostOptions {
  /** What the endpoint remembers: `createPostgresStore` or `createPGliteStore` of `@anteroom/endpoint/postgres`. */
  store: EndpointStore;
  /**
   * The time limit of each request, in milliseconds, from 1 on. At the limit, everything pending is aborted: requests to
   * the service, and waiting for a callback or the store. The response is 503 `service-unavailable` with `Retry-After`,
   * and `onError` is notified of what didn't respond. Default 10,000. Keep it below the 15 seconds of the browser's
   * client.
   */
  requestTimeoutMs?: number | undefined;
  /**
   * Returns the user who sent a request, from the host's own session. Nothing else in a request identifies a person.
   *
   * Return `null` or `undefined` if nobody is signed in: the response is 401. Any other value that is not a
   * {@link HostUser}, such as `false`, `{}` or an empty id, is 500: access is denied, and `onError` is notified.
   */
  authenticate: (request: Request) => HostUser | null | undefined | Promise<HostUser | null | undefined>;
  /**
   * Returns names and avatars by user id, as a `Map`. Users that it leaves out are shown as "Guest". So are users whose
   * name is not text; `onError` is notified of that once. When it fails, a read responds with 500. A change that was
   * already made is still confirmed, with everyone shown as "Guest".
   */
  directory: (userIds: string[]) => Promise<Map<string, DirectoryEntry>>;
  /**
   * Finds users by a part of their name or mail address, for people who invite others. It has to settle within
   * `requestTimeoutMs`; at most 20 people are used, and `onError` is notified once of entries that are no people. Default:
   * none, and the desk offers no search.
   */
  searchDirectory?: SearchDirectory | undefined;
  /** Who may do what, as `true` or `false`. Any other value is 500, and nothing is changed. Default: `defaultPolicy`. */
  authorize?: Authorize | undefined;
  /** Where the endpoint is mounted, such as `/anteroom/v1`. Default: the root. */
  basePath?: string | undefined;
  /** The lifetime of a token in minutes, 60 to 1440 (Identity OpenAPI, 2023-10-01). Default 60. */
  tokenLifetimeMinutes?: number | undefined;
  /** How long a knock stays open, in minutes. Default 5. */
  knockMinutes?: number | undefined;
  /** How often a user may be refused at a room within an hour before they can no longer knock. Default 3. */
  refusalsAnHour?: number | undefined;
  /** Requests per minute; `false` if something in front of the endpoint limits them. */
  rateLimits?: Partial<RateLimits> | false | undefined;
  /**
   * Returns the client's address, to limit requests by it. Read it from where your proxy puts it, and only if no one else
   * can set it. `undefined`, `null` or an empty text means an unknown address, which is not limited; a value that is not
   * text is 500. Default: none, so that only signed-in requests are limited.
   */
  clientAddress?: ((request: Request) => string | null | undefined) | undefined;
  /**
   * Other origins whose pages may use this endpoint with the person's cookies: `https://app.example`, or the origin of
   * an app's web view, such as `capacitor://localhost`. No wildcards. Default: none.
   */
  allowedOrigins?: string[] | undefined;
  /**
   * Reads the endpoint's own host from `X-Forwarded-Host`, for proxies that change `Host`. Turn it on only behind a proxy
   * that sets or removes that header: otherwise any client can set it. Default `false`.
   */
  trustForwardedHost?: boolean | undefined;
  /** Milliseconds since 1970: the clock that opens and closes rooms. A value that is not a number is 500. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /**
   * Called after each change, one event after the other. The response waits for it, up to `requestTimeoutMs`, and is the
   * same whether or not it succeeds. Anything that it throws goes to `onError`.
   */
  onAudit?: ((event: AuditEvent) => void | Promise<void>) | undefined;
  /**
   * Called for each request that ends with a problem, with the `traceId` of the response. For `internal` and
   * `service-unavailable` it gets the error that was thrown; for a refusal, the `AnteroomError` with its `code`. It is
   * also called for failures beside a successful response, and not for a request that its client aborted.
   *
   * Log the name, the message and the stack of an SDK's error, not its `request`, whose headers are signed. Escape line
   * breaks in them, so that no text becomes a separate log line. The response doesn't wait for this callback, and doesn't
   * change when it throws or rejects.
   */
  onError?: ((error: unknown, traceId: string) => void) | undefined;
}

export type RoomsEndpointOptions = ServiceOptions & HostOptions;
