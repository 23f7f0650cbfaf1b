import { type CallEndReason, callEnd } from '@anteroom/contract';
import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { formatDuration } from '../strings/formatTime.js';
import { useStrings } from '../strings/StringsProvider.js';
import { touchTarget } from '../theme/touchTarget.js';
import { ScreenFrame } from './ScreenFrame.js';

const useStyles = makeStyles({
  rejoin: { minBlockSize: touchTarget },
});

export interface EndedScreenProps {
  /** Why the call ended, as the calling SDK reports it in `call.callEndReason`. */
  reason: CallEndReason;
  /** How long the person was in the call, in milliseconds. Left out when not known. */
  durationMs?: number | undefined;
  /** Joins again. The button shows only after an end that allows it. */
  onRejoin?: (() => void) | undefined;
}

/** Shown after a call: what happened and why, how long it lasted, and the way back where there is one. */
export function EndedScreen({ reason, durationMs, onRejoin }: EndedScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  const { name, next } = callEnd(reason);
  const words = strings.ended[name];
  const canRejoin = next === 'rejoin' || next === 'check-network';
  return (
    <ScreenFrame name="ended-screen" title={words.title}>
      <Body1 align="center">{words.body}</Body1>
      {durationMs !== undefined && durationMs >= 1000 && (
        <Caption1 align="center">
          {strings.callEnded.lasted({ duration: formatDuration(durationMs, strings.locale) })}
        </Caption1>
      )}
      {canRejoin && onRejoin && (
        <Button appearance="primary" size="large" className={styles.rejoin} data-action="rejoin" onClick={onRejoin}>
          {strings.callEnded.rejoin}
        </Button>
      )}
    </ScreenFrame>
  );
}
