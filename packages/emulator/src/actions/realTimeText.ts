import type { Call } from '../meeting/Meeting.js';
import type { Words } from './captions.js';
import type { Seat } from '../meeting/ParticipantSession.js';

/** Tells everyone what somebody types. All of one text has one number; no other text of this call has the same. */
export function sendRealTimeText(call: Call, seat: Seat, { text, final }: Words): void {
  if (!call.may(seat, 'realTimeText')) return;
  const sequence = seat.openText ?? call.nextText();
  seat.openText = final ? undefined : sequence;
  const { acsUserId, displayName } = seat.participant;
  call.broadcast({ type: 'text', acsUserId, displayName, text, final, sequence, at: call.parts.clock() });
}
