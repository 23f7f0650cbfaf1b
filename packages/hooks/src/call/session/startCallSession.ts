import { AnteroomError, can, type RoomToken, reportUncaught } from '@anteroom/contract';
import type { CallAdapter } from '@azure/communication-react';
import type { CaptureKind } from '../../devices/browser/Device.js';
import { queryPermission } from '../../devices/browser/queryPermission.js';
import { untilAborted } from '../../requests/untilAborted.js';
import { chooseDevices } from './chooseDevices.js';
import { createCredential, proveCredential } from '../engine/createCredential.js';
import { createReleaseList, type ReleaseList } from './createReleaseList.js';
import { followChoices } from './followChoices.js';
import type { JoinChoices } from './JoinChoices.js';
import type { CallEngine } from '../engine/loadCallEngine.js';
import { takeTurn } from './serializeCalls.js';

export interface CallSessionOptions<Engine extends CallEngine> {
  roomId: string;
  choices: JoinChoices;
  loadEngine(): Promise<Engine>;
  /** The token of the signed-in person; asked for again when the SDK needs a fresh one. */
  getToken(options: { fresh: boolean; signal: AbortSignal }): Promise<RoomToken>;
  /** A person's name as the host's directory has it. */
  nameOf: ((acsUserId: string) => Promise<string>) | undefined;
  /** Called when the person turns a device on or off in the call, or takes another one. */
  onChoice(choice: Partial<JoinChoices>): void;
  /** Aborting gives up the join, or ends the call, and releases everything. */
  signal: AbortSignal;
  /** Aborted when the call is over: what it has is kept until `signal` is aborted, or another call is joined. */
  over: AbortSignal;
}

/** What a call has from the moment of joining. */
export interface CallSession<Engine extends CallEngine = CallEngine> {
  /** The ACS packages, as they were loaded. */
  engine: Engine;
  /** Microsoft's adapter of the call. It is disposed of with the call; nobody else may dispose of it. */
  adapter: CallAdapter;
  /** The signed-in person. */
  acsUserId: string;
}

/**
 * Sets up a call and joins it: engine, credential, client, agent, adapter, devices, join. The adapter's state tells how the
 * join went. There is one call at a time in a page: while another goes on, it throws `already-in-call`. Whatever step fails, is aborted, or answers too late, all that was acquired is released.
 */
export async function startCallSession<Engine extends CallEngine>(
  options: CallSessionOptions<Engine>,
): Promise<CallSession<Engine>> {
  const { signal, over } = options;
  const releases = createReleaseList();
  const turn = takeTurn(signal);
  if (!turn) throw new AnteroomError('already-in-call', 'Another call goes on in this page. Leave it first.');
  let isReleased = false;
  const release = () => {
    // Once: the next call waits until all is let go of, and a second round would find nothing to wait for.
    if (isReleased) return;
    isReleased = true;
    turn.over();
    void releases.releaseAll().then(turn.done);
  };
  try {
    await untilAborted(turn.ready, signal);
    const session = await join(options, releases);
    signal.throwIfAborted();
    signal.addEventListener('abort', release, { once: true });
    over.addEventListener('abort', () => turn.over(release), { once: true });
    return session;
  } catch (error) {
    release();
    throw error;
  }
}

async function join<Engine extends CallEngine>(
  options: CallSessionOptions<Engine>,
  releases: ReleaseList,
): Promise<CallSession<Engine>> {
  const { roomId, choices, loadEngine, getToken, nameOf, onChoice, signal } = options;
  const created = <T>(creation: Promise<T>, dispose: (part: T) => unknown) => {
    // Before it is there: one that comes after the join was given up is released as well.
    releases.add(() => creation.then(dispose, () => undefined));
    return untilAborted(creation, signal);
  };

  const [engine, token] = await untilAborted(Promise.all([loadEngine(), getToken({ fresh: false, signal })]), signal);
  const { ui, common } = engine;
  const { acsUserId, displayName } = token;

  const credential = createCredential(common, token, () => getToken({ fresh: true, signal }));
  releases.add(() => credential.dispose());
  await untilAborted(proveCredential(credential, signal), signal);

  const client = ui.createStatefulCallClient({ userId: { communicationUserId: acsUserId } });
  releases.add(() => client.dispose());
  const agent = await created(client.createCallAgent(credential, { displayName }), (made) => made.dispose());

  const onFetchProfile =
    nameOf &&
    (async (userId: string) => {
      try {
        return { displayName: await nameOf(userId) };
      } catch (thrown) {
        // The UI library asks for one name after the other, and would stop at this one.
        reportUncaught(thrown);
        return undefined;
      }
    });
  const adapter = await created(
    ui.createAzureCommunicationCallAdapterFromClient(client, agent, { roomId }, onFetchProfile && { onFetchProfile }),
    (made) => made.dispose(),
  );
  askSparingly(adapter);

  if (can(token.role, 'unmuteMic')) await untilAborted(chooseDevices(adapter, choices), signal);
  adapter.joinCall({ cameraOn: choices.cameraOn, microphoneOn: choices.microphoneOn });
  return { engine, adapter: followChoices(adapter, onChoice), acsUserId };
}

/**
 * The UI library asks for camera and microphone as soon as it shows, a Consumer's too and before it knows the role. Consumers
 * are not asked. To ask opens a device for a moment, so what the person has granted is not asked for again: a camera that is
 * off stays off. The SDK is still called, because the UI library reads the devices again after it.
 */
function askSparingly(adapter: CallAdapter): void {
  const ask = adapter.askDevicePermission.bind(adapter);
  const isGranted = async (kind: CaptureKind) => (await queryPermission(kind))?.state === 'granted';
  adapter.askDevicePermission = async (wanted) => {
    const role = adapter.getState().call?.role;
    if (role === 'Consumer' || role === 'Unknown' || role === undefined) return { audio: false, video: false };
    const audio = wanted.audio && (await isGranted('microphone'));
    const video = wanted.video && (await isGranted('camera'));
    const rest = { audio: wanted.audio && !audio, video: wanted.video && !video };
    const asked = await ask(rest).catch((error: unknown) => {
      // It is not documented whether the SDK takes a question for nothing.
      if (rest.audio || rest.video) throw error;
      return undefined;
    });
    return { audio: audio || asked?.audio === true, video: video || asked?.video === true };
  };
}
