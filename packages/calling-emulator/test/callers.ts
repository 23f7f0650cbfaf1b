import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import type { ParticipantRole } from '@azure/communication-rooms';
import { afterEach, expect } from 'vitest';
import { commands } from 'vitest/browser';
import {
  type Call,
  type CallAgent,
  CallClient,
  LocalVideoStream,
  type RemoteParticipant,
  VideoStreamRenderer,
} from '../src/index.js';
import type { EmulatorCommands } from './emulatorCommands.js';
import type { PersonOnLine } from './networkCommands.js';

export const emulator = commands as unknown as EmulatorCommands;
const agents: CallAgent[] = [];
const renderers: VideoStreamRenderer[] = [];

/** For slow things: processes that start, networks that come back. */
export const PATIENT = { timeout: 20_000 };

afterEach(async () => {
  for (const renderer of renderers.splice(0)) renderer.dispose();
  await Promise.all(agents.splice(0).map((agent) => agent.dispose()));
});

export interface Caller extends PersonOnLine {
  call: Call;
  agent: CallAgent;
}

/** Joins a call, muted, with the camera on. */
export async function join(
  person: PersonOnLine,
  roomId: string,
  credential = new AzureCommunicationTokenCredential(person.token),
): Promise<Caller> {
  const client = new CallClient();
  const [device] = await (await client.getDeviceManager()).getCameras();
  if (!device) throw new Error('Chromium has no fake camera.');
  const agent = await client.createCallAgent(credential);
  agents.push(agent);
  const localVideoStreams = [new LocalVideoStream(device)] as never[];
  const call = agent.join({ roomId }, { audioOptions: { muted: true }, videoOptions: { localVideoStreams } });
  await expect.poll(() => call.state, PATIENT).toBe('Connected');
  return { ...person, call, agent };
}

/** A room's call with a person in each of the roles; `index` selects an emulator that the test started. */
export async function inCall<const Roles extends readonly ParticipantRole[]>(roles: Roles, index?: number) {
  const { roomId, people } = await emulator.openRoomByLines([...roles], index);
  const callers: Caller[] = [];
  for (const person of people) callers.push(await join(person, roomId));
  for (const { call } of callers) await expect.poll(() => call.remoteParticipants.length).toBe(roles.length - 1);
  return { roomId, callers: callers as unknown as { [K in keyof Roles]: Caller } };
}

export const seenBy = (viewer: Caller, other: Caller): RemoteParticipant | undefined =>
  viewer.call.remoteParticipants.find(
    ({ identifier }) => 'communicationUserId' in identifier && identifier.communicationUserId === other.acsUserId,
  );

/** Counts the frames of a participant's camera, as the viewer's page shows them. */
export async function watch(viewer: Caller, other: Caller): Promise<() => number> {
  await expect.poll(() => seenBy(viewer, other)?.videoStreams.at(-1)?.isAvailable, PATIENT).toBe(true);
  const stream = seenBy(viewer, other)?.videoStreams.at(-1);
  if (!stream) throw new Error('No video.');
  const renderer = new VideoStreamRenderer(stream);
  renderers.push(renderer);
  const { target } = await renderer.createView();
  document.body.append(target);
  const video = target.querySelector('video');
  return () => video?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
}

export async function advances(frames: () => number): Promise<void> {
  const seen = frames();
  await expect.poll(frames, PATIENT).toBeGreaterThan(seen + 5);
}
