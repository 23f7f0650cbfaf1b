import type { AuditEvent, AuditedChange, AuditSubject } from '../options/index.js';
import type { EndpointRequest } from './EndpointRequest.js';

/** Notifies the host of a change. A host that fails to record it does not undo the change. */
export function audit({ settings, user, now, audits }: EndpointRequest, roomId: string, change: AuditedChange): void {
  const event: AuditEvent = { ...change, actor: user.id, roomId, at: new Date(momentOf(settings, now)).toISOString() };
  audits.add(() => settings.onAudit(event));
}

/** The change was made, so a clock that fails now must not fail the request. */
function momentOf({ clock }: EndpointRequest['settings'], now: number): number {
  try {
    return clock();
  } catch {
    return now;
  }
}

/** Looks up the people behind ACS user ids. If the store fails, only their ids are known. */
export async function auditSubjects(
  { settings, report }: EndpointRequest,
  acsUserIds: readonly string[],
): Promise<(acsUserId: string) => AuditSubject> {
  const users = await settings.store.usersOf(acsUserIds).catch((error: unknown) => {
    report(error);
    return new Map<string, string>();
  });
  return (acsUserId) => ({ acsUserId, userId: users.get(acsUserId) });
}
