import type { AnteroomError } from '@anteroom/contract';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useStrings } from '../strings/StringsProvider.js';
import { touchTarget } from '../theme/touchTarget.js';
import { useOnline } from './useOnline.js';

const useStyles = makeStyles({
  // A screen that fills its part would shrink it to nothing.
  root: { minBlockSize: touchTarget, flexShrink: 0 },
  retry: { minBlockSize: touchTarget },
});

interface FreshnessProps {
  /** Why what is shown may be out of date. */
  staleBecause: AnteroomError | undefined;
  onRetry: () => void;
}

/** Says that what is shown is from before, and why, or that the person must sign in again; nothing while all is well. */
export function Freshness({ staleBecause, onRetry }: FreshnessProps) {
  const strings = useStrings();
  const styles = useStyles();
  const isOnline = useOnline();
  if (!isOnline) {
    return (
      <MessageBar intent="warning" layout="multiline" className={styles.root}>
        <MessageBarBody>{strings.desk.offline}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!staleBecause) return null;
  const { title, body } = strings.errors[staleBecause.code];
  const isSignedOut = staleBecause.code === 'unauthenticated';
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.root} data-error={staleBecause.code}>
      <MessageBarBody>
        <MessageBarTitle>{isSignedOut ? title : strings.desk.stale}</MessageBarTitle>
        {body}
      </MessageBarBody>
      <MessageBarActions>
        <Button className={styles.retry} data-action="retry" onClick={onRetry}>
          {strings.desk.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
