import type { ClientMessage } from '@anteroom/contract/signalling';
import type { Meeting, ParticipantSession } from '../meeting/index.js';
import { DialledPhone, phoneRawId, phonesIn } from './DialledPhone.js';
import type { PhoneNetwork } from './PhoneNetwork.js';

/** Dials a phone, if the participant may. A phone that is already in the call is not dialed again. */
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
  // Added even if it leaves at once: as with the service, the caller learns the reason from the participant.
  meeting.addSession(phone);
  if (isFull) meeting.leave(phone.participant.id, 'callFull');
  else if (alternateCallerId === undefined) meeting.leave(phone.participant.id, 'phoneBlocked');
  else phone.dialled(meeting, phones.find(phoneNumber));
}

/** Sends a tone to the phones in the call. A tone is audio, so it is for participants who may speak. */
export function sendTone(
  meeting: Meeting,
  session: ParticipantSession,
  { tone }: Extract<ClientMessage, { type: 'tone' }>,
): void {
  if (!meeting.may(session, 'unmuteMic')) return;
  for (const phone of phonesIn(meeting)) phone.hear(tone);
}
