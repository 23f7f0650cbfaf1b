import type { Room, RoomPhase } from '@anteroom/contract';
import { useServerNow } from '@anteroom/hooks';
import { Avatar, Body1, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { shownName, useStrings } from '../../text/index.js';
import { formatWindow } from '../../time/index.js';
import { avatarProps, RoleBadge } from '../../ui/index.js';
import { useTimeToPhase } from '../room/index.js';
import { useRoomDetailsPartStyles } from './useRoomDetailsStyles.js';

const MINUTE_MS = 60_000;

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const styles = useRoomDetailsPartStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

interface RoomFactsProps {
  room: Room;
  phase: RoomPhase;
}

/** The facts of a room: window, owner, the user's own role, knocking and phone. */
export function RoomFacts({ room, phase }: RoomFactsProps) {
  const strings = useStrings();
  const { desk, locale } = strings;
  const words = desk.details;
  const styles = useRoomDetailsPartStyles();
  const now = useServerNow(MINUTE_MS);
  const soon = useTimeToPhase(room, phase, Math.floor(now / MINUTE_MS));
  const { owner, validFrom, validUntil } = room;
  return (
    <dl className={styles.facts}>
      <Fact name={words.when}>
        <Body1 block>
          {formatWindow(Date.parse(validFrom), Date.parse(validUntil), locale, { length: 'short', now })}
        </Body1>
        {soon !== undefined && <Caption1 className={styles.quiet}>{soon}</Caption1>}
      </Fact>
      {owner && (
        <Fact name={words.owner}>
          <span className={styles.person}>
            <Avatar aria-hidden size={24} {...avatarProps(owner)} />
            <Body1 className={styles.name}>{shownName(owner.displayName, strings)}</Body1>
          </span>
        </Fact>
      )}
      {room.me.invited && (
        <Fact name={words.you}>
          <RoleBadge role={room.me.role} size="large" />
        </Fact>
      )}
      <Fact name={words.knocking}>
        <Body1>{room.knocking ? words.knockingOn : words.knockingOff}</Body1>
      </Fact>
      <Fact name={words.phone}>
        <Body1>{room.pstnDialOutEnabled ? words.phoneOn : words.phoneOff}</Body1>
      </Fact>
    </dl>
  );
}
