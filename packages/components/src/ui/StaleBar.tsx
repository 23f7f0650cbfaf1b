import type { AnteroomError } from '@anteroom/contract';
import { useOnline } from '@anteroom/hooks';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { failureWords, useStrings } from '../text/index.js';
import { touchTarget, wide } from '../theme/index.js';

const useStyles = makeStyles({
  // The bar's single-line layout cuts off text that doesn't fit.
  root: {
    minBlockSize: touchTarget,
    [wide]: {
      alignItems: 'center',
      paddingTop: tokens.spacingVerticalNone,
      gridTemplateColumns: 'auto 1fr auto auto',
      gridTemplateAreas: '"icon body secondaryActions actions"',
    },
  },
  actions: { [wide]: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalXS } },
  retry: { minBlockSize: touchTarget },
});

interface StaleBarProps {
  /** Why a part of the content couldn't be loaded and isn't shown. Takes precedence over `staleBecause`. */
  unreadBecause?: AnteroomError | undefined;
  /** Why the content may be out of date. */
  staleBecause: AnteroomError | undefined;
  onRetry: () => void;
  /** `square` if it spans from edge to edge. Default: `rounded`. */
  shape?: 'rounded' | 'square' | undefined;
}

/**
 * Says that content is missing or out of date and why, or that the person must sign in again. Otherwise empty.
 */
export function StaleBar({ unreadBecause, staleBecause, onRetry, shape = 'rounded' }: StaleBarProps) {
  const strings = useStrings();
  const styles = useStyles();
  const isOnline = useOnline();
  if (!isOnline) {
    return (
      <MessageBar intent="warning" layout="multiline" shape={shape} className={styles.root}>
        <MessageBarBody>{strings.desk.offline}</MessageBarBody>
      </MessageBar>
    );
  }
  const error = unreadBecause ?? staleBecause;
  if (!error) return null;
  const { title, body } = failureWords(strings, error, 'list');
  const isSignedOut = error.code === 'unauthenticated';
  // Their words point to details, which only a whole screen shows.
  const needsDetails = error.code === 'internal' || error.code === 'endpoint-invalid-response';
  return (
    <MessageBar intent="warning" layout="multiline" shape={shape} className={styles.root} data-error={error.code}>
      <MessageBarBody>
        <MessageBarTitle>
          {isSignedOut ? title : unreadBecause ? strings.desk.unread : strings.desk.stale}
        </MessageBarTitle>
        {!needsDetails && body}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button className={styles.retry} data-action="retry" onClick={onRetry}>
          {strings.desk.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
