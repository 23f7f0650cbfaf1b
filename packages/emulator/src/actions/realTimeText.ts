import type { Meeting, ParticipantSession } from '../meeting/index.js';
import type { Words } from './captions.js';

/** Tells everyone what somebody types. All of one text has one number; no other text of this call has the same. */
export function sendRealTimeText(meeting: Meeting, session: ParticipantSession, { text, final }: Words): void {
  if (!meeting.may(session, 'realTimeText')) return;
  const sequence = session.openText ?? meeting.nextText();
  session.openText = final ? undefined : sequence;
  const { acsUserId, displayName } = session.participant;
  meeting.broadcast({ type: 'text', acsUserId, displayName, text, final, sequence, at: meeting.dependencies.clock() });
}
