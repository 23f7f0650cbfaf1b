import { DEFAULT_ROLE, type Knock, ROLES, type Role, tellHost } from '@anteroom/contract';
import {
  Button,
  Menu,
  type MenuButtonProps,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  SplitButton,
} from '@fluentui/react-components';
import type { RosterActions } from '../roster/index.js';
import { shownName, useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
import { BELOW_END } from '../ui/index.js';
import { NoticeBar } from './NoticeBar.js';

const useStyles = makeStyles({
  button: { minBlockSize: touchTarget },
  options: { minBlockSize: touchTarget, minInlineSize: touchTarget },
});

interface KnockNoticeProps {
  knocks: readonly Knock[];
  actions: Pick<RosterActions, 'admit' | 'refuse'>;
  onShow: () => void;
  onDismiss: () => void;
}

/** The notice about knocks. One knock can be answered here; several are one line with a button to list them. */
export function KnockNotice({ knocks, actions, onShow, onDismiss }: KnockNoticeProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { notices: words, roster, roles } = strings;
  const [knock, ...others] = knocks;
  if (!knock) return null;
  if (others.length > 0) {
    const title = words.knocks({ count: knocks.length });
    return (
      <NoticeBar
        kind="knock"
        intent="info"
        words={{ title }}
        actions={
          <Button size="medium" className={styles.button} data-action="show-knocks" onClick={onShow}>
            {words.showKnocks}
          </Button>
        }
        onDismiss={onDismiss}
      />
    );
  }
  const { id } = knock;
  const name = shownName(knock.displayName, strings);
  const { admit, refuse } = actions;
  // Failures raise a separate notice.
  const admitAs = (role: Role) => void tellHost(admit, id, role);
  return (
    <NoticeBar
      kind="knock"
      intent="info"
      words={{ title: words.knock({ name }), body: knock.note }}
      actions={
        <>
          {admit && (
            <Menu positioning={BELOW_END}>
              <MenuTrigger disableButtonEnhancement>
                {(trigger: MenuButtonProps) => (
                  <SplitButton
                    appearance="primary"
                    size="medium"
                    menuButton={{ ...trigger, className: styles.options, 'aria-label': roster.knock.admitAs }}
                    primaryActionButton={{
                      className: styles.button,
                      ...{ 'data-action': 'admit' },
                      'aria-label': roster.knock.admitPerson({ name }),
                      onClick: () => admitAs(DEFAULT_ROLE),
                    }}
                  >
                    {roster.knock.admit}
                  </SplitButton>
                )}
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {ROLES.map((role) => (
                    <MenuItem key={role} data-action="admit-as" data-value={role} onClick={() => admitAs(role)}>
                      {roster.knock.admitAsRole({ role: roles[role].name })}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          )}
          {refuse && (
            <Button
              size="medium"
              className={styles.button}
              data-action="refuse"
              aria-label={roster.knock.refusePerson({ name })}
              onClick={() => void tellHost(refuse, id)}
            >
              {roster.knock.refuse}
            </Button>
          )}
        </>
      }
      onDismiss={onDismiss}
    />
  );
}
