import { LoadingScreen } from '../screens/index.js';
import { LocaleProvider, StringsProvider, useLocale } from '../text/index.js';
import { AnteroomRoot } from '../theme/index.js';
import { HeadingLevelProvider } from '../ui/index.js';
import type { RoomCallProps } from './RoomCall.types.js';
import { RoomCallProvider } from './RoomCallContext.js';
import { RoomCallRouter } from './RoomCallRouter.js';
import { RoomStaleBar } from './RoomStaleBar.js';
import { useRoomCallValue } from './useRoomCallValue.js';

/**
 * Everything between a room id and a call: loads the room, shows people their role in it, and takes them through the lobby
 * into the call and out again. It fills its parent element; give that element a height.
 *
 * Needs an `AnteroomProvider` above it. There can be one call per page, because Microsoft's call UI can't run twice in one
 * page: while another `RoomCall` of the page is in a call, joining fails with `already-in-call`.
 *
 * Camera, microphone and devices start as the person left them. Wrap it in a `DevicesProvider` of `@anteroom/hooks` to set
 * the initial values, or to remember nothing.
 *
 * @example
 * <AnteroomProvider endpoint="/api">
 *   <div style={{ height: '100vh' }}>
 *     <RoomCall roomId="99445276259151407" onError={(error) => report(error.code, error.traceId)} />
 *   </div>
 * </AnteroomProvider>
 */
export function RoomCall({ locale, strings, headingLevel, ...props }: RoomCallProps) {
  return (
    <LocaleProvider locale={locale}>
      <StringsProvider strings={strings}>
        <HeadingLevelProvider level={headingLevel}>
          <OneRoomCall key={props.roomId} {...props} />
        </HeadingLevelProvider>
      </StringsProvider>
    </LocaleProvider>
  );
}

function OneRoomCall(props: RoomCallProps) {
  const value = useRoomCallValue(props);
  const { isLoading } = useLocale();
  return (
    <AnteroomRoot
      theme={props.theme}
      dir={props.dir}
      className={props.className}
      data-anteroom="room-call"
      data-screen={isLoading ? 'loading' : value.screen.name}
    >
      {isLoading ? (
        <LoadingScreen />
      ) : (
        <RoomCallProvider value={value}>
          <RoomStaleBar />
          <RoomCallRouter />
        </RoomCallProvider>
      )}
    </AnteroomRoot>
  );
}
