import { LONGEST_WINDOW_DAYS } from '@anteroom/contract';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDuration, localesFor, useStrings } from '../../../text/index.js';
import { narrow } from '../../../theme/index.js';
import { formatWindowEnd } from '../../../time/index.js';

const DAY_MS = 24 * 60 * 60_000;
const LIMIT_MS = LONGEST_WINDOW_DAYS * DAY_MS;
const TICKS = [1, 7, 30, 90, LONGEST_WINDOW_DAYS];

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  line: {
    position: 'relative',
    blockSize: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflowX: 'clip',
    overflowY: 'visible',
  },
  window: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: 0,
    minInlineSize: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  tooLong: { backgroundColor: tokens.colorPaletteRedBackground3 },
  now: {
    position: 'absolute',
    insetBlock: 0,
    inlineSize: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  ticks: { position: 'relative', blockSize: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  tick: {
    position: 'absolute',
    whiteSpace: 'nowrap',
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderInlineStartWidth: tokens.strokeWidthThin,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  last: {
    insetInlineEnd: 0,
    paddingInlineStart: 0,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderInlineStartWidth: 0,
    borderInlineEndWidth: tokens.strokeWidthThin,
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke1,
  },
  sparse: { [narrow]: { display: 'none' } },
  words: { color: tokens.colorNeutralForeground2 },
});

/** The share of the line for a duration, 0 to 1. Square root scale, so that both an hour and 180 days are visible. */
function along(lengthMs: number): number {
  return Math.sqrt(Math.min(Math.max(lengthMs / LIMIT_MS, 0), 1));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

interface WindowTimeLineProps {
  /** ISO 8601, as `validUntil`. */
  validFrom: string;
  validUntil: string;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name of the zone in which the limit is shown. */
  timeZone: string;
}

/** A timeline of a window, from its opening to the longest that the service allows. */
export function WindowTimeLine({ validFrom, validUntil, now, timeZone }: WindowTimeLineProps) {
  const { roomEditor, locale } = useStrings();
  const styles = useStyles();
  const words = roomEditor.when;
  const from = Date.parse(validFrom);
  const length = Date.parse(validUntil) - from;
  if (length <= 0) return null;
  const isTooLong = length > LIMIT_MS;
  const limit = formatWindowEnd(from + LIMIT_MS, locale, { length: 'short', now, timeZone });
  const days = new Intl.NumberFormat(localesFor(locale), { style: 'unit', unit: 'day', unitDisplay: 'short' });
  return (
    <div className={styles.root} data-anteroom="window-time-line">
      <div aria-hidden className={styles.line}>
        <div
          className={mergeClasses(styles.window, isTooLong && styles.tooLong)}
          style={{ inlineSize: percent(along(length)) }}
        />
        {now > from && now - from < LIMIT_MS && (
          <div className={styles.now} style={{ insetInlineStart: percent(along(now - from)) }} />
        )}
      </div>
      <div aria-hidden className={styles.ticks}>
        {TICKS.map((tick) => (
          <Caption1
            key={tick}
            className={mergeClasses(
              styles.tick,
              tick === LONGEST_WINDOW_DAYS && styles.last,
              (tick === 7 || tick === 90) && styles.sparse,
            )}
            {...(tick !== LONGEST_WINDOW_DAYS && { style: { insetInlineStart: percent(along(tick * DAY_MS)) } })}
          >
            {days.format(tick)}
          </Caption1>
        ))}
      </div>
      <Caption1 className={styles.words}>
        {isTooLong
          ? words.lineTooLong({
              length: formatDuration(length, locale),
              over: formatDuration(Math.max(length - LIMIT_MS, 60_000), locale),
            })
          : words.line({ length: formatDuration(length, locale), limit })}
      </Caption1>
    </div>
  );
}
