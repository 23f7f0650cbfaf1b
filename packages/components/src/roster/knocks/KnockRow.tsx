import { DEFAULT_ROLE, type Knock, ROLES, type Role } from '@anteroom/contract';
import {
  Avatar,
  Body1,
  Caption1,
  Menu,
  type MenuButtonProps,
  MenuItem,
  MenuTrigger,
  makeStyles,
  SplitButton,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { formatAgo, shownName, useStrings } from '../../text/index.js';
import { clamped, touchTarget } from '../../theme/index.js';
import { avatarProps, BELOW_END, TouchMenu } from '../../ui/index.js';
import { useRosterContext } from '../actions/index.js';
import { RefuseDialog } from './RefuseDialog.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
  },
  who: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    minInlineSize: 0,
    overflowWrap: 'anywhere',
  },
  name: clamped(2),
  quiet: { color: tokens.colorNeutralForeground2 },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  // As narrow as its text, so that both buttons fit side by side.
  button: { minBlockSize: touchTarget, minInlineSize: touchTarget, paddingInline: tokens.spacingHorizontalM },
  // Set by `width`, because Fluent's `min-width` rule overrides ours.
  options: { minBlockSize: touchTarget, width: touchTarget, maxWidth: 'none', flexShrink: 0 },
});

/** A person waiting to be let in. One press admits them as an Attendee; the menu admits them in any role. */
export function KnockRow({ knock, now }: { knock: Knock; now: number }) {
  const { actions, perform } = useRosterContext();
  const strings = useStrings();
  const { roles, roster, locale } = strings;
  const styles = useStyles();
  const words = roster.knock;
  const { id } = knock;
  const name = shownName(knock.displayName, strings);
  const [isAnswered, setIsAnswered] = useState(false);
  const [isGivingReason, setIsGivingReason] = useState(false);

  async function answer(run: () => Promise<unknown>, done: string) {
    setIsAnswered(true);
    const isDone = await perform({ run, done });
    if (!isDone) setIsAnswered(false);
  }
  function admit(role: Role) {
    const run = actions.admit;
    if (run) void answer(() => run(id, role), words.admitted({ name, role: roles[role].name }));
  }
  function refuse(reason?: string) {
    const run = actions.refuse;
    if (run) void answer(() => run(id, reason), words.refused({ name }));
  }

  return (
    <li className={styles.root} data-presence="knocking" data-knock={id}>
      <Avatar aria-hidden size={36} {...avatarProps(knock)} />
      <div className={styles.who}>
        <Body1 className={styles.name}>{name}</Body1>
        {knock.note !== undefined && <Body1 className={styles.quiet}>{knock.note}</Body1>}
        <Caption1 className={styles.quiet}>
          {words.asked({ ago: formatAgo(now - Date.parse(knock.knockedAt), locale) })}
        </Caption1>
        <div className={styles.answers}>
          {actions.admit && (
            <Menu positioning={BELOW_END}>
              <MenuTrigger disableButtonEnhancement>
                {(trigger: MenuButtonProps) => (
                  <SplitButton
                    appearance="primary"
                    disabledFocusable={isAnswered}
                    menuButton={{ ...trigger, className: styles.options, 'aria-label': words.admitAs }}
                    primaryActionButton={{
                      className: styles.button,
                      ...{ 'data-action': 'admit' },
                      'aria-label': words.admitPerson({ name }),
                      onClick: () => admit(DEFAULT_ROLE),
                    }}
                  >
                    {words.admit}
                  </SplitButton>
                )}
              </MenuTrigger>
              <TouchMenu>
                {ROLES.map((role) => (
                  <MenuItem key={role} data-action="admit-as" data-value={role} onClick={() => admit(role)}>
                    {words.admitAsRole({ role: roles[role].name })}
                  </MenuItem>
                ))}
              </TouchMenu>
            </Menu>
          )}
          {actions.refuse && (
            <Menu positioning={BELOW_END}>
              <MenuTrigger disableButtonEnhancement>
                {(trigger: MenuButtonProps) => (
                  <SplitButton
                    disabledFocusable={isAnswered}
                    menuButton={{ ...trigger, className: styles.options, 'aria-label': words.refuseOptions }}
                    primaryActionButton={{
                      className: styles.button,
                      ...{ 'data-action': 'refuse' },
                      'aria-label': words.refusePerson({ name }),
                      onClick: () => refuse(),
                    }}
                  >
                    {words.refuse}
                  </SplitButton>
                )}
              </MenuTrigger>
              <TouchMenu>
                <MenuItem data-action="refuse-with-reason" onClick={() => setIsGivingReason(true)}>
                  {words.refuseWithReason}
                </MenuItem>
              </TouchMenu>
            </Menu>
          )}
        </div>
      </div>
      {isGivingReason && <RefuseDialog name={name} onRefuse={refuse} onClose={() => setIsGivingReason(false)} />}
    </li>
  );
}
