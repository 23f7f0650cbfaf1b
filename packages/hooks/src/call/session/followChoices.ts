import type { CallAdapter } from '@azure/communication-react';
import type { Device } from '../../devices/index.js';
import { replaceMethods } from './adapter/index.js';
import type { JoinChoices } from './JoinChoices.js';

const deviceOf = ({ id, name }: { id: string; name: string }): Device => ({ deviceId: id, label: name });

/**
 * Wraps the adapter for the UI of a call, to report each choice that the person makes.
 *
 * The adapter's state doesn't tell who made a change: a presenter, a new role, a hold and a lost device also mute and turn off,
 * and so does the adapter itself when the person leaves. Only calls by the UI are the person's choices, and the adapter's own
 * calls of these methods don't pass through the wrapper.
 */
export function followChoices(adapter: CallAdapter, onChoice: (choice: Partial<JoinChoices>) => void): CallAdapter {
  return replaceMethods(adapter, {
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
  });
}
