// Imported directly from the package, because the recorder would keep references to the objects that it records.
import { CallClient, LocalVideoStream, VideoStreamRenderer } from '@anteroom/calling-emulator';
import { credentialOf } from './credential.js';
import type { PlainCallSettings } from './PlainCallSettings.js';

declare global {
  var bareCall: (settings: Omit<PlainCallSettings, 'way'>) => Promise<void>;
}

/** The UI library keeps these values of each call that has ended. They must not keep the call itself alive. */
const history: unknown[] = [];

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** Runs a whole call without UI: joins with camera and microphone, sees and hears another person, and leaves. */
globalThis.bareCall = async (settings) => {
  const client = new CallClient();
  const agent = await client.createCallAgent(credentialOf(settings), { displayName: settings.displayName });
  const devices = await client.getDeviceManager();
  const [[camera]] = await Promise.all([devices.getCameras(), devices.getMicrophones(), devices.getSpeakers()]);
  if (!camera) throw new Error('There is no camera.');
  const own = new LocalVideoStream(camera);
  const preview = new VideoStreamRenderer(own);
  await preview.createView();
  const call = agent.join({ roomId: settings.roomId }, { videoOptions: { localVideoStreams: [own] as never } });
  const shown = () => call.remoteParticipants[0]?.videoStreams[0];
  await until(() => shown()?.isReceiving === true);
  const stream = shown();
  if (!stream) throw new Error('Nobody is seen.');
  const renderer = new VideoStreamRenderer(stream);
  const { target } = await renderer.createView();
  document.body.append(target);
  await call.mute();
  await call.unmute();
  await call.hangUp();
  history.push(call.info, call.callEndReason);
  renderer.dispose();
  preview.dispose();
  await agent.dispose();
  await client.dispose();
};
