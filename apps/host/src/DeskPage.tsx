import { RoomDetails, RoomEditor, RoomList } from '@anteroom/components';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Route, Link as RouterLink, Switch, useLocation } from 'wouter';
import { PEOPLE } from './person.js';
import { useLeaveQuestion } from './useLeaveQuestion.js';
import { useWords } from './words.js';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minBlockSize: '100%',
    maxInlineSize: '1280px',
    marginInline: 'auto',
    paddingBlock: tokens.spacingVerticalXXL,
    paddingInline: tokens.spacingHorizontalL,
  },
  next: { display: 'inline-block', marginInlineStart: tokens.spacingHorizontalL },
  back: { display: 'inline-block', marginBlockEnd: tokens.spacingVerticalL },
});

interface DeskPageProps {
  /** The user id of the signed-in person. */
  person: string | undefined;
  /** `?as=NAME` and the look of the page, which links pass on from page to page. */
  search: string;
  mayCreate: boolean;
}

/** Where organizers create and manage rooms. */
export function DeskPage({ person, search, mayCreate }: DeskPageProps) {
  const styles = useStyles();
  const words = useWords();
  const [, navigate] = useLocation();
  const [isDirty, setDirty] = useState(false);
  useLeaveQuestion(isDirty, words.leave);
  const at = (path: string) => `${path}${search && `?${search}`}`;
  const go = (path: string) => navigate(at(path));
  const back = (path: string, label: string) => (
    <RouterLink href={at(path)} asChild>
      <Link className={styles.back}>{label}</Link>
    </RouterLink>
  );
  return (
    <main className={styles.page}>
      <Switch>
        <Route path="/desk/new">
          <RoomEditor
            defaultPeople={PEOPLE.flatMap(({ name, displayName }) =>
              name === person ? [{ userId: name, displayName, role: 'Presenter' as const }] : [],
            )}
            onSaved={(room) => go(`/desk/${room.id}`)}
            onCancel={() => go('/desk')}
            onDirtyChange={setDirty}
            keepDraft={person}
          />
        </Route>
        <Route path="/desk/:roomId/edit">
          {({ roomId }) => (
            <RoomEditor
              roomId={roomId}
              onSaved={() => go(`/desk/${roomId}`)}
              onCancel={() => go(`/desk/${roomId}`)}
              onDirtyChange={setDirty}
              keepDraft={person}
            />
          )}
        </Route>
        <Route path="/desk/:roomId">
          {({ roomId }) => (
            <>
              {back('/desk', words.allRooms)}
              <RouterLink href={at(`/rooms/${roomId}`)} asChild>
                <Link className={styles.next}>{words.goToRoom}</Link>
              </RouterLink>
              <RoomDetails
                roomId={roomId}
                onJoin={(id) => go(`/rooms/${id}`)}
                joinUrl={(id) => `${location.origin}/rooms/${id}`}
                onEdit={(id) => go(`/desk/${id}/edit`)}
                onDeleted={() => go('/desk')}
              />
            </>
          )}
        </Route>
        <Route>
          {back('/', words.frontPage)}
          <RoomList
            onOpen={(roomId) => go(`/desk/${roomId}`)}
            onEdit={(roomId) => go(`/desk/${roomId}/edit`)}
            onCreate={mayCreate ? () => go('/desk/new') : undefined}
          />
        </Route>
      </Switch>
    </main>
  );
}
