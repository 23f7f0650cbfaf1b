import { once } from 'node:events';
import { startEmulatorProcess } from '../packages/emulator/test/emulatorProcess.mjs';
import { sendAll, signed } from './signedRequests.mjs';

const PARTICIPANTS_PER_REQUEST = 1000;

/** An ACS user id of the emulator's resource: always the same for the same number. */
export function userId(number) {
  return `8:acs:a17e2000-0000-4000-8000-00000000acc5_00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/**
 * Starts the emulator's command line and creates rooms with one participant each through REST.
 *
 * @returns the emulator with `roomIds`, `heapBytes()` after a garbage collection, and `roomWithRoster(size)`
 */
export async function filledEmulator(rooms) {
  const probe = new URL('./heapProbe.mjs', import.meta.url).href;
  const emulator = await startEmulatorProcess({ nodeOptions: ['--expose-gc', `--import=${probe}`] });
  const create = () => signed(emulator, 'POST', '/rooms', { participants: { [userId(0)]: { role: 'Presenter' } } });
  const made = await sendAll(emulator, new Array(rooms).fill(create));
  return {
    ...emulator,
    roomIds: made.map(({ id }) => id),
    async heapBytes() {
      emulator.child.send('heap');
      const [bytes] = await once(emulator.child, 'message');
      return bytes;
    },
    async roomWithRoster(size) {
      const [{ id }] = await sendAll(emulator, [() => signed(emulator, 'POST', '/rooms', {})]);
      for (let start = 0; start < size; start += PARTICIPANTS_PER_REQUEST) {
        const numbers = Array.from({ length: Math.min(PARTICIPANTS_PER_REQUEST, size - start) }, (_, i) => start + i);
        const participants = Object.fromEntries(numbers.map((number) => [userId(number), { role: 'Attendee' }]));
        await sendAll(emulator, [() => signed(emulator, 'PATCH', `/rooms/${id}/participants`, { participants })]);
      }
      return id;
    },
  };
}
