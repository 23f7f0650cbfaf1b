import { expect, it } from 'vitest';
import { CALL_END_REASONS, callEnd, callEndReasonName } from './callEndReasons.js';

it('names each reason of the table', () => {
  for (const [name, reason] of Object.entries(CALL_END_REASONS)) expect(callEndReasonName(reason)).toBe(name);
});

it('recognizes both sub-codes for a removal by another participant', () => {
  expect(callEndReasonName({ code: 0, subCode: 5000 })).toBe('removedByParticipant');
});

it('uses the sub-code if the service sends it with another code', () => {
  expect(callEndReasonName({ code: 400, subCode: 5732 })).toBe('roomNotFound');
});

// Every row of the service's table that applies to a participant of a room call.
it.each([
  [0, 0, 'left'],
  [496, 7, 'networkLost'],
  [410, 3100, 'mediaSetupFailed'],
  [410, 3101, 'mediaLost'],
  [410, 3111, 'mediaSetupFailed'],
  [410, 3112, 'mediaSetupFailed'],
  [0, 4097, 'endedForEveryone'],
  [490, 4502, 'requestFailed'],
  [408, 4506, 'requestFailed'],
  [495, 4507, 'tokenNotRefreshed'],
  [0, 4521, 'closedAbruptly'],
  [0, 5000, 'removedByParticipant'],
  [0, 5300, 'removedByParticipant'],
  [0, 5317, 'removedFromRoster'],
  [404, 5732, 'roomNotFound'],
  [403, 5828, 'notInvited'],
  [403, 5829, 'outsideWindow'],
  [403, 5830, 'notCommunicationUser'],
  [0, 7000, 'endedByService'],
  [401, 10009, 'tokenRejected'],
  [401, 40235, 'tokenRejected'],
  [401, 44113, 'tokenRejected'],
  [408, 10057, 'requestFailed'],
  [410, 301004, 'mediaSetupFailed'],
  [410, 301005, 'mediaLost'],
  [400, 0, 'badRequest'],
  [491, 0, 'networkLost'],
  [497, 0, 'networkLost'],
  [498, 0, 'networkLost'],
  [500, 0, 'serviceFailed'],
  [503, 12, 'serviceFailed'],
  [504, 0, 'serviceFailed'],
])('%i/%i is %s', (code, subCode, name) => {
  expect(callEnd({ code, subCode }).name).toBe(name);
});

it('does not treat an unknown failure as a normal end', () => {
  expect(callEndReasonName({ code: 486, subCode: 0 })).toBeUndefined();
  expect(callEndReasonName({ code: 0, subCode: 99 })).toBeUndefined();
  expect(callEnd({ code: 0, subCode: 99 })).toEqual({ code: 0, subCode: 99, name: 'unknown', next: 'rejoin' });
});

it.each([
  ['left', 'rejoin'],
  ['networkLost', 'check-network'],
  ['removedFromRoster', 'ask'],
  ['endedForEveryone', 'over'],
] as const)('after %s the next step is %s', (name, next) => {
  expect(callEnd(CALL_END_REASONS[name]).next).toBe(next);
});
