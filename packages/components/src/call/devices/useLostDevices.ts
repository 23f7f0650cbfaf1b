import { can, type Role } from '@anteroom/contract';
import type { CallAdapter } from '@azure/communication-react';
import { useMemo, useSyncExternalStore } from 'react';
import { type LostDevices, watchLostDevices } from './watchLostDevices.js';

const NONE: LostDevices = {};

/**
 * The devices that were pulled out while the call used them, until that is solved. Only those that the role may use. The same object
 * until it changes.
 */
export function useLostDevices(adapter: CallAdapter, role: Role | undefined): LostDevices {
  const watch = useMemo(() => watchLostDevices(adapter), [adapter]);
  const { camera, microphone, speaker } = useSyncExternalStore(watch.subscribe, watch.lost, () => NONE);
  const mayShow = can(role, 'turnVideoOn');
  const maySpeak = can(role, 'unmuteMic');
  return useMemo(
    () => ({ camera: mayShow ? camera : undefined, microphone: maySpeak ? microphone : undefined, speaker }),
    [camera, microphone, speaker, mayShow, maySpeak],
  );
}
