import { Badge, type BadgeProps, makeStyles, tokens } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { countdownParts, formatDuration, useStrings } from '../text/index.js';
import { useCountdown } from '../time/index.js';
import { type Nearness, useClosing } from './useClosing.js';

const useStyles = makeStyles({
  root: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', columnGap: tokens.spacingHorizontalXXS },
});

const MINUTE = 60_000;

const LOOKS: Record<Nearness, Pick<BadgeProps, 'appearance' | 'color'>> = {
  15: { appearance: 'tint', color: 'informative' },
  5: { appearance: 'tint', color: 'warning' },
  1: { appearance: 'filled', color: 'danger' },
};

export interface TimeLeftProps {
  /** When the room closes, in milliseconds since 1970; `undefined` while unknown. */
  closesAt: number | undefined;
  /** Returns milliseconds since 1970 by the endpoint's clock. */
  serverNow: () => number;
}

/**
 * The time until a room closes. Shows nothing until the last 15 minutes, and becomes more prominent in the last five
 * and in the last one.
 *
 * @example
 * const { closesAt, serverNow } = useRoomPhase(roomId);
 * return <TimeLeft closesAt={closesAt?.getTime()} serverNow={serverNow} />;
 */
export function TimeLeft({ closesAt, serverNow }: TimeLeftProps) {
  const nearness = useClosing(closesAt, serverNow);
  if (nearness === undefined || closesAt === undefined) return null;
  return <TimeLeftBadge nearness={nearness} closesAt={closesAt} serverNow={serverNow} />;
}

interface TimeLeftBadgeProps {
  nearness: Nearness;
  closesAt: number;
  serverNow: () => number;
}

function TimeLeftBadge({ nearness, closesAt, serverNow }: TimeLeftBadgeProps) {
  const styles = useStyles();
  const { notices, locale } = useStrings();
  const left = useCountdown(closesAt, serverNow);
  // Minutes only while there is time: seconds would distract.
  const minutes = formatDuration(Math.ceil(left / MINUTE) * MINUTE, locale);
  const clock = countdownParts(left, locale)
    .map(({ figure }) => figure)
    .join(':');
  return (
    <Badge
      size="large"
      {...LOOKS[nearness]}
      role="timer"
      icon={<ClockRegular />}
      data-anteroom="time-left"
      data-minutes={nearness}
      className={styles.root}
    >
      {notices.timeLeft({ time: nearness === 15 ? minutes : clock })}
    </Badge>
  );
}
