import type { Invitee, Role } from '@anteroom/contract';

/** A new role for a person on the room's list. */
export interface RoleChange {
  acsUserId: string;
  role: Role;
}

/**
 * What the current user may do to other people. Actions that are left out are not shown. Each resolves when it is done
 * and rejects when it failed, preferably with an `AnteroomError`: its `code` selects the error text that is shown.
 *
 * @example
 * const actions: RosterActions = { mute: (acsUserId) => host.mute(roomId, acsUserId) };
 */
export interface RosterActions {
  /** Changes roles. Also called to undo a removal from the room: those people are no longer on its list. */
  setRoles?: ((changes: RoleChange[]) => Promise<unknown>) | undefined;
  /** Adds people to the room's list. */
  invite?: ((people: Invitee[]) => Promise<unknown>) | undefined;
  /**
   * ACS room id: invitations then ask the host's directory, for people by name and for whom ids and mail addresses stand.
   * Needs an `AnteroomProvider` above. Default: ids are sent as they are typed.
   */
  inviteTo?: string | undefined;
  /** Removes people from the room's list: they leave the call and cannot join again. */
  removeFromRoom?: ((acsUserIds: string[]) => Promise<unknown>) | undefined;
  /** Removes a person from the call, which they may join again. */
  removeFromCall?: ((acsUserId: string) => Promise<unknown>) | undefined;
  /** Mutes a person who is in the call. */
  mute?: ((acsUserId: string) => Promise<unknown>) | undefined;
  /** Starts (`on`) or stops spotlighting a person in the call. */
  spotlight?: ((acsUserId: string, on: boolean) => Promise<unknown>) | undefined;
  /**
   * Dials a phone and adds it to the call. ACS allows it only to Presenters, in rooms with `pstnDialOutEnabled`.
   * Source: "Rooms concepts".
   *
   * @param phoneNumber E.164, such as `+15550100`
   */
  dial?: ((phoneNumber: string) => Promise<unknown>) | undefined;
  /** Admits a person who knocked: invites them with this role. */
  admit?: ((knockId: string, role: Role) => Promise<unknown>) | undefined;
  /** Refuses a knock. The person who knocked can read the `reason`. */
  refuse?: ((knockId: string, reason?: string) => Promise<unknown>) | undefined;
}
