import type { AnteroomError } from '@anteroom/contract';
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useStrings } from '../strings/StringsProvider.js';
import { touchTarget } from '../theme/touchTarget.js';
import { useOnline } from './useOnline.js';

const useStyles = makeStyles({
  root: { minBlockSize: touchTarget },
  retry: { minBlockSize: touchTarget },
});

interface FreshnessProps {
  /** Why what is shown could not be brought up to date. */
  error: AnteroomError | undefined;
  onRetry: () => void;
}

/** Says that what is shown is from before, and why; nothing while it is not. */
export function Freshness({ error, onRetry }: FreshnessProps) {
  const strings = useStrings();
  const styles = useStyles();
  const isOnline = useOnline();
  if (isOnline && !error) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.root}>
      <MessageBarBody>
        {isOnline && error ? `${strings.desk.stale} ${strings.errors[error.code].body}` : strings.desk.offline}
      </MessageBarBody>
      {isOnline && (
        <MessageBarActions>
          <Button className={styles.retry} data-action="retry" onClick={onRetry}>
            {strings.desk.refresh}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
