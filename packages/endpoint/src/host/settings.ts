import type { Role } from '@anteroom/contract';
import { SharedReads } from '../deadlines/index.js';
import type { Authorize, RateLimits, RoomsEndpointOptions } from '../options/index.js';
import { type EngineMessages, openService, type RoomsService, type ServiceRoom } from '../service/index.js';
import { type BoundCallbacks, type BoundTo, bindCallbacks, type RequestSignals } from './bindCallbacks.js';
import { CALLBACKS, checkCallbacks, type EntryField } from './callbacks.js';

type PlainOption = Exclude<
  keyof RoomsEndpointOptions,
  'service' | 'connectionString' | 'rooms' | 'identity' | 'rateLimits' | keyof BoundCallbacks
>;

/** The options with every default filled in. */
export type HostSettings = { limits: RateLimits | undefined } & {
  [Key in PlainOption]-?: Exclude<RoomsEndpointOptions[Key], undefined>;
} & {
  /** What the engine tells this endpoint. */
  messages: EngineMessages | undefined;
  /** Whether the host has a search of its directory. */
  searchesDirectory: boolean;
  /** The reads of the service that are running in this process, by room. */
  reads: { rooms: SharedReads<ServiceRoom>; rosters: SharedReads<ReadonlyMap<string, Role>> };
  /** Binds the service and the host's callbacks to the time limit of one request. */
  within: (signals: RequestSignals, bound: BoundTo) => EndpointSettings;
};

/** What a request works with. None of it can be waited for longer than the request may take. */
export type EndpointSettings = HostSettings & BoundCallbacks & { service: RoomsService };

const DEFAULT_TIMEOUT_MS = 10_000;

/** The longest delay that a timer takes, in milliseconds. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

const DEFAULT_LIMITS: RateLimits = { user: 300, address: 1200, knocks: 5, lookups: 600 };

/**
 * Fills in the defaults. Throws a `RangeError` for a number that the service would reject, and a `TypeError` for a
 * callback that is not a function.
 */
export function settingsOf(options: RoomsEndpointOptions, defaultPolicy: Authorize): HostSettings {
  checkCallbacks(options);
  const { service, connectionString, rooms, identity, rateLimits, authenticate, directory, searchDirectory, ...host } =
    options;
  const tokenLifetimeMinutes = options.tokenLifetimeMinutes ?? 60;
  if (!Number.isInteger(tokenLifetimeMinutes) || tokenLifetimeMinutes < 60 || tokenLifetimeMinutes > 1440) {
    throw new RangeError(
      `tokenLifetimeMinutes is ${tokenLifetimeMinutes}, but the Identity service issues tokens for 60 to 1440 whole minutes. Choose a number in that range.`,
    );
  }
  const requestTimeoutMs = options.requestTimeoutMs ?? DEFAULT_TIMEOUT_MS;
  if (!Number.isInteger(requestTimeoutMs) || requestTimeoutMs < 1 || requestTimeoutMs > LONGEST_TIMEOUT_MS) {
    throw new RangeError(
      `requestTimeoutMs is ${requestTimeoutMs}. Use a whole number of milliseconds from 1 to ${LONGEST_TIMEOUT_MS}.`,
    );
  }
  const givenClock = options.clock ?? Date.now;
  const clock = () => CALLBACKS.clock.read(givenClock());
  const onError = options.onError ?? (() => undefined);
  const report = (error: unknown) => {
    void (async () => onError(error, crypto.randomUUID()))().catch(() => undefined);
  };
  const opened = openService(options, { store: options.store, clock, limitMs: requestTimeoutMs, report });
  const callbacks = {
    authenticate,
    directory,
    searchDirectory: searchDirectory ?? (async () => []),
    authorize: options.authorize ?? defaultPolicy,
    clientAddress: options.clientAddress ?? (() => undefined),
    onAudit: options.onAudit ?? (() => undefined),
  };
  const reads = {
    rooms: new SharedReads<ServiceRoom>(requestTimeoutMs),
    rosters: new SharedReads<ReadonlyMap<string, Role>>(requestTimeoutMs),
  };
  const forgetReads = (roomId: string) => {
    reads.rooms.forget(roomId);
    reads.rosters.forget(roomId);
  };
  const reported = new Set<EntryField | 'person'>();
  const settings: HostSettings = {
    ...host,
    basePath: (options.basePath ?? '').replace(/\/+$/, ''),
    tokenLifetimeMinutes,
    requestTimeoutMs,
    knockMinutes: options.knockMinutes ?? 5,
    refusalsAnHour: options.refusalsAnHour ?? 3,
    limits: rateLimits === false ? undefined : { ...DEFAULT_LIMITS, ...rateLimits },
    allowedOrigins: (options.allowedOrigins ?? []).map(originOf),
    trustForwardedHost: options.trustForwardedHost ?? false,
    clock,
    onError,
    messages: opened.messages,
    searchesDirectory: searchDirectory !== undefined,
    reads,
    within: (signals, bound) => ({
      ...settings,
      service: opened.within({ ...signals, limitMs: requestTimeoutMs, onChange: forgetReads }),
      ...bindCallbacks(callbacks, signals, bound, reported),
    }),
  };
  return settings;
}

/** The text that browsers send as `Origin`. Not `URL.origin`, which is "null" for the schemes of apps. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url?.host) {
    throw new RangeError(
      `allowedOrigins contains "${text}", which is not an origin. Use one such as "https://app.example".`,
    );
  }
  if (url.host.includes('*')) {
    throw new RangeError(
      `allowedOrigins contains "${text}", but wildcards match nothing. List each origin, such as "https://app.example".`,
    );
  }
  return `${url.protocol}//${url.host}`;
}
