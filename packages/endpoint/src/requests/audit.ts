import type { AuditEvent, AuditSubject, AuditWhat } from '../options/AuditEvent.js';
import type { EndpointCall } from './EndpointRequest.js';

/** Tells the host what was done. That it could not take it in does not undo what was done. */
export function audit({ settings, user, now, audits }: EndpointCall, roomId: string, what: AuditWhat): void {
  const event: AuditEvent = { ...what, actor: user.id, roomId, at: new Date(momentOf(settings, now)).toISOString() };
  audits.add(() => settings.onAudit(event));
}

/** A clock that fails now is no reason to say that what was done was not. */
function momentOf({ clock }: EndpointCall['settings'], now: number): number {
  try {
    return clock();
  } catch {
    return now;
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
