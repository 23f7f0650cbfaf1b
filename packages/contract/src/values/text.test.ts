import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CreateKnockSchema, InviteeSchema, MetadataSchema, TitleSchema, textFault } from '../index.js';

const LINE = { longest: 20 };

const CONTROLS = [...Array(0x20).keys(), 0x7f, 0x80, 0x85, 0x9f].map((code) => String.fromCharCode(code));

describe('a text on one line', () => {
  test.each(CONTROLS)('has no %j', (control) => expect(textFault(`a${control}b`, LINE)).toBe('unprintable'));

  test.each(['\ud800', '\udc00', '\udc00\ud800', '\u2028', '\u2029'])('has no %j', (odd) =>
    expect(textFault(`a${odd}b`, LINE)).toBe('unprintable'),
  );

  test.each(['', ' ', '\u200b', '\ufeff\u00a0', '\u3164', '\u2800', '\u{e0041}', '\u202e'])(
    'has more than %j, which nobody can see',
    (blank) => expect(textFault(blank, LINE)).toBe('missing'),
  );

  test.each(['Stand-up', 'Ünïcödé', '会議', 'اجتماع', '👩‍👩‍👧', ' a ', '<b>', "'; drop table rooms"])(
    'may be %j',
    (text) => expect(textFault(text, LINE)).toBeUndefined(),
  );

  test('is counted in characters, of which an emoji is one', () => {
    expect(textFault('😀'.repeat(20), LINE)).toBeUndefined();
    expect(textFault('😀'.repeat(21), LINE)).toBe('too-long');
    expect(textFault('a'.repeat(21), LINE)).toBe('too-long');
  });
});

test('a text of several lines has line breaks and tabs, and no other control character', () => {
  const rules = { ...LINE, lines: true };
  const allowed = CONTROLS.filter((control) => textFault(`a${control}b`, rules) === undefined);
  expect(allowed).toEqual(['\t', '\n', '\r']);
  expect(textFault('a\ud800', rules)).toBe('unprintable');
});

describe('the contract’s own texts', () => {
  test('a title is trimmed, and its fault has a name', () => {
    expect(v.parse(TitleSchema, ' Stand-up ')).toBe('Stand-up');
    expect(v.safeParse(TitleSchema, '\u200b').issues?.[0].message).toBe('missing');
    expect(v.is(TitleSchema, 'a\0')).toBe(false);
  });

  test('a note may have lines, and one that nobody can see is none', () => {
    expect(v.parse(CreateKnockSchema, { note: ' one\r\ntwo ' })).toEqual({ note: 'one\r\ntwo' });
    expect(v.parse(CreateKnockSchema, { note: '\u200b ' })).toEqual({ note: '' });
    expect(v.is(CreateKnockSchema, { note: 'a\0' })).toBe(false);
  });

  test('metadata hold texts that may be empty', () => {
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
  ])('%j is nobody', (invitee) => expect(v.is(InviteeSchema, invitee)).toBe(false));
});
