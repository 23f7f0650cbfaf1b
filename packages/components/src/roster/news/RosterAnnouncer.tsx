import type { Knock } from '@anteroom/contract';
import { makeStyles } from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';
import { visuallyHidden } from '../../theme/index.js';
import type { RosterStore } from '../people/index.js';
import { useRosterNews } from './useRosterNews.js';

const useStyles = makeStyles({ root: visuallyHidden });

export interface RosterAnnouncerProps {
  people: RosterStore;
  /** Who asks to be let in. */
  knocks: readonly Knock[];
  /** ACS user id of the person who listens, of whom nothing is said. */
  meId: string | undefined;
}

/**
 * Says who came, went, raised a hand or asks to be let in, to those who do not see it: politely, and not one by one. A
 * `Roster` has one of its own; use this for while the roster itself is closed.
 *
 * @example
 * <RosterAnnouncer people={store} knocks={knocks} meId={me.acsUserId} />
 * {isOpen && <Roster people={store} announce={false} />}
 */
export function RosterAnnouncer({ people, knocks, meId }: RosterAnnouncerProps) {
  const strings = useStrings();
  const styles = useStyles();
  const news = useRosterNews(people, meId, knocks, strings);
  return (
    <div role="log" aria-live="polite" aria-label={strings.roster.announced.label} className={styles.root}>
      {news.map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
    </div>
  );
}
