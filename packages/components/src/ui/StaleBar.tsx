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
import { useStrings } from '../text/index.js';
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
  /** Why the content may be out of date. */
  staleBecause: AnteroomError | undefined;
  onRetry: () => void;
  /** `square` if it spans from edge to edge. Default: `rounded`. */
  shape?: 'rounded' | 'square' | undefined;
}

/** Says that the content is out of date and why, or that the person must sign in again. Otherwise empty. */
export function StaleBar({ staleBecause, onRetry, shape = 'rounded' }: StaleBarProps) {
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
  if (!staleBecause) return null;
  const { title, body } = strings.errors[staleBecause.code];
  const isSignedOut = staleBecause.code === 'unauthenticated';
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      shape={shape}
      className={styles.root}
      data-error={staleBecause.code}
    >
      <MessageBarBody>
        <MessageBarTitle>{isSignedOut ? title : strings.desk.stale}</MessageBarTitle>
        {body}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button className={styles.retry} data-action="retry" onClick={onRetry}>
          {strings.desk.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
