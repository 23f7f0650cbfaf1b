import type { AddPhoneNumberOptions } from '@azure/communication-calling';
import { type CommunicationIdentifier, getIdentifierRawId, isPhoneNumberIdentifier } from '@azure/communication-common';
import * as v from 'valibot';
import { type CallTransport, PhoneNumberSchema } from '../transport/index.js';
import { CallError } from './errors/index.js';
import type { Participants, RemoteParticipant } from './participants/index.js';

/**
 * Dials a phone. Returns the participant at once; they are in the call's list as soon as the server has let them in. A
 * phone that is already in the call is not dialed again. State and end reason of the participant say how it went.
 *
 * @throws CallError 403 when the role or the room forbids it, 412 when the call is not connected, 400 for an invalid
 * phone number, and 501 for a person: no one's browser can be rung up here
 */
export function addParticipant(
  transport: CallTransport,
  participants: Participants,
  identifier: CommunicationIdentifier,
  options?: AddPhoneNumberOptions,
): RemoteParticipant {
  if (!isPhoneNumberIdentifier(identifier)) {
    transport.check('addCommunicationUser');
    throw new CallError(
      'The local emulator rings nobody up: add the person to the roster of the room, and let them join.',
      501,
      0,
    );
  }
  transport.check('addPhoneNumber');
  const phoneNumber = e164(identifier.phoneNumber);
  const alternateCallerId = options?.alternateCallerId && e164(options.alternateCallerId.phoneNumber);
  const acsUserId = getIdentifierRawId({ phoneNumber });
  const known = participants.find(acsUserId);
  if (known) return known;
  const expected = participants.expect({ acsUserId, displayName: phoneNumber, role: 'Attendee', phone: 'Connecting' });
  // Without a caller id the server refuses, as the service does.
  transport.send({ type: 'dial', phoneNumber, ...(alternateCallerId === undefined ? {} : { alternateCallerId }) });
  return expected;
}

function e164(phoneNumber: string): string {
  const read = v.safeParse(PhoneNumberSchema, phoneNumber);
  if (!read.success) throw new CallError(read.issues[0].message, 400, 0);
  return read.output;
}
