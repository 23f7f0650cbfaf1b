import type { Role } from '@anteroom/contract';

/** A person that an event is about. */
export interface AuditSubject {
  acsUserId: string;
  /** The host's user; `undefined` for an identity that this endpoint did not create. */
  userId: string | undefined;
}

/** What a handler reports. The actor, the room and the time are added to it. */
export type AuditedChange =
  | { type: 'room-created' | 'room-deleted' }
  | { type: 'room-updated'; fields: string[] }
  | { type: 'participant-added'; subject: AuditSubject; role: Role }
  | { type: 'role-changed'; subject: AuditSubject; role: Role; previousRole: Role }
  | { type: 'participant-removed'; subject: AuditSubject }
  | { type: 'token-issued'; subject: AuditSubject; expiresOn: string }
  /** Only on LiveKit, from its webhooks. `session` is one stay in the call, the same for joining and leaving. */
  | { type: 'call-joined' | 'call-left'; subject: AuditSubject; session: string }
  | { type: 'knock-made' | 'knock-refused' | 'knock-withdrawn'; knockId: string; userId: string }
  | { type: 'knock-admitted'; knockId: string; userId: string; role: Role };

/** A change that was made to a room. It contains no token and no text that a person wrote. */
export type AuditEvent = AuditedChange & {
  /** The host's user who made the change; for an identity without a user that joins a call, its ACS user id. */
  actor: string;
  roomId: string;
  /** ISO 8601, by the endpoint's clock; for joining and leaving a call by LiveKit's, to the second. */
  at: string;
};
