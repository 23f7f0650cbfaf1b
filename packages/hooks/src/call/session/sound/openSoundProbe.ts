import { settledWithin } from '../waiting/index.js';

/** How long the browser may take to refuse, in milliseconds. */
const REFUSAL_MS = 500;

export interface SoundProbe {
  /** Asks the browser whether it refuses to play sound now, by playing silence. Any other failure is no refusal. */
  isRefused(): Promise<boolean>;
  close(): void;
}

/** Opens a probe. `undefined` where the browser can't be asked. */
export function openSoundProbe(): SoundProbe | undefined {
  if (typeof AudioContext !== 'function' || typeof Audio !== 'function') return undefined;
  // A stream, because a Content-Security-Policy may forbid data and blob URLs of media.
  const context = new AudioContext();
  const { stream } = context.createMediaStreamDestination();
  return {
    async isRefused() {
      let isRefused = false;
      const player = new Audio();
      player.srcObject = stream;
      const playing = player.play().catch((error: unknown) => {
        isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      });
      await settledWithin(REFUSAL_MS, playing);
      player.pause();
      player.srcObject = null;
      return isRefused;
    },
    close() {
      void context.close();
    },
  };
}
