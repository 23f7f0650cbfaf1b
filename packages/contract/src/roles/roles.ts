import * as v from 'valibot';

/**
 * The four roles of a room, as the service spells them.
 *
 * Source: "Rooms concepts" (`concepts/rooms/room-concept.md`). `Collaborator` needs api-version 2025-03-13.
 */
export const ROLES = ['Presenter', 'Attendee', 'Consumer', 'Collaborator'] as const;

export const RoleSchema = v.picklist(ROLES);

/** A person's role in a room. It decides what they may do in the call. */
export type Role = v.InferOutput<typeof RoleSchema>;

/** The role that the service gives to a person who is invited without one. Source: "Rooms concepts". */
export const DEFAULT_ROLE: Role = 'Attendee';

/**
 * What a role may do. The names are those of the calling SDK's `ParticipantCapabilities`, so that the SDK's own values
 * can replace the table's during the call.
 */
export const CAPABILITIES = [
  'unmuteMic',
  'turnVideoOn',
  'shareScreen',
  'muteOthers',
  'removeParticipant',
  'addCommunicationUser',
  'addPhoneNumber',
  'setCaptionLanguage',
] as const;

export type Capability = (typeof CAPABILITIES)[number];

/**
 * The role table. Source: "Rooms concepts", tables "Predefined participant roles and permissions".
 *
 * `addPhoneNumber` also needs a room with `pstnDialOutEnabled`.
 */
export const ROLE_CAPABILITIES: Readonly<Record<Role, readonly Capability[]>> = {
  Presenter: CAPABILITIES,
  Attendee: ['unmuteMic', 'turnVideoOn', 'setCaptionLanguage'],
  Consumer: ['setCaptionLanguage'],
  Collaborator: ['unmuteMic', 'turnVideoOn', 'shareScreen', 'setCaptionLanguage'],
};

/**
 * Whether a role has a capability. An unknown role has none: least privilege until the role is known.
 *
 * @example
 * can('Attendee', 'shareScreen'); // false
 * can(undefined, 'unmuteMic');    // false
 */
export function can(role: Role | null | undefined, capability: Capability): boolean {
  return role != null && ROLE_CAPABILITIES[role].includes(capability);
}
