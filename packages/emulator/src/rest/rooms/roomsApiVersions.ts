import { ROLES, type Role } from '@anteroom/contract';

/** Versions of the Rooms API with the current wire format. Source: Rooms OpenAPI documents. */
export const ROOMS_API_VERSIONS = [
  '2023-06-14',
  '2023-10-30-preview',
  '2024-04-15',
  '2025-02-28-preview',
  '2025-03-13',
] as const;

export type RoomsApiVersion = (typeof ROOMS_API_VERSIONS)[number];

/** Source: `api-deprecated-versions` in recordings of the JavaScript SDK. */
export const DEPRECATED_ROOMS_API_VERSIONS = ['2021-04-07', '2022-02-01'];

/**
 * How Python's rooms 1.2.0, and with it the Azure CLI, spell a version when they request the second page of a list: by the
 * name of their enumeration.
 */
export function enumNameOf(version: RoomsApiVersion): string {
  return `ApiVersion.V${version.replaceAll('-', '_').toUpperCase()}`;
}

/**
 * The roles that a version supports. "Rooms concepts" says that `Collaborator` came with 2025-02-28-preview, but the service
 * accepts and shows it with 2024-04-15 too. Source: recordings of the Python SDK, February 2025.
 */
export function rolesOf(version: RoomsApiVersion): Role[] {
  return ROLES.filter((role) => role !== 'Collaborator' || version >= '2024-04-15');
}

/** `pstnDialOutEnabled` came with 2023-10-30-preview. */
export function knowsDialOut(version: RoomsApiVersion): boolean {
  return version >= '2023-10-30';
}
