import { type Knock, tellHost } from '@anteroom/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RosterActions } from '../roster/index.js';
import { useStrings } from '../text/index.js';
import { NoticeAnnouncer } from './NoticeAnnouncer.js';
import { NoticeLine } from './NoticeLine.js';
import type { KeptNotice } from './noticeList.js';

/** The most notices shown at once. The others wait until one of these is gone. */
const SHOWN = 2;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    rowGap: tokens.strokeWidthThin,
    backgroundColor: tokens.colorNeutralStroke2,
  },
});

export interface NoticesProps {
  /** The notices, most urgent first. */
  notices: readonly KeptNotice[];
  /** Knocks that wait for a response. */
  knocks: readonly Knock[];
  /** How to answer a knock. Actions that the user may not take are left out. */
  actions: Pick<RosterActions, 'admit' | 'refuse'>;
  /** Called to extend the room. Left out for users who may not extend it: there is no button then. */
  onExtend?: (() => void) | undefined;
  /** Called to leave the call, when the user is in it elsewhere too. Without it, there is no button. */
  onLeave?: (() => void) | undefined;
  /** Called to play the others' voices, when the browser blocks them. Without it, there is no button. */
  onTurnSoundOn?: (() => void) | undefined;
  /** Called to show the list of knocks. */
  onShowKnocks: () => void;
  /** Called with a notice's `id` when it is dismissed or expires. */
  onDismiss: (id: number) => void;
}

/**
 * Notices about a call: one line each, at most two at a time. They take up layout space, so that they never cover a
 * face. Notices that need no action disappear after ten seconds, but not while they have the pointer or focus.
 *
 * @example
 * <Notices notices={kept} knocks={knocks} actions={{ admit, refuse }} onShowKnocks={openRoster} onDismiss={dismiss} />
 */
export function Notices(props: NoticesProps) {
  const { notices, knocks, actions, onExtend, onLeave, onTurnSoundOn, onShowKnocks, onDismiss } = props;
  const styles = useStyles();
  const label = useStrings().notices.label;
  return (
    <section data-anteroom="notices" aria-label={label} className={styles.root}>
      {notices.slice(0, SHOWN).map(({ id, notice }) => (
        <NoticeLine
          key={id}
          notice={notice}
          knocks={knocks}
          actions={actions}
          onExtend={onExtend && (() => void tellHost(onExtend))}
          onLeave={onLeave && (() => void tellHost(onLeave))}
          onTurnSoundOn={onTurnSoundOn && (() => void tellHost(onTurnSoundOn))}
          onShowKnocks={() => void tellHost(onShowKnocks)}
          onDismiss={() => void tellHost(onDismiss, id)}
        />
      ))}
      <NoticeAnnouncer notices={notices} />
    </section>
  );
}
