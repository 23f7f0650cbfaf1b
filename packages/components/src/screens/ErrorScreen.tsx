import type { AnteroomError } from '@anteroom/contract';
import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { FailureWords } from '../strings/FailureWords.js';
import { useStrings } from '../strings/StringsProvider.js';
import { touchTarget } from '../theme/touchTarget.js';
import { FailureDetails } from './FailureDetails.js';
import { ScreenFrame } from './ScreenFrame.js';

const useStyles = makeStyles({
  retry: { minBlockSize: touchTarget },
});

export interface ErrorScreenProps {
  error: AnteroomError;
  /** Tries again. The button shows only where that can help: `error.retryable`. */
  onRetry?: (() => void) | undefined;
}

/** Says what happened, why and what to do now, in the catalogue's words for the error's code. */
export function ErrorScreen({ error, onRetry }: ErrorScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  const words: FailureWords = strings.errors[error.code];
  return (
    <ScreenFrame name="error-screen" title={words.title}>
      <Body1 align="center">{words.body}</Body1>
      {error.retryable && onRetry && (
        <Button appearance="primary" size="large" className={styles.retry} data-action="retry" onClick={onRetry}>
          {words.action ?? strings.failure.retry}
        </Button>
      )}
      <FailureDetails error={error} />
    </ScreenFrame>
  );
}
