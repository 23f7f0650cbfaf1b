import { afterEach, expect, test, vi } from 'vitest';
import { CallClient, LocalAudioStream, WbLocalVideoStream } from '../../index.js';

const contexts: AudioContext[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

/** Sound that a page makes itself. */
function tone(): MediaStream {
  const context = new AudioContext();
  contexts.push(context);
  const oscillator = context.createOscillator();
  const destination = context.createMediaStreamDestination();
  oscillator.connect(destination);
  oscillator.start();
  return destination.stream;
}

async function microphone() {
  const devices = await new CallClient().getDeviceManager();
  await devices.askDevicePermission({ audio: true, video: false });
  const [first] = await devices.getMicrophones();
  if (!first) throw new Error('Chromium has no fake microphone.');
  return first;
}

test('a microphone opens with the first use, and closes with dispose', async () => {
  const device = await microphone();
  const stream = new LocalAudioStream(device);
  expect(stream).toMatchObject({ mediaStreamType: 'Audio', source: { id: device.id } });
  const [track] = (await stream.getMediaStream()).getTracks();
  expect(track?.readyState).toBe('live');
  stream.dispose();
  await expect.poll(() => track?.readyState).toBe('ended');
  await expect(stream.getMediaStream()).rejects.toMatchObject({ code: 409 });
});

test("a volume measures the page's own sound for its listeners, and ends with the source", async () => {
  const stream = new LocalAudioStream(tone());
  const volume = await stream.getVolume();
  expect(volume.level).toBe(0);
  const levels: number[] = [];
  const listener = () => void levels.push(volume.level);
  volume.on('levelChanged', listener);
  await expect.poll(() => Math.max(0, ...levels)).toBeGreaterThan(50);

  const changes: unknown[] = [];
  stream.on('audioSourceChanged', (change: unknown) => void changes.push(change));
  await stream.setMediaStream(tone());
  expect(changes).toEqual([{ source: stream }]);
  expect(volume.level).toBe(0);
  expect(await stream.getVolume()).not.toBe(volume);
});

test('removing a listener that was never added stops no measurement; the last one that is removed does', async () => {
  const created = vi.spyOn(AudioContext.prototype, 'close');
  const volume = await new LocalAudioStream(tone()).getVolume();
  const listener = vi.fn();
  volume.on('levelChanged', listener);
  volume.off('levelChanged', () => undefined);
  await expect.poll(() => volume.level).toBeGreaterThan(50);
  expect(created).not.toHaveBeenCalled();
  volume.off('levelChanged', listener);
  expect(created).toHaveBeenCalledOnce();
  expect(volume.level).toBe(0);
  created.mockRestore();
});

test('a volume that is over measures nothing for later listeners', async () => {
  const stream = new LocalAudioStream(tone());
  const volume = await stream.getVolume();
  stream.dispose();
  const analysers = vi.spyOn(AudioContext.prototype, 'createAnalyser');
  volume.on('levelChanged', () => undefined);
  expect(analysers).not.toHaveBeenCalled();
  analysers.mockRestore();
});

test("the page's own stream keeps its tracks after dispose", async () => {
  const given = tone();
  const stream = new LocalAudioStream(given);
  expect(await stream.getMediaStream()).toBe(given);
  stream.dispose();
  expect(given.getTracks().map(({ readyState }) => readyState)).toEqual(['live']);
});

test('a video track follows a switch, and the former one is released', async () => {
  const devices = await new CallClient().getDeviceManager();
  await devices.askDevicePermission({ audio: false, video: true });
  const [first, second] = await devices.getCameras();
  if (!first || !second) throw new Error('Chromium has no two fake cameras.');
  const stream = new WbLocalVideoStream(first);
  const before = await stream.getVideoTrack();
  const told: MediaStreamTrack[] = [];
  stream.on('sourceChanged', (track: MediaStreamTrack) => void told.push(track));
  await stream.switchSource(second);
  expect(told.map(({ label }) => label)).toEqual([second.name]);
  await expect.poll(() => before.readyState).toBe('ended');
  stream.dispose();
  await expect.poll(() => told[0]?.readyState).toBe('ended');
});

test('a camera that opens after dispose, during a switch, is released', async () => {
  const devices = await new CallClient().getDeviceManager();
  await devices.askDevicePermission({ audio: false, video: true });
  const [first, second] = await devices.getCameras();
  if (!first || !second) throw new Error('Chromium has no two fake cameras.');
  const opened: MediaStreamTrack[] = [];
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (wanted) => {
    const given = await open(wanted);
    opened.push(...given.getTracks());
    return given;
  });
  const stream = new WbLocalVideoStream(first);
  const switching = stream.switchSource(second);
  stream.dispose();
  await switching;
  await expect.poll(() => opened.map(({ readyState }) => readyState)).toEqual(['ended']);
  vi.restoreAllMocks();
});
