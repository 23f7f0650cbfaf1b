import { expect, it } from 'vitest';
import { CALL_END_REASONS, callEndReasonName } from './callEndReasons.js';

it('names each reason of the table', () => {
  for (const [name, reason] of Object.entries(CALL_END_REASONS)) expect(callEndReasonName(reason)).toBe(name);
});

it('knows both numbers for a removal by another participant', () => {
  expect(callEndReasonName({ code: 0, subCode: 5000 })).toBe('removedByParticipant');
});

it('goes by the sub-code where the service sends another code with it', () => {
  expect(callEndReasonName({ code: 400, subCode: 5732 })).toBe('roomNotFound');
});

it('does not take an unknown failure for a normal end', () => {
  expect(callEndReasonName({ code: 503, subCode: 0 })).toBeUndefined();
  expect(callEndReasonName({ code: 0, subCode: 99 })).toBeUndefined();
});
