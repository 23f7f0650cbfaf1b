import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendarFile.js';

const entry = {
  uid: '99445276259407112@anteroom',
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
  expect(lines.join('\n')).not.toContain('URL:');
});

test('the file has the URL of the room if it is known', async () => {
  const url = 'https://host.example/rooms/1';
  expect((await calendarFile({ ...entry, url })).split('\r\n')).toContain(`URL:${url}`);
});

/** How a calendar reads the file: the names of the entry's properties, and its title. */
const CALENDARS: Record<string, (text: string) => { properties: string[]; title: string }> = {
  'ical.js': (text) => {
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    const properties = event?.getAllProperties().map(({ name }) => name.toUpperCase()) ?? [];
    return { properties, title: String(event?.getFirstPropertyValue('summary')) };
  },
  'node-ical': (text) => {
    const entries = Object.values(nodeIcal.sync.parseICS(text));
    const event = entries.find((entry) => entry?.type === 'VEVENT');
    // Properties that the reader adds are lower case; those in the file are upper case.
    return { properties: Object.keys(event ?? {}), title: String(event && 'summary' in event ? event.summary : '') };
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

  test.each(['Review', 'a; b, c \\ "d" : e', '会議 👩‍👩‍👧', 'x'.repeat(200)])(
    'the title %j is read as it is',
    async (title) => {
      expect(read(await calendarFile({ ...entry, title })).title).toBe(title);
    },
  );
});
