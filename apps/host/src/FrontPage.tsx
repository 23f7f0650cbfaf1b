import { Body1, Button, makeStyles, Subtitle1, Title1, tokens } from '@fluentui/react-components';
import { PanelLeftTextRegular, TableRegular, VideoRegular } from '@fluentui/react-icons';
import { Link as RouterLink } from 'wouter';
import { LookSwitches } from './LookSwitches.js';
import { withQuery } from './look.js';
import { PersonLink } from './PersonLink.js';
import { PEOPLE } from './person.js';
import { useDemoRoom } from './useDemoRoom.js';
import { useWords } from './words.js';

const useStyles = makeStyles({
  background: { minBlockSize: '100dvh', backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxInlineSize: '880px',
    marginInline: 'auto',
    paddingBlock: tokens.spacingVerticalXXXL,
    paddingInline: tokens.spacingHorizontalL,
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingVerticalL },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxInlineSize: '440px' },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  way: { minBlockSize: '44px', textDecorationLine: 'none' },
});

interface FrontPageProps {
  person: string | undefined;
  search: string;
}

/** Choose a person, and where to go: the demo room, two people side by side, the desk. */
export function FrontPage({ person, search }: FrontPageProps) {
  const styles = useStyles();
  const words = useWords();
  const roomId = useDemoRoom();
  const chosen = PEOPLE.find(({ name }) => name === person);
  return (
    <div className={styles.background}>
      <main className={styles.page} lang={words.lang}>
        <div className={styles.top}>
          <div className={styles.words}>
            <Title1 as="h1" dir="auto" className={styles.heading}>
              {words.title}
            </Title1>
            <Body1 dir="auto" className={styles.quiet}>
              {words.about}
            </Body1>
          </div>
          <LookSwitches search={search} />
        </div>
        <section className={styles.section}>
          <Subtitle1 as="h2" dir="auto" className={styles.heading}>
            {chosen ? words.youAre(chosen.displayName) : words.whoAreYou}
          </Subtitle1>
          <ul className={styles.people}>
            {PEOPLE.map((one) => (
              <li key={one.name}>
                <PersonLink person={one} href={withQuery('/', search, { as: one.name })} isChosen={one === chosen} />
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.section}>
          <Subtitle1 as="h2" dir="auto" className={styles.heading}>
            {words.whereTo}
          </Subtitle1>
          <div className={styles.ways}>
            {roomId && (
              <Way href={withQuery(`/rooms/${roomId}`, search, {})} icon={<VideoRegular />} isFirst>
                {words.demoRoom}
              </Way>
            )}
            <Way href={withQuery('/side-by-side', search, { as: '' })} icon={<PanelLeftTextRegular />}>
              {words.sideBySide}
            </Way>
            {chosen && (
              <Way href={withQuery('/desk', search, {})} icon={<TableRegular />}>
                {words.desk}
              </Way>
            )}
          </div>
        </section>
      </main>
    </div>
  );
}

interface WayProps {
  href: string;
  icon: JSX.Element;
  isFirst?: boolean;
  children: string;
}

function Way({ href, icon, isFirst = false, children }: WayProps) {
  const styles = useStyles();
  return (
    <RouterLink href={href} asChild>
      <Button as="a" size="large" appearance={isFirst ? 'primary' : 'secondary'} icon={icon} className={styles.way}>
        {children}
      </Button>
    </RouterLink>
  );
}
