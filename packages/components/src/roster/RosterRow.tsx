import { Avatar, Body1, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useStrings } from '../strings/StringsProvider.js';
import { visuallyHidden } from '../theme/visuallyHidden.js';
import type { RosterPerson } from './mergeRoster.js';
import { RoleBadge } from './RoleBadge.js';
import { RosterMedia } from './RosterMedia.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    minBlockSize: '60px',
    // Rows out of view are not painted: hundreds of people stay smooth with each of them in the list.
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 60px',
  },
  who: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    minInlineSize: 0,
  },
  name: { overflowWrap: 'anywhere' },
  heard: visuallyHidden,
});

interface RosterRowProps {
  person: RosterPerson;
  me: boolean;
}

function RosterRowView({ person, me }: RosterRowProps) {
  const strings = useStrings();
  const styles = useStyles();
  const name = person.displayName ?? strings.guest;
  const isHere = person.presence === 'in-call';
  return (
    <li
      className={styles.root}
      data-participant={person.acsUserId}
      data-role={person.role}
      data-presence={person.presence}
    >
      {/* The section's heading and the name say the same to those who do not see it. */}
      <Avatar
        aria-hidden
        size={36}
        color="colorful"
        idForColor={person.acsUserId}
        {...(person.displayName === undefined ? {} : { name: person.displayName })}
        {...(person.avatarUrl === undefined ? {} : { image: { src: person.avatarUrl } })}
        {...(isHere ? { badge: { status: 'available', 'aria-label': strings.roster.presence[person.presence] } } : {})}
        active={person.speaking ? 'active' : 'unset'}
      />
      <span className={styles.who}>
        <Body1 className={styles.name}>{me ? strings.you({ name }) : name}</Body1>
        {person.speaking && <span className={styles.heard}>{strings.roster.speaking}</span>}
        {person.role && <RoleBadge role={person.role} color="subtle" />}
      </span>
      {isHere && <RosterMedia microphone={person.microphone} camera={person.camera} screen={person.screen} />}
    </li>
  );
}

function isSameRow(a: RosterRowProps, b: RosterRowProps): boolean {
  const keys = Object.keys(a.person) as (keyof RosterPerson)[];
  return a.me === b.me && keys.every((key) => a.person[key] === b.person[key]);
}

/** One person of the roster. Renders again only when something about this person changes. */
export const RosterRow = memo(RosterRowView, isSameRow);
