import { ROLES } from '@anteroom/contract';
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuTrigger,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import {
  CallDismissRegular,
  MicOffRegular,
  MoreHorizontalRegular,
  PersonDeleteRegular,
  ScanPersonRegular,
} from '@fluentui/react-icons';
import { useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { BELOW_END, TouchMenu } from '../../ui/index.js';
import { personLabel, type RosterPerson } from '../people/index.js';
import type { PersonAction } from './actionsOn.js';
import { usePersonActions } from './usePersonActions.js';

const useStyles = makeStyles({
  // The row shows the button while it is hovered or has focus.
  button: { minInlineSize: touchTarget, minBlockSize: touchTarget, flexShrink: 0, opacity: 'var(--roster-actions)' },
  open: { opacity: 1 },
});

interface RosterMenuProps {
  person: RosterPerson;
  /** The allowed actions; no others are shown. */
  possible: readonly PersonAction[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  tabIndex: number;
}

/** A button with the menu of actions for one person. */
export function RosterMenu({ person, possible, open, onOpenChange, tabIndex }: RosterMenuProps) {
  const strings = useStrings();
  const words = strings.roster.actions;
  const styles = useStyles();
  const act = usePersonActions(person);
  return (
    <Menu
      open={open}
      onOpenChange={(_, change) => onOpenChange(change.open)}
      checkedValues={{ role: person.role ? [person.role] : [] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => act.setRole(ROLES.find((role) => role === chosen))}
      positioning={BELOW_END}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={mergeClasses(styles.button, open && styles.open)}
          icon={<MoreHorizontalRegular />}
          tabIndex={tabIndex}
          data-action="person-menu"
          title={words.menuTitle}
          aria-label={words.menu({ name: personLabel(person, strings) })}
        />
      </MenuTrigger>
      <RosterMenuItems person={person} possible={possible} act={act} />
    </Menu>
  );
}

type RosterMenuItemsProps = Pick<RosterMenuProps, 'person' | 'possible'> & { act: ReturnType<typeof usePersonActions> };

function RosterMenuItems({ person, possible, act }: RosterMenuItemsProps) {
  const { roles, roster } = useStrings();
  const words = roster.actions;
  const has = (action: PersonAction) => possible.includes(action);
  const isAboutCall = has('mute') || has('spotlight');
  return (
    <TouchMenu>
      {has('mute') && (
        <MenuItem icon={<MicOffRegular />} data-action="mute" onClick={act.mute}>
          {words.mute}
        </MenuItem>
      )}
      {has('spotlight') && (
        <MenuItem
          icon={<ScanPersonRegular />}
          data-action={person.spotlight ? 'stop-spotlight' : 'spotlight'}
          onClick={act.toggleSpotlight}
        >
          {person.spotlight ? words.stopSpotlight : words.spotlight}
        </MenuItem>
      )}
      {has('set-role') && (
        <MenuGroup>
          {isAboutCall && <MenuDivider />}
          <MenuGroupHeader>{words.role}</MenuGroupHeader>
          {ROLES.map((role) => (
            <MenuItemRadio key={role} name="role" value={role} data-action="set-role" data-value={role}>
              {roles[role].name}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      )}
      {(has('remove-from-call') || has('remove-from-room')) && <MenuDivider />}
      {has('remove-from-call') && (
        <MenuItem icon={<CallDismissRegular />} data-action="remove-from-call" onClick={act.askToRemoveFromCall}>
          {words.removeFromCall}
        </MenuItem>
      )}
      {has('remove-from-room') && (
        <MenuItem icon={<PersonDeleteRegular />} data-action="remove-from-room" onClick={act.askToRemoveFromRoom}>
          {words.removeFromRoom}
        </MenuItem>
      )}
    </TouchMenu>
  );
}
