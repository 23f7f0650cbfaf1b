import * as v from 'valibot';

/**
 * What somebody may do with a room at the host's endpoint. What they may do in the call is decided by their role
 * (`ROLE_CAPABILITIES`).
 */
export const ACTIONS = [
  /** Make a room. The one action that concerns no room. */
  'create',
  /** See title, window and flags. */
  'read',
  /** Get a token for the call. */
  'join',
  'update',
  'delete',
  'read-participants',
  /** Invite, change roles, remove. */
  'change-participants',
  /** Ask to be let in. */
  'knock',
  /** See who knocks, admit and refuse. */
  'answer-knocks',
] as const;

export const ActionSchema = v.picklist(ACTIONS);

export type Action = v.InferOutput<typeof ActionSchema>;
