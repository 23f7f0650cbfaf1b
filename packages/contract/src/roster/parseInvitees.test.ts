import { expect, test } from 'vitest';
import { inviteeOf, parseInvitees } from './parseInvitees.js';
import { INVITEES_AT_ONCE } from './rosterChanges.js';

test('people are separated by line breaks, commas, semicolons and tabs', () => {
  expect(parseInvitees(' ada , ben\r\ncleo;dot\n\n8:acs:r_eve\tolga,\n')).toEqual({
    ids: ['ada', 'ben', 'cleo', 'dot', '8:acs:r_eve', 'olga'],
    faults: [],
    tooMany: false,
  });
});

test('an entry that cannot be invited is reported with its line, and the others are still invited', () => {
  const long = 'x'.repeat(257);
  const text = [
    'ada',
    'ben, ada',
    '8:orgid:1234',
    '4:+4930123',
    long,
    'a\0',
    '\u200b',
    '8:acs:ä',
    'olga',
    '8:acs:',
  ].join('\n');
  expect(parseInvitees(text, { taken: new Set(['olga']) })).toEqual({
    ids: ['ada', 'ben'],
    faults: [
      { line: 2, text: 'ada', fault: 'repeated' },
      { line: 3, text: '8:orgid:1234', fault: 'not-acs-user' },
      { line: 4, text: '4:+4930123', fault: 'not-acs-user' },
      { line: 5, text: long, fault: 'too-long' },
      { line: 6, text: 'a\0', fault: 'unprintable' },
      { line: 7, text: '\u200b', fault: 'unprintable' },
      { line: 8, text: '8:acs:ä', fault: 'unprintable' },
      { line: 9, text: 'olga', fault: 'invited-already' },
      { line: 10, text: '8:acs:', fault: 'not-acs-user' },
    ],
    tooMany: false,
  });
});

test('no pasted entry gets lost: each one is a person or a fault', () => {
  const parts = Array.from({ length: 600 }, (_, index) => (index % 3 === 0 ? 'ada' : `user ${index}`));
  for (const allowSpaces of [true, false]) {
    const { ids, faults } = parseInvitees(parts.join('\n'), { allowSpaces });
    expect(ids.length + faults.length).toBe(parts.length);
  }
});

test('nobody is invited twice, and an ACS user id with a typing error is a fault', () => {
  const text = 'ada\nada\n8:acs:r_1\n8:acs:slip\ntwo words';
  expect(parseInvitees(text, { taken: new Set(['8:acs:r_1']) })).toEqual({
    ids: ['ada'],
    faults: [
      { line: 2, text: 'ada', fault: 'repeated' },
      { line: 3, text: '8:acs:r_1', fault: 'invited-already' },
      { line: 4, text: '8:acs:slip', fault: 'not-acs-user' },
      { line: 5, text: 'two words', fault: 'unprintable' },
    ],
    tooMany: false,
  });
});

test('user ids with spaces are invited on request', () => {
  expect(parseInvitees('two words', { allowSpaces: true }).ids).toEqual(['two words']);
});

test('more people than one request can have are reported before the request is sent', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => `user-${index}`).join('\n');
  expect(parseInvitees(people(INVITEES_AT_ONCE)).tooMany).toBe(false);
  expect(parseInvitees(people(INVITEES_AT_ONCE + 1)).tooMany).toBe(true);
});

test('host ids and ACS user ids become invitees', () => {
  expect(parseInvitees('ada, ben;\n\n 8:acs:r_1 ').ids.map((id) => inviteeOf(id, 'Consumer'))).toEqual([
    { userId: 'ada', role: 'Consumer' },
    { userId: 'ben', role: 'Consumer' },
    { acsUserId: '8:acs:r_1', role: 'Consumer' },
  ]);
});
