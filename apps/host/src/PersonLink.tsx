import { Avatar, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { Link as RouterLink } from 'wouter';
import type { PEOPLE } from './person.js';
import { useWords } from './words.js';

const useStyles = makeStyles({
  person: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    blockSize: '100%',
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    textDecorationLine: 'none',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minInlineSize: 0 },
  // Inherits the surrounding color, which changes on hover in high contrast.
  about: { color: 'inherit' },
  check: { flexShrink: 0, color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase500 },
});

interface PersonLinkProps {
  person: (typeof PEOPLE)[number];
  href: string;
  isChosen: boolean;
}

/** A person to sign in as, with their role in the demo room. */
export function PersonLink({ person, href, isChosen }: PersonLinkProps) {
  const styles = useStyles();
  const { about, may } = useWords().people[person.name];
  return (
    <RouterLink
      href={href}
      aria-current={isChosen || undefined}
      className={mergeClasses(styles.person, isChosen && styles.chosen)}
    >
      <Avatar name={person.displayName} color="colorful" size={40} aria-hidden />
      <span className={styles.words}>
        <Body1Strong>{person.displayName}</Body1Strong>
        <Caption1 className={styles.about}>{`${person.name} · ${about}`}</Caption1>
        <Caption1 className={styles.about}>{may}</Caption1>
      </span>
      {isChosen && <CheckmarkCircleFilled className={styles.check} />}
    </RouterLink>
  );
}
