import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { canRouteSound } from '../browser/index.js';
import { useDeviceStore } from '../choice/index.js';
import { playTestTone } from './playTestTone.js';

const subscribeToNothing = () => () => {};

export interface SpeakerTestResult {
  status: 'idle' | 'playing' | 'failed';
  /** Whether it plays to the selected speaker. `false`: this browser can only play to the system's speaker. */
  canRoute: boolean;
  /** Plays two short notes. Call it in a click handler: browsers block sound without a user gesture. */
  play(): void;
  stop(): void;
}

/**
 * Plays a test sound on the speaker that was selected with `useDevices('speaker')`. It needs no permission.
 *
 * @example
 * const { status, canRoute, play } = useSpeakerTest();
 * return <button disabled={status === 'playing'} onClick={play}>Play a sound</button>;
 */
export function useSpeakerTest(): SpeakerTestResult {
  const devices = useDeviceStore();
  const [status, setStatus] = useState<SpeakerTestResult['status']>('idle');
  const canRoute = useSyncExternalStore(subscribeToNothing, canRouteSound, () => false);
  const playing = useRef<AbortController>();

  const play = useCallback(() => {
    playing.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    playing.current = controller;
    setStatus('playing');
    playTestTone(devices.getSnapshot('speaker').chosen?.deviceId, signal).then(
      () => signal.aborted || setStatus('idle'),
      () => signal.aborted || setStatus('failed'),
    );
  }, [devices]);

  const stop = useCallback(() => {
    playing.current?.abort();
    setStatus('idle');
  }, []);

  useEffect(() => () => playing.current?.abort(), []);

  return { status, canRoute, play, stop };
}
