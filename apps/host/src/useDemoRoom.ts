import { useEffect, useState } from 'react';

/** The id of the room that the server made for trying out; `undefined` until it is known. */
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
