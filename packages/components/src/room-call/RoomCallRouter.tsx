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
import { RoomFreshness } from './RoomFreshness.js';
import type { useRoomCallScreen } from './useRoomCallScreen.js';

type RoomCallRouterProps = ReturnType<typeof useRoomCallScreen> &
  Pick<RoomCallProps, 'slots' | 'alternateCallerId' | 'inCall' | 'onFeedback'>;

/** What an answer is on the survey's scale, from 1 to 5. */
const SCORES: Record<CallRating, number> = { good: 5, poor: 1 };

/** The screen, below a bar where what it shows may be out of date. */
export function RoomCallRouter(props: RoomCallRouterProps) {
  return (
    <>
      <RoomFreshness roomId={props.roomId} screen={props.screen.name} />
      <ScreenOfCall {...props} />
    </>
  );
}

/** The one place that maps the state to a screen. Screens do not know each other. */
function ScreenOfCall({ slots = {}, alternateCallerId, inCall, onFeedback, ...call }: RoomCallRouterProps) {
  const { screen, room } = call;
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
      return <Loading onRetry={call.again} />;
    case 'knock':
      return <KnockAtRoom room={screen.room} serverNow={call.serverNow} screen={slots.knock} />;
    case 'scheduled':
      return <Scheduled room={screen.room} serverNow={call.serverNow} roomUrl={call.roomUrl} />;
    case 'lobby':
      return (
        <BeforeCall
          room={screen.room}
          phase={screen.phase}
          me={screen.me}
          people={call.people}
          inCall={inCall}
          connection={call.connection}
          onJoin={call.join}
        />
      );
    case 'joining':
      return <Joining title={screen.title} onCancel={call.cancel} />;
    case 'call':
      return (
        <CallBoundary onCrash={call.crashed}>
          <Call
            roomId={call.roomId}
            session={screen.session}
            isReconnecting={screen.isReconnecting}
            title={screen.title}
            invited={call.people}
            alternateCallerId={room?.pstnDialOutEnabled ? alternateCallerId : undefined}
            onUnknownPerson={call.refetchPeople}
            onLeave={call.leave}
          />
        </CallBoundary>
      );
    case 'ended':
      return (
        <Ended
          reason={screen.reason}
          durationMs={screen.durationMs}
          owner={room?.owner}
          onRejoin={call.again}
          onFeedback={feedbackTo(onFeedback, call.sendSurvey)}
        />
      );
    case 'error':
      return <Failed error={screen.error} room={room} onRetry={call.again} />;
  }
}

/** The host and the service are told; `undefined`: nobody asks. */
function feedbackTo(onFeedback: RoomCallProps['onFeedback'], sendSurvey: SendSurvey | undefined) {
  if (!onFeedback && !sendSurvey) return undefined;
  return (rating: CallRating) => {
    // An answer that gets lost is nothing to trouble the person with.
    sendSurvey?.({ overallRating: { score: SCORES[rating] } }).catch(() => undefined);
    void tellHost(onFeedback, rating);
  };
}
