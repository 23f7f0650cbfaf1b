import type { Invitee, Role } from '@anteroom/contract';

/** A role that somebody of the room's list is to have. */
export interface RoleChange {
  acsUserId: string;
  role: Role;
}

/**
 * What the person who looks at a roster may do with the others. Leave out what they may not: it is then not shown. Each
 * resolves when it is done and rejects, best with an `AnteroomError`, when it could not be.
 */
export interface RosterActions {
  /** Changes roles; also puts somebody back who was just removed from the room. */
  setRoles?: ((changes: RoleChange[]) => Promise<unknown>) | undefined;
  /** Adds people to the room's list. */
  invite?: ((people: Invitee[]) => Promise<unknown>) | undefined;
  /** Takes people off the room's list: they leave the call and cannot join again. */
  removeFromRoom?: ((acsUserIds: string[]) => Promise<unknown>) | undefined;
  /** Ends the call for somebody, who may join again. */
  removeFromCall?: ((acsUserId: string) => Promise<unknown>) | undefined;
  mute?: ((acsUserId: string) => Promise<unknown>) | undefined;
  spotlight?: ((acsUserId: string, on: boolean) => Promise<unknown>) | undefined;
  /**
   * Calls a phone into the call. Only Presenters may, in a room with `pstnDialOutEnabled`. Source: "Rooms concepts".
   *
   * @param phoneNumber in E.164 form, such as `+15550100`
   */
  dial?: ((phoneNumber: string) => Promise<unknown>) | undefined;
  admit?: ((knockId: string, role: Role) => Promise<unknown>) | undefined;
  refuse?: ((knockId: string, reason?: string) => Promise<unknown>) | undefined;
}
