import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import type { ParticipantRole } from '@azure/communication-rooms';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../../test/emulatorCommands.js';
import {
  type Call,
  type CallAgent,
  CallClient,
  type RemoteVideoStream,
  VideoStreamRenderer,
  type VideoStreamRendererView,
} from '../../index.js';
import type { RemoteParticipant } from './RemoteParticipant.js';

/** Frames come five times per second, and later on a busy machine. */
const patient = { timeout: 10_000 };

const emulator = commands as unknown as EmulatorCommands;
const releases: (() => unknown)[] = [];

afterEach(async () => {
  for (const release of releases.splice(0).reverse()) await release();
});

/** A person in a call with bots, which do only what the crowd script says. */
async function among(crowd: object, role: ParticipantRole = 'Presenter'): Promise<{ call: Call; roomId: string }> {
  const { roomId, people } = await emulator.openRoom([role]);
  const agent: CallAgent = await new CallClient().createCallAgent(
    new AzureCommunicationTokenCredential(people[0]?.token ?? ''),
  );
  releases.push(() => agent.dispose());
  const call = agent.join({ roomId }, { audioOptions: { muted: true } });
  await expect.poll(() => call.state, patient).toBe('Connected');
  const bots = await emulator.addBots(roomId, { speaking: 0, hands: 0, ...crowd });
  await expect.poll(() => call.remoteParticipants.length, patient).toBe(bots.length);
  return { call, roomId };
}

const streamOf = (bot: RemoteParticipant | undefined, type: string): RemoteVideoStream => {
  const stream = bot?.videoStreams.find(({ mediaStreamType }) => mediaStreamType === type);
  if (!stream) throw new Error('There is no such stream.');
  return stream;
};

async function show(stream: RemoteVideoStream): Promise<VideoStreamRendererView> {
  const renderer = new VideoStreamRenderer(stream);
  const view = await renderer.createView();
  document.body.append(view.target);
  releases.push(() => renderer.dispose());
  return view;
}

const frames = ({ target }: VideoStreamRendererView) =>
  target.querySelector('video')?.getVideoPlaybackQuality().totalVideoFrames ?? 0;

/** Counts the draw calls on canvases from now on. */
function countDrawing(): Map<HTMLCanvasElement, number> {
  const counts = new Map<HTMLCanvasElement, number>();
  const { fillRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillRect = function (...rectangle) {
    counts.set(this.canvas, (counts.get(this.canvas) ?? 0) + 1);
    fillRect.apply(this, rectangle);
  };
  releases.push(() => {
    CanvasRenderingContext2D.prototype.fillRect = fillRect;
  });
  return counts;
}

describe('a crowd of bots', () => {
  it('is listed with names and roles, connected, without a single media connection', async () => {
    const Original = globalThis.RTCPeerConnection;
    let connections = 0;
    globalThis.RTCPeerConnection = class extends Original {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        connections += 1;
      }
    };
    releases.push(() => {
      globalThis.RTCPeerConnection = Original;
    });
    const { call } = await among({ count: 50, role: 'Attendee' });
    expect(new Set(call.remoteParticipants.map(({ displayName }) => displayName)).size).toBe(50);
    expect(new Set(call.remoteParticipants.map(({ state, role }) => `${state} ${role}`))).toEqual(
      new Set(['Connected Attendee']),
    );
    expect(connections).toBe(0);
  });

  it('has cameras whose frames keep coming while they are shown, and that report their size', async () => {
    const { call } = await among({ count: 1, cameras: 1 });
    const stream = streamOf(call.remoteParticipants[0], 'Video');
    expect([stream.isAvailable, stream.isReceiving]).toEqual([true, true]);
    const view = await show(stream);
    await expect.poll(() => frames(view), patient).toBeGreaterThan(5);
    expect(stream.size).toEqual({ width: 640, height: 360 });
    const [track] = stream.mediaStream.getVideoTracks();
    view.dispose();
    expect(track?.readyState).toBe('ended');
    expect(stream.mediaStream.getTracks()).toEqual([]);
  });

  it('is drawn only while someone is watching', async () => {
    const drawn = countDrawing();
    const { call } = await among({ count: 50, cameras: 50 });
    expect(drawn.size).toBe(0);
    const [one, other] = call.remoteParticipants.map((bot) => streamOf(bot, 'Video'));
    if (!one || !other) throw new Error('There are no bots.');
    const first = await show(one);
    const again = await show(one);
    await show(other);
    const [ofOne, ofOther] = [...drawn.keys()];
    if (!ofOne || !ofOther) throw new Error('Nothing was drawn.');
    expect(drawn.size).toBe(2);
    const drawnOf = (canvas: HTMLCanvasElement) => drawn.get(canvas) ?? 0;
    first.dispose();
    const before = drawnOf(ofOne);
    await expect.poll(() => drawnOf(ofOne), patient).toBeGreaterThan(before + 1);
    again.dispose();
    const [atEnd, meanwhile] = [drawnOf(ofOne), drawnOf(ofOther)];
    await expect.poll(() => drawnOf(ofOther), patient).toBeGreaterThan(meanwhile + 3);
    expect(drawnOf(ofOne)).toBe(atEnd);
  });

  it('is not drawn after the call, even if a view is open', async () => {
    const { call } = await among({ count: 1, cameras: 1 });
    const stream = streamOf(call.remoteParticipants[0], 'Video');
    await show(stream);
    const [track] = stream.mediaStream.getVideoTracks();
    await call.hangUp();
    expect(track?.readyState).toBe('ended');
  });

  it('stands still for people who prefer reduced motion, and moves for others', async () => {
    const drawn = countDrawing();
    const { call } = await among({ count: 1, cameras: 1 });
    await emulator.reduceMotion(true);
    releases.push(() => emulator.reduceMotion(false));
    await show(streamOf(call.remoteParticipants[0], 'Video'));
    const [canvas] = drawn.keys();
    if (!canvas) throw new Error('Nothing was drawn.');
    const still = canvas.toDataURL();
    const before = drawn.get(canvas) ?? 0;
    await expect.poll(() => drawn.get(canvas), patient).toBeGreaterThan(before + 3);
    expect(canvas.toDataURL()).toBe(still);
    await emulator.reduceMotion(false);
    await expect.poll(() => canvas.toDataURL(), patient).not.toBe(still);
  });

  it('is seen to speak, with its microphone on', async () => {
    const { call } = await among({ count: 3, speaking: 2, stepMs: 50 });
    const speakers = new Set<RemoteParticipant>();
    for (const bot of call.remoteParticipants) {
      bot.on('isSpeakingChanged', () => {
        if (bot.isSpeaking && !bot.isMuted) speakers.add(bot);
      });
    }
    await expect.poll(() => speakers.size, patient).toBeGreaterThan(1);
    await expect.poll(() => call.remoteParticipants.some(({ isSpeaking }) => !isSpeaking)).toBe(true);
  });

  it('can share a screen, which is drawn too', async () => {
    const { call } = await among({ count: 1, role: 'Presenter', cameras: 0, sharing: true, stepMs: 50 });
    await expect.poll(() => call.remoteParticipants[0]?.videoStreams.length).toBe(1);
    const view = await show(streamOf(call.remoteParticipants[0], 'ScreenSharing'));
    await expect.poll(() => frames(view), patient).toBeGreaterThan(3);
  });
});
