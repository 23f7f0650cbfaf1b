import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';

const VERSION = 'api-version=2025-03-13';
const NOW = Date.parse('2025-02-19T07:30:00Z');
const DAY_MS = 24 * 60 * 60_000;

async function creating(body: object) {
  const { emulator } = await startRig({ clock: () => NOW });
  const response = await signedFetch(emulator, `/rooms?${VERSION}`, { method: 'POST', body });
  const json = await response.json();
  return { status: response.status, json, emulator };
}

// Source: the quickstart of the Azure CLI; recordings of the Azure CLI and of the Python and Java SDKs.
test.each([
  ['2025-02-20T10:21', '2025-02-20T10:21:00.0+00:00'],
  ['2025-02-20T10:21:30', '2025-02-20T10:21:30.0+00:00'],
  ['2025-02-20T11:30:00.261475', '2025-02-20T11:30:00.261475+00:00'],
  ['2025-02-20T07:30:01.602527Z', '2025-02-20T07:30:01.602527+00:00'],
  ['2025-02-20T07:30:01.2457900Z', '2025-02-20T07:30:01.24579+00:00'],
  ['2025-02-20T07:30:01.394453700Z', '2025-02-20T07:30:01.3944537+00:00'],
  ['2025-02-20T09:30:01.5+02:00', '2025-02-20T07:30:01.5+00:00'],
])('the time %s is kept to its last digit: create, get, update and list return %s', async (validUntil, expected) => {
  const validFrom = '2025-02-20T00:00:00.0000001';
  const { status, json, emulator } = await creating({ validFrom, validUntil });
  expect({ status, json }).toMatchObject({ status: 201, json: { validUntil: expected } });
  const ask = async (path: string, options = {}) => (await signedFetch(emulator, `${path}?${VERSION}`, options)).json();
  const wire = { validFrom: '2025-02-20T00:00:00.0000001+00:00', validUntil: expected };
  expect(await ask(`/rooms/${json.id}`, { method: 'PATCH', body: { validFrom, validUntil } })).toMatchObject(wire);
  expect(await ask(`/rooms/${json.id}`)).toMatchObject(wire);
  expect((await ask('/rooms')).value[0]).toMatchObject(wire);
});

test.each(['2025-02-20T24:00:00Z', '2025-02-20T24:00', '2025-02-30T10:00', '2025-02-20', 'soon', 1740000000])(
  '%j is no time',
  async (validUntil) => {
    const { status, json } = await creating({ validUntil });
    expect({ status, json }).toMatchObject({ status: 400, json: { error: { details: [{ target: '$.validUntil' }] } } });
  },
);

const at = (days: number) => new Date(NOW + days * DAY_MS).toISOString();
const START = { message: 'Value is incorrect or more than 180 days in the future.', target: 'ValidFrom' };
const RANGE = { message: 'The time range is incorrect, or larger than 180 days.', target: 'ValidUntil' };
const PAST = { message: 'The time range end is in the past.', target: 'ValidUntil' };

// Source: recordings of the Python SDK: validFrom_seven_months.
test.each([
  ['more than 180 days ahead', { validFrom: at(180.001) }, [START]],
  ['more than 180 days ahead with a good end', { validFrom: at(181), validUntil: at(182) }, [START]],
  ['more than 180 days ahead with a reversed end', { validFrom: at(203), validUntil: at(20) }, [START, RANGE]],
  ['more than 180 days ahead with an end in the past', { validFrom: at(203), validUntil: at(-1) }, [START, PAST]],
])('a room that opens %s is refused, and the details say why', async (_, body, details) => {
  const { status, json } = await creating(body);
  expect(status).toBe(400);
  expect(json.error.details).toEqual(details.map((detail) => ({ code: 'BadArgument', ...detail })));
});

test('a room may open exactly 180 days from now', async () => {
  expect((await creating({ validFrom: at(180), validUntil: at(181) })).status).toBe(201);
});
