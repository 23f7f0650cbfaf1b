import { defaultPolicy } from './defaultPolicy.js';
import type { RoomsEndpointOptions } from './RoomsEndpointOptions.js';
import { DEFAULT_LIMITS, type RateLimits } from './rateLimits.js';
import { type ServiceClients, serviceClients } from './serviceClients.js';

type Optional = Exclude<keyof RoomsEndpointOptions, 'connectionString' | 'rooms' | 'identity' | 'rateLimits'>;

/** The options with every default in place. */
export type EndpointSettings = ServiceClients & { limits: RateLimits | undefined } & {
  [Key in Optional]-?: Exclude<RoomsEndpointOptions[Key], undefined>;
};

/** Fills in the defaults. Throws a `RangeError` for what the service would refuse. */
export function settingsOf(options: RoomsEndpointOptions): EndpointSettings {
  const { connectionString, rooms, identity, rateLimits, ...host } = options;
  const service = connectionString === undefined ? { rooms, identity } : serviceClients(connectionString);
  const tokenLifetimeMinutes = options.tokenLifetimeMinutes ?? 60;
  if (!Number.isInteger(tokenLifetimeMinutes) || tokenLifetimeMinutes < 60 || tokenLifetimeMinutes > 1440) {
    throw new RangeError(
      `tokenLifetimeMinutes is ${tokenLifetimeMinutes}, but the Identity service issues tokens for 60 to 1440 whole minutes. Choose a number in that range.`,
    );
  }
  return {
    ...host,
    ...service,
    authorize: options.authorize ?? defaultPolicy,
    basePath: (options.basePath ?? '').replace(/\/+$/, ''),
    tokenLifetimeMinutes,
    knockMinutes: options.knockMinutes ?? 5,
    refusalsAnHour: options.refusalsAnHour ?? 3,
    limits: rateLimits === false ? undefined : { ...DEFAULT_LIMITS, ...rateLimits },
    clientAddress: options.clientAddress ?? (() => undefined),
    allowedOrigins: (options.allowedOrigins ?? []).map(originOf),
    trustForwardedHost: options.trustForwardedHost ?? false,
    clock: options.clock ?? Date.now,
    onAudit: options.onAudit ?? (() => undefined),
    onError: options.onError ?? (() => undefined),
  };
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
