import { tellHost } from '@anteroom/contract';
import type { Call } from '@azure/communication-calling';
import type { CallAdapter } from '@azure/communication-react';
import type { CallSound } from './CallSound.js';
import { openSoundProbe } from './openSoundProbe.js';

type Playable = Partial<Pick<Call, 'isIncomingAudioMuted' | 'muteIncomingAudio' | 'unmuteIncomingAudio'>>;

/** The part of a call agent that is used. Engines that were made for an earlier version may lack it. */
interface Agent {
  readonly calls?: readonly Playable[];
}

/** The ends of presses: at their start, a notice that disappears would take the click with it. */
const PRESSES = ['click', 'keyup'] as const;

/** After a refusal the browser is asked again, in milliseconds. Chromium allows sound as soon as a microphone is open. */
const AGAIN_MS = 1_000;

/**
 * The sound of an ACS call. The SDK doesn't report a browser that refuses to play, so the browser is asked once there is someone
 * to hear, and while it refuses again and after each press. Only a second refusal counts: devices may still be opening.
 *
 * @returns the sound, and `release`, which stops asking
 */
export function createAcsSound(
  agent: Agent,
  adapter: Pick<CallAdapter, 'getState' | 'onStateChange' | 'offStateChange'>,
): CallSound & { release(): void } {
  const listeners = new Set<() => void>();
  const released = new AbortController();
  const { signal } = released;
  let isBlocked = false;
  let askNow = () => {};

  function setBlocked(blocked: boolean) {
    if (signal.aborted || blocked === isBlocked) return;
    isBlocked = blocked;
    for (const listener of [...listeners]) void tellHost(listener);
  }

  const untilAskedAgain = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, AGAIN_MS);
      askNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const playAgain = () => Promise.all((agent.calls ?? []).map(replay));

  async function watch() {
    const probe = openSoundProbe();
    if (!probe) return;
    const onPress = () => askNow();
    for (const press of PRESSES) addEventListener(press, onPress, { capture: true, signal });
    let refusals = 0;
    while (!signal.aborted && (await probe.isRefused())) {
      refusals += 1;
      setBlocked(refusals > 1);
      if (!signal.aborted) await untilAskedAgain();
    }
    probe.close();
    for (const press of PRESSES) removeEventListener(press, onPress, { capture: true });
    if (refusals > 0 && !signal.aborted) await playAgain();
    setBlocked(false);
  }

  function look() {
    const { call } = adapter.getState();
    if (call?.state !== 'Connected' || Object.keys(call.remoteParticipants ?? {}).length === 0) return;
    adapter.offStateChange(look);
    void watch();
  }
  adapter.onStateChange(look);

  return {
    isBlocked: () => isBlocked,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async turnOn() {
      const playing = playAgain();
      askNow();
      await playing;
    },
    release() {
      adapter.offStateChange(look);
      released.abort();
      askNow();
      listeners.clear();
    },
  };
}

/** Makes the SDK play again what the browser refused to play. Sound that was muted on purpose stays muted. */
async function replay(call: Playable): Promise<void> {
  if (call.isIncomingAudioMuted) return;
  await call.muteIncomingAudio?.().catch(() => undefined);
  await call.unmuteIncomingAudio?.().catch(() => undefined);
}
