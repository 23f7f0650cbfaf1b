import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { withQuery } from './look.js';
import { PEOPLE } from './person.js';
import { useDemoRoom } from './useDemoRoom.js';
import { useWords } from './words.js';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(480px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    minBlockSize: '100dvh',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minBlockSize: '420px' },
  who: { maxInlineSize: '280px' },
  frame: {
    flexGrow: 1,
    inlineSize: '100%',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The demo room as two people see it, each in a frame of this host: Microsoft's call UI can run only once per page. */
export function SideBySidePage({ search }: { search: string }) {
  const styles = useStyles();
  const words = useWords();
  const roomId = useDemoRoom();
  const query = new URLSearchParams(search);
  return (
    <main className={styles.page} lang={words.lang}>
      <h1 hidden>{words.sideBySide}</h1>
      {roomId && (
        <>
          <Side side="left" person={query.get('left') ?? 'ada'} roomId={roomId} search={search} />
          <Side side="right" person={query.get('right') ?? 'ben'} roomId={roomId} search={search} />
        </>
      )}
    </main>
  );
}

interface SideProps {
  side: 'left' | 'right';
  person: string;
  roomId: string;
  search: string;
}

function Side({ side, person, roomId, search }: SideProps) {
  const styles = useStyles();
  const words = useWords();
  const [path, navigate] = useLocation();
  const chosen = PEOPLE.find(({ name }) => name === person);
  return (
    <section className={styles.side}>
      <Field label={side === 'left' ? words.first : words.second} orientation="horizontal" className={styles.who}>
        <Select
          value={person}
          onChange={(_, { value }) => navigate(withQuery(path, search, { [side]: value }), { replace: true })}
        >
          {PEOPLE.map((one) => (
            <option key={one.name} value={one.name}>
              {words.personAs(one.displayName, words.people[one.name].about)}
            </option>
          ))}
        </Select>
      </Field>
      <iframe
        key={person}
        className={styles.frame}
        title={chosen ? words.personAs(chosen.displayName, words.people[chosen.name].about) : person}
        allow="camera; microphone; display-capture; autoplay"
        src={withQuery(`/rooms/${roomId}`, search, { as: person, left: '', right: '' })}
      />
    </section>
  );
}
