import { AnteroomError, can, type RoomToken } from '@anteroom/contract';
import type { CallAdapter } from '@azure/communication-react';
import type { JoinChoices } from '../lobby/index.js';
import { chooseDevices } from './chooseDevices.js';
import { type CallEngine, loadCallEngine } from './loadCallEngine.js';

export interface CallSessionOptions {
  roomId: string;
  choices: JoinChoices;
  /** The token of the signed-in person; asked for again when the SDK needs a fresh one. */
  getToken(options: { fresh: boolean }): Promise<RoomToken>;
  /** A person's name as the host's directory has it. */
  nameOf(acsUserId: string): Promise<string>;
  /** Aborting gives up the join, or ends the call, and releases everything. */
  signal: AbortSignal;
}

export interface CallSession {
  engine: CallEngine;
  adapter: CallAdapter;
  acsUserId: string;
}

/** How long one part of a call may take to let go, in milliseconds. */
const RELEASE_MS = 5_000;

/** How long a join waits for the session before it, in milliseconds: an SDK that never answers must not bar all that follow. */
const TURN_MS = 15_000;

// One identity may have one agent in a page. A rejoin waits until the session before it has let go of its own.
let previousReleased: Promise<void> = Promise.resolve();

/**
 * Sets up a call and joins it: engine, credential, client, agent, adapter, devices, join. The adapter's state tells how the
 * join went. Whatever step fails or is aborted, all that was acquired is released.
 */
export async function startCallSession(options: CallSessionOptions): Promise<CallSession> {
  const releases: (() => unknown)[] = [];
  const turn = takeTurn();
  const release = async () => {
    for (const step of releases.splice(0).reverse()) {
      await settledWithin(RELEASE_MS, step);
    }
    turn.done();
  };
  try {
    await Promise.race([settledWithin(TURN_MS, () => turn.ready), aborted(options.signal)]);
    const session = await join(options, releases);
    options.signal.throwIfAborted();
    options.signal.addEventListener('abort', () => void release(), { once: true });
    return session;
  } catch (error) {
    await release();
    throw error;
  }
}

/** A part that fails to let go, or takes for ever to, must not keep the others. */
async function settledWithin(ms: number, step: () => unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([
    Promise.resolve()
      .then(step)
      .catch(() => undefined),
    timeout,
  ]);
  clearTimeout(timer);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function takeTurn() {
  const ready = previousReleased;
  let done = () => {};
  const own = new Promise<void>((resolve) => {
    done = resolve;
  });
  // Both: an attempt that is given up while it waits must not let the next one past the session that it waited for.
  previousReleased = ready.then(() => own);
  return { ready, done };
}

async function join(options: CallSessionOptions, releases: (() => unknown)[]): Promise<CallSession> {
  const { roomId, choices, getToken, nameOf, signal } = options;
  signal.throwIfAborted();
  const [engine, token] = await Promise.all([loadCallEngine(), getToken({ fresh: false })]);
  signal.throwIfAborted();
  const { ui, common } = engine;

  const credential = new common.AzureCommunicationTokenCredential({
    token: token.token,
    refreshProactively: true,
    tokenRefresher: async () => (await getToken({ fresh: true })).token,
  });
  releases.push(() => credential.dispose());
  await credential.getToken({ abortSignal: signal }).catch((cause: unknown) => {
    // A refresher's own failure passes through; what is left is a token that the credential will not take.
    if (cause instanceof AnteroomError) throw cause;
    throw new AnteroomError('token-rejected', 'The token has expired, and so has the one that replaced it.', { cause });
  });
  signal.throwIfAborted();

  const userId = { communicationUserId: token.acsUserId };
  const client = ui.createStatefulCallClient({ userId });
  releases.push(() => client.dispose());
  const agent = await client.createCallAgent(credential, { displayName: token.displayName });
  releases.push(() => agent.dispose());
  signal.throwIfAborted();

  const adapter = await ui.createAzureCommunicationCallAdapterFromClient(
    client,
    agent,
    { roomId },
    {
      onFetchProfile: async (acsUserId) => ({ displayName: await nameOf(acsUserId) }),
    },
  );
  releases.push(() => adapter.dispose());
  neverAskConsumers(adapter);
  signal.throwIfAborted();

  if (can(token.role, 'unmuteMic')) await chooseDevices(adapter, choices);
  signal.throwIfAborted();
  adapter.joinCall({ cameraOn: choices.cameraOn, microphoneOn: choices.microphoneOn });
  return { engine, adapter, acsUserId: token.acsUserId };
}

/**
 * The UI library asks for a microphone as soon as it shows, a Consumer's too and before it knows the role. Who may not
 * speak is not asked.
 */
function neverAskConsumers(adapter: CallAdapter): void {
  const ask = adapter.askDevicePermission.bind(adapter);
  adapter.askDevicePermission = async (wanted) => {
    const role = adapter.getState().call?.role;
    if (role === 'Consumer' || role === 'Unknown' || role === undefined) return { audio: false, video: false };
    return ask(wanted);
  };
}
