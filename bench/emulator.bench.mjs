// Measures how the emulator's response times depend on the amount of its data.
import { filledEmulator, userId } from './filledEmulator.mjs';
import { interleave } from './interleave.mjs';
import { sendAll, signed, timeAll } from './signedRequests.mjs';

const FEW_ROOMS = 100;
const MANY_ROOMS = 100_000;
const SMALL_ROSTER = 100;
const LARGE_ROSTER = 10_000;
const GOAL = 1.5;
const ROUNDS = 11;
const REQUESTS = 400;
/** The number of requests for operations that are slow or have large responses. */
const PAGES = 40;

const count = (number) => number.toLocaleString('en-US');

/** Rooms spread evenly over all rooms of an emulator, so that caches don't help. */
function spread({ roomIds }) {
  return Array.from({ length: REQUESTS }, (_, index) => roomIds[Math.floor((index * roomIds.length) / REQUESTS)]);
}

const timeSame = async (emulator, times, ...what) =>
  (await timeAll(emulator, new Array(times).fill(signed(emulator, ...what)))).time;

const timeEach = (make) => async (emulator) =>
  (
    await timeAll(
      emulator,
      spread(emulator).map((id) => signed(emulator, ...make(id))),
    )
  ).time;

/** The operations, timed with few and with many rooms. Each returns the microseconds per request for an emulator. */
const OPERATIONS = {
  'health (control: the same work)': (emulator) => timeSame(emulator, REQUESTS, 'GET', '/_emulator/health'),
  'create room': createAndForget,
  'get room': timeEach((id) => ['GET', `/rooms/${id}`]),
  'update room': timeEach((id) => ['PATCH', `/rooms/${id}`, { pstnDialOutEnabled: true }]),
  'update participants': timeEach((id) => [
    'PATCH',
    `/rooms/${id}/participants`,
    { participants: { [userId(0)]: { role: 'Attendee' } } },
  ]),
  'list rooms, first page': (emulator) => timeSame(emulator, PAGES, 'GET', '/rooms'),
  'list rooms, page after page': (emulator) => timeWalk(emulator, '/rooms'),
};

/** Deletes the rooms that it created, so that the emulator has as many as before. */
async function createAndForget(emulator) {
  const requests = new Array(REQUESTS).fill(signed(emulator, 'POST', '/rooms', {}));
  const { responses, time } = await timeAll(emulator, requests);
  await sendAll(
    emulator,
    responses.map(
      ({ id }) =>
        () =>
          signed(emulator, 'DELETE', `/rooms/${id}`),
    ),
  );
  return time;
}

/** Microseconds per page when pages are requested one after the other, as an SDK does. Starts over after the last page. */
async function timeWalk(emulator, path) {
  let next = path;
  let time = 0;
  for (let page = 0; page < PAGES; page += 1) {
    const timed = await timeAll(emulator, [signed(emulator, 'GET', next)]);
    time += timed.time;
    next = timed.responses[0].nextLink?.slice(emulator.endpoint.length) ?? path;
  }
  return time / PAGES;
}

function row(name, { base, other, ratio }, baseSize, otherSize) {
  return {
    name: `${name}, ${otherSize}`,
    value: other,
    unit: 'µs per request',
    perSecond: 1e6 / other,
    base,
    comparedWith: baseSize,
    ratio,
    goal: GOAL,
  };
}

export default async function measure(report) {
  const few = await filledEmulator(FEW_ROOMS);
  const fewHeap = await few.heapBytes();
  const many = await filledEmulator(MANY_ROOMS);
  try {
    report(memoryPerRoom(await many.heapBytes(), fewHeap));
    for (const [name, time] of Object.entries(OPERATIONS)) {
      const times = await interleave(
        () => time(few),
        () => time(many),
        ROUNDS,
      );
      report(row(name, times, `${count(FEW_ROOMS)} rooms`, `${count(MANY_ROOMS)} rooms`));
    }
    await rosters(few, report);
  } finally {
    await Promise.all([few.close(), many.close()]);
  }
}

function memoryPerRoom(manyHeap, fewHeap) {
  const wire = JSON.stringify({
    id: '99400000000000000',
    createdAt: '2030-01-01T00:00:00.0000000+00:00',
    validFrom: '2030-01-01T00:00:00.0000000+00:00',
    validUntil: '2030-01-01T00:00:00.0000000+00:00',
    pstnDialOutEnabled: false,
  }).length;
  const value = (manyHeap - fewHeap) / (MANY_ROOMS - FEW_ROOMS);
  const comparedWith = 'the room as JSON';
  return {
    name: 'memory per room with one participant',
    value,
    unit: 'bytes',
    base: wire,
    comparedWith,
    ratio: value / wire,
  };
}

async function rosters(emulator, report) {
  const small = await emulator.roomWithRoster(SMALL_ROSTER);
  const large = await emulator.roomWithRoster(LARGE_ROSTER);
  const change = { participants: { [userId(SMALL_ROSTER / 2)]: { role: 'Consumer' } } };
  const path = (id) => `/rooms/${id}/participants`;
  const timed = {
    'list participants, first page': (id) => timeSame(emulator, PAGES, 'GET', path(id)),
    'list participants, page after page': (id) => timeWalk(emulator, path(id)),
    'change one participant': (id) => timeSame(emulator, REQUESTS, 'PATCH', path(id), change),
  };
  for (const [name, time] of Object.entries(timed)) {
    const times = await interleave(
      () => time(small),
      () => time(large),
      ROUNDS,
    );
    report(row(name, times, `a roster of ${count(SMALL_ROSTER)}`, `a roster of ${count(LARGE_ROSTER)}`));
  }
}
