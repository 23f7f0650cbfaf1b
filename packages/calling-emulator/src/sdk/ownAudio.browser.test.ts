import type { AudioDeviceInfo } from '@azure/communication-calling';
import { afterEach, expect, it } from 'vitest';
import { inCall } from '../../test/inCall.js';
import { type Call, LocalAudioStream, type VolumeMeter } from '../index.js';

const contexts: AudioContext[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

/** Sound that a page makes itself, or silence. */
function sound(loudness: number): MediaStream {
  const context = new AudioContext();
  contexts.push(context);
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  gain.gain.value = loudness;
  const destination = context.createMediaStreamDestination();
  oscillator.connect(gain).connect(destination);
  oscillator.start();
  return destination.stream;
}

/** The volume of the only person whom a call hears, measured until the end of the test. */
async function heard(call: Call): Promise<VolumeMeter> {
  await expect.poll(() => call.remoteAudioStreams.length).toBe(1);
  const volume = await call.remoteAudioStreams[0]?.getVolume();
  volume?.on('levelChanged', () => undefined);
  return volume as VolumeMeter;
}

it("the page's own sound is sent in place of the microphone, is muted with the call, and can be replaced", async () => {
  const [ada, ben] = await inCall(['Presenter', 'Attendee']);
  const own = new LocalAudioStream(sound(0.5));
  const told: unknown[] = [];
  ada.call.on('localAudioStreamsUpdated', (change: unknown) => void told.push(change));
  await ada.call.startAudio(own);
  expect(ada.call.localAudioStreams).toEqual([own]);
  expect(told).toEqual([{ added: [own], removed: expect.any(Array) }]);
  await ada.call.unmute();
  const volume = await heard(ben.call);
  await expect.poll(() => volume.level).toBeGreaterThan(50);

  await own.setMediaStream(sound(0));
  await expect.poll(() => volume.level).toBe(0);
  await own.setMediaStream(sound(0.5));
  await expect.poll(() => volume.level).toBeGreaterThan(50);
  await ada.call.mute();
  await expect.poll(() => volume.level).toBe(0);

  ada.call.stopAudio();
  await expect.poll(() => ada.call.localAudioStreams.includes(own)).toBe(false);
});

it('a call that is joined with a stream sends it, and disposes it at its end unless told otherwise', async () => {
  const [ada] = await inCall(['Presenter']);
  const kept = new LocalAudioStream(sound(0.5), { autoDisposeOnCallEnd: false });
  await ada.call.startAudio(kept);
  await ada.call.hangUp();
  await expect(kept.getMediaStream()).resolves.toBeInstanceOf(MediaStream);
});

it('the volume of the microphone can be read, and nothing is open after the call', async () => {
  const [ada] = await inCall(['Presenter']);
  await ada.call.unmute();
  const [stream] = ada.call.localAudioStreams;
  if (!stream) throw new Error('The call has no audio stream.');
  const volume = await stream.getVolume();
  let level = 0;
  volume.on('levelChanged', () => {
    level = Math.max(level, volume.level);
  });
  await expect.poll(() => level).toBeGreaterThan(0);
  const [track] = (await stream.getMediaStream()).getTracks();
  await ada.call.hangUp();
  await expect.poll(() => track?.readyState).toBe('ended');
});

it('a stream without sound is refused, and a Consumer may send none', async () => {
  const [ada, cleo] = await inCall(['Presenter', 'Consumer']);
  await ada.call.unmute();
  const before = ada.call.localAudioStreams;
  expect(before).toHaveLength(1);
  await expect(ada.call.startAudio(new LocalAudioStream(new MediaStream()))).rejects.toMatchObject({ code: 412 });
  expect(ada.call.localAudioStreams).toEqual(before);
  await expect(cleo.call.startAudio(new LocalAudioStream(sound(1)))).rejects.toMatchObject({ code: 403 });
});

it('a device that is selected while the page sends its own sound is used after it', async () => {
  const [ada] = await inCall(['Presenter']);
  const own = new LocalAudioStream(sound(0.5));
  await ada.call.startAudio(own);
  await ada.call.unmute();
  expect(ada.call.localAudioStreams).toEqual([own]);
  ada.call.stopAudio();
  await expect
    .poll(() => ada.call.localAudioStreams[0]?.source.deviceType)
    .toBe('Microphone' satisfies AudioDeviceInfo['deviceType']);
});
