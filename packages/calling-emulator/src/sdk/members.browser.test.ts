import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emulator } from '../../test/callers.js';
import { inCall } from '../../test/inCall.js';
import { CallClient, Features, LocalVideoStream, type RaiseHandFeature } from '../index.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a call', () => {
  it('has no lobby and was never transferred, and says so', async () => {
    const [ada] = await inCall(['Presenter']);
    expect(ada.call.lobby.participants).toEqual([]);
    await expect(ada.call.lobby.admitAll()).rejects.toThrow(/lobby of a Teams meeting is not available/);
    expect(ada.call).toHaveProperty('transferorInfo', undefined);
  });

  it('has every feature of a call that the SDK lists', async () => {
    const [ada] = await inCall(['Presenter']);
    // Features of streams, of clients and of agents.
    const { VideoEffects, AudioEffects, DebugInfo, ActiveCallTransfer, ...ofCalls } = Features;
    for (const name of Object.values(ofCalls)) expect(ada.call.feature(name), name).toHaveProperty('name', name);
  });

  it('is left by dispose', async () => {
    const [ada] = await inCall(['Presenter']);
    ada.call.dispose();
    await expect.poll(() => ada.call.state).toBe('Disconnected');
    ada.call.dispose();
  });

  it('limits the picture that it sends, and refuses a limit of the bitrate', async () => {
    const [ada] = await inCall(['Presenter']);
    const [camera] = await (await new CallClient().getDeviceManager()).getCameras();
    if (!camera) throw new Error('Chromium has no fake camera.');
    const stream = new LocalVideoStream(camera);
    await ada.call.setConstraints({ video: { send: { frameHeight: { max: 240 }, frameRate: { max: 10 } } } });
    await ada.call.startVideo(stream);
    const settings = async () => (await stream.getMediaStream()).getVideoTracks()[0]?.getSettings();
    await expect.poll(async () => (await settings())?.height).toBeLessThanOrEqual(240);
    expect((await settings())?.frameRate).toBeLessThanOrEqual(10);
    const [, other] = await (await new CallClient().getDeviceManager()).getCameras();
    if (!other) throw new Error('Chromium has no second fake camera.');
    await stream.switchSource(other);
    await expect.poll(async () => (await settings())?.deviceId).toBe(other.id);
    await expect.poll(async () => (await settings())?.height).toBeLessThanOrEqual(240);
    const limited = ada.call.setConstraints({ video: { send: { bitrate: { max: 100 } } } });
    await expect(limited).rejects.toMatchObject({ code: 501 });
  });

  it("lowers one's own hand among others, and refuses to lower another's", async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee']);
    const hands = ada.call.feature(Features.RaiseHand) as RaiseHandFeature;
    await hands.raiseHand();
    await expect.poll(() => hands.getRaisedHands()).toHaveLength(1);
    await hands.lowerAllHands();
    await expect.poll(() => hands.getRaisedHands()).toHaveLength(0);
    await expect(hands.lowerHands([{ communicationUserId: ben.acsUserId }])).rejects.toMatchObject({ code: 501 });
  });

  it('tells the devices of a person, and whether their name has changed', async () => {
    const [ada] = await inCall(['Presenter', 'Attendee']);
    const [ben] = ada.call.remoteParticipants;
    expect(ben?.endpointDetails).toEqual([{ participantId: expect.any(String) }]);
    expect(ben?.hasDisplayNameChanged).toBe(false);
  });

  it('sends video that the page draws itself in place of the camera', async () => {
    const [ada] = await inCall(['Presenter']);
    const [camera, other] = await (await new CallClient().getDeviceManager()).getCameras();
    if (!camera || !other) throw new Error('Chromium has no two fake cameras.');
    const stream = new LocalVideoStream(camera);
    await ada.call.startVideo(stream);
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
    const drawn = canvas.captureStream(5);
    await stream.setMediaStream(drawn);
    expect(await stream.getMediaStream()).toBe(drawn);
    await stream.switchSource(other);
    expect((await stream.getMediaStream()).getVideoTracks()[0]?.label).toBe(other.name);
    await ada.call.stopVideo();
    expect(drawn.getTracks()[0]?.readyState).toBe('live');
    drawn.getTracks()[0]?.stop();
  });
});

describe('an agent', () => {
  it('is disconnected once it is disposed, and tells it', async () => {
    const { people } = await emulator.openRoomByLines(['Presenter']);
    const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(people[0]?.token ?? ''));
    const told: unknown[] = [];
    agent.on('connectionStateChanged', (change: unknown) => void told.push(change));
    expect(agent.connectionState).toBe('Connected');
    await agent.dispose();
    expect(agent.connectionState).toBe('Disconnected');
    expect(told).toEqual([{ oldValue: 'Connected', newValue: 'Disconnected' }]);
  });

  it('refuses a call that is no room, and says what to pass', async () => {
    const { people } = await emulator.openRoomByLines(['Presenter']);
    const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(people[0]?.token ?? ''));
    expect(() => agent.join({ groupId: 'a' } as never)).toThrow('{ roomId }');
    expect(() => agent.startCall()).toThrow('{ roomId }');
    await agent.dispose();
  });
});

describe('a client', () => {
  it('refuses an agent for Teams users in words', async () => {
    await expect(new CallClient().createTeamsCallAgent()).rejects.toMatchObject({ code: 501 });
  });

  it('tells when another page of this origin has an agent, while somebody listens', async () => {
    const debug = new CallClient().feature(Features.DebugInfo);
    let told = 0;
    const listener = () => {
      told += 1;
    };
    debug.on('isCallClientActiveInAnotherTabChanged', listener);
    // The lock of another page.
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const lock = navigator.locks.request('anteroom.callClient', { mode: 'shared' }, () => left);
    await expect.poll(() => debug.isCallClientActiveInAnotherTab).toBe(true);
    leave();
    await lock;
    await expect.poll(() => debug.isCallClientActiveInAnotherTab).toBe(false);
    expect(told).toBe(2);
    debug.off('isCallClientActiveInAnotherTabChanged', listener);
  });
});

it('a page that may not know of others, such as a frame of another site, still has an agent', async () => {
  const refused = () => Promise.reject(new DOMException('The request was denied.', 'SecurityError'));
  vi.spyOn(navigator.locks, 'request').mockImplementation(refused);
  vi.spyOn(navigator.locks, 'query').mockImplementation(refused);
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => void unhandled.push(event.reason);
  addEventListener('unhandledrejection', note);
  const { people } = await emulator.openRoomByLines(['Presenter']);
  const client = new CallClient();
  const agent = await client.createCallAgent(new AzureCommunicationTokenCredential(people[0]?.token ?? ''));
  await expect(client.feature(Features.DebugInfo).getEnvironmentInfo()).resolves.toHaveProperty('environment');
  await agent.dispose();
  removeEventListener('unhandledrejection', note);
  expect(unhandled).toEqual([]);
});

describe('devices', () => {
  it('that are still opening when the client is disposed are not left open', async () => {
    const opened: MediaStreamTrack[] = [];
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (wanted) => {
      const stream = await open(wanted);
      opened.push(...stream.getTracks());
      return stream;
    });
    const client = new CallClient();
    const devices = await client.getDeviceManager();
    const starting = devices.startPreheatDevices({ audio: { preheat: true }, video: { preheat: true } });
    await client.dispose();
    await starting;
    await expect.poll(() => opened.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
  });

  it('are open ahead of a call until they are stopped, or their time is over', async () => {
    const opened: MediaStreamTrack[] = [];
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (wanted) => {
      const stream = await open(wanted);
      opened.push(...stream.getTracks());
      return stream;
    });
    const states = () => opened.map(({ kind, readyState }) => `${kind} ${readyState}`);
    const devices = await new CallClient().getDeviceManager();
    await devices.startPreheatDevices({ audio: { preheat: true }, video: { preheat: true, timeoutInSec: 1 } });
    expect(states()).toEqual(['audio live', 'video live']);
    await expect.poll(states).toEqual(['audio live', 'video ended']);
    devices.stopPreheatDevices({ audio: true });
    await expect.poll(states).toEqual(['audio ended', 'video ended']);
  });
});
