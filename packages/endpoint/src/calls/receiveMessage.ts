import { AuditQueue, type HostSettings } from '../host/index.js';
import { readText } from '../http/index.js';
import type { Attendance, EngineMessages } from '../service/index.js';

/** A message of the engine, which has no signed-in user: its signature says who sent it. */
export async function receiveMessage(
  host: HostSettings,
  messages: EngineMessages,
  raw: Request,
  limit: AbortSignal,
  report: (error: unknown) => void,
): Promise<Response> {
  const signals = { reading: limit, writing: limit };
  const settings = host.within(signals, { report, audits: new AuditQueue(limit, report) });
  const record = async ({ type, roomId, acsUserId, session, at }: Attendance) => {
    const userId = (await settings.store.usersOf([acsUserId])).get(acsUserId);
    // Another host may use the same LiveKit.
    if (userId === undefined && !(await settings.store.room(roomId))) return;
    const subject = { acsUserId, userId };
    const actor = userId ?? acsUserId;
    await settings.onAudit({ type, subject, session, actor, roomId, at: new Date(at).toISOString() });
  };
  const message = { body: await readText(raw), authorization: raw.headers.get('authorization') ?? undefined };
  await messages.receive(message, limit, record);
  return new Response(null, { status: 204 });
}
