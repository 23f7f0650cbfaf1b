import type { Knock } from '@anteroom/contract';
import { Button, type MessageBarIntent, makeStyles } from '@fluentui/react-components';
import type { RosterActions } from '../roster/index.js';
import { useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
import { KnockNotice } from './KnockNotice.js';
import type { Notice, NoticeKind } from './Notice.js';
import { NoticeBar } from './NoticeBar.js';
import { noticeWords } from './noticeWords.js';

/** How long a notice stays that needs no action, in milliseconds. */
export const STAYS_MS = 10_000;

const LASTING: readonly NoticeKind[] = ['reconnecting', 'closing', 'knock', 'failed'];

const INTENTS: Partial<Record<NoticeKind, MessageBarIntent>> = {
  reconnecting: 'warning',
  closing: 'warning',
  shortened: 'warning',
  failed: 'error',
  reconnected: 'success',
  extended: 'success',
};

/** Minutes by which one press extends a room that is about to close. */
export const EXTENSION_MINUTES = 15;

const useStyles = makeStyles({ button: { minBlockSize: touchTarget } });

export interface NoticeLineProps {
  notice: Notice;
  knocks: readonly Knock[];
  actions: Pick<RosterActions, 'admit' | 'refuse'>;
  onExtend?: (() => void) | undefined;
  onShowKnocks: () => void;
  onDismiss: () => void;
}

/** One notice with its text and buttons. */
export function NoticeLine({ notice, knocks, actions, onExtend, onShowKnocks, onDismiss }: NoticeLineProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { kind } = notice;
  if (kind === 'knock') {
    return <KnockNotice knocks={knocks} actions={actions} onShow={onShowKnocks} onDismiss={onDismiss} />;
  }
  return (
    <NoticeBar
      kind={kind}
      intent={INTENTS[kind] ?? 'info'}
      words={noticeWords(notice, strings, Date.now())}
      stays={LASTING.includes(kind) ? undefined : STAYS_MS}
      actions={
        kind === 'closing' &&
        onExtend && (
          <Button size="medium" className={styles.button} data-action="extend-room" onClick={onExtend}>
            {strings.notices.extend({ minutes: EXTENSION_MINUTES })}
          </Button>
        )
      }
      onDismiss={onDismiss}
    />
  );
}
