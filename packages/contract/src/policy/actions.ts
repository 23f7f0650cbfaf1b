import * as v from 'valibot';

/**
 * What a user may do with a room at the host's endpoint. What they may do in the call depends on their role
 * (`ROLE_CAPABILITIES`).
 */
export const ACTIONS = [
  /** Create a room. The only action that isn't about an existing room. */
  'create',
  /** See title, window and flags. */
  'read',
  /** Get a token for the call. */
  'join',
  'update',
  'delete',
  'read-participants',
  /** Invite people, change roles, remove people. */
  'change-participants',
  /** Ask to be let in. */
  'knock',
  /** See the knocks, admit and refuse. */
  'answer-knocks',
] as const;

export const ActionSchema = v.picklist(ACTIONS);

export type Action = v.InferOutput<typeof ActionSchema>;

/**
 * The actions that the host's policy allows the signed-in user: names of `ACTIONS`. Later versions may add names, which
 * this version ignores.
 */
export const AllowedActions = v.array(v.string());

/**
 * Whether the host's policy allows the signed-in user an action.
 *
 * @example
 * mayDo(room.me, 'update'); // show the editor
 */
export function mayDo(me: { may: readonly string[] } | undefined, action: Action): boolean {
  return me?.may.includes(action) ?? false;
}
