import type { Role } from '@anteroom/contract';
import { Badge, type BadgeProps } from '@fluentui/react-components';
import { EyeRegular, MicRegular, PersonStarRegular, ShareScreenStartRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStrings } from '../text/index.js';

const ICONS: Record<Role, ReactElement> = {
  Presenter: <PersonStarRegular />,
  Collaborator: <ShareScreenStartRegular />,
  Attendee: <MicRegular />,
  Consumer: <EyeRegular />,
};

export interface RoleBadgeProps extends Omit<BadgeProps, 'role' | 'icon' | 'children'> {
  role: Role;
}

/** A role as an icon and a word. */
export function RoleBadge({ role, ...rest }: RoleBadgeProps) {
  const strings = useStrings();
  return (
    <Badge appearance="tint" color="informative" {...rest} icon={ICONS[role]}>
      {strings.roles[role].name}
    </Badge>
  );
}
