import { expect, test } from 'vitest';
import { currentName, listTimeZones } from './listTimeZones.js';
import { offsetAt, searchTimeZones } from './timeZones.js';

const WINTER = Date.parse('2026-12-31T12:00:00Z');
const german = listTimeZones('de-DE', WINTER);
const ids = (query: string) => searchTimeZones(german, query).map(({ id }) => id);

test.each([
  ['Kolkata', 'Asia/Kolkata'],
  ['calcutta', 'Asia/Kolkata'],
  ['Kyiv', 'Europe/Kyiv'],
  ['Kiev', 'Europe/Kyiv'],
  ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
  ['saigon', 'Asia/Ho_Chi_Minh'],
  ['Yangon', 'Asia/Yangon'],
  ['Berlin', 'Europe/Berlin'],
  ['munich', 'Europe/Berlin'],
  ['Deutschland', 'Europe/Berlin'],
  ['germany', 'Europe/Berlin'],
  ['são paulo', 'America/Sao_Paulo'],
  ['SAO PAULO', 'America/Sao_Paulo'],
  ['Europe/Lisbon', 'Europe/Lisbon'],
  ['utc', 'UTC'],
  ['UTC+5:45', 'Asia/Kathmandu'],
])('%s is found as %s, first', (query, id) => {
  expect(ids(query)[0]).toBe(id);
});

test.each([
  ['+1', 'Europe/Berlin'],
  ['gmt+01:00', 'Europe/Berlin'],
  ['UTC +0530', 'Asia/Kolkata'],
  ['−3', 'America/Sao_Paulo'],
  ['Mitteleuropäische Zeit', 'Europe/Berlin'],
  ['central european', 'Europe/Berlin'],
  ['CET', 'Europe/Berlin'],
])('%s finds %s', (query, id) => {
  expect(ids(query)).toContain(id);
});

test('an offset is that of the moment, not of another season', () => {
  const summer = listTimeZones('de-DE', Date.parse('2026-07-01T12:00:00Z'));
  expect(searchTimeZones(summer, '+2').map(({ id }) => id)).toContain('Europe/Berlin');
  expect(ids('+2')).not.toContain('Europe/Berlin');
});

test('nothing is found for what is no zone', () => {
  expect(ids('xyzzy')).toEqual([]);
});

test('every zone has an id that Intl takes, once, and a zone of Intl is in the list by its current name', () => {
  for (const { id } of german) expect(() => new Intl.DateTimeFormat('en', { timeZone: id })).not.toThrow();
  expect(new Set(german.map(({ id }) => id)).size).toBe(german.length);
  const names = new Set(german.flatMap((zone) => zone.names));
  expect(Intl.supportedValuesOf('timeZone').filter((name) => !names.has(name))).toEqual([]);
  expect(currentName('Asia/Calcutta')).toBe('Asia/Kolkata');
});

test('an offset is written with its minutes only if it has some', () => {
  expect(['Asia/Kolkata', 'Europe/Berlin', 'America/Sao_Paulo', 'UTC'].map((zone) => offsetAt(zone, WINTER))).toEqual([
    'UTC+5:30',
    'UTC+1',
    'UTC−3',
    'UTC',
  ]);
});
