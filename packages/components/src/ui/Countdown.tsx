import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { countdownParts, formatList, useStrings } from '../text/index.js';
import { narrow } from '../theme/index.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXXXL,
    [narrow]: { columnGap: tokens.spacingHorizontalL },
  },
  part: { display: 'grid', justifyItems: 'center', minInlineSize: '4ch' },
  figure: {
    fontSize: tokens.fontSizeHero1000,
    // The units are close below.
    lineHeight: 1.1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    [narrow]: { fontSize: tokens.fontSizeHero800 },
  },
  unit: { color: tokens.colorNeutralForeground2 },
});

/**
 * The time left in large figures, each above its unit. Screen readers read it as one duration and only on request, because it
 * changes every second.
 */
export function Countdown({ left }: { left: number }) {
  const { locale } = useStrings();
  const styles = useStyles();
  const parts = countdownParts(left, locale);
  const heard = formatList(
    parts.map(({ spoken }) => spoken),
    locale,
  );
  return (
    <div role="timer" aria-live="off" aria-label={heard} className={styles.root}>
      {parts.map(({ unit, figure, label }) => (
        <span key={unit} aria-hidden className={styles.part}>
          <span className={styles.figure}>{figure}</span>
          <Caption1 className={styles.unit}>{label}</Caption1>
        </span>
      ))}
    </div>
  );
}
