import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../test/emulatorCommands.js';
import { relayMedia } from '../../test/relayMedia.js';
import {
  type CallAgent,
  CallClient,
  DiagnosticQuality,
  type DiagnosticsFeature,
  LocalVideoStream,
  type OptimalVideoCountFeature,
} from '../index.js';

const emulator = commands as unknown as EmulatorCommands;
const agents: CallAgent[] = [];

// Every connection to another participant goes through the relay, which can lose packets.
let restore = () => {};
beforeEach(async () => {
  restore = relayMedia(emulator);
  await emulator.setMedia('open');
});

afterEach(async () => {
  await emulator.setMediaLoss(0);
  await Promise.all(agents.splice(0).map((agent) => agent.dispose()));
  restore();
});

async function meeting(people: number) {
  const room = await emulator.openRoom(Array.from({ length: people }, () => 'Presenter'));
  const devices = await new CallClient().getDeviceManager();
  const [camera] = await devices.getCameras();
  if (!camera) throw new Error('Chromium has no fake camera.');
  const calls = [];
  for (const person of room.people) {
    const agent = await new CallClient().createCallAgent(new AzureCommunicationTokenCredential(person.token));
    agents.push(agent);
    const call = agent.join({ roomId: room.roomId });
    await expect.poll(() => call.state).toBe('Connected');
    calls.push(call);
  }
  const [first, second] = calls;
  if (!first || !second) throw new Error('A meeting needs two.');
  await second.startVideo(new LocalVideoStream(camera));
  await expect.poll(() => first.remoteParticipants.some((one) => one.isSpeaking)).toBe(true);
  const { network } = first.feature('UserFacingDiagnostics') as DiagnosticsFeature;
  return {
    network: (name: string) => network.getLatest()[name]?.value,
    videos: first.feature('OptimalVideoCount') as OptimalVideoCountFeature,
  };
}

describe('a network that loses packets', () => {
  it('is reported in both directions, asks for fewer videos, and is reported as good again', async () => {
    const { network, videos } = await meeting(2);
    const counts: number[] = [];
    videos.on('optimalVideoCountChanged', () => void counts.push(videos.optimalVideoCount));
    expect(videos.optimalVideoCount).toBe(9);
    await emulator.setMediaLoss(0.4);
    await expect.poll(() => network('networkReceiveQuality')).toBe(DiagnosticQuality.Bad);
    await expect.poll(() => network('networkSendQuality')).toBe(DiagnosticQuality.Bad);
    await expect.poll(() => counts).toContain(1);
    expect(videos.lastOvcChangeReason).toBe('bandwidth');
    await emulator.setMediaLoss(0);
    await expect.poll(() => network('networkReceiveQuality')).toBe(DiagnosticQuality.Good);
    await expect.poll(() => network('networkSendQuality')).toBe(DiagnosticQuality.Good);
    await expect.poll(() => videos.optimalVideoCount).toBeGreaterThan(1);
  });

  it('that loses everyone at once is reported as reconnecting until they are back', async () => {
    const { network } = await meeting(3);
    expect(network('networkReconnect')).toBeUndefined();
    await emulator.setMediaLoss(1);
    await expect.poll(() => network('networkReconnect')).toBe(DiagnosticQuality.Poor);
    await emulator.setMediaLoss(0);
    await expect.poll(() => network('networkReconnect')).toBe(DiagnosticQuality.Good);
  });
});
