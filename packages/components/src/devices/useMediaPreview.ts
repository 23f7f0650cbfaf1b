import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createMediaPreview } from './createMediaPreview.js';
import type { MediaKind, MediaPreview, MediaPreviewSnapshot } from './MediaPreview.types.js';

const subscribeToNothing = () => () => {};

export type MediaPreviewControls = MediaPreviewSnapshot & Pick<MediaPreview, 'start' | 'stop' | 'choose'>;

/**
 * A preview that starts by itself when the component appears and releases its device when it goes.
 *
 * @param options.enabled `false`: no device of the person is touched or listed at all
 *
 * @example
 * const camera = useMediaPreview('camera', { enabled: can(role, 'turnVideoOn') });
 */
export function useMediaPreview(kind: MediaKind, { enabled }: { enabled: boolean }): MediaPreviewControls {
  const preview = useMemo(() => createMediaPreview(kind), [kind]);
  const snapshot = useSyncExternalStore(
    enabled ? preview.subscribe : subscribeToNothing,
    preview.getSnapshot,
    preview.getSnapshot,
  );

  useEffect(() => {
    if (!enabled) return;
    void preview.start();
    return preview.stop;
  }, [preview, enabled]);

  return useMemo(
    () => ({ ...snapshot, start: preview.start, stop: preview.stop, choose: preview.choose }),
    [snapshot, preview],
  );
}
