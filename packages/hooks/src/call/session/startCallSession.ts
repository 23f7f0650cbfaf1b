import { AnteroomError, can, type RoomToken, reportUncaught } from '@anteroom/contract';
import type { CallAdapter } from '@azure/communication-react';
import type { ServerClock } from '../../client/index.js';
import { untilAborted } from '../../requests/index.js';
import type { CallEngine } from '../engine/index.js';
import { ignoreCanceledPicker, limitPermissionRequests, replaceLostCamera } from './adapter/index.js';
import { chooseDevices } from './chooseDevices.js';
import { createCredential } from './createCredential.js';
import { createReleaseList, type ReleaseList } from './createReleaseList.js';
import { followChoices } from './followChoices.js';
import type { JoinChoices } from './JoinChoices.js';
import { serializeCalls } from './serializeCalls.js';
import { type CallSound, createAcsSound } from './sound/index.js';
import { watchOtherDevices } from './watchOtherDevices.js';

export interface CallSessionOptions<Engine extends CallEngine> {
  roomId: string;
  choices: JoinChoices;
  loadEngine(): Promise<Engine>;
  /** The token of the signed-in person. Called again when the SDK needs a fresh one. */
  getToken(options: { fresh: boolean; signal: AbortSignal }): Promise<RoomToken>;
  /** The token in the cache, which is replaced before it expires. */
  latestToken(): RoomToken | undefined;
  /** The endpoint's clock. */
  clock: Pick<ServerClock, 'now'>;
  /** A person's name from the host's directory. */
  nameOf: ((acsUserId: string) => Promise<string>) | undefined;
  /** Called when the person turns a device on or off in the call, or selects another one. */
  onChoice(choice: Partial<JoinChoices>): void;
  /** Called when the person is in a call on another device too, or not any more. Not called if the SDK doesn't know it. */
  onOtherDevice(isInCall: boolean): void;
  /** Aborting it cancels the join or ends the call, and releases everything. */
  signal: AbortSignal;
  /** Aborted when the call has ended. Its resources are kept until `signal` is aborted or another call is joined. */
  over: AbortSignal;
}

/** A call's resources, from the join on. */
export interface CallSession<Engine extends CallEngine = CallEngine> {
  /** The loaded ACS packages. */
  engine: Engine;
  /** Microsoft's adapter of the call. It is disposed of with the call: don't dispose of it yourself. */
  adapter: CallAdapter;
  /** The signed-in person. */
  acsUserId: string;
  /** Whether the browser plays the others' voices, and how to turn them on. */
  sound: CallSound;
}

/**
 * Sets up a call and joins it: engine, credential, client, agent, adapter, devices, join. The adapter's state has the outcome
 * of the join. A page has one call at a time: while another is active, this throws `already-in-call`. If a step fails, is
 * aborted or finishes too late, everything that was acquired is released.
 */
export async function startCallSession<Engine extends CallEngine>(
  options: CallSessionOptions<Engine>,
): Promise<CallSession<Engine>> {
  const { signal, over } = options;
  const releases = createReleaseList();
  const turn = serializeCalls(signal);
  if (!turn) throw new AnteroomError('already-in-call', 'Another call is active in this page. Leave it first.');
  let isReleased = false;
  const release = () => {
    // Once: the next call waits for the release, and a second release would have nothing to wait for.
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
  const { roomId, choices, loadEngine, getToken, latestToken, clock, nameOf, onChoice, onOtherDevice, signal } =
    options;
  const created = <T>(creation: Promise<T>, dispose: (part: T) => unknown) => {
    // Registered before it exists, so that it is released even if it arrives after the join was canceled.
    releases.add(() => creation.then(dispose, () => undefined));
    return untilAborted(creation, signal);
  };

  const [engine, token] = await untilAborted(Promise.all([loadEngine(), getToken({ fresh: false, signal })]), signal);
  const { ui } = engine;
  const { acsUserId, displayName } = token;

  const refresh = () => getToken({ fresh: true, signal });
  const credential = createCredential({ token, latestToken, refresh, clock });
  releases.add(() => credential.dispose());
  // The error of a request that fails inside the SDK would be lost.
  await untilAborted(credential.getToken(), signal);

  const client = ui.createStatefulCallClient({ userId: { communicationUserId: acsUserId } });
  releases.add(() => client.dispose());
  const agent = await created(client.createCallAgent(credential, { displayName }), (made) => made.dispose());
  const joining = new AbortController();
  releases.add(watchOtherDevices(engine, agent, joining.signal, onOtherDevice));

  const onFetchProfile =
    nameOf &&
    (async (userId: string) => {
      try {
        return { displayName: await nameOf(userId) };
      } catch (thrown) {
        // The UI library requests one name after another, and would stop at this one.
        reportUncaught(thrown);
        return undefined;
      }
    });
  const adapter = await created(
    ui.createAzureCommunicationCallAdapterFromClient(client, agent, { roomId }, onFetchProfile && { onFetchProfile }),
    (made) => made.dispose(),
  );
  limitPermissionRequests(adapter);

  if (can(token.role, 'unmuteMic')) await untilAborted(chooseDevices(adapter, choices), signal);
  joining.abort();
  const sound = createAcsSound(agent, adapter);
  releases.add(sound.release);
  releases.add(replaceLostCamera(adapter));
  adapter.joinCall({ cameraOn: choices.cameraOn, microphoneOn: choices.microphoneOn });
  return { engine, adapter: followChoices(ignoreCanceledPicker(adapter), onChoice), acsUserId, sound };
}
