import type { Role } from '@anteroom/contract';

/** Somebody an event is about. */
export interface AuditSubject {
  acsUserId: string;
  /** The host's user; `undefined` for an identity that was not made by this endpoint. */
  userId: string | undefined;
}

type What =
  | { type: 'room-created' | 'room-deleted' }
  | { type: 'room-updated'; fields: string[] }
  | { type: 'participant-added'; subject: AuditSubject; role: Role }
  | { type: 'role-changed'; subject: AuditSubject; role: Role; previousRole: Role }
  | { type: 'participant-removed'; subject: AuditSubject }
  | { type: 'token-issued'; subject: AuditSubject; expiresOn: string }
  | { type: 'knock-made' | 'knock-refused' | 'knock-withdrawn'; knockId: string; userId: string }
  | { type: 'knock-admitted'; knockId: string; userId: string; role: Role };

/** Something that was done to a room. It holds no token and no text that somebody wrote. */
export type AuditEvent = What & {
  /** The host's user who did it. */
  actor: string;
  roomId: string;
  /** ISO 8601, by the endpoint's clock. */
  at: string;
};

/** What a call says of itself; who, where and when are added to it. */
export type AuditWhat = What;
