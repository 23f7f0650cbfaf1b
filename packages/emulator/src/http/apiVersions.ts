import { ROLES, type Role } from '@anteroom/contract';
import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/ServiceError.js';
import { TOKEN_SCOPES, type TokenScope } from '../rest/identity/tokenRules.js';

/** Versions of the Rooms API with the wire format of today. Source: Rooms OpenAPI documents. */
export const ROOMS_API_VERSIONS = [
  '2023-06-14',
  '2023-10-30-preview',
  '2024-04-15',
  '2025-02-28-preview',
  '2025-03-13',
] as const;

export type RoomsApiVersion = (typeof ROOMS_API_VERSIONS)[number];

/** Versions of the Identity API with the operations that the emulator has. Source: Identity OpenAPI documents. */
export const IDENTITY_API_VERSIONS = [
  '2021-03-07',
  '2021-11-01',
  '2022-06-01',
  '2022-10-01',
  '2023-08-01',
  '2023-10-01',
  '2025-06-30',
] as const;

export type IdentityApiVersion = (typeof IDENTITY_API_VERSIONS)[number];

/** Refuses a request without an api-version, or with one that is not of the list. */
export function requireApiVersion<const Version extends string>(
  supported: readonly Version[],
): MiddlewareHandler<{ Variables: { apiVersion: Version } }> {
  return async (c, next) => {
    const asked = c.req.query('api-version');
    if (asked === undefined) {
      throw new ServiceError(400, 'ApiVersionUnspecified', 'An API version is required, but was not specified.');
    }
    const version = supported.find((known) => known === asked);
    if (version === undefined) {
      throw new ServiceError(
        400,
        'UnsupportedApiVersion',
        `The HTTP resource that matches the request URI '${c.req.url}' does not support the API version '${asked}'.`,
      );
    }
    c.set('apiVersion', version);
    c.header('api-supported-versions', supported.join(', '));
    await next();
  };
}

/** The roles that a version knows: `Collaborator` came with 2025-02-28-preview. Source: "Rooms concepts". */
export function rolesOf(version: RoomsApiVersion): Role[] {
  return ROLES.filter((role) => role !== 'Collaborator' || version >= '2025-02-28');
}

/** `pstnDialOutEnabled` came with 2023-10-30-preview. */
export function knowsDialOut(version: RoomsApiVersion): boolean {
  return version >= '2023-10-30';
}

/** `expiresInMinutes` came with 2022-10-01. */
export function knowsTokenLife(version: IdentityApiVersion): boolean {
  return version >= '2022-10-01';
}

/** What a token may be used for: the scopes beside chat and voip came with 2023-10-01. */
export function scopesOf(version: IdentityApiVersion): readonly TokenScope[] {
  return version >= '2023-10-01' ? TOKEN_SCOPES : TOKEN_SCOPES.filter((scope) => scope === 'chat' || scope === 'voip');
}

/** `/teamsUser/:exchangeAccessToken` came with 2022-06-01. */
export function knowsTeamsUsers(version: IdentityApiVersion): boolean {
  return version >= '2022-06-01';
}
