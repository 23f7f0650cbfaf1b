import { mayDo, type RoomPhase, type RoomSummary, tellHost } from '@anteroom/contract';
import { Body1Strong, Button, Caption1, Link, Tooltip } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { memo, type ReactElement } from 'react';
import { isolatedTitle, shownTitle, useStrings } from '../../text/index.js';
import { formatWindow } from '../../time/index.js';
import { RoleBadge } from '../../ui/index.js';
import { PhaseChip, useTimeToPhase } from '../room/index.js';
import type { RoomListProps } from './RoomList.types.js';
import { useRoomListPartStyles } from './useRoomListStyles.js';

interface RoomRowProps {
  room: RoomSummary;
  phase: RoomPhase;
  /** Whole minutes since 1970 by the endpoint's clock: a row shows nothing finer. */
  minute: number;
  onOpen: RoomListProps['onOpen'];
  onEdit: RoomListProps['onEdit'];
  onDelete: (room: RoomSummary) => void;
}

const MINUTE_MS = 60_000;

interface RowActionProps {
  action: string;
  icon: ReactElement;
  label: string;
  onClick: () => void;
}

function RowAction({ action, icon, label, onClick }: RowActionProps) {
  const styles = useRoomListPartStyles();
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} className={styles.action} data-action={action} onClick={onClick} />
    </Tooltip>
  );
}

function RoomRowView({ room, phase, minute, onOpen, onEdit, onDelete }: RoomRowProps) {
  const strings = useStrings();
  const { desk, locale } = strings;
  const styles = useRoomListPartStyles();
  const soon = useTimeToPhase(room, phase, minute);
  const { id, me } = room;
  const title = shownTitle(room.title, strings);
  const [from, until] = [Date.parse(room.validFrom), Date.parse(room.validUntil)];
  const window = formatWindow(from, until, locale, { length: 'short', now: minute * MINUTE_MS });
  return (
    <li className={styles.row} data-room={id}>
      <div className={styles.about}>
        {onOpen ? (
          <Link as="button" className={styles.title} data-action="open-room" onClick={() => void tellHost(onOpen, id)}>
            {isolatedTitle(room.title, strings)}
          </Link>
        ) : (
          <Body1Strong className={styles.title}>{isolatedTitle(room.title, strings)}</Body1Strong>
        )}
        <Caption1 className={styles.quiet}>
          {soon === undefined ? window : desk.soonAndWindow({ soon, window })}
        </Caption1>
      </div>
      <div className={styles.badges}>
        {/* The heading above says the other phases. */}
        {phase === 'closing' && <PhaseChip phase={phase} />}
        {me.role && <RoleBadge role={me.role} size="large" color="subtle" />}
      </div>
      <div className={styles.actions}>
        {onEdit && (mayDo(me, 'update') || mayDo(me, 'change-participants')) && (
          <RowAction
            action="edit-room"
            icon={<EditRegular />}
            label={desk.edit({ title })}
            onClick={() => void tellHost(onEdit, id)}
          />
        )}
        {mayDo(me, 'delete') && (
          <RowAction
            action="delete-room"
            icon={<DeleteRegular />}
            label={desk.delete({ title })}
            onClick={() => onDelete(room)}
          />
        )}
      </div>
    </li>
  );
}

/** One room of the list. Renders again when the room changes, and every full minute. */
export const RoomRow = memo(RoomRowView);
