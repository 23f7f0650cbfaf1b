import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call, type RealRooms, type RoomsModel, roomCommands, wireRoom, wireRoster } from '../../../test/roomsModel.js';
import { startEmulator } from '../../index.js';

const RUNS = 150;

/** The complete state of every room, as the emulator returns it. */
async function expectAgreement({ rooms }: RoomsModel, real: RealRooms): Promise<void> {
  const live = rooms.filter(({ deleted }) => !deleted).reverse();
  expect((await call(real, 'GET', '/rooms')).body).toEqual({ value: live.map(wireRoom) });
  for (const room of rooms) {
    const { status, body } = await call(real, 'GET', `/rooms/${room.id}/participants`);
    if (room.deleted) expect(status).toBe(404);
    else expect(body).toEqual(wireRoster(room));
  }
}

test('after any sequence of operations the list is the live rooms, and each roster the fold of its changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(roomCommands, { maxCommands: 60, size: 'max' }), async (commands) => {
      const time = { now: Date.parse('2030-01-01T00:00:00Z') };
      const emulator = await startEmulator({ port: 0, clock: () => time.now });
      const real = { emulator, time };
      const model: RoomsModel = { rooms: [] };
      try {
        await fc.asyncModelRun(() => ({ model, real }), commands);
        await expectAgreement(model, real);
      } finally {
        await emulator.close();
      }
    }),
    { numRuns: RUNS },
  );
}, 60_000);
