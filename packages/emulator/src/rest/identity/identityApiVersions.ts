import { TOKEN_SCOPES, type TokenScope } from './tokenRules.js';

/** Versions of the Identity API whose operations the emulator supports. Source: Identity OpenAPI documents. */
export const IDENTITY_API_VERSIONS = [
  '2021-03-07',
  '2021-11-01',
  '2022-06-01',
  '2022-10-01',
  '2023-08-01',
  '2023-10-01',
  '2025-03-02-preview',
  '2025-06-30',
] as const;

export type IdentityApiVersion = (typeof IDENTITY_API_VERSIONS)[number];

/** `expiresInMinutes` came with 2022-10-01. */
export function knowsTokenLife(version: IdentityApiVersion): boolean {
  return version >= '2022-10-01';
}

/** The scopes that a version supports: those beside chat and voip came with 2023-10-01. */
export function scopesOf(version: IdentityApiVersion): readonly TokenScope[] {
  return version >= '2023-10-01' ? TOKEN_SCOPES : TOKEN_SCOPES.filter((scope) => scope === 'chat' || scope === 'voip');
}

/**
 * Only 2025-03-02-preview has `customId`, and reads an identity. Source: recordings of the .NET SDK, April 2025; the OpenAPI
 * document calls it `externalId`.
 */
export function knowsCustomIds(version: IdentityApiVersion): boolean {
  return version === '2025-03-02-preview';
}

/** `/teamsUser/:exchangeAccessToken` came with 2022-06-01. */
export function knowsTeamsUsers(version: IdentityApiVersion): boolean {
  return version >= '2022-06-01';
}
