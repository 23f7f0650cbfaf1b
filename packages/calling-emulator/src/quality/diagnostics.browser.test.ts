import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../test/emulatorCommands.js';
import { PluggableDevices } from '../../test/PluggableDevices.js';
import type { TestPerson } from '../../test/service.js';
import {
  type CallAgent,
  CallClient,
  type DiagnosticsFeature,
  LocalVideoStream,
  VideoStreamRenderer,
} from '../index.js';

const emulator = commands as unknown as EmulatorCommands;
const agents: CallAgent[] = [];
let devices: PluggableDevices;

beforeEach(() => {
  devices = new PluggableDevices();
  devices.plug('videoinput', 'first camera');
  devices.plug('audioinput', 'first microphone');
  devices.plug('audioinput', 'second microphone');
  devices.plug('audiooutput', 'first speaker');
});

afterEach(async () => {
  await Promise.all(agents.splice(0).map((agent) => agent.dispose()));
  await expect.poll(() => devices.live).toEqual([]);
  await devices.restore();
});

async function join(roomId: string, person: TestPerson | undefined, options: object) {
  if (!person) throw new Error('Nobody is in the room.');
  const client = new CallClient();
  const manager = await client.getDeviceManager();
  await manager.getMicrophones();
  await manager.getSpeakers();
  const [camera] = await manager.getCameras();
  if (!camera) throw new Error('No camera.');
  const agent = await client.createCallAgent(new AzureCommunicationTokenCredential(person.token));
  agents.push(agent);
  const call = agent.join({ roomId }, options);
  await expect.poll(() => call.state).toBe('Connected');
  const diagnostics = call.feature('UserFacingDiagnostics') as DiagnosticsFeature;
  return { call, manager, camera, media: () => diagnostics.media.getLatest(), diagnostics };
}

async function meeting(options: object = { audioOptions: { muted: true } }) {
  const { roomId, people } = await emulator.openRoom(['Presenter', 'Attendee']);
  const one = await join(roomId, people[0], options);
  const two = await join(roomId, people[1], { audioOptions: { muted: true } });
  return { ...one, other: () => two.call.remoteParticipants[0] };
}

describe('a camera that is unplugged during the call', () => {
  it('is off for this person and for the others, and reported as a diagnostic until one works again', async () => {
    const { call, camera, media, diagnostics, other } = await meeting();
    const stream = new LocalVideoStream(camera);
    await call.startVideo(stream);
    // The person's own tile may still be there when the camera is back.
    const tile = new VideoStreamRenderer(stream);
    await tile.createView();
    await expect.poll(() => other()?.videoStreams[0]?.isAvailable).toBe(true);
    expect(media()).toEqual({});
    const told: unknown[] = [];
    diagnostics.media.on('diagnosticChanged', (change: unknown) => void told.push(change));

    devices.unplug('first camera');
    await expect.poll(() => call.isLocalVideoStarted).toBe(false);
    expect(call.localVideoStreams).toEqual([]);
    await expect.poll(() => other()?.videoStreams[0]?.isAvailable).toBe(false);
    expect(told).toEqual([{ diagnostic: 'cameraStoppedUnexpectedly', value: true, valueType: 'DiagnosticFlag' }]);

    await expect(call.startVideo(new LocalVideoStream(camera))).rejects.toMatchObject({ code: 412 });
    expect(media().cameraStartFailed).toEqual({ value: true, valueType: 'DiagnosticFlag' });
    devices.plug('videoinput', 'first camera');
    await call.startVideo(new LocalVideoStream(camera));
    tile.dispose();
    await expect.poll(() => other()?.videoStreams[0]?.isAvailable).toBe(true);
    expect(devices.live).toHaveLength(1);
    expect(media()).toMatchObject({ cameraStoppedUnexpectedly: { value: false }, cameraStartFailed: { value: false } });
  });
});

describe('a camera that freezes', () => {
  it('is reported as a diagnostic, as is its recovery', async () => {
    const { call, camera, media } = await meeting();
    await call.startVideo(new LocalVideoStream(camera));
    devices.isFrozen = true;
    await expect.poll(() => media().cameraFreeze?.value).toBe(true);
    devices.isFrozen = false;
    await expect.poll(() => media().cameraFreeze?.value).toBe(false);
  });
});

describe('a microphone that is unplugged during the call', () => {
  it('is replaced by the next one, which is selected from then on and is heard', async () => {
    const { call, manager, media, other } = await meeting({});
    devices.setLoudness(0.5);
    await expect.poll(() => other()?.isSpeaking).toBe(true);
    devices.setLoudness(0);
    await expect.poll(() => other()?.isSpeaking).toBe(false);
    const selections: (string | undefined)[] = [];
    manager.on('selectedMicrophoneChanged', () => void selections.push(manager.selectedMicrophone?.id));

    devices.unplug('first microphone');
    await expect.poll(() => devices.live).toHaveLength(1);
    await expect.poll(() => media().microphoneNotFunctioning?.value).toBe(false);
    expect(selections).toEqual(['second microphone']);
    expect(call.isMuted).toBe(false);
    devices.setLoudness(0.5);
    await expect.poll(() => other()?.isSpeaking).toBe(true);
  });

  it('leaves the person muted, also for the others, if there is no other; plugged in again it works', async () => {
    devices.unplug('second microphone');
    const { call, media, other } = await meeting({});
    await expect.poll(() => other()?.isMuted).toBe(false);
    devices.unplug('first microphone');
    await expect.poll(() => call.isMuted).toBe(true);
    await expect.poll(() => other()?.isMuted).toBe(true);
    await expect.poll(media).toMatchObject({
      microphoneNotFunctioning: { value: true },
      noMicrophoneDevicesEnumerated: { value: true },
    });
    await expect(call.unmute()).rejects.toMatchObject({ code: 412 });

    devices.plug('audioinput', 'third microphone');
    await call.unmute();
    expect(call.isMuted).toBe(false);
    await expect.poll(media).toMatchObject({
      microphoneNotFunctioning: { value: false },
      noMicrophoneDevicesEnumerated: { value: false },
    });
  });

  it('that the browser silences is reported as a diagnostic, as is its recovery', async () => {
    const { media } = await meeting({});
    await expect.poll(() => devices.live).toHaveLength(1);
    const [track] = devices.opened;
    track?.dispatchEvent(new Event('mute'));
    expect(media().microphoneMuteUnexpectedly).toEqual({ value: true, valueType: 'DiagnosticFlag' });
    track?.dispatchEvent(new Event('unmute'));
    expect(media().microphoneMuteUnexpectedly?.value).toBe(false);
  });
});

describe('a speaker that is unplugged during the call', () => {
  it('is replaced by the next one, and reported as missing if it was the last', async () => {
    const { manager, media } = await meeting();
    devices.plug('audiooutput', 'second speaker');
    devices.unplug('first speaker');
    await expect.poll(() => manager.selectedSpeaker?.id).toBe('second speaker');
    expect(media()).toEqual({});
    devices.unplug('second speaker');
    await expect.poll(() => media().noSpeakerDevicesEnumerated?.value).toBe(true);
    expect(manager.selectedSpeaker).toBeUndefined();
  });
});

describe('speaking while muted', () => {
  it('is reported while the open microphone is muted, until it is unmuted', async () => {
    const { call, media, other } = await meeting({});
    await expect.poll(() => devices.live).toHaveLength(1);
    devices.setLoudness(0.5);
    await expect.poll(() => other()?.isSpeaking).toBe(true);
    expect(media().speakingWhileMicrophoneIsMuted).toBeUndefined();
    await call.mute();
    await expect.poll(() => media().speakingWhileMicrophoneIsMuted?.value).toBe(true);
    expect(other()?.isSpeaking).toBe(false);
    await call.unmute();
    expect(media().speakingWhileMicrophoneIsMuted?.value).toBe(false);
  });

  it('opens no microphone for a person who joined muted', async () => {
    await meeting();
    expect(devices.opened).toEqual([]);
  });
});

describe('a network that the browser says is gone', () => {
  it('is reported, and reported to be back', async () => {
    const { diagnostics } = await meeting();
    const told: unknown[] = [];
    diagnostics.network.on('diagnosticChanged', (change: unknown) => void told.push(change));
    dispatchEvent(new Event('offline'));
    dispatchEvent(new Event('online'));
    expect(told).toEqual([
      { diagnostic: 'noNetwork', value: true, valueType: 'DiagnosticFlag' },
      { diagnostic: 'noNetwork', value: false, valueType: 'DiagnosticFlag' },
    ]);
  });

  it('is not reported after the call', async () => {
    const { call, diagnostics } = await meeting();
    await call.hangUp();
    dispatchEvent(new Event('offline'));
    expect(diagnostics.network.getLatest()).toEqual({});
    dispatchEvent(new Event('online'));
  });
});
