import { Button, Caption1 } from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';
import type { RoomListState } from './RoomList.types.js';
import { useRoomListPartStyles } from './useRoomListStyles.js';

/** A button to load more rooms. During a search, shows how many rooms were searched. */
export function ShowMore({ state }: { state: RoomListState }) {
  const { desk } = useStrings();
  const styles = useRoomListPartStyles();
  const { more, search, count } = state;
  if (!more.isThere) return null;
  return (
    <div className={styles.more}>
      {search.query !== '' && (
        <Caption1 role="status" className={styles.quiet}>
          {desk.searchedSome({ count })}
        </Caption1>
      )}
      <Button
        className={styles.moreButton}
        data-action="show-more"
        disabledFocusable={more.isLoading}
        onClick={more.show}
      >
        {more.isLoading ? desk.loading : desk.showMore}
      </Button>
    </div>
  );
}
