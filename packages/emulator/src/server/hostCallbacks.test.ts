import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToldBy } from '../../../../scripts/package-checks/callbacks.js';
import { startRig } from '../../test/rig.js';
import { ALL_OFF } from '../../test/SignallingClient.js';
import type { EmulatorOptions } from '../options/index.js';

const error = new Error('of the host');
let written: unknown[];

// Node has no `reportError`.
beforeEach(() => {
  written = [];
  vi.spyOn(console, 'error').mockImplementation((thrown) => void written.push(thrown));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const fail = vi.fn();

/** Triggers the callback, and expects everything else to work. */
type Row = () => Promise<void>;

const ROWS: Record<ToldBy<'emulator'>, Row> = {
  async 'EmulatorOptions.onRequest'() {
    const { rooms } = await startRig({ onRequest: fail });
    const { id } = await rooms.createRoom();
    expect(await rooms.getRoom(id)).toMatchObject({ id });
  },

  async 'EmulatorOptions.log'() {
    const { openRoom, joining } = await startRig({ log: fail });
    const { roomId, userIds } = await openRoom('Attendee');
    const ben = await joining(roomId, userIds[0]);
    await ben.next('joined');
    ben.send({ type: 'media', request: 1, media: { ...ALL_OFF, screen: true } });
    expect(await ben.next('denied')).toMatchObject({ capability: 'shareScreen' });
  },
};

test.each(
  Object.entries(ROWS).flatMap(([name, row]) => [
    { name, how: 'throws', row },
    { name, how: 'rejects', row },
  ]),
)('an $name that $how is written to the console, and nothing else fails', async ({ how, row }) => {
  fail.mockReset().mockImplementation(() => {
    if (how === 'rejects') return Promise.reject(error);
    throw error;
  });
  await row();
  expect(fail).toHaveBeenCalled();
  await vi.waitFor(() => expect(written).toEqual(fail.mock.calls.map(() => error)));
});

test('the machine’s clock stands in for one that throws', async () => {
  const options: EmulatorOptions = {
    clock() {
      throw error;
    },
  };
  const { rooms } = await startRig(options);
  const { createdOn } = await rooms.createRoom();
  expect(Math.abs(createdOn.getTime() - Date.now())).toBeLessThan(60_000);
  expect(written).toContain(error);
});
