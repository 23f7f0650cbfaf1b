import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../test/emulatorCommands.js';
import { PluggableDevices } from '../../test/PluggableDevices.js';
import { type CallAgent, CallClient, LocalVideoStream, VideoStreamRenderer } from '../index.js';

const emulator = commands as unknown as EmulatorCommands;
const agents: CallAgent[] = [];
let devices: PluggableDevices;

beforeEach(() => {
  devices = new PluggableDevices();
  for (const kind of ['videoinput', 'audioinput'] as const) {
    devices.plug(kind, `first ${kind}`);
    devices.plug(kind, `second ${kind}`);
  }
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(agents.splice(0).map((agent) => agent.dispose()));
  await devices.restore();
});

async function meeting() {
  const { roomId, people } = await emulator.openRoom(['Presenter', 'Presenter']);
  const joined = [];
  for (const person of people) {
    const client = new CallClient();
    const manager = await client.getDeviceManager();
    const agent = await client.createCallAgent(new AzureCommunicationTokenCredential(person.token));
    agents.push(agent);
    const microphones = await manager.getMicrophones();
    const call = agent.join({ roomId }, { audioOptions: { muted: joined.length > 0 } });
    await expect.poll(() => call.state).toBe('Connected');
    joined.push({ call, manager, microphones, cameras: await manager.getCameras() });
  }
  const [one, two] = joined;
  if (!one || !two) throw new Error('A meeting needs two.');
  return { one, two: two.call, muted: two };
}

it('another camera and another microphone are seen and heard without a new negotiation', async () => {
  const { one, two } = await meeting();
  const [first, second] = one.cameras;
  const [, otherMicrophone] = one.microphones;
  if (!first || !second || !otherMicrophone) throw new Error('The test needs two of each.');
  const other = () => two.remoteParticipants[0];
  const stream = new LocalVideoStream(first);
  await one.call.startVideo(stream);
  devices.setLoudness(0.5);
  await expect.poll(() => other()?.isSpeaking).toBe(true);
  await expect.poll(() => other()?.videoStreams[0]?.isReceiving).toBe(true);
  const [remote] = other()?.videoStreams ?? [];
  if (!remote) throw new Error('No remote stream.');
  const view = await new VideoStreamRenderer(remote).createView();
  document.body.append(view.target);
  const frames = () => view.target.querySelector('video')?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
  await expect.poll(frames).toBeGreaterThan(5);

  const negotiated = vi.spyOn(RTCPeerConnection.prototype, 'setLocalDescription');
  await stream.switchSource(second);
  await one.manager.selectMicrophone(otherMicrophone);
  await expect.poll(() => devices.live).toEqual(devices.opened.slice(-2).map(({ id }) => id));
  const seen = frames();
  await expect.poll(frames).toBeGreaterThan(seen + 10);
  devices.setLoudness(0);
  await expect.poll(() => other()?.isSpeaking).toBe(false);
  devices.setLoudness(0.5);
  await expect.poll(() => other()?.isSpeaking).toBe(true);
  expect(negotiated).not.toHaveBeenCalled();
  negotiated.mockRestore();
  view.dispose();
  view.target.remove();
});

/** The next request for a device waits until the returned function is called. */
function holdNext(): () => void {
  const open = navigator.mediaDevices.getUserMedia;
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementationOnce(async (constraints) => {
    await held;
    return open(constraints);
  });
  return answer;
}

const deviceIds = () =>
  devices.opened.filter(({ readyState }) => readyState === 'live').map((track) => track.getSettings().deviceId);

it.each(['opens', 'fails'])(
  'a microphone that is chosen while another one starts is the one that is heard when that %s',
  async (how) => {
    const { muted } = await meeting();
    const { call, manager } = muted;
    const [, second] = muted.microphones;
    if (!second) throw new Error('The test needs two of each.');
    if (how === 'fails') devices.hold('first audioinput');
    const answer = holdNext();
    const unmuting = call.unmute();
    await manager.selectMicrophone(second);
    answer();
    await unmuting;
    expect(call.isMuted).toBe(false);
    await expect.poll(() => deviceIds().at(-1)).toBe('second audioinput');
  },
);

it.each(['opens', 'fails'])(
  'a camera that is chosen while another one starts is the one in use when that %s',
  async (how) => {
    const { one } = await meeting();
    const [first, second] = one.cameras;
    if (!first || !second) throw new Error('The test needs two of each.');
    if (how === 'fails') devices.hold('first videoinput');
    const stream = new LocalVideoStream(first);
    const answer = holdNext();
    const starting = one.call.startVideo(stream);
    await stream.switchSource(second);
    answer();
    await starting;
    expect(one.call.isLocalVideoStarted).toBe(true);
    expect(deviceIds()).toContain('second videoinput');
    expect(deviceIds()).not.toContain('first videoinput');
  },
);

it('a microphone whose muted speech can’t be analyzed is muted all the same, and its copy is released', async () => {
  const { muted } = await meeting();
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  await muted.call.unmute();
  const before = devices.live;
  vi.spyOn(AudioContext.prototype, 'createMediaStreamSource').mockImplementation(() => {
    throw new DOMException('', 'NotSupportedError');
  });
  await muted.call.mute();
  expect(muted.call.isMuted).toBe(true);
  expect(devices.live).toEqual(before);
  expect(reported).toHaveBeenCalledOnce();
});
