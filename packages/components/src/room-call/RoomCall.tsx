import { LoadingScreen } from '../screens/index.js';
import { LocaleProvider, StringsProvider, useLocale } from '../text/index.js';
import { AnteroomRoot } from '../theme/index.js';
import type { RoomCallProps } from './RoomCall.types.js';
import { RoomCallRouter } from './RoomCallRouter.js';
import { useRoomCallScreen } from './useRoomCallScreen.js';

/**
 * Everything between a room id and a call: it loads the room, shows who the person is to it, and takes them through the
 * lobby into the call and out again. It fills the element that it is put in; give that element a height.
 *
 * It needs an `AnteroomProvider` above it. One call a page: who joins while another `RoomCall` of the page is in a call is told
 * to leave that one first (`already-in-call`), because Microsoft's call UI cannot run twice in one page.
 *
 * Camera, microphone and devices begin as the person left them. A `DevicesProvider` of `@anteroom/hooks` around it sets the
 * first value, or remembers nothing.
 *
 * @example
 * <AnteroomProvider endpoint="/api">
 *   <div style={{ height: '100vh' }}>
 *     <RoomCall roomId="99445276259151407" onError={(error) => report(error.code, error.traceId)} />
 *   </div>
 * </AnteroomProvider>
 */
export function RoomCall({ locale, strings, ...props }: RoomCallProps) {
  return (
    <LocaleProvider locale={locale}>
      <StringsProvider strings={strings}>
        <OneRoomCall key={props.roomId} {...props} />
      </StringsProvider>
    </LocaleProvider>
  );
}

function OneRoomCall(props: RoomCallProps) {
  const { slots, alternateCallerId, inCall, onFeedback } = props;
  const call = useRoomCallScreen(props);
  const { isLoading } = useLocale();
  return (
    <AnteroomRoot
      theme={props.theme}
      dir={props.dir}
      className={props.className}
      data-anteroom="room-call"
      data-screen={isLoading ? 'loading' : call.screen.name}
    >
      {isLoading ? (
        <LoadingScreen />
      ) : (
        <RoomCallRouter {...call} {...{ slots, alternateCallerId, inCall, onFeedback }} />
      )}
    </AnteroomRoot>
  );
}
