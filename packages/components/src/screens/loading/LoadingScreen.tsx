import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';
import { useStrings } from '../../text/index.js';
import { belowWide, fromTheTop, narrow, visuallyHidden, wide } from '../../theme/index.js';
import { TakesLong, useArrivalFocus, useHeadings, WaitSpinner } from '../../ui/index.js';

// Shorter waits don't need a spinner.
const SPINNER_DELAY = '300ms';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexGrow: 1,
    inlineSize: '100%',
    position: 'relative',
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: visuallyHidden,
  // The dimensions of the lobby, so that it appears exactly where its skeleton was.
  layout: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    marginInline: 'auto',
    display: 'grid',
    gap: tokens.spacingHorizontalXXXL,
    padding: tokens.spacingHorizontalXXXL,
    [wide]: {
      maxInlineSize: '1280px',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      alignContent: 'start',
      paddingBlockStart: fromTheTop,
    },
    [belowWide]: { maxInlineSize: '720px', alignContent: 'start' },
    [narrow]: { padding: tokens.spacingHorizontalL, gap: tokens.spacingVerticalL },
  },
  preview: { blockSize: 'auto', aspectRatio: '16 / 9', borderRadius: tokens.borderRadiusXLarge },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalM },
  short: { inlineSize: '60%' },
  over: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  spinner: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: SPINNER_DELAY,
    animationFillMode: 'both',
  },
});

export interface LoadingScreenProps extends HTMLAttributes<HTMLElement> {
  /** Called when the person presses Retry. The button is shown after 10 seconds. */
  onRetry?: (() => void) | undefined;
}

/**
 * Shown while a room is loading: a skeleton of the lobby, a spinner after 300 ms, and after 10 seconds a message that it
 * takes longer than usual.
 */
export function LoadingScreen({ className, onRetry, ...rest }: LoadingScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  const { Heading } = useHeadings();
  const heading = useArrivalFocus();
  return (
    <section {...rest} data-anteroom="loading-screen" className={mergeClasses(styles.root, className)}>
      {/* Until the language has loaded there's no text, and an empty heading would take the focus for nothing. */}
      {strings.loading.title && (
        <Heading ref={heading} tabIndex={-1} className={styles.heading}>
          {strings.loading.title}
        </Heading>
      )}
      <Skeleton aria-hidden aria-busy className={styles.layout}>
        <SkeletonItem className={styles.preview} />
        <div className={styles.lines}>
          <SkeletonItem size={32} />
          <SkeletonItem size={16} className={styles.short} />
          <SkeletonItem size={24} />
          <SkeletonItem size={40} />
        </div>
      </Skeleton>
      <div className={styles.over}>
        <WaitSpinner size="large" words={strings.loading.title} className={styles.spinner} />
        <TakesLong onRetry={onRetry} />
      </div>
    </section>
  );
}
