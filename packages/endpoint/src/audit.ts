import type { AuditSubject, AuditWhat } from './AuditEvent.js';
import type { EndpointCall } from './EndpointCall.js';

/** Tells the host what was done. That it could not take it in does not undo what was done. */
export async function audit({ settings, user, report }: EndpointCall, roomId: string, what: AuditWhat): Promise<void> {
  try {
    await settings.onAudit({ ...what, actor: user.id, roomId, at: new Date(settings.clock()).toISOString() });
  } catch (error) {
    report(error);
  }
}

/** The people behind ACS user ids. Those whose users cannot be looked up now are told by their ids alone. */
export async function auditSubjects(
  { settings, report }: EndpointCall,
  acsUserIds: readonly string[],
): Promise<(acsUserId: string) => AuditSubject> {
  const users = await settings.store.usersOf(acsUserIds).catch((error: unknown) => {
    report(error);
    return new Map<string, string>();
  });
  return (acsUserId) => ({ acsUserId, userId: users.get(acsUserId) });
}
