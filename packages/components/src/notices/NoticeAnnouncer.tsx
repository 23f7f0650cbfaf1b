import { makeStyles } from '@fluentui/react-components';
import { useStrings } from '../text/index.js';
import { visuallyHidden } from '../theme/index.js';
import type { KeptNotice } from './noticeList.js';
import { noticeWords } from './noticeWords.js';

const useStyles = makeStyles({ root: visuallyHidden });

/**
 * Announces notices to screen readers: politely, except for the last minute of a room, which interrupts. Leaves knocks
 * to `RosterAnnouncer`.
 */
export function NoticeAnnouncer({ notices }: { notices: readonly KeptNotice[] }) {
  const styles = useStyles();
  const strings = useStrings();
  const said = notices.flatMap(({ id, notice }) => {
    if (notice.kind === 'knock') return [];
    const { title, body } = noticeWords(notice, strings, Date.now());
    const words = body === undefined ? title : strings.notices.announced({ title, body });
    return [{ id, isUrgent: notice.kind === 'closing' && notice.minutes === 1, words }];
  });
  const lines = (isUrgent: boolean) =>
    said.filter((line) => line.isUrgent === isUrgent).map(({ id, words }) => <p key={id}>{words}</p>);
  return (
    <div className={styles.root}>
      <div role="log" aria-live="polite" aria-label={strings.notices.label}>
        {lines(false)}
      </div>
      <div role="alert">{lines(true)}</div>
    </div>
  );
}
