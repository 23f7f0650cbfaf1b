import type { ClientMessageInput } from '@anteroom/contract/signalling';
import { ALL_OFF } from '../../packages/emulator/test/SignallingClient.js';
import { audioEnergy, openDevices, remoteFrames } from '../fixtures/pageFacts.js';
import { byUiId, devicesOf, offerOf, rowOf } from './compositeOffers.js';
import type { RoleAction } from './RoleAction.js';
import { ask, callAt, hasStream, type RoleCall, refuse, seenBeside, until } from './RoleCall.js';

const media = (on: Partial<typeof ALL_OFF>) => (): ClientMessageInput => ({
  type: 'media',
  request: 1,
  media: { ...ALL_OFF, ...on },
});

/** The device that was chosen last, and the media that the observer had received from the subject by then. */
const chosen = new WeakMap<RoleCall, { name: string; frames: number; energy: number }>();

/** Chooses a device other than the selected one. */
async function choose(call: RoleCall, kind: 'Camera' | 'Microphone' | 'Speaker'): Promise<void> {
  const selected = await selectedOf(call, kind);
  const devices = (await ask(call.subject, `query${kind}s`)) as { name: string }[];
  const other = devices.findLast(({ name }) => name !== selected);
  if (!other) throw new Error(`There is no second ${kind}.`);
  chosen.set(call, {
    name: other.name,
    frames: await remoteFrames(call.beside),
    energy: await audioEnergy(call.beside),
  });
  await ask(call.subject, `set${kind}`, other);
}

const selectedOf = ({ subject }: RoleCall, kind: 'Camera' | 'Microphone' | 'Speaker') =>
  subject.evaluate((key) => globalThis.adapter?.getState().devices[key]?.name, `selected${kind}` as const);

/** Whether the chosen device is open and the observer has received more than `amount` of its media since. */
async function reaches(call: RoleCall, kind: 'frames' | 'energy', amount: number): Promise<boolean> {
  const since = chosen.get(call);
  if (!since || !(await openDevices(call.subject)).includes(since.name)) return false;
  const now = kind === 'frames' ? await remoteFrames(call.beside) : await audioEnergy(call.beside);
  return now > since[kind] + amount;
}

/** Cameras, microphones, speakers and screens. */
export const MEDIA_ACTIONS = {
  'give permission to use devices': {
    ask: ({ subject }) => ask(subject, 'askDevicePermission', { audio: true, video: true }),
    seen: ({ subject }) =>
      subject.evaluate(() => {
        const access = globalThis.adapter?.getState().devices.deviceAccess;
        return access?.audio === true && access.video === true;
      }),
  },
  'see the other people with role and state': {
    offer: async ({ subject }) => offerOf(await rowOf(subject, 'Ben')),
    ask: async () => undefined,
    seen: async ({ subject, besideId, targetId }) => {
      const { state, remoteParticipants } = await callAt(subject);
      const [beside, target] = [remoteParticipants[besideId], remoteParticipants[targetId]];
      const roles = beside?.role === 'Presenter' && target?.role === 'Attendee';
      return roles && state === 'Connected' && beside.state === 'Connected' && beside.isMuted;
    },
  },
  'turn your camera on and off': {
    offer: ({ subject }) => offerOf(byUiId(subject, 'call-composite-camera-button')),
    ask: ({ subject }) => ask(subject, 'startCamera'),
    seen: async ({ beside, subjectId }) =>
      (await hasStream(beside, subjectId, 'Video')) && (await remoteFrames(beside)) > 5,
    message: media({ camera: true }),
  },
  'show your camera': {
    ask: async ({ subject }) => {
      if ((await callAt(subject)).localVideoStreams.length === 0) await refuse(subject, 'There is no camera on.');
    },
    seen: async ({ subject }) => (await byUiId(subject, 'local-video-tile').locator('video').count()) > 0,
  },
  'switch cameras': {
    offer: ({ subject }) => offerOf(devicesOf(subject, 'camera')),
    ask: async (call) => {
      await choose(call, 'Camera');
      const { localVideoStreams } = await callAt(call.subject);
      if (localVideoStreams.length === 0) await refuse(call.subject, 'There is no camera on.');
    },
    seen: (call) => reaches(call, 'frames', 5),
    after: async ({ subject, beside, subjectId }) => {
      await ask(subject, 'stopCamera');
      await until('the camera is off', async () => !(await hasStream(beside, subjectId, 'Video')));
    },
  },
  "show others' cameras": {
    ask: ({ beside }) => ask(beside, 'startCamera'),
    seen: async ({ subject }) => (await remoteFrames(subject)) > 5,
    after: async ({ subject, beside, besideId }) => {
      await ask(beside, 'stopCamera');
      await until('the camera is off', async () => !(await hasStream(subject, besideId, 'Video')));
    },
  },
  'unmute and mute your microphone': {
    offer: ({ subject }) => offerOf(byUiId(subject, 'call-composite-microphone-button')),
    ask: ({ subject }) => ask(subject, 'unmute'),
    seen: async (call) =>
      (await seenBeside(call, call.subjectId))?.isMuted === false && (await audioEnergy(call.beside)) > 0,
    message: media({ microphone: true }),
  },
  'choose a microphone': {
    offer: ({ subject }) => offerOf(devicesOf(subject, 'microphone')),
    ask: async (call) => {
      await choose(call, 'Microphone');
      if ((await callAt(call.subject)).isMuted) await refuse(call.subject, 'There is no microphone on.');
    },
    seen: (call) => reaches(call, 'energy', 0),
    after: async (call) => {
      await ask(call.subject, 'mute');
      await until('the microphone is muted', async () => (await seenBeside(call, call.subjectId))?.isMuted === true);
    },
  },
  'choose a speaker': {
    offer: ({ subject }) => offerOf(devicesOf(subject, 'microphone')),
    ask: (call) => choose(call, 'Speaker'),
    seen: async (call) => (await selectedOf(call, 'Speaker')) === chosen.get(call)?.name,
  },
  'share a screen': {
    offer: ({ subject }) => offerOf(byUiId(subject, 'call-composite-screenshare-button')),
    ask: ({ subject }) => ask(subject, 'startScreenShare'),
    seen: async ({ beside, subjectId }) =>
      (await hasStream(beside, subjectId, 'ScreenSharing')) && (await remoteFrames(beside)) > 0,
    after: async ({ subject, beside, subjectId }) => {
      await ask(subject, 'stopScreenShare');
      await until('the share is over', async () => !(await hasStream(beside, subjectId, 'ScreenSharing')));
    },
    message: media({ screen: true }),
  },
  'view a shared screen': {
    ask: ({ beside }) => ask(beside, 'startScreenShare'),
    seen: async ({ subject, besideId }) =>
      (await hasStream(subject, besideId, 'ScreenSharing')) && (await remoteFrames(subject)) > 0,
    after: async ({ subject, beside, besideId }) => {
      await ask(beside, 'stopScreenShare');
      await until('the share is over', async () => !(await hasStream(subject, besideId, 'ScreenSharing')));
    },
  },
} satisfies Record<string, RoleAction>;
