import { afterEach, beforeEach, expect, it } from 'vitest';
import { inCall } from '../../test/inCall.js';

const players: HTMLAudioElement[] = [];
const { Audio: Player } = window;

beforeEach(() => {
  window.Audio = class extends Player {
    constructor() {
      super();
      players.push(this);
    }
  };
});

afterEach(() => {
  window.Audio = Player;
  players.length = 0;
});

const audible = () => players.filter(({ muted, paused, srcObject }) => srcObject && !muted && !paused).length;

it('muting incoming audio plays nobody for this person alone, also after a hold, until it is unmuted', async () => {
  const [ada, ben] = await inCall(['Presenter', 'Attendee']);
  await expect.poll(audible).toBe(2);
  const told: boolean[] = [];
  ben.call.on('isIncomingAudioMutedChanged', () => void told.push(ben.call.isIncomingAudioMuted));
  expect(ben.call.isIncomingAudioMuted).toBe(false);

  await ben.call.muteIncomingAudio();
  await ben.call.muteIncomingAudio();
  expect(audible()).toBe(1);
  expect(ada.call.isIncomingAudioMuted).toBe(false);
  await ben.call.hold();
  await ben.call.resume();
  expect(audible()).toBe(1);

  await ben.call.unmuteIncomingAudio();
  await expect.poll(audible).toBe(2);
  expect(told).toEqual([true, false]);
});

it('a press in the page plays a voice that the browser refused to play', async () => {
  await inCall(['Presenter', 'Attendee']);
  await expect.poll(audible).toBe(2);
  for (const player of players) player.pause();
  expect(audible()).toBe(0);
  dispatchEvent(new PointerEvent('pointerdown'));
  await expect.poll(audible).toBe(2);
});
