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

const LASTING: readonly NoticeKind[] = ['reconnecting', 'sound', 'closing', 'knock', 'elsewhere', 'failed', 'camera'];

/** Whether a notice stays until it is solved or dismissed. A lost device is solved once another one is used. */
const isLasting = (notice: Notice) =>
  LASTING.includes(notice.kind) || ('instead' in notice && notice.instead === undefined);

const INTENTS: Partial<Record<NoticeKind, MessageBarIntent>> = {
  reconnecting: 'warning',
  sound: 'warning',
  camera: 'warning',
  microphone: 'warning',
  speaker: 'warning',
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

interface NoticeButton {
  'data-action': string;
  onClick: () => void;
  children: string;
}

export interface NoticeLineProps {
  notice: Notice;
  knocks: readonly Knock[];
  actions: Pick<RosterActions, 'admit' | 'refuse'>;
  onExtend?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
  onTurnSoundOn?: (() => void) | undefined;
  onShowKnocks: () => void;
  onDismiss: () => void;
}

/** One notice with its text and buttons. */
export function NoticeLine(props: NoticeLineProps) {
  const { notice, knocks, actions, onExtend, onLeave, onTurnSoundOn, onShowKnocks, onDismiss } = props;
  const styles = useStyles();
  const strings = useStrings();
  const { kind } = notice;
  if (kind === 'knock') {
    return <KnockNotice knocks={knocks} actions={actions} onShow={onShowKnocks} onDismiss={onDismiss} />;
  }
  const { extend, leaveHere, turnSoundOn } = strings.notices;
  const buttons: Partial<Record<NoticeKind, NoticeButton | undefined>> = {
    closing: onExtend && {
      'data-action': 'extend-room',
      onClick: onExtend,
      children: extend({ minutes: EXTENSION_MINUTES }),
    },
    elsewhere: onLeave && { 'data-action': 'leave-here', onClick: onLeave, children: leaveHere },
    sound: onTurnSoundOn && { 'data-action': 'turn-sound-on', onClick: onTurnSoundOn, children: turnSoundOn },
  };
  const button = buttons[kind];
  return (
    <NoticeBar
      kind={kind}
      intent={INTENTS[kind] ?? 'info'}
      words={noticeWords(notice, strings, Date.now())}
      stays={isLasting(notice) ? undefined : STAYS_MS}
      actions={button && <Button size="medium" className={styles.button} {...button} />}
      onDismiss={onDismiss}
    />
  );
}
