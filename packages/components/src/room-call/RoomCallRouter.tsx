import { CallScreen } from '../call/index.js';
import { KnockAtRoom } from '../knock/KnockAtRoom.js';
import { Lobby } from '../lobby/index.js';
import { EndedScreen, ErrorScreen, JoiningScreen, LoadingScreen, ScheduledScreen } from '../screens/index.js';
import { CallBoundary } from './CallBoundary.js';
import type { useRoomCallScreen } from './useRoomCallScreen.js';

/** The one place that maps the state to a screen. Screens do not know each other. */
export function RoomCallRouter(call: ReturnType<typeof useRoomCallScreen>) {
  const { screen } = call;
  switch (screen.name) {
    case 'loading':
      return <LoadingScreen />;
    case 'knock':
      return <KnockAtRoom room={screen.room} serverNow={call.serverNow} />;
    case 'scheduled':
      return <ScheduledScreen room={screen.room} serverNow={call.serverNow} roomUrl={call.roomUrl} />;
    case 'lobby':
      return (
        <Lobby
          room={screen.room}
          phase={screen.phase}
          me={screen.me}
          people={call.people}
          connection={call.connection}
          onJoin={call.join}
        />
      );
    case 'joining':
      return <JoiningScreen title={screen.title} onCancel={call.cancel} />;
    case 'call':
      return (
        <CallBoundary onCrash={call.crashed}>
          <CallScreen
            roomId={call.roomId}
            session={screen.session}
            isReconnecting={screen.isReconnecting}
            title={screen.title}
            invited={call.people}
            onUnknownPerson={call.refetchPeople}
            onLeave={call.leave}
          />
        </CallBoundary>
      );
    case 'ended':
      return <EndedScreen reason={screen.reason} durationMs={screen.durationMs} onRejoin={call.again} />;
    case 'error':
      return <ErrorScreen error={screen.error} room={call.room} onRetry={call.again} />;
  }
}
