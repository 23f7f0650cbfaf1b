import type { RoomPhase } from '@anteroom/contract';
import { Badge, type BadgeProps } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ClockRegular,
  DeleteRegular,
  DismissCircleRegular,
  TimerRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStrings } from '../../text/index.js';

const LOOKS: Record<RoomPhase, { icon: ReactElement; color: NonNullable<BadgeProps['color']> }> = {
  scheduled: { icon: <ClockRegular />, color: 'informative' },
  open: { icon: <CheckmarkCircleRegular />, color: 'success' },
  closing: { icon: <TimerRegular />, color: 'warning' },
  expired: { icon: <DismissCircleRegular />, color: 'subtle' },
  deleted: { icon: <DeleteRegular />, color: 'danger' },
};

export interface PhaseChipProps {
  phase: RoomPhase;
}

/**
 * A room's phase, as an icon and a word.
 *
 * @example
 * const { phase } = useRoomPhase(roomId);
 * return phase && <PhaseChip phase={phase} />;
 */
export function PhaseChip({ phase }: PhaseChipProps) {
  const { icon, color } = LOOKS[phase];
  const words = useStrings().desk.phases[phase];
  return (
    <Badge appearance="tint" size="large" color={color} icon={icon} data-phase={phase}>
      {words}
    </Badge>
  );
}
