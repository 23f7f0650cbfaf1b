import type { ChosenDevice } from '@anteroom/hooks/call';

/** What a preview shows: each is asked for on its own, so that one that is missing does not keep the other away. */
export type MediaKind = 'camera' | 'microphone';

/** Why a device cannot be used: not allowed, not there (any more), held by another app, or not offered by this browser. */
export type MediaFailure = 'denied' | 'missing' | 'busy' | 'unsupported';

export type MediaPreviewState =
  | { status: 'idle' }
  | { status: 'starting' }
  | { status: 'live'; stream: MediaStream; deviceId: string }
  | { status: 'failed'; reason: MediaFailure };

export interface MediaPreviewSnapshot {
  state: MediaPreviewState;
  /** The devices of this kind. Browsers tell them only once one of them was allowed. */
  devices: readonly ChosenDevice[];
  /** The device in use, or to use when it is turned on again. `undefined`: the browser's default. */
  chosen: ChosenDevice | undefined;
}

export interface MediaPreview {
  getSnapshot(): MediaPreviewSnapshot;
  /** Calls back after each change, and follows devices being plugged in and out. Returns what ends both. */
  subscribe(onChange: () => void): () => void;
  /** Asks for the chosen device, or the browser's default. Never rejects: a failure is a state. */
  start(): Promise<void>;
  /** Releases every track at once, also of an answer that is still to come. Can be started again. */
  stop(): void;
  /** Takes another device, at once if the preview is on. */
  choose(deviceId: string): void;
}
