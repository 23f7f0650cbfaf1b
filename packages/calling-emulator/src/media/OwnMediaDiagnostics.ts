import type { SetDiagnostic } from '../features/diagnostics/index.js';
import { CallError } from '../sdk/errors/index.js';
import type { MediaSlot } from '../transport/index.js';

type Flag =
  | 'microphoneNotFunctioning'
  | 'microphoneMuteUnexpectedly'
  | 'microphonePermissionDenied'
  | 'cameraStartFailed'
  | 'cameraStoppedUnexpectedly'
  | 'cameraPermissionDenied'
  | 'capturerStartFailed'
  | 'capturerStoppedUnexpectedly';

/**
 * The diagnostic of each problem, as in "User Facing Diagnostics". A screen share that ends was stopped by the person,
 * which is not a problem.
 */
const FLAGS: Record<MediaSlot, { failed: Flag; denied?: Flag; ended?: Flag; interrupted: Flag }> = {
  microphone: {
    failed: 'microphoneNotFunctioning',
    denied: 'microphonePermissionDenied',
    ended: 'microphoneNotFunctioning',
    interrupted: 'microphoneMuteUnexpectedly',
  },
  camera: {
    failed: 'cameraStartFailed',
    denied: 'cameraPermissionDenied',
    ended: 'cameraStoppedUnexpectedly',
    interrupted: 'cameraStoppedUnexpectedly',
  },
  screen: { failed: 'capturerStartFailed', interrupted: 'capturerStoppedUnexpectedly' },
};

/** Reports problems with this person's own devices, and when they are over. */
export class OwnMediaDiagnostics {
  constructor(private readonly set: SetDiagnostic) {}

  /** The device did not open. */
  failed(slot: MediaSlot, error: unknown): void {
    const { failed, denied } = FLAGS[slot];
    const isDenied = error instanceof CallError && error.code === 403;
    this.set((isDenied && denied) || failed, true);
  }

  /** The device opened, so earlier problems are over. */
  working(slot: MediaSlot): void {
    for (const flag of Object.values(FLAGS[slot])) this.set(flag, false);
  }

  /** The browser ended the device: it was unplugged, or the permission was revoked. */
  ended(slot: MediaSlot): void {
    const { ended } = FLAGS[slot];
    if (ended) this.set(ended, true);
  }

  /** The device delivers nothing at the moment, although it is on. */
  interrupted(slot: MediaSlot, isInterrupted: boolean): void {
    this.set(FLAGS[slot].interrupted, isInterrupted);
  }
}
