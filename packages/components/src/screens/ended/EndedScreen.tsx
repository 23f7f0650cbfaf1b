import { type CallEndReason, callEnd, type Room, tellHost } from '@anteroom/contract';
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDuration, useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { RoomOwner, ScreenFrame } from '../frame/index.js';
import { CallFeedback, type CallRating } from './CallFeedback.js';

const useStyles = makeStyles({
  rejoin: { minBlockSize: touchTarget },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Whether a person who was removed from the room waits for a new invitation, or has received it. */
export type Invitation = 'awaited' | 'received';

export interface EndedScreenProps {
  /** Why the call ended, as the calling SDK reports it in `call.callEndReason`. */
  reason: CallEndReason;
  /** How long the person was in the call, in milliseconds. Omit it if unknown. */
  durationMs?: number | undefined;
  /** The organizer: the person to ask if rejoining isn't possible. */
  owner?: Room['owner'] | undefined;
  /**
   * For a person who was removed from the room: whether the page still waits for a new invitation, or they have one and can
   * rejoin. Default: neither is said.
   */
  invitation?: Invitation | undefined;
  /** Called when the person presses Rejoin. The button is shown only if the reason or a new invitation allows rejoining. */
  onRejoin?: (() => void) | undefined;
  /** Called with the person's rating of the call. Without it, they aren't asked. */
  onFeedback?: ((rating: CallRating) => void) | undefined;
  /** What to do next, such as links to the host's own pages. */
  children?: ReactNode;
}

/** Shown after a call: what happened and why, how long the call lasted, and how to rejoin or whom to ask. */
export function EndedScreen(props: EndedScreenProps) {
  const { reason, durationMs, owner, invitation, onRejoin, onFeedback, children } = props;
  const strings = useStrings();
  const styles = useStyles();
  const { name, next } = callEnd(reason);
  const words = strings.ended[name];
  const canRejoin = next === 'rejoin' || next === 'check-network' || invitation === 'received';
  return (
    <ScreenFrame name="ended-screen" title={words.title} data-reason={name}>
      <Body1 align="center">{words.body}</Body1>
      {durationMs !== undefined && durationMs >= 1000 && (
        <Caption1 align="center" className={styles.quiet}>
          {strings.callEnded.lasted({ duration: formatDuration(durationMs, strings.locale) })}
        </Caption1>
      )}
      {invitation && onRejoin && (
        <Body1 align="center" role="status">
          {strings.callEnded.invitation[invitation]}
        </Body1>
      )}
      {next === 'ask' && owner && <RoomOwner owner={owner} />}
      {canRejoin && onRejoin && (
        <Button
          appearance="primary"
          size="large"
          className={styles.rejoin}
          data-action="rejoin"
          onClick={() => void tellHost(onRejoin)}
        >
          {strings.callEnded.rejoin}
        </Button>
      )}
      {children}
      {onFeedback && <CallFeedback onFeedback={onFeedback} />}
    </ScreenFrame>
  );
}
