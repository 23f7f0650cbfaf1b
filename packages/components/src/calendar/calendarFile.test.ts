import { expect, test } from 'vitest';
import { calendarFile } from './calendarFile.js';

const entry = {
  uid: '99445276259407112@anteroom',
  title: 'Quarterly review; numbers, and plans',
  from: '2026-06-05T12:00:00Z',
  until: '2026-06-05T13:30:00.000Z',
};

test('a calendar file has the room’s window in UTC, its title, and an id that stays', async () => {
  const lines = (await calendarFile(entry)).split('\r\n');
  expect(lines).toContain('BEGIN:VEVENT');
  expect(lines).toContain('DTSTART:20260605T120000Z');
  expect(lines).toContain('DTEND:20260605T133000Z');
  expect(lines).toContain('UID:99445276259407112@anteroom');
  expect(lines).toContain('SUMMARY:Quarterly review\\; numbers\\, and plans');
  expect(lines.join('\n')).not.toContain('URL:');
});

test('the way to the room is in the file where it is known', async () => {
  const url = 'https://host.example/rooms/1';
  expect((await calendarFile({ ...entry, url })).split('\r\n')).toContain(`URL:${url}`);
});
