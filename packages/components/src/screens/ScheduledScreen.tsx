import type { Room } from '@anteroom/contract';
import { Body1, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatCountdown, formatDuration, formatMoment, formatWindow } from '../strings/formatTime.js';
import { useStrings } from '../strings/StringsProvider.js';
import { narrow } from '../theme/containers.js';
import { ScreenFrame } from './ScreenFrame.js';
import { useCountdown } from './useCountdown.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const useStyles = makeStyles({
  countdown: {
    fontSize: tokens.fontSizeHero1000,
    lineHeight: tokens.lineHeightHero1000,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    // Figures read from left to right in every script.
    direction: 'ltr',
    [narrow]: { fontSize: tokens.fontSizeHero900, lineHeight: tokens.lineHeightHero900 },
  },
  window: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ScheduledScreenProps {
  room: Room;
  /** Milliseconds since 1970 by the endpoint's clock. */
  serverNow: () => number;
}

/** Shown until a room opens: how long that is, and when it is in the person's own time. */
export function ScheduledScreen({ room, serverNow }: ScheduledScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  const opens = Date.parse(room.validFrom);
  const left = useCountdown(opens, serverNow);
  const { locale } = strings;
  // Rounded up to the minute: "Opens in 12 minutes" holds until the countdown says 11:00.
  const duration = formatDuration(Math.ceil(left / MINUTE) * MINUTE, locale);
  return (
    <ScreenFrame name="scheduled-screen" title={room.title}>
      {left < DAY && (
        <Text role="timer" aria-hidden={left === 0} className={styles.countdown}>
          {formatCountdown(left, locale)}
        </Text>
      )}
      <Body1 align="center">
        {left > 0
          ? strings.scheduled.opensIn({ duration, moment: formatMoment(opens, opens - left, locale) })
          : strings.scheduled.opening}
      </Body1>
      <div className={styles.window}>
        <Caption1 align="center">{strings.scheduled.window}</Caption1>
        <Caption1 align="center">
          <time dateTime={room.validFrom}>{formatWindow(opens, Date.parse(room.validUntil), locale)}</time>
        </Caption1>
      </div>
      <Body1 align="center">{strings.scheduled.byItself}</Body1>
    </ScreenFrame>
  );
}
