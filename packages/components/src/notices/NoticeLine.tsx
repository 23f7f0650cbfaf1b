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

const LASTING: readonly NoticeKind[] = ['reconnecting', 'closing', 'knock', 'elsewhere', 'failed'];

const INTENTS: Partial<Record<NoticeKind, MessageBarIntent>> = {
  reconnecting: 'warning',
  closing: 'warning',
  elsewhere: 'warning',
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
  onLeave?: (() => void) | undefined;
  onShowKnocks: () => void;
  onDismiss: () => void;
}

/** One notice with its text and buttons. */
export function NoticeLine({ notice, knocks, actions, onExtend, onLeave, onShowKnocks, onDismiss }: NoticeLineProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { kind } = notice;
  if (kind === 'knock') {
    return <KnockNotice knocks={knocks} actions={actions} onShow={onShowKnocks} onDismiss={onDismiss} />;
  }
  const button =
    kind === 'closing' && onExtend
      ? {
          'data-action': 'extend-room',
          onClick: onExtend,
          children: strings.notices.extend({ minutes: EXTENSION_MINUTES }),
        }
      : kind === 'elsewhere' &&
        onLeave && { 'data-action': 'leave-here', onClick: onLeave, children: strings.notices.leaveHere };
  return (
    <NoticeBar
      kind={kind}
      intent={INTENTS[kind] ?? 'info'}
      words={noticeWords(notice, strings, Date.now())}
      stays={LASTING.includes(kind) ? undefined : STAYS_MS}
      actions={button && <Button size="medium" className={styles.button} {...button} />}
      onDismiss={onDismiss}
    />
  );
}
