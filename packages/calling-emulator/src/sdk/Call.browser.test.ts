import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../test/emulatorCommands.js';
import type { TestPerson } from '../../test/service.js';
import { CallClient, LocalVideoStream, VideoStreamRenderer } from '../index.js';
import type { Call } from './Call.js';
import type { CallAgent } from './CallAgent.js';

const emulator = commands as unknown as EmulatorCommands;
const agents: CallAgent[] = [];

// Every track that this page ever opened: all of them must be released.
const opened: MediaStreamTrack[] = [];
const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (constraints) => {
  const stream = await getUserMedia(constraints);
  opened.push(...stream.getTracks());
  return stream;
};
const liveTracks = () => opened.filter((track) => track.readyState === 'live');

afterEach(async () => {
  await Promise.all(agents.splice(0).map((agent) => agent.dispose()));
  opened.length = 0;
});

async function agentFor(person: TestPerson, displayName: string): Promise<CallAgent> {
  const credential = new AzureCommunicationTokenCredential(person.token);
  const agent = await new CallClient().createCallAgent(credential, { displayName });
  agents.push(agent);
  return agent;
}

async function camera(): Promise<LocalVideoStream> {
  const devices = await new CallClient().getDeviceManager();
  const [device] = await devices.getCameras();
  if (!device) throw new Error('Chromium has no fake camera.');
  return new LocalVideoStream(device);
}

async function join(person: TestPerson, displayName: string, roomId: string, options = {}): Promise<Call> {
  const agent = await agentFor(person, displayName);
  const call = agent.join({ roomId }, options);
  await expect.poll(() => call.state).toBe('Connected');
  return call;
}

async function ended(call: Call) {
  await expect.poll(() => call.state).toBe('Disconnected');
  return call.callEndReason;
}

async function meeting(roles: Parameters<EmulatorCommands['openRoom']>[0], options = {}) {
  const { roomId, people } = await emulator.openRoom(roles);
  const [first, second] = people;
  if (!first || !second) throw new Error('A meeting needs two.');
  const one = await join(first, 'One', roomId, options);
  const two = await join(second, 'Two', roomId, options);
  await expect.poll(() => one.remoteParticipants.length).toBe(1);
  return { roomId, first, second, one, two };
}

describe('joining', () => {
  it('shows each the other, by name and role', async () => {
    const { one, two } = await meeting(['Presenter', 'Attendee']);
    expect(one.remoteParticipants[0]).toMatchObject({ displayName: 'Two', role: 'Attendee', state: 'Connected' });
    expect(two.remoteParticipants[0]).toMatchObject({ displayName: 'One', role: 'Presenter', state: 'Connected' });
    expect(one.role).toBe('Presenter');
  });

  it('has the role only after the join is answered', async () => {
    const { roomId, people } = await emulator.openRoom(['Presenter']);
    const agent = await agentFor(people[0] as TestPerson, 'One');
    const call = agent.join({ roomId }, { audioOptions: { muted: true } });
    expect(call.role).toBe('Unknown');
    expect(call.feature('Capabilities')).toMatchObject({ capabilities: { unmuteMic: { reason: 'NotInitialized' } } });
    await expect.poll(() => call.role).toBe('Presenter');
  });

  it('never opens a device for a Consumer, even one that asks for them', async () => {
    const { roomId, people } = await emulator.openRoom(['Consumer']);
    const stream = await camera();
    const spy = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    const call = await join(people[0] as TestPerson, 'One', roomId, { videoOptions: { localVideoStreams: [stream] } });
    expect(call.isMuted).toBe(true);
    expect(call.localVideoStreams).toHaveLength(0);
    await expect(call.unmute()).rejects.toMatchObject({ code: 403 });
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });

  it('refuses with the codes of the service: not invited, no such room, foreign token', async () => {
    const { roomId } = await emulator.openRoom(['Presenter']);
    const outsider = await agentFor(await emulator.stranger(['voip.join']), 'Eve');
    expect(await ended(outsider.join({ roomId }))).toEqual({ code: 403, subCode: 5828 });
    expect(await ended(outsider.join({ roomId: '99412345678901234' }))).toEqual({ code: 404, subCode: 5732 });
  });

  it('refuses a token without a voip scope before anything is sent', async () => {
    await expect(agentFor(await emulator.stranger(['chat']), 'Eve')).rejects.toMatchObject({
      code: 401,
      subCode: 44113,
    });
  });

  it('refuses a token that the emulator did not sign', async () => {
    const { roomId, people } = await emulator.openRoom(['Presenter']);
    const { token, acsUserId } = people[0] as TestPerson;
    const [header, payload] = token.split('.');
    const agent = await agentFor({ acsUserId, token: `${header}.${payload}.${btoa('forged')}` }, 'Mallory');
    expect(await ended(agent.join({ roomId }))).toEqual({ code: 401, subCode: 10009 });
  });

  it('ends with a request failure when nothing listens', async () => {
    const person = await emulator.stranger(['voip.join']);
    const claims = JSON.parse(atob(person.token.split('.')[1] ?? '')) as Record<string, unknown>;
    const elsewhere = btoa(JSON.stringify({ ...claims, iss: 'http://localhost:1' })).replace(/=+$/, '');
    const agent = await agentFor({ ...person, token: `e30.${elsewhere}.x` }, 'One');
    expect(await ended(agent.join({ roomId: '99412345678901234' }))).toEqual({ code: 490, subCode: 4502 });
  });

  it('gives one identity one agent at a time', async () => {
    const person = await emulator.stranger(['voip.join']);
    const agent = await agentFor(person, 'One');
    await expect(agentFor(person, 'Again')).rejects.toMatchObject({ code: 409, subCode: 40228 });
    await agent.dispose();
    await expect(agentFor(person, 'Again')).resolves.toBeDefined();
  });
});

describe('media', () => {
  it('sends video that advances, and stops the camera with the last view', async () => {
    const { two } = await meeting(['Presenter', 'Attendee'], { audioOptions: { muted: true } });
    const [one] = agents;
    const stream = await camera();
    await one?.calls[0]?.startVideo(stream);
    await expect.poll(() => two.remoteParticipants[0]?.videoStreams.length).toBe(1);
    const [remote] = two.remoteParticipants[0]?.videoStreams ?? [];
    if (!remote) throw new Error('No remote stream.');
    expect(remote).toMatchObject({ isAvailable: true, mediaStreamType: 'Video' });
    const view = await new VideoStreamRenderer(remote).createView();
    document.body.append(view.target);
    const video = view.target.querySelector('video');
    const frames = () => video?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
    await expect.poll(frames).toBeGreaterThan(5);
    const seen = frames();
    await expect.poll(frames).toBeGreaterThan(seen + 5);
    expect(remote.size.width).toBeGreaterThan(0);

    await one?.calls[0]?.stopVideo(stream);
    await expect.poll(() => remote.isAvailable).toBe(false);
    expect(liveTracks()).toEqual([]);
    view.dispose();
    expect(video?.srcObject).toBeNull();
  });

  it('is heard while unmuted, and silent at the source while muted', async () => {
    const { one, two } = await meeting(['Presenter', 'Attendee']);
    await expect.poll(() => two.remoteParticipants[0]?.isSpeaking).toBe(true);
    await one.mute();
    expect(liveTracks().filter((track) => track.enabled)).toHaveLength(1);
    await expect.poll(() => two.remoteParticipants[0]?.isMuted).toBe(true);
    expect(two.remoteParticipants[0]?.isSpeaking).toBe(false);
    await one.unmute();
    await expect.poll(() => two.remoteParticipants[0]?.isMuted).toBe(false);
  });

  it('shares a screen as its own stream beside the camera', async () => {
    const { one, two } = await meeting(['Presenter', 'Attendee'], { audioOptions: { muted: true } });
    await expect(two.startScreenSharing()).rejects.toMatchObject({ code: 403 });
    await one.startScreenSharing();
    await expect.poll(() => two.remoteParticipants[0]?.videoStreams[0]?.mediaStreamType).toBe('ScreenSharing');
    await one.stopScreenSharing();
    await expect.poll(() => two.remoteParticipants[0]?.videoStreams[0]?.isAvailable).toBe(false);
    expect(one.localVideoStreams).toEqual([]);
  });
});

describe('roles', () => {
  it('follows a role that changes in the call, and stops what is no longer allowed', async () => {
    const { roomId, second, one, two } = await meeting(['Presenter', 'Attendee']);
    await two.startVideo(await camera());
    await expect.poll(() => one.remoteParticipants[0]?.videoStreams[0]?.isAvailable).toBe(true);
    const changes: unknown[] = [];
    two.feature('Capabilities').on('capabilitiesChanged', (change: unknown) => void changes.push(change));
    await emulator.changeRole(roomId, second.acsUserId, 'Consumer');
    await expect.poll(() => two.role).toBe('Consumer');
    expect(two.isMuted).toBe(true);
    expect(two.localVideoStreams).toEqual([]);
    expect(changes).toMatchObject([
      { reason: 'RoleChanged', newValue: { unmuteMic: { isPresent: false, reason: 'RoleRestricted' } } },
    ]);
    await expect.poll(() => one.remoteParticipants[0]?.videoStreams[0]?.isAvailable).toBe(false);
    await expect.poll(() => one.remoteParticipants[0]?.role).toBe('Consumer');
  });
});

describe('the end', () => {
  it('comes with 5317 for a person who is removed from the roster', async () => {
    const { roomId, second, one, two } = await meeting(['Presenter', 'Attendee']);
    await emulator.removeFromRoom(roomId, second.acsUserId);
    expect(await ended(two)).toEqual({ code: 0, subCode: 5317 });
    await expect.poll(() => one.remoteParticipants).toEqual([]);
  });

  it('leaves no caller and no live track behind, and reports the call removed as it disconnects', async () => {
    const { roomId, one, two } = await meeting(['Presenter', 'Attendee']);
    await one.startVideo(await camera());
    const [agent] = agents;
    const removedAtDisconnect: number[] = [];
    agent?.on('callsUpdated', ({ removed }: { removed: unknown[] }) => void removedAtDisconnect.push(removed.length));
    await one.hangUp();
    expect(one.callEndReason).toEqual({ code: 0, subCode: 0 });
    expect(removedAtDisconnect).toEqual([1]);
    await two.hangUp();
    expect(liveTracks()).toEqual([]);
    await expect.poll(() => emulator.callersOf(roomId)).toEqual([]);
  });

  it('releases the devices of a call that ends while the browser is still opening them', async () => {
    const { roomId, people } = await emulator.openRoom(['Presenter']);
    const agent = await agentFor(people[0] as TestPerson, 'One');
    const call = agent.join({ roomId }, { videoOptions: { localVideoStreams: [(await camera()) as never] } });
    await expect.poll(() => call.state, { interval: 1 }).toBe('Connected');
    await call.hangUp();
    await expect.poll(() => opened.length).toBe(2);
    await expect.poll(liveTracks).toEqual([]);
  });
});
