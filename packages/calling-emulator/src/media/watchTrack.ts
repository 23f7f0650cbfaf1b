export interface TrackListener {
  /** The browser ended the track. Stopping it in code does not count. */
  ended(): void;
  /** The track delivers nothing at the moment, or delivers again. */
  interrupted(isInterrupted: boolean): void;
}

/** Listens to the track of a device. @returns a function that stops listening */
export function watchTrack(track: MediaStreamTrack, { ended, interrupted }: TrackListener): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  track.addEventListener('ended', ended, { signal });
  track.addEventListener('mute', () => interrupted(true), { signal });
  track.addEventListener('unmute', () => interrupted(false), { signal });
  return () => controller.abort();
}
