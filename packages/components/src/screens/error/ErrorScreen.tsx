import { type AnteroomError, type Room, tellHost } from '@anteroom/contract';
import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { type FailedOperation, failureWords, formatMoment, isSameDay, useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { FailureDetails } from '../../ui/index.js';
import { RoomOwner, ScreenFrame } from '../frame/index.js';

const useStyles = makeStyles({
  retry: { minBlockSize: touchTarget },
});

export interface ErrorScreenProps {
  error: AnteroomError;
  /** What failed: opening a room, or loading a list of rooms. Default: `open`. */
  operation?: Extract<FailedOperation, 'open' | 'list'> | undefined;
  /** The room, if known. The screen shows when it closed and whom to ask. */
  room?: Pick<Room, 'validUntil' | 'serverTime' | 'owner'> | undefined;
  /** Called when the person presses Retry. The button is shown only if `error.retryable`. */
  onRetry?: (() => void) | undefined;
}

/** Says what happened, why, and what to do now. The text belongs to the error's code and to what failed. */
export function ErrorScreen({ error, operation = 'open', room, onRetry }: ErrorScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  const words = failureWords(strings, error, operation);
  return (
    <ScreenFrame name="error-screen" title={words.title}>
      {room && error.code === 'room-expired' && <ClosedAt room={room} />}
      <Body1 align="center">{words.body}</Body1>
      {room?.owner && <RoomOwner owner={room.owner} />}
      {error.retryable && onRetry && (
        <Button
          appearance="primary"
          size="large"
          className={styles.retry}
          data-action="retry"
          onClick={() => void tellHost(onRetry)}
        >
          {words.action ?? strings.failure.retry}
        </Button>
      )}
      <FailureDetails error={error} />
    </ScreenFrame>
  );
}

function ClosedAt({ room }: { room: Pick<Room, 'validUntil' | 'serverTime'> }) {
  const strings = useStrings();
  const closed = Date.parse(room.validUntil);
  const now = Date.parse(room.serverTime);
  const words = isSameDay(closed, now) ? strings.times.closedAt : strings.times.closedOn;
  return <Body1 align="center">{words({ moment: formatMoment(closed, now, strings.locale) })}</Body1>;
}
