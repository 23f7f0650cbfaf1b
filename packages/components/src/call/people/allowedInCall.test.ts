import { ROLES } from '@anteroom/contract';
import type { CallAdapterState } from '@azure/communication-react';
import { expect, test } from 'vitest';
import { allowedInCall } from './useCallActions.js';

type Call = NonNullable<CallAdapterState['call']>;
type Capability = { isPresent: boolean; reason: string };

/** The part of a call's state that `allowedInCall` reads. */
function callOf(role: string, capabilities: Record<string, Capability> = {}): Call {
  return { role, capabilitiesFeature: { capabilities } } as unknown as Call;
}

test('until the SDK reports capabilities, the role table decides, and an unknown role may do nothing', () => {
  const unknownYet = { isPresent: false, reason: 'NotInitialized' };
  for (const role of [...ROLES, 'Unknown']) {
    const all = role === 'Presenter' ? ['mute', 'spotlight', 'remove', 'dial'] : [];
    expect(allowedInCall(callOf(role)), role).toEqual(all);
    expect(allowedInCall(callOf(role, { muteOthers: unknownYet, addPhoneNumber: unknownYet })), role).toEqual(all);
  }
  expect(allowedInCall(undefined)).toEqual([]);
});

test('the SDK’s capabilities win, except for removing, which it never reports in Rooms', () => {
  const no = { isPresent: false, reason: 'RoleRestricted' };
  const yes = { isPresent: true, reason: 'Capable' };
  const notInRooms = { isPresent: false, reason: 'CapabilityNotApplicableForTheCallType' };
  const denied = { muteOthers: no, spotlightParticipant: no, addPhoneNumber: no };
  expect(allowedInCall(callOf('Presenter', { ...denied, removeParticipant: notInRooms }))).toEqual(['remove']);
  expect(allowedInCall(callOf('Attendee', { muteOthers: yes, spotlightParticipant: no }))).toEqual(['mute']);
});
