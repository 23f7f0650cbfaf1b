import { randomKey } from '@anteroom/contract';

/** A person in a room's call. */
export interface OwnCall {
  /** The ACS room id. */
  roomId: string;
  /** The person's raw ACS id. */
  acsUserId: string;
}

// Each tab in a call holds a lock of its own, which the browser releases even if the tab crashes. The channel tells the other
// tabs to look at the locks again.
const CHANNEL = 'anteroom.call';
const OWN_TAB = randomKey();

const prefixOf = ({ roomId, acsUserId }: OwnCall) => `${CHANNEL} ${roomId} ${acsUserId} `;

/** Missing on servers, on insecure pages and in old browsers. */
function lockManager(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
}

function tellTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Lets the browser's other tabs know that this one is in a call, until the returned function is called. */
export function announceCall(call: OwnCall): () => void {
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  lockManager()
    ?.request(prefixOf(call) + OWN_TAB, () => {
      tellTabs();
      return left;
    })
    .then(tellTabs, () => undefined);
  return leave;
}

/**
 * Reports whether the person is in the room's call in another tab of this browser, at once and after each change, until the
 * returned function is called. Browsers without the Web Locks API report nothing.
 */
export function watchOtherTabs(call: OwnCall, onChange: (isInCall: boolean) => void): () => void {
  const locks = lockManager();
  if (!locks) return () => {};
  const controller = new AbortController();
  const { signal } = controller;
  const awaited = new Set<string>();
  let latestLook = 0;

  async function look(manager: LockManager): Promise<void> {
    const run = ++latestLook;
    const { held = [] } = await manager.query();
    if (signal.aborted || run !== latestLook) return;
    // Locks in the mode `shared` belong to tabs that wait, as below.
    const names = held.flatMap(({ name = '', mode }) => (mode === 'exclusive' ? name : []));
    const others = names.filter((name) => name.startsWith(prefixOf(call)) && !name.endsWith(` ${OWN_TAB}`));
    for (const name of others) awaitRelease(manager, name);
    onChange(others.length > 0);
  }

  /** A tab that crashes tells nothing, so this waits for its lock. */
  function awaitRelease(manager: LockManager, name: string): void {
    if (awaited.has(name)) return;
    awaited.add(name);
    manager
      .request(name, { mode: 'shared', signal }, () => {})
      .then(
        () => {
          awaited.delete(name);
          lookAgain();
        },
        () => undefined,
      );
  }

  const lookAgain = () => void look(locks).catch(() => undefined);
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', lookAgain);
  lookAgain();
  return () => {
    controller.abort();
    channel.close();
  };
}
