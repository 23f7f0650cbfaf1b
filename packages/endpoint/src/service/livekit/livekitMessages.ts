import { AnteroomError, personOf, RoomIdSchema } from '@anteroom/contract';
import { type WebhookEvent, WebhookReceiver } from 'livekit-server-sdk';
import * as v from 'valibot';
import type { Attendance, EngineMessages, ServiceHost } from '../interface/index.js';
import { onceOnly } from './once/index.js';

/** LiveKit signs each message for five minutes. */
const KEPT_MS = 15 * 60_000;

const TYPES: Partial<Record<string, Attendance['type']>> = {
  participant_joined: 'call-joined',
  participant_left: 'call-left',
};

interface MessageOptions {
  apiKey: string;
  apiSecret: string;
  host: ServiceHost;
  /** Called when somebody has joined a room's call or left it. */
  onAttendance: (roomId: string, signal: AbortSignal) => Promise<void>;
}

/** LiveKit's webhooks. Each is verified, acted on, and recorded once. */
export function livekitMessages({ apiKey, apiSecret, host, onAttendance }: MessageOptions): EngineMessages {
  const receiver = new WebhookReceiver(apiKey, apiSecret);
  return {
    path: '/livekit/webhook',
    async receive({ body, authorization }, signal, record) {
      const event = await receiver.receive(body, authorization).catch((cause: unknown) => {
        throw new AnteroomError(
          'unauthenticated',
          'This message isn’t signed with the API key of LiveKit, or it is older than five minutes. Check "webhook.api_key" of LiveKit, and both clocks.',
          { cause },
        );
      });
      const once = { store: host.store, now: host.clock(), name: `message ${event.id}`, keptMs: KEPT_MS };
      const state = await onceOnly(once, async () => {
        const attendance = attendanceOf(event);
        if (!attendance) return;
        await onAttendance(attendance.roomId, signal);
        await record(attendance);
      });
      if (state !== 'claimed') throw new AnteroomError('request-repeated', 'This message came before.');
    },
  };
}

/** Who joined or left; `undefined` for any other message, and for a participant that Anteroom didn't invite. */
function attendanceOf({ event, room, participant, createdAt }: WebhookEvent): Attendance | undefined {
  const type = TYPES[event];
  const acsUserId = personOf(participant?.identity ?? '');
  if (!type || !participant || !acsUserId?.startsWith('8:') || !v.is(RoomIdSchema, room?.name)) return undefined;
  return { type, roomId: room?.name ?? '', acsUserId, session: participant.sid, at: Number(createdAt) * 1000 };
}
