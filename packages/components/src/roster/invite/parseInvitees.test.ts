import { INVITEES_AT_ONCE } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { parseInvitees } from './parseInvitees.js';

const nobody = new Set<string>();

test('lines, commas and semicolons part people, and both kinds of ids are told apart', () => {
  expect(parseInvitees('ada, ben;\n\n 8:acs:r_1 ', 'Consumer', nobody).invitees).toEqual([
    { userId: 'ada', role: 'Consumer' },
    { userId: 'ben', role: 'Consumer' },
    { acsUserId: '8:acs:r_1', role: 'Consumer' },
  ]);
});

test('nobody is invited twice, and every entry is accounted for', () => {
  const parsed = parseInvitees('ada\nada\n8:acs:r_1\n8:acs:slip\ntwo words', 'Attendee', new Set(['8:acs:r_1']));
  expect(parsed).toEqual({
    invitees: [{ userId: 'ada', role: 'Attendee' }],
    repeated: ['ada'],
    already: ['8:acs:r_1'],
    invalid: ['8:acs:slip', 'two words'],
    tooMany: false,
  });
});

test('more people than one request takes are told of before it is sent', () => {
  const many = Array.from({ length: INVITEES_AT_ONCE + 1 }, (_, index) => `user-${index}`).join('\n');
  expect(parseInvitees(many, 'Attendee', nobody).tooMany).toBe(true);
});
