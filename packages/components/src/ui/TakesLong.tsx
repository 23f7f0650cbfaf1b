import { tellHost } from '@anteroom/contract';
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';

/** When a loading screen says that it takes long, in milliseconds. */
const LONG_MS = 10_000;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalM,
    // It covers the skeleton.
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
  },
  retry: { minBlockSize: touchTarget },
});

interface TakesLongProps {
  /** Called when the person presses Retry. Without it, there's no button. */
  onRetry?: (() => void) | undefined;
}

/** Shows nothing for ten seconds, then that loading takes long, with a Retry button. */
export function TakesLong({ onRetry }: TakesLongProps) {
  const strings = useStrings();
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  // Until the language has loaded there's no text.
  const words = isLong ? strings.loading.slow : '';
  return (
    <div role="status">
      {words && (
        <div className={styles.root}>
          <Body1>{words}</Body1>
          {onRetry && (
            <Button className={styles.retry} data-action="retry" onClick={() => void tellHost(onRetry)}>
              {strings.failure.retry}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
