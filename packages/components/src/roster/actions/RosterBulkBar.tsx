import { ROLES } from '@anteroom/contract';
import { Body1Strong, Button, Menu, MenuItem, MenuTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { TouchMenu } from '../../ui/index.js';
import { useRosterContext } from './RosterContext.js';
import { useSetRoles } from './useSetRoles.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  // Shares the first line with the button that ends the selection.
  count: { flexGrow: 1, flexBasis: '60%' },
  button: { minBlockSize: touchTarget },
});

/** Actions for several people at once, shown while people are being selected. */
export function RosterBulkBar() {
  const { store, selection, actions, askToRemove } = useRosterContext();
  const { roles, roster } = useStrings();
  const styles = useStyles();
  const setRoles = useSetRoles();
  if (!selection.isOn) return null;
  // Selected people may have left since.
  const chosen = () => [...selection.ids].map((id) => store.person(id)).filter((person) => person !== undefined);
  const isEmpty = selection.ids.size === 0;
  return (
    <div className={styles.root} role="toolbar" aria-label={roster.select.start}>
      <Body1Strong className={styles.count} role="status">
        {roster.select.count({ count: selection.ids.size })}
      </Body1Strong>
      <Button className={styles.button} appearance="subtle" data-action="stop-selecting" onClick={selection.stop}>
        {roster.select.stop}
      </Button>
      {actions.setRoles && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button className={styles.button} disabled={isEmpty} data-action="set-roles">
              {roster.select.role}
            </Button>
          </MenuTrigger>
          <TouchMenu>
            {ROLES.map((role) => (
              <MenuItem
                key={role}
                data-action="set-role"
                data-value={role}
                onClick={() => {
                  setRoles(chosen(), role);
                  selection.stop();
                }}
              >
                {roles[role].name}
              </MenuItem>
            ))}
          </TouchMenu>
        </Menu>
      )}
      {actions.removeFromRoom && (
        <Button
          className={styles.button}
          disabled={isEmpty}
          data-action="remove-from-room"
          onClick={() => askToRemove({ from: 'room', people: chosen() })}
        >
          {roster.select.remove}
        </Button>
      )}
    </div>
  );
}
