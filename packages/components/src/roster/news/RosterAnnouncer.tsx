import type { Knock } from '@anteroom/contract';
import { makeStyles } from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';
import { visuallyHidden } from '../../theme/index.js';
import type { RosterStore } from '../people/index.js';
import { useRosterNews } from './useRosterNews.js';

const useStyles = makeStyles({ root: visuallyHidden });

export interface RosterAnnouncerProps {
  /** The same store as the roster's, from `createRosterStore`. */
  people: RosterStore;
  /** Knocks that wait for a response. */
  knocks: readonly Knock[];
  /** ACS user id of the current user, about whom nothing is announced. */
  meId: string | undefined;
}

/**
 * Politely announces to screen readers that people joined, left, raised a hand or knocked: one sentence per kind of
 * news, not per person. A `Roster` includes one. Mount your own, and set `announce={false}` on the roster, to announce
 * while the roster is closed, too.
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
