import type { Role, RoomParticipant } from '@anteroom/contract';
import { Avatar, Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { formatList, shownName, useStrings } from '../../text/index.js';
import { avatarProps, RoleBadge, useHeadings } from '../../ui/index.js';
import { useRoomDetailsPartStyles } from './useRoomDetailsStyles.js';

/** People who are shown at first, and added by each "Show more". */
const STEP = 20;

interface InvitedPeopleProps {
  people: readonly RoomParticipant[];
  counts: readonly { role: Role; count: number }[];
  /** ACS user ids of the people in the call; `undefined` if unknown. */
  inCall: ReadonlySet<string> | undefined;
}

/** The invited people with their roles: first those in the call, if that is known. */
export function InvitedPeople({ people, counts, inCall }: InvitedPeopleProps) {
  const strings = useStrings();
  const { desk, roster, locale } = strings;
  const words = desk.details;
  const styles = useRoomDetailsPartStyles();
  const { SectionHeading } = useHeadings();
  const [shown, setShown] = useState(STEP);
  const isInCall = ({ acsUserId }: RoomParticipant) => inCall?.has(acsUserId) ?? false;
  const sorted = [...people.filter(isInCall), ...people.filter((person) => !isInCall(person))];
  return (
    <section className={styles.people} data-anteroom="room-people">
      <div>
        <SectionHeading className={styles.sectionHeading}>{words.people}</SectionHeading>
        <Caption1 className={styles.quiet}>
          {counts.length === 0
            ? words.nobody
            : formatList(
                counts.map(({ role, count }) => words.countOf[role]({ count })),
                locale,
              )}
        </Caption1>
      </div>
      {/* Safari does not read a list without markers as a list unless the role says so. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list" aria-label={words.people} className={styles.list}>
        {sorted.slice(0, shown).map((person) => (
          <li
            key={person.acsUserId}
            className={styles.row}
            data-participant={person.acsUserId}
            data-role={person.role}
            data-presence={isInCall(person) ? 'in-call' : 'invited'}
          >
            <Avatar
              aria-hidden
              size={36}
              {...avatarProps(person)}
              {...(isInCall(person) && { badge: { status: 'available' as const } })}
            />
            <span className={styles.who}>
              <Body1 dir="auto" className={styles.name}>
                {shownName(person.displayName, strings)}
              </Body1>
              {isInCall(person) && <Caption1 className={styles.quiet}>{roster.presence['in-call']}</Caption1>}
            </span>
            <RoleBadge role={person.role} size="large" color="subtle" className={styles.role} />
          </li>
        ))}
      </ul>
      {sorted.length > shown && (
        <Button className={styles.action} data-action="show-more" onClick={() => setShown(shown + STEP)}>
          {desk.showMore}
        </Button>
      )}
    </section>
  );
}
