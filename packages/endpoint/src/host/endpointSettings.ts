import type { Role } from '@anteroom/contract';
import { SharedReads } from '../deadlines/SharedReads.js';
import type { ServiceRoom } from '../mirror/roomCopy.js';
import type { RoomsEndpointOptions } from '../options/RoomsEndpointOptions.js';
import { defaultPolicy } from '../policy/defaultPolicy.js';
import { DEFAULT_LIMITS, type RateLimits } from '../requests/rateLimits.js';
import { addLongWaitsPolicy } from '../service/longWaits.js';
import { type ServiceClients, serviceClients } from '../service/serviceClients.js';
import { type Service, type ServiceSignals, serviceWithin } from '../service/serviceWithin.js';
import { type BoundCallbacks, type BoundTo, bindCallbacks } from './bindCallbacks.js';
import { CALLBACKS, checkCallbacks, type NoText } from './hostCallbacks.js';

type Plain = Exclude<
  keyof RoomsEndpointOptions,
  'connectionString' | 'rooms' | 'identity' | 'rateLimits' | keyof BoundCallbacks
>;

/** The options with every default in place. */
export type HostSettings = { limits: RateLimits | undefined } & {
  [Key in Plain]-?: Exclude<RoomsEndpointOptions[Key], undefined>;
} & {
  /** Reads of the service that are under way in this process, by room. */
  reads: { rooms: SharedReads<ServiceRoom>; rosters: SharedReads<ReadonlyMap<string, Role>> };
  /** The service and the host's callbacks, bound to the time limit of one request. */
  within: (signals: ServiceSignals, bound: BoundTo) => EndpointSettings;
};

/** What a request works with: nothing in it can be waited for longer than the request may take. */
export type EndpointSettings = HostSettings & Service & BoundCallbacks;

const DEFAULT_TIMEOUT_MS = 10_000;

/** The longest that a timer takes, in milliseconds. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** Fills in the defaults. Throws a `RangeError` for what the service would refuse, a `TypeError` for a callback that is not a function. */
export function settingsOf(options: RoomsEndpointOptions): HostSettings {
  checkCallbacks(options);
  const { connectionString, rooms, identity, rateLimits, authenticate, directory, ...host } = options;
  const service = connectionString === undefined ? readyMade(rooms, identity) : serviceClients(connectionString);
  addLongWaitsPolicy(service.rooms);
  addLongWaitsPolicy(service.identity);
  const tokenLifetimeMinutes = options.tokenLifetimeMinutes ?? 60;
  if (!Number.isInteger(tokenLifetimeMinutes) || tokenLifetimeMinutes < 60 || tokenLifetimeMinutes > 1440) {
    throw new RangeError(
      `tokenLifetimeMinutes is ${tokenLifetimeMinutes}, but the Identity service issues tokens for 60 to 1440 whole minutes. Choose a number in that range.`,
    );
  }
  const requestTimeoutMs = options.requestTimeoutMs ?? DEFAULT_TIMEOUT_MS;
  if (!Number.isInteger(requestTimeoutMs) || requestTimeoutMs < 1 || requestTimeoutMs > LONGEST_TIMEOUT_MS) {
    throw new RangeError(
      `requestTimeoutMs is ${requestTimeoutMs}. Give a whole number of milliseconds from 1 to ${LONGEST_TIMEOUT_MS}.`,
    );
  }
  const clock = options.clock ?? Date.now;
  const callbacks = {
    authenticate,
    directory,
    authorize: options.authorize ?? defaultPolicy,
    clientAddress: options.clientAddress ?? (() => undefined),
    onAudit: options.onAudit ?? (() => undefined),
  };
  const reads = {
    rooms: new SharedReads<ServiceRoom>(requestTimeoutMs),
    rosters: new SharedReads<ReadonlyMap<string, Role>>(requestTimeoutMs),
  };
  const forget = (roomId: string) => {
    reads.rooms.forget(roomId);
    reads.rosters.forget(roomId);
  };
  const told = new Set<NoText>();
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
    clock: () => CALLBACKS.clock.read(clock()),
    onError: options.onError ?? (() => undefined),
    reads,
    within: (signals, bound) => ({
      ...settings,
      ...serviceWithin(service, signals, { limitMs: requestTimeoutMs, changed: forget }),
      ...bindCallbacks(callbacks, signals.changing, bound, told),
    }),
  };
  return settings;
}

function readyMade(rooms: RoomsEndpointOptions['rooms'], identity: RoomsEndpointOptions['identity']): ServiceClients {
  if (rooms && identity) return { rooms, identity };
  throw new TypeError(
    'createRoomsEndpoint got no service: set "connectionString", or both "rooms" and "identity". If it comes from an environment variable, check that it is set.',
  );
}

/** The text that browsers send as `Origin`. Built by hand: `URL.origin` is "null" for the schemes of apps. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url?.host) {
    throw new RangeError(
      `allowedOrigins has "${text}", which is not an origin. Use one such as "https://app.example".`,
    );
  }
  if (url.host.includes('*')) {
    throw new RangeError(
      `allowedOrigins has "${text}", but wildcards match nothing. List each origin, such as "https://app.example".`,
    );
  }
  return `${url.protocol}//${url.host}`;
}
