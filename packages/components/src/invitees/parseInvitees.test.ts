import { INVITEES_AT_ONCE, inviteeOf } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { type ParseInviteesOptions, parseInvitees } from './parseInvitees.js';

/** The result with the ids alone. */
function parsed(text: string, options?: ParseInviteesOptions) {
  const { invitees, ...rest } = parseInvitees(text, options);
  return { ids: invitees.map(({ id }) => id), ...rest };
}

test.each([
  ['"Lovelace, Ada" <ada@contoso.example>', 'ada@contoso.example', 'Lovelace, Ada'],
  ['Lovelace, Ada <ada@contoso.example>', 'ada@contoso.example', 'Lovelace, Ada'],
  ['Ben Carter <ben@contoso.example>', 'ben@contoso.example', 'Ben Carter'],
  ['<ben@contoso.example>', 'ben@contoso.example', undefined],
  ['"ben@contoso.example" <ben@contoso.example>', 'ben@contoso.example', undefined],
  ['ben@contoso.example (Ben Carter)', 'ben@contoso.example', 'Ben Carter'],
  ['mailto:ben@contoso.example', 'ben@contoso.example', undefined],
  ['山田, 花子 <hanako@contoso.example>', 'hanako@contoso.example', '山田, 花子'],
  ['"O\\"Hara, Li" <li@contoso.example>', 'li@contoso.example', 'O"Hara, Li'],
  ['ben+rooms@contoso.example', 'ben+rooms@contoso.example', undefined],
])('%s is one person', (typed, id, name) => {
  const { invitees, faults } = parseInvitees(typed);
  expect({ invitees, faults }).toEqual({ invitees: [{ id, typed, ...(name && { name }) }], faults: [] });
});

test('a list from a mail program is as many people as it has addresses', () => {
  const two = ['"Lovelace, Ada" <ada@contoso.example>', '"Carter, Ben" <ben@contoso.example>'];
  const bare = ['Lovelace, Ada <ada@contoso.example>', 'Carter, Ben <ben@contoso.example>'];
  for (const people of [two, bare]) {
    for (const separator of [', ', '; ', '\n', ';\n', ',\n', '\t']) {
      expect(parsed(people.join(separator)).ids).toEqual(['ada@contoso.example', 'ben@contoso.example']);
    }
  }
});

test.each([
  ['ada@x.example ben@x.example', ['ada@x.example', 'ben@x.example']],
  ['<ada@x.example> <ben@x.example>', ['ada@x.example', 'ben@x.example']],
  ['Ada <ada@x.example> Ben <ben@x.example>', ['ada@x.example', 'ben@x.example']],
  ['ada@x.example  ben@x.example cleo@x.example', ['ada@x.example', 'ben@x.example', 'cleo@x.example']],
  ['ada@x.example <ada@x.example>', ['ada@x.example']],
  ['ada@x.example (Ada)', ['ada@x.example']],
  ['<ada@x.example> (Ada)', ['ada@x.example']],
])('%s names everyone whose address is in it', (text, ids) => {
  expect(parseInvitees(text).invitees.map(({ id }) => id)).toEqual(ids);
});

test('an id before a comma stays a person of its own', () => {
  expect(parsed('cleo, Ben <ben@contoso.example>, user-7, Dot <dot@contoso.example>').ids).toEqual([
    'cleo',
    'ben@contoso.example',
    'user-7',
    'dot@contoso.example',
  ]);
});

test('a quote or a bracket that is not closed loses nobody', () => {
  expect(parsed('"Lovelace, ada\nben, <cleo').ids.concat(parsed('"Lovelace, ada').ids)).toHaveLength(6);
});

test('people are separated by line breaks, commas, semicolons and tabs', () => {
  expect(parsed(' ada , ben\r\ncleo;dot\n\n8:acs:r_eve\tolga,\n')).toEqual({
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
  expect(parsed(text, { taken: new Set(['olga']) })).toEqual({
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
    const { ids, faults } = parsed(parts.join('\n'), { allowSpaces });
    expect(ids.length + faults.length).toBe(parts.length);
  }
});

test('nobody is invited twice, and an ACS user id with a typing error is a fault', () => {
  const text = 'ada\nada\n8:acs:r_1\n8:acs:slip\ntwo words';
  expect(parsed(text, { taken: new Set(['8:acs:r_1']) })).toEqual({
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
  expect(parsed('two words', { allowSpaces: true }).ids).toEqual(['two words']);
});

test('more people than one request can have are reported before the request is sent', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => `user-${index}`).join('\n');
  expect(parseInvitees(people(INVITEES_AT_ONCE)).tooMany).toBe(false);
  expect(parseInvitees(people(INVITEES_AT_ONCE + 1)).tooMany).toBe(true);
});

test('host ids and ACS user ids become invitees', () => {
  expect(parsed('ada, ben;\n\n 8:acs:r_1 ').ids.map((id) => inviteeOf(id, 'Consumer'))).toEqual([
    { userId: 'ada', role: 'Consumer' },
    { userId: 'ben', role: 'Consumer' },
    { acsUserId: '8:acs:r_1', role: 'Consumer' },
  ]);
});
