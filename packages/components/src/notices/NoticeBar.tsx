import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useStrings } from '../text/index.js';
import { clamped, entrance, touchTarget } from '../theme/index.js';
import type { NoticeKind } from './Notice.js';
import type { NoticeWords } from './noticeWords.js';
import { useExpiry } from './useExpiry.js';

const useStyles = makeStyles({
  root: {
    minBlockSize: touchTarget,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderBlockStartStyle: 'none',
    borderInlineStyle: 'none',
    ...entrance,
  },
  words: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  // A name and a note can be hundreds of letters long.
  knock: clamped(4),
  dismiss: { minBlockSize: touchTarget, minInlineSize: touchTarget },
});

interface NoticeBarProps {
  kind: NoticeKind;
  intent: MessageBarIntent;
  words: NoticeWords;
  /** How long the notice stays, in milliseconds. Default: until it is dismissed or no longer applies. */
  stays?: number | undefined;
  /** Buttons to act on the notice. */
  actions?: ReactNode;
  onDismiss: () => void;
}

/** The layout of one notice: a line with an icon, text, buttons and Dismiss. */
export function NoticeBar({ kind, intent, words, stays, actions, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const dismiss = useStrings().notices.dismiss;
  const expiry = useExpiry(stays, onDismiss);
  return (
    <MessageBar data-notice={kind} intent={intent} shape="square" className={styles.root} {...expiry}>
      <MessageBarBody className={mergeClasses(styles.words, kind === 'knock' && styles.knock)}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        {words.body}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            className={styles.dismiss}
            icon={<DismissRegular />}
            aria-label={dismiss}
            data-action="dismiss-notice"
            onClick={onDismiss}
          />
        }
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
