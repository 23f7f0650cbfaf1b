import type { CallAdapter } from '@azure/communication-react';
import type { Device } from '../../devices/browser/Device.js';
import type { JoinChoices } from './JoinChoices.js';

const deviceOf = ({ id, name }: { id: string; name: string }): Device => ({ deviceId: id, label: name });

/**
 * The adapter for the UI of a call, which reports each choice that the person makes with it.
 *
 * The adapter's state cannot tell whose choice a change was: a presenter, another role, a hold and a lost device mute and turn
 * off too, and the adapter does both itself when the person leaves. Only what the UI calls is the person's choice, so the
 * adapter's own calls of these methods do not pass through here.
 */
export function followChoices(adapter: CallAdapter, onChoice: (choice: Partial<JoinChoices>) => void): CallAdapter {
  const followed: Partial<CallAdapter> = {
    mute() {
      onChoice({ microphoneOn: false });
      return adapter.mute();
    },
    unmute() {
      onChoice({ microphoneOn: true });
      return adapter.unmute();
    },
    startCamera(options) {
      onChoice({ cameraOn: true });
      return adapter.startCamera(options);
    },
    stopCamera() {
      onChoice({ cameraOn: false });
      return adapter.stopCamera();
    },
    setCamera(device, options) {
      onChoice({ camera: deviceOf(device) });
      return adapter.setCamera(device, options);
    },
    setMicrophone(device) {
      onChoice({ microphone: deviceOf(device) });
      return adapter.setMicrophone(device);
    },
    setSpeaker(device) {
      onChoice({ speaker: deviceOf(device) });
      return adapter.setSpeaker(device);
    },
  };
  // React compares methods by identity, so each is bound only once.
  const bound = new WeakMap<object, unknown>();
  return new Proxy(adapter, {
    get(target, name) {
      const own: unknown = Reflect.get(Object.hasOwn(followed, name) ? followed : target, name);
      if (typeof own !== 'function') return own;
      if (!bound.has(own)) bound.set(own, own.bind(target));
      return bound.get(own);
    },
  });
}
