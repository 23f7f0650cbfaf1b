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

/** The roles that a version supports: `Collaborator` came with 2025-02-28-preview. Source: "Rooms concepts". */
export function rolesOf(version: RoomsApiVersion): Role[] {
  return ROLES.filter((role) => role !== 'Collaborator' || version >= '2025-02-28');
}

/** `pstnDialOutEnabled` came with 2023-10-30-preview. */
export function knowsDialOut(version: RoomsApiVersion): boolean {
  return version >= '2023-10-30';
}
