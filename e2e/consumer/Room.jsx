'use client';
import { RoomCall } from '@anteroom/components';
import { AnteroomProvider } from '@anteroom/hooks';

const FULL_HEIGHT = { height: '100vh' };

/** A host's page with a room. */
export function Room() {
  return (
    <AnteroomProvider endpoint="/api">
      <div style={FULL_HEIGHT}>
        <RoomCall roomId="1" />
      </div>
    </AnteroomProvider>
  );
}
