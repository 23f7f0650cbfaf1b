import { Body1, makeStyles, Spinner, type SpinnerProps, tokens } from '@fluentui/react-components';

const REDUCED = '@media (prefers-reduced-motion: reduce)';

const useStyles = makeStyles({
  spinner: { [REDUCED]: { display: 'none' } },
  // Readable on top of a skeleton.
  words: {
    display: 'none',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    [REDUCED]: { display: 'block' },
  },
});

interface WaitSpinnerProps {
  size: NonNullable<SpinnerProps['size']>;
  /** Shown instead of the spinner to people who want no motion. Leave it out where words are beside the spinner anyway. */
  words?: string | undefined;
  className?: string | undefined;
}

/** A spinner for people's eyes. Screen readers need words elsewhere, in a heading or a status. */
export function WaitSpinner({ size, words, className }: WaitSpinnerProps) {
  const styles = useStyles();
  return (
    <div aria-hidden className={className}>
      <Spinner size={size} className={styles.spinner} />
      {words !== undefined && (
        <Body1 align="center" className={styles.words}>
          {words}
        </Body1>
      )}
    </div>
  );
}
