import { tellHost } from '@anteroom/contract';
import type { SendSurvey } from '@anteroom/hooks/call';
import { CallScreen } from '../call/index.js';
import {
  type CallRating,
  EndedScreen,
  ErrorScreen,
  JoiningScreen,
  LoadingScreen,
  ScheduledScreen,
} from '../screens/index.js';
import { KnockAtRoom } from '../screens/knock/index.js';
import { Lobby } from '../screens/lobby/index.js';
import { CallBoundary } from './CallBoundary.js';
import type { RoomCallProps } from './RoomCall.types.js';
import { useRoomCallContext } from './RoomCallContext.js';

/** Ratings on the survey's scale, from 1 to 5. */
const SCORES: Record<CallRating, number> = { good: 5, poor: 1 };

/** The one place that maps the screen to a component. Screens don't know each other. */
export function RoomCallRouter() {
  const value = useRoomCallContext();
  const { screen, room, serverNow, participants, slots = {}, startOver } = value;
  const {
    loading: Loading = LoadingScreen,
    scheduled: Scheduled = ScheduledScreen,
    lobby: BeforeCall = Lobby,
    joining: Joining = JoiningScreen,
    call: Call = CallScreen,
    ended: Ended = EndedScreen,
    error: Failed = ErrorScreen,
  } = slots;
  switch (screen.name) {
    case 'loading':
      return <Loading onRetry={startOver} />;
    case 'knock':
      return <KnockAtRoom room={screen.room} serverNow={serverNow} screen={slots.knock} />;
    case 'scheduled':
      return <Scheduled room={screen.room} serverNow={serverNow} roomUrl={value.roomUrl} />;
    case 'lobby':
      return (
        <BeforeCall
          room={screen.room}
          phase={screen.phase}
          me={screen.me}
          people={participants}
          inCall={value.inCall}
          connection={value.connection}
          onJoin={value.join}
        />
      );
    case 'joining':
      return <Joining title={room?.title ?? ''} onCancel={value.cancel} />;
    case 'call':
      return (
        <CallBoundary onCrash={value.onCrash}>
          {room && (
            <Call
              room={room}
              people={participants}
              session={screen.call}
              isReconnecting={screen.call.status === 'reconnecting'}
              elsewhere={screen.call.elsewhere}
              serverNow={serverNow}
              alternateCallerId={room.pstnDialOutEnabled ? value.alternateCallerId : undefined}
              onUnknownPerson={value.refetchPeople}
              onLeave={value.leave}
            />
          )}
        </CallBoundary>
      );
    case 'ended':
      return (
        <Ended
          reason={screen.call.reason}
          durationMs={screen.call.durationMs}
          owner={room?.owner}
          invitation={value.invitation}
          onRejoin={startOver}
          onFeedback={feedbackTo(value.onFeedback, value.sendSurvey)}
        />
      );
    case 'error':
      return <Failed error={screen.error} room={room} onRetry={startOver} />;
  }
}

/** Sends a rating to the host and to the service. `undefined` when neither wants one: then the person isn't asked. */
function feedbackTo(onFeedback: RoomCallProps['onFeedback'], sendSurvey: SendSurvey | undefined) {
  if (!onFeedback && !sendSurvey) return undefined;
  return (rating: CallRating) => {
    // A lost rating is not worth bothering the person.
    sendSurvey?.({ overallRating: { score: SCORES[rating] } }).catch(() => undefined);
    void tellHost(onFeedback, rating);
  };
}
