import { Body1, Caption1, getSlots, SearchBox, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { ErrorScreen } from '../../screens/error/index.js';
import { useStrings } from '../../text/index.js';
import { StaleBar, TakesLong, useHeadings, WaitSpinner } from '../../ui/index.js';
import { DeleteRoomDialog } from '../delete/index.js';
import type { RoomListSlots, RoomListState } from './RoomList.types.js';
import { RoomRow } from './RoomRow.js';
import { ShowMore } from './ShowMore.js';
import { useRoomListPartStyles } from './useRoomListStyles.js';

const MINUTE_MS = 60_000;

function RoomListHeader({ state }: { state: RoomListState }) {
  const { slots, slotProps } = getSlots<RoomListSlots>(state);
  const { desk } = useStrings();
  const styles = useRoomListPartStyles();
  const { search } = state;
  return (
    <header className={styles.header}>
      <slots.heading {...slotProps.heading} />
      {search.isShown && (
        <SearchBox
          className={styles.search}
          aria-label={desk.search}
          placeholder={desk.search}
          value={search.typed}
          onChange={(_, { value }) => search.setTyped(value)}
        />
      )}
      {slots.create && <slots.create {...slotProps.create} data-action="create-room" />}
    </header>
  );
}

function LoadingRooms({ onRetry }: { onRetry: () => void }) {
  const { desk } = useStrings();
  const styles = useRoomListPartStyles();
  return (
    <div className={styles.loading}>
      <Skeleton aria-busy aria-label={desk.loading} className={styles.skeleton}>
        {['first', 'second', 'third'].map((row) => (
          <div key={row} className={styles.skeletonRow}>
            <SkeletonItem size={20} className={styles.skeletonTitle} />
            <SkeletonItem size={12} className={styles.skeletonWhen} />
          </div>
        ))}
      </Skeleton>
      <WaitSpinner size="small" words={desk.loading} className={styles.spinner} />
      <TakesLong onRetry={onRetry} />
    </div>
  );
}

function RoomSections({ state }: { state: RoomListState }) {
  const { desk } = useStrings();
  const styles = useRoomListPartStyles();
  const { SectionHeading } = useHeadings();
  const { content } = state;
  switch (content.status) {
    case 'loading':
      return <LoadingRooms onRetry={state.retry} />;
    case 'failed':
      return <ErrorScreen error={content.error} operation="list" onRetry={state.retry} />;
    case 'empty':
      return (
        <div className={styles.empty}>
          <Body1 as="p" className={styles.emptyTitle}>
            {desk.empty}
          </Body1>
          <Caption1 className={styles.quiet}>{desk.emptyBody}</Caption1>
        </div>
      );
    case 'no-match':
      return (
        <Body1 as="p" role="status" className={styles.noMatch}>
          {desk.noMatch(content)}
        </Body1>
      );
    case 'rooms':
      return content.sections.map(({ name, rooms }) => (
        <div key={name}>
          <SectionHeading className={styles.sectionHeading}>{desk.sections[name]}</SectionHeading>
          {/* Safari does not read a list without markers as a list unless the role says so. */}
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <ul role="list" aria-label={desk.sections[name]} className={styles.list}>
            {rooms.map(({ room, phase }) => (
              <RoomRow
                key={room.id}
                room={room}
                phase={phase}
                minute={Math.floor(state.now / MINUTE_MS)}
                onOpen={state.onOpen}
                onEdit={state.onEdit}
                onDelete={state.deletion.ask}
              />
            ))}
          </ul>
        </div>
      ));
  }
}

/** Renders a list of rooms from the state of `useRoomList`. */
export function renderRoomList(state: RoomListState) {
  const { slots, slotProps } = getSlots<RoomListSlots>(state);
  return (
    <slots.root {...slotProps.root}>
      <RoomListHeader state={state} />
      <StaleBar staleBecause={state.staleBecause} onRetry={state.retry} />
      <div ref={state.list}>
        <RoomSections state={state} />
        <ShowMore state={state} />
      </div>
      {state.deletion.room && (
        <DeleteRoomDialog
          key={state.deletion.room.id}
          room={state.deletion.room}
          isOpen={state.deletion.isAsked}
          onDeleted={state.deletion.done}
          onClose={state.deletion.close}
        />
      )}
    </slots.root>
  );
}
