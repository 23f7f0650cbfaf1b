import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendarFile.js';

const entry = {
  uid: '99445276259407112@anteroom',
  sequence: 3,
  changedAt: '2026-06-01T09:30:15Z',
  title: 'Quarterly review; numbers, and plans',
  from: '2026-06-05T12:00:00Z',
  until: '2026-06-05T13:30:00.000Z',
};

test('a calendar file has the room’s window in UTC, its title, and a stable id', async () => {
  const lines = (await calendarFile(entry)).split('\r\n');
  expect(lines).toContain('BEGIN:VEVENT');
  expect(lines).toContain('DTSTART:20260605T120000Z');
  expect(lines).toContain('DTEND:20260605T133000Z');
  expect(lines).toContain('UID:99445276259407112@anteroom');
  expect(lines).toContain('SUMMARY:Quarterly review\\; numbers\\, and plans');
  expect(lines.join('\n')).not.toContain('URL');
});

test('the file has the URL of the room if it is known', async () => {
  const url = 'https://host.example/rooms/1';
  expect((await calendarFile({ ...entry, url })).split('\r\n')).toContain(`URL;VALUE=URI:${url}`);
});

test('the file says how often and when the room was changed, by the endpoint’s clock alone', async () => {
  const lines = (await calendarFile(entry)).split('\r\n');
  expect(lines).toContain('SEQUENCE:3');
  expect(lines).toContain('LAST-MODIFIED:20260601T093015Z');
  expect(lines).toContain('DTSTAMP:20260601T093015Z');
});

test.each([
  '四半期の振り返りと来年の計画についての会議'.repeat(8),
  '👩‍👩‍👧'.repeat(30),
  'مراجعة الربع السنوي '.repeat(10),
  'x'.repeat(250),
])('no line of the title %j has more than 75 octets', async (title) => {
  const lines = (await calendarFile({ ...entry, title })).split('\r\n');
  const octets = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(octets.filter((count) => count > 60).length).toBeGreaterThan(1);
});

/** How a calendar reads the file: the names of the entry's properties, and its title. */
const CALENDARS: Record<
  string,
  (text: string) => { properties: string[]; title: string; uid: string; sequence: number; start: string }
> = {
  'ical.js': (text) => {
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined;
    const properties = event?.getAllProperties().map(({ name }) => name.toUpperCase()) ?? [];
    const read = new ICAL.Event(event);
    return {
      properties,
      title: read.summary,
      uid: read.uid,
      sequence: read.sequence,
      start: read.startDate.toJSDate().toISOString(),
    };
  },
  'node-ical': (text) => {
    const entries = Object.values(nodeIcal.sync.parseICS(text));
    const event = entries.find((entry) => entry?.type === 'VEVENT');
    // Properties that the reader adds are lower case; those in the file are upper case.
    if (event?.type !== 'VEVENT') throw new Error('The file has no entry.');
    return {
      properties: Object.keys(event),
      title: String(event.summary),
      uid: event.uid,
      sequence: Number(event.sequence),
      start: event.start.toISOString(),
    };
  },
};

const BREAKS = ['\r', '\n', '\r\n', '\n\r', '\0', '\u000b', '\f', '\u0085', '\u2028', '\u2029', '\u001b'];
const INJECTED = 'ATTACH:https://evil.example/\rEND:VEVENT';

describe.each(Object.entries(CALENDARS))('read by %s', (_, read) => {
  test.each(BREAKS)('%j in a title or an id adds nothing to the entry', async (odd) => {
    const plain = read(await calendarFile(entry));
    const uid = `${entry.uid}${odd}${INJECTED}`;
    const spoiled = await calendarFile({ ...entry, uid, title: `Review${odd}${INJECTED}` });
    expect(read(spoiled).properties).toEqual(plain.properties);
    expect(read(spoiled).title).toBe('Review ATTACH:https://evil.example/ END:VEVENT');
    expect(spoiled.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });

  test('a room that was moved keeps its entry, with a higher sequence and the new time', async () => {
    const before = read(await calendarFile(entry));
    const moved = { from: '2026-06-05T14:00:00Z', until: '2026-06-05T15:00:00Z' };
    const after = read(await calendarFile({ ...entry, ...moved, sequence: 4 }));
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([3, 4]);
    expect(after.start).toBe('2026-06-05T14:00:00.000Z');
  });

  test.each(['Review', 'a; b, c \\ "d" : e', '会議 👩‍👩‍👧', 'x'.repeat(200)])(
    'the title %j is read as it is',
    async (title) => {
      expect(read(await calendarFile({ ...entry, title })).title).toBe(title);
    },
  );
});
