import type { Meeting, ParticipantSession } from '../meeting/index.js';
import type { Words } from './captions.js';

/**
 * Sends everyone what a participant types. All updates of one text have the same number, which no other text in the
 * call has.
 */
export function sendRealTimeText(meeting: Meeting, session: ParticipantSession, { text, final }: Words): void {
  if (!meeting.may(session, 'realTimeText')) return;
  const sequence = session.openText ?? meeting.nextText();
  session.openText = final ? undefined : sequence;
  const { acsUserId, displayName } = session.participant;
  meeting.broadcast({ type: 'text', acsUserId, displayName, text, final, sequence, at: meeting.dependencies.clock() });
}
