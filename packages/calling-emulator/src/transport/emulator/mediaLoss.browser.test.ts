import { afterEach, beforeEach, expect, it } from 'vitest';
import { advances, emulator, inCall, seenBy, watch } from '../../../test/callers.js';
import { relayMedia } from '../../../test/relayMedia.js';

const LONG = { timeout: 60_000 };

let restore = () => {};
beforeEach(async () => {
  restore = relayMedia(emulator);
  await emulator.setMedia('open');
});
afterEach(() => restore());

it('shows on the tile that media is lost, and recovers automatically in another network', async () => {
  const { callers } = await inCall(['Presenter', 'Attendee']);
  const [ada, ben] = callers;
  const frames = [await watch(ada, ben), await watch(ben, ada)];
  for (const count of frames) await advances(count);
  const received = () => [seenBy(ada, ben), seenBy(ben, ada)].map((person) => person?.videoStreams[0]?.isReceiving);
  expect(received()).toEqual([true, true]);
  await emulator.setMedia('cut');
  await expect.poll(received, LONG).toEqual([false, false]);
  expect(callers.map(({ call }) => [call.state, call.remoteParticipants.length])).toEqual([
    ['Connected', 1],
    ['Connected', 1],
  ]);
  await emulator.setMedia('open');
  await expect.poll(received, LONG).toEqual([true, true]);
  for (const count of frames) await advances(count);
}, 120_000);

it('ends with 410/3101 if all media stays lost, although the emulator is there', async () => {
  const own = await emulator.startEmulator(['--reconnect-seconds', '2']);
  const { callers } = await inCall(['Presenter', 'Attendee'], own);
  const [ada, ben] = callers;
  await advances(await watch(ada, ben));
  await emulator.setMedia('cut');
  await expect.poll(() => callers.some(({ call }) => call.state === 'Disconnected'), LONG).toBe(true);
  const [first] = [ada, ben].filter(({ call }) => call.state === 'Disconnected');
  expect(first?.call.callEndReason).toEqual({ code: 410, subCode: 3101 });
}, 120_000);
