import { Body1, Card, Link, makeStyles, Subtitle1, Title2, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'wouter';
import { PEOPLE } from './person.js';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxInlineSize: '640px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
  },
  heading: { margin: 0 },
  people: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
});

interface FrontPageProps {
  person: string | undefined;
  search: string;
}

/** Who to be, the demo room, and the desk with all rooms of whom one is. */
export function FrontPage({ person, search }: FrontPageProps) {
  const styles = useStyles();
  const roomId = useDemoRoom();
  return (
    <main className={styles.page}>
      <Title2 as="h1" className={styles.heading}>
        Anteroom example
      </Title2>
      <Body1>
        A room, a lobby and a call, with no cloud. Open the demo room in two windows as two people and they meet.
      </Body1>
      <Card>
        <Subtitle1 as="h2" className={styles.heading}>
          {person ? `You are ${person}` : 'Who are you?'}
        </Subtitle1>
        <ul className={styles.people}>
          {PEOPLE.map(({ name, about }) => (
            <li key={name}>
              <RouterLink href={`/?as=${name}`} asChild>
                <Link aria-current={name === person || undefined}>
                  {name} ({about})
                </Link>
              </RouterLink>
            </li>
          ))}
        </ul>
      </Card>
      {roomId && (
        <RouterLink href={`/rooms/${roomId}${search && `?${search}`}`} asChild>
          <Link>Demo room</Link>
        </RouterLink>
      )}
      {person && (
        <RouterLink href={`/desk${search && `?${search}`}`} asChild>
          <Link>Room desk</Link>
        </RouterLink>
      )}
    </main>
  );
}

function useDemoRoom(): string | undefined {
  const [roomId, setRoomId] = useState<string>();
  useEffect(() => {
    const controller = new AbortController();
    fetch('/api/demo', { signal: controller.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { roomId: string }).roomId : undefined))
      .then(setRoomId, () => undefined);
    return () => controller.abort();
  }, []);
  return roomId;
}
