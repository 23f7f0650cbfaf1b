import type { ClientMessage } from '@anteroom/contract/signalling';
import type { Meeting, ParticipantSession } from '../meeting/index.js';
import { DialledPhone, phoneRawId, phonesIn } from './DialledPhone.js';
import type { PhoneNetwork } from './PhoneNetwork.js';

/** Dials a phone, for who may. One that is in the call already is not dialled again. */
export function dial(
  meeting: Meeting,
  session: ParticipantSession,
  { phoneNumber, alternateCallerId }: Extract<ClientMessage, { type: 'dial' }>,
  phones: PhoneNetwork,
): void {
  if (!meeting.may(session, 'addPhoneNumber')) return;
  if (meeting.sessionsOf(phoneRawId(phoneNumber)).length > 0) return;
  const isFull = meeting.size >= meeting.dependencies.maxCallParticipants;
  const phone = new DialledPhone(phoneNumber);
  // Seated even if it goes at once: whoever dialled learns why from the participant, as with the service.
  meeting.addSession(phone);
  if (isFull) meeting.leave(phone.participant.id, 'callFull');
  else if (alternateCallerId === undefined) meeting.leave(phone.participant.id, 'phoneBlocked');
  else phone.dialled(meeting, phones.find(phoneNumber));
}

/** Lets the phones in the call hear a tone. It travels with the sender's voice, so it is for those who may speak. */
export function sendTone(
  meeting: Meeting,
  session: ParticipantSession,
  { tone }: Extract<ClientMessage, { type: 'tone' }>,
): void {
  if (!meeting.may(session, 'unmuteMic')) return;
  for (const phone of phonesIn(meeting)) phone.hear(tone);
}
