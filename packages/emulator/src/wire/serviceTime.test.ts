import { isMoment } from '@anteroom/contract';
import { expect, it, test } from 'vitest';
import { readServiceTime, serviceTime } from './serviceTime.js';

it('writes a moment of the contract, without the zeros that end its fraction', () => {
  expect(serviceTime(0)).toBe('1970-01-01T00:00:00.0+00:00');
  expect(serviceTime(120)).toBe('1970-01-01T00:00:00.12+00:00');
  expect(serviceTime(-1)).toBe('1969-12-31T23:59:59.999+00:00');
  expect(isMoment(serviceTime(Date.UTC(2028, 1, 29)))).toBe(true);
});

// Source: recordings of the Python, Java and .NET SDKs and of the Azure CLI; the quickstart of the Azure CLI.
test.each([
  ['2022-07-14T10:21', '2022-07-14T10:21:00.0+00:00'],
  ['2022-07-14T10:21:07', '2022-07-14T10:21:07.0+00:00'],
  ['2023-12-15T11:30:00.261475', '2023-12-15T11:30:00.261475+00:00'],
  ['2025-02-19T07:30:01.581399Z', '2025-02-19T07:30:01.581399+00:00'],
  ['2025-02-19T07:30:01.2457900Z', '2025-02-19T07:30:01.24579+00:00'],
  ['2025-02-19T07:30:01.394453700Z', '2025-02-19T07:30:01.3944537+00:00'],
  ['2025-02-19T00:30:01.39445379+02:00', '2025-02-18T22:30:01.3944537+00:00'],
])('reads %s as %s', (text, time) => expect(readServiceTime(text)).toBe(time));

test.each([
  '2022-07-14T24:00:00Z',
  '2022-07-14T24:00',
  '2022-02-30T10:00',
  '2022-07-14',
  '2022-07-14T10',
  'tomorrow',
  '',
])('%j is no time', (text) => expect(readServiceTime(text)).toBeUndefined());
