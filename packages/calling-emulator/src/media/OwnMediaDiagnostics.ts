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

/** What each trouble is called, by "User Facing Diagnostics". A screen that ends was ended by the person, which is none. */
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

/** Tells what is wrong with this person's own devices, and when it is well again. */
export class OwnMediaDiagnostics {
  constructor(private readonly set: SetDiagnostic) {}

  /** It did not open. */
  failed(slot: MediaSlot, error: unknown): void {
    const { failed, denied } = FLAGS[slot];
    const isDenied = error instanceof CallError && error.code === 403;
    this.set((isDenied && denied) || failed, true);
  }

  /** It opened, so whatever was wrong with it is over. */
  working(slot: MediaSlot): void {
    for (const flag of Object.values(FLAGS[slot])) this.set(flag, false);
  }

  /** The browser ended it: unplugged, or the permission was taken back. */
  ended(slot: MediaSlot): void {
    const { ended } = FLAGS[slot];
    if (ended) this.set(ended, true);
  }

  /** It gives nothing for now, though it is on. */
  interrupted(slot: MediaSlot, isInterrupted: boolean): void {
    this.set(FLAGS[slot].interrupted, isInterrupted);
  }
}
