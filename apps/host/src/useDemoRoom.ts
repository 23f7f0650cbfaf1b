import { useEffect, useState } from 'react';

/** The id of the demo room that the server created; `undefined` while it is loading. */
export function useDemoRoom(): string | undefined {
  const [roomId, setRoomId] = useState<string>();
  useEffect(() => {
    const controller = new AbortController();
    fetch('/api/demo', { signal: controller.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { roomId: string }).roomId : undefined))
      .then(
        (id) => {
          if (!controller.signal.aborted) setRoomId(id);
        },
        () => undefined,
      );
    return () => controller.abort();
  }, []);
  return roomId;
}
