import type { VideoDeviceInfo } from '@azure/communication-calling';
import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import type { ParticipantRole } from '@azure/communication-rooms';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../test/emulatorCommands.js';
import {
  type CallAgent,
  CallClient,
  type DiagnosticsFeature,
  LocalVideoStream,
  VideoStreamRenderer,
} from '../index.js';

const emulator = commands as unknown as EmulatorCommands;
const agents: CallAgent[] = [];
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const muted = { audioOptions: { muted: true } };

// Simulates a person who is slow to respond to prompts, or refuses them.
const opened: MediaStreamTrack[] = [];
const prompt = { videoMs: 0, audioMs: 0, refusal: '', lateRefusal: '' };
const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
const asked = { prompts: 0, answers: 0 };
navigator.mediaDevices.getUserMedia = async (constraints) => {
  if (prompt.refusal) throw new DOMException('Refused by the test.', prompt.refusal);
  const { lateRefusal } = prompt;
  asked.prompts += 1;
  try {
    await sleep(constraints?.video ? prompt.videoMs : prompt.audioMs);
    if (lateRefusal) throw new DOMException('Refused by the test.', lateRefusal);
    const stream = await getUserMedia(constraints);
    opened.push(...stream.getTracks());
    return stream;
  } finally {
    asked.answers += 1;
  }
};

/** Waits until the person has answered every prompt, at least one. */
async function promptsAnswered(): Promise<void> {
  await expect.poll(() => asked.prompts > 0 && asked.answers === asked.prompts).toBe(true);
}

const live = (kind: 'audio' | 'video') => opened.filter((track) => track.kind === kind && track.readyState === 'live');
const audible = () => live('audio').filter((track) => track.enabled);

let cameras: [VideoDeviceInfo, VideoDeviceInfo];

beforeAll(async () => {
  for (const track of (await getUserMedia({ video: true, audio: true })).getTracks()) track.stop();
  const [first, second] = await (await new CallClient().getDeviceManager()).getCameras();
  if (!first || !second) throw new Error('The tests need two cameras.');
  cameras = [first, second];
});

afterEach(async () => {
  Object.assign(prompt, { videoMs: 0, audioMs: 0, refusal: '', lateRefusal: '' });
  Object.assign(asked, { prompts: 0, answers: 0 });
  await Promise.all(agents.splice(0).map((agent) => agent.dispose()));
  expect(opened.filter((track) => track.readyState === 'live')).toEqual([]);
  opened.length = 0;
});

async function joinAlone(options: object = muted, role: ParticipantRole = 'Presenter') {
  const { roomId, people } = await emulator.openRoom([role]);
  const [person] = people;
  if (!person) throw new Error('Nobody is in the room.');
  const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(person.token));
  agents.push(agent);
  const call = agent.join({ roomId }, options);
  const become = async (next: ParticipantRole) => {
    await emulator.changeRole(roomId, person.acsUserId, next);
    await expect.poll(() => call.role).toBe(next);
  };
  return { call, become, connected: () => expect.poll(() => call.state).toBe('Connected') };
}

async function alone(options?: object) {
  const joined = await joinAlone(options);
  await joined.connected();
  return joined;
}

const cameraFrom = (device: VideoDeviceInfo) => new LocalVideoStream(device);
const withCamera = () => ({ ...muted, videoOptions: { localVideoStreams: [cameraFrom(cameras[0])] } });

describe('the camera', () => {
  it('is released although it was started twice at once', async () => {
    const { call } = await alone();
    prompt.videoMs = 100;
    await Promise.all([call.startVideo(cameraFrom(cameras[0])), call.startVideo(cameraFrom(cameras[0]))]);
    expect(call.localVideoStreams).toHaveLength(1);
    await call.hangUp();
    expect(live('video')).toEqual([]);
  });

  it('stays off when it is stopped while it opens, in the call and in the join', async () => {
    prompt.videoMs = 300;
    const { call } = await alone();
    const starting = call.startVideo(cameraFrom(cameras[0]));
    await call.stopVideo();
    await starting;
    expect(call.isLocalVideoStarted).toBe(false);
    const joining = await alone(withCamera());
    await joining.call.stopVideo();
    await promptsAnswered();
    await expect.poll(() => live('video')).toEqual([]);
    expect(joining.call).toMatchObject({ isLocalVideoStarted: false, localVideoStreams: [] });
  });

  it('never opens for a person whose role loses the permission meanwhile', async () => {
    prompt.videoMs = 500;
    const { call, become } = await alone(withCamera());
    await become('Consumer');
    await promptsAnswered();
    await expect.poll(() => live('video')).toEqual([]);
    expect(call.isLocalVideoStarted).toBe(false);
  });

  it('is on after it was turned off and on again faster than the server responds', async () => {
    const { call } = await alone(withCamera());
    await expect.poll(() => live('video')).toHaveLength(1);
    await Promise.all([call.stopVideo(), call.startVideo(cameraFrom(cameras[0]))]);
    await sleep(300);
    expect(call.isLocalVideoStarted).toBe(true);
    expect(call.localVideoStreams).toHaveLength(1);
    expect(live('video')).toHaveLength(1);
  });

  it('can be switched as the UI library does it, and nothing is open after the call', async () => {
    const { call } = await alone();
    const stream = cameraFrom(cameras[0]);
    await call.startVideo(stream);
    prompt.videoMs = 100;
    await stream.switchSource(cameras[1]);
    await stream.getMediaStream();
    await expect.poll(() => live('video').map((track) => track.label)).toEqual([cameras[1].name]);
    await call.hangUp();
    expect(live('video')).toEqual([]);
  });

  it('ends with the last of two quick switches', async () => {
    const { call } = await alone();
    const stream = cameraFrom(cameras[0]);
    await call.startVideo(stream);
    prompt.videoMs = 200;
    const switches = [stream.switchSource(cameras[1])];
    prompt.videoMs = 50;
    switches.push(stream.switchSource(cameras[0]));
    await Promise.all(switches);
    await sleep(300);
    expect(stream.source.id).toBe(cameras[0].id);
    expect(live('video').map((track) => track.label)).toEqual([cameras[0].name]);
  });

  it('is the one that was chosen last, also when it is switched while it opens', async () => {
    const { call } = await alone();
    const stream = cameraFrom(cameras[0]);
    prompt.videoMs = 200;
    const starting = call.startVideo(stream);
    await stream.switchSource(cameras[1]);
    await starting;
    expect(live('video').map((track) => track.label)).toEqual([cameras[1].name]);
  });

  it('keeps the current camera when another one is refused', async () => {
    const { call } = await alone();
    const stream = cameraFrom(cameras[0]);
    await call.startVideo(stream);
    prompt.refusal = 'NotReadableError';
    await expect(stream.switchSource(cameras[1])).rejects.toMatchObject({ code: 412 });
    await expect(call.startVideo(cameraFrom(cameras[1]))).rejects.toMatchObject({ code: 412 });
    expect(stream.source.id).toBe(cameras[0].id);
    expect(call.isLocalVideoStarted).toBe(true);
    expect(live('video').map((track) => track.label)).toEqual([cameras[0].name]);
  });
});

describe('what the browser refuses', () => {
  it('is reported to no one after the call', async () => {
    const { call, connected } = await joinAlone({
      videoOptions: { localVideoStreams: [cameraFrom(cameras[0])] },
    });
    Object.assign(prompt, { videoMs: 300, audioMs: 300, lateRefusal: 'NotAllowedError' });
    await connected();
    const told: string[] = [];
    await call.hangUp();
    const diagnostics = call.feature('UserFacingDiagnostics') as DiagnosticsFeature;
    for (const event of ['isMutedChanged', 'isLocalVideoStartedChanged', 'localVideoStreamsUpdated']) {
      call.on(event, () => void told.push(event));
    }
    diagnostics.media.on('diagnosticChanged', ({ diagnostic }: { diagnostic: string }) => void told.push(diagnostic));
    await call.mute();
    await sleep(500);
    expect(told).toEqual([]);
  });

  it('does not switch off a newer choice', async () => {
    const { call, connected } = await joinAlone(withCamera());
    Object.assign(prompt, { videoMs: 400, lateRefusal: 'NotReadableError' });
    await connected();
    Object.assign(prompt, { videoMs: 0, lateRefusal: '' });
    await call.startVideo(cameraFrom(cameras[1]));
    await promptsAnswered();
    expect(call.isLocalVideoStarted).toBe(true);
    expect(live('video').map((track) => track.label)).toEqual([cameras[1].name]);
  });
});

describe('the microphone', () => {
  it('stays silent when it is muted while it opens', async () => {
    const { call } = await alone();
    prompt.audioMs = 200;
    const unmuting = call.unmute();
    await call.mute();
    await unmuting;
    expect(call.isMuted).toBe(true);
    expect(audible()).toEqual([]);
  });

  it('is silent from the start when the join is muted, even if the camera takes long', async () => {
    Object.assign(prompt, { audioMs: 200, videoMs: 1_500 });
    const { call } = await alone({ videoOptions: { localVideoStreams: [cameraFrom(cameras[0])] } });
    await call.mute();
    await expect.poll(() => live('audio')).toHaveLength(1);
    expect(audible()).toEqual([]);
    await call.hangUp();
    await promptsAnswered();
    await expect.poll(() => live('video')).toEqual([]);
  });

  it('stays muted when it is muted before the join is answered', async () => {
    const { call, connected } = await joinAlone({});
    await call.mute();
    await connected();
    await sleep(200);
    expect(call.isMuted).toBe(true);
    expect(audible()).toEqual([]);
  });

  it('never goes back to unmuted when it is muted faster than the server responds', async () => {
    const { call } = await alone({});
    await call.mute();
    await sleep(100);
    const seen: boolean[] = [];
    call.on('isMutedChanged', () => void seen.push(call.isMuted));
    await call.unmute();
    await call.mute();
    await sleep(300);
    expect(seen).toEqual([false, true]);
  });

  it('is released when the permission to speak is lost, also while it opens', async () => {
    const speaking = await alone({});
    await expect.poll(() => live('audio')).toHaveLength(1);
    await speaking.become('Consumer');
    expect(live('audio')).toEqual([]);
    const asking = await alone();
    prompt.audioMs = 400;
    const unmuting = asking.call.unmute();
    await asking.become('Consumer');
    await unmuting;
    expect(asking.call.isMuted).toBe(true);
    expect(live('audio')).toEqual([]);
  });

  it('stays muted when the browser refuses it, and works when it no longer does', async () => {
    const { call } = await alone();
    prompt.refusal = 'NotAllowedError';
    await expect(call.unmute()).rejects.toMatchObject({ code: 403 });
    expect(call.isMuted).toBe(true);
    prompt.refusal = '';
    await call.unmute();
    expect(call.isMuted).toBe(false);
  });
});

describe('the screen', () => {
  it('stops when the call ends while the person is still choosing it', async () => {
    const { call } = await alone();
    const picked = await navigator.mediaDevices.getDisplayMedia({ video: true });
    const getDisplayMedia = navigator.mediaDevices.getDisplayMedia;
    navigator.mediaDevices.getDisplayMedia = async () => {
      await sleep(200);
      return picked;
    };
    const sharing = call.startScreenSharing();
    await call.hangUp();
    await sharing;
    navigator.mediaDevices.getDisplayMedia = getDisplayMedia;
    expect(picked.getTracks().map((track) => track.readyState)).toEqual(['ended']);
  });

  it('is not shared when the permission is lost, or it is stopped, while the person is still choosing', async () => {
    const { call, become } = await alone();
    const getDisplayMedia = navigator.mediaDevices.getDisplayMedia.bind(navigator.mediaDevices);
    const picked: MediaStream[] = [];
    let choose = () => {};
    navigator.mediaDevices.getDisplayMedia = async (options) => {
      picked.push(await getDisplayMedia(options));
      await new Promise<void>((resolve) => {
        choose = resolve;
      });
      return picked.at(-1) ?? new MediaStream();
    };
    const told: boolean[] = [];
    call.on('isScreenSharingOnChanged', () => void told.push(call.isScreenSharingOn));
    for (const stop of [() => call.stopScreenSharing(), () => become('Attendee')]) {
      const sharing = call.startScreenSharing();
      const before = picked.length;
      await expect.poll(() => picked.length).toBe(before + 1);
      await stop();
      choose();
      await sharing;
    }
    navigator.mediaDevices.getDisplayMedia = getDisplayMedia;
    expect(told).toEqual([]);
    expect(call.localVideoStreams).toEqual([]);
    expect(picked.map((stream) => stream.getTracks()[0]?.readyState)).toEqual(['ended', 'ended']);
  });

  it('stays shared when a view of it is closed', async () => {
    const { call } = await alone();
    await call.startScreenSharing();
    const [stream] = call.localVideoStreams;
    if (!stream) throw new Error('Nothing is shared.');
    const track = (await stream.getMediaStream()).getVideoTracks()[0];
    const renderer = new VideoStreamRenderer(stream);
    const { target } = await renderer.createView();
    expect(target.querySelector('video')?.srcObject).toBe(await stream.getMediaStream());
    renderer.dispose();
    expect(track?.readyState).toBe('live');
    await call.stopScreenSharing();
    expect(track?.readyState).toBe('ended');
  });

  it('is shared once: the first one ends with the second', async () => {
    const { call } = await alone();
    await call.startScreenSharing();
    const [first] = call.localVideoStreams;
    const track = (await first?.getMediaStream())?.getVideoTracks()[0];
    await call.startScreenSharing();
    expect(call.localVideoStreams).toHaveLength(1);
    expect(track?.readyState).toBe('ended');
    expect(call.isScreenSharingOn).toBe(true);
  });
});
