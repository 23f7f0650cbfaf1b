import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CreateKnockSchema, CreateRoomSchema, InviteeSchema, MetadataSchema, TitleSchema } from './index.js';

test('a room’s window has RFC 3339 date-times', () => {
  const room = (validFrom: string) => ({ title: 'Room', validFrom, validUntil: '2030-06-05T13:00:00Z' });
  expect(v.is(CreateRoomSchema, room('2030-06-05T12:00:00Z'))).toBe(true);
  expect(v.is(CreateRoomSchema, room('2030-02-31T12:00:00Z'))).toBe(false);
});

test('a title is trimmed, and its fault has a name', () => {
  expect(v.parse(TitleSchema, ' Stand-up ')).toBe('Stand-up');
  expect(v.safeParse(TitleSchema, '\u200b').issues?.[0].message).toBe('missing');
  expect(v.is(TitleSchema, 'a\0')).toBe(false);
});

test('a note may have several lines, and an invisible note counts as none', () => {
  expect(v.parse(CreateKnockSchema, { note: ' one\r\ntwo ' })).toEqual({ note: 'one\r\ntwo' });
  expect(v.parse(CreateKnockSchema, { note: '\u200b ' })).toEqual({ note: '' });
  expect(v.is(CreateKnockSchema, { note: 'a\0' })).toBe(false);
});

test('metadata values may be empty', () => {
  expect(v.is(MetadataSchema, { a: '', b: 'one\ntwo' })).toBe(true);
  expect(v.is(MetadataSchema, { a: '\0' })).toBe(false);
  expect(v.is(MetadataSchema, { a: '\ud800' })).toBe(false);
  expect(v.is(MetadataSchema, { 'a\n': '' })).toBe(false);
  expect(v.is(MetadataSchema, [])).toBe(false);
  expect(v.is(MetadataSchema, ['a'])).toBe(false);
});

test.each([
  { userId: 'a\0' },
  { userId: '\udfff' },
  { userId: ' ' },
  { acsUserId: '8:acs:\0' },
  { acsUserId: '8:acs:' },
])('%j is not a valid invitee', (invitee) => expect(v.is(InviteeSchema, invitee)).toBe(false));
