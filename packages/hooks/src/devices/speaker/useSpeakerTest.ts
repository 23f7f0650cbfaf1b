import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { canRouteSound } from '../browser/canRouteSound.js';
import { useDeviceStore } from '../choice/DevicesProvider.js';
import { playTestTone } from './playTestTone.js';

const subscribeToNothing = () => () => {};

export interface SpeakerTestResult {
  status: 'idle' | 'playing' | 'failed';
  /** Whether it plays to the chosen speaker. `false`: this browser only plays to the system's. */
  canRoute: boolean;
  /** Plays two short notes. Call it in a press of the person's: browsers refuse sound without one. */
  play(): void;
  stop(): void;
}

/**
 * Lets a person hear the speaker that `useDevices('speaker')` chose. No device is asked for.
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
