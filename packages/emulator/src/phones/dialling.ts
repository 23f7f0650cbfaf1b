import type { ClientMessage } from '@anteroom/contract/signalling';
import type { Call } from '../meeting/Meeting.js';
import { DialledPhone, phoneRawId, phonesIn } from './DialledPhone.js';
import type { Seat } from '../meeting/ParticipantSession.js';

/** Dials a phone, for who may. One that is in the call already is not dialled again. */
export function dial(
  call: Call,
  seat: Seat,
  { phoneNumber, alternateCallerId }: Extract<ClientMessage, { type: 'dial' }>,
): void {
  if (!call.may(seat, 'addPhoneNumber')) return;
  if (call.seatsOf(phoneRawId(phoneNumber)).length > 0) return;
  const { maxCallParticipants, phones } = call.parts;
  const isFull = call.size >= maxCallParticipants;
  const phone = new DialledPhone(phoneNumber);
  // Seated even if it goes at once: whoever dialled learns why from the participant, as with the service.
  call.seatAnother(phone);
  if (isFull) call.leave(phone.participant.id, 'callFull');
  else if (alternateCallerId === undefined) call.leave(phone.participant.id, 'phoneBlocked');
  else phone.dialled(call, phones.find(phoneNumber));
}

/** Lets the phones in the call hear a tone. It travels with the sender's voice, so it is for those who may speak. */
export function sendTone(call: Call, seat: Seat, { tone }: Extract<ClientMessage, { type: 'tone' }>): void {
  if (!call.may(seat, 'unmuteMic')) return;
  for (const phone of phonesIn(call)) phone.hear(tone);
}
