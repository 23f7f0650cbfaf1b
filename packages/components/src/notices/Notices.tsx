import { type Knock, tellHost } from '@anteroom/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RosterActions } from '../roster/index.js';
import { useStrings } from '../text/index.js';
import { NoticeAnnouncer } from './NoticeAnnouncer.js';
import { NoticeLine } from './NoticeLine.js';
import type { KeptNotice } from './noticeList.js';

/** As many as are shown at once; the others wait until one of these is gone. */
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
  /** The most urgent first. */
  notices: readonly KeptNotice[];
  /** Who asks to be let in. */
  knocks: readonly Knock[];
  /** What the person may do about a knock: `admit` and `refuse`. */
  actions: Pick<RosterActions, 'admit' | 'refuse'>;
  /** Makes the room longer; left out for who may not. */
  onExtend?: (() => void) | undefined;
  /** Opens the list of who asks to be let in. */
  onShowKnocks: () => void;
  onDismiss: (id: number) => void;
}

/**
 * What happens around a call, one line each and two at most. They take room of their own, so that they never cover a face.
 * Those that only inform go by themselves after ten seconds, but not while the pointer or the focus is on them.
 */
export function Notices({ notices, knocks, actions, onExtend, onShowKnocks, onDismiss }: NoticesProps) {
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
          onShowKnocks={() => void tellHost(onShowKnocks)}
          onDismiss={() => void tellHost(onDismiss, id)}
        />
      ))}
      <NoticeAnnouncer notices={notices} />
    </section>
  );
}
