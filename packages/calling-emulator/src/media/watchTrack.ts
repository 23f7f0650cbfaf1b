export interface TrackListener {
  /** The browser ended it: stopping it oneself does not count. */
  ended(): void;
  /** It gives nothing for now, or gives again. */
  interrupted(isInterrupted: boolean): void;
}

/** Listens to a device's track. Returns how to stop listening. */
export function watchTrack(track: MediaStreamTrack, { ended, interrupted }: TrackListener): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  track.addEventListener('ended', ended, { signal });
  track.addEventListener('mute', () => interrupted(true), { signal });
  track.addEventListener('unmute', () => interrupted(false), { signal });
  return () => controller.abort();
}
