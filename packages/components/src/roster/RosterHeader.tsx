import { tellHost } from '@anteroom/contract';
import {
  Button,
  Caption1,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuTrigger,
  makeStyles,
  SearchBox,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { CallAddRegular, DismissRegular, FilterRegular, PersonAddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { type Strings, useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
import { BELOW_END, TouchMenu } from '../ui/index.js';
import { useRosterContext } from './actions/index.js';
import { DialDialog } from './dial/index.js';
import { InviteDialog } from './invite/index.js';
import { type RosterCounts, useRosterCounts } from './people/index.js';
import type { RosterState, RosterView } from './Roster.types.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    rowGap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  line: { display: 'flex', alignItems: 'center', minBlockSize: touchTarget },
  button: { minInlineSize: touchTarget, minBlockSize: touchTarget, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  search: {
    minBlockSize: touchTarget,
    maxInlineSize: '100%',
    marginBlockStart: tokens.spacingVerticalS,
    marginInlineEnd: tokens.spacingHorizontalS,
  },
});

/** The heading, the counts, the search and the actions that concern the whole roster. */
export function RosterHeader({ state, heading }: { state: RosterState; heading: ReactElement }) {
  const { roster: strings } = useStrings();
  const styles = useStyles();
  const { store, actions } = useRosterContext();
  const counts = useRosterCounts(store);
  const { search, view, knocks, onClose } = state;
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        {heading}
        {actions.invite && (
          <InviteDialog>
            <Tooltip content={strings.invite.open} relationship="label">
              <Button appearance="subtle" className={styles.button} icon={<PersonAddRegular />} data-action="invite" />
            </Tooltip>
          </InviteDialog>
        )}
        {actions.dial && (
          <DialDialog dial={actions.dial}>
            <Tooltip content={strings.dial.open} relationship="label">
              <Button appearance="subtle" className={styles.button} icon={<CallAddRegular />} data-action="dial" />
            </Tooltip>
          </DialDialog>
        )}
        <ViewMenu view={view} className={styles.button} />
        {onClose && (
          <Tooltip content={strings.close} relationship="label">
            <Button
              appearance="subtle"
              className={styles.button}
              icon={<DismissRegular />}
              data-action="close-roster"
              onClick={() => void tellHost(onClose)}
            />
          </Tooltip>
        )}
      </div>
      <Caption1 className={styles.quiet}>{countWords(counts, knocks.length, strings)}</Caption1>
      {search.shown && (
        <SearchBox
          className={styles.search}
          ref={search.field}
          aria-label={strings.search}
          placeholder={strings.search}
          value={search.query}
          onChange={(_, { value }) => search.setQuery(value)}
        />
      )}
    </header>
  );
}

/** How many people there are, if that is known. */
function countWords({ inCall, invited }: RosterCounts, knocking: number, strings: Strings['roster']) {
  // The sections have their own counts of what is known.
  if (inCall === undefined || invited === undefined) return undefined;
  if (knocking > 0) return strings.countWithKnocks({ inCall, invited, knocking });
  return strings.count({ inCall, invited });
}

function ViewMenu({ view, className }: { view: RosterView; className: string }) {
  const strings = useStrings().roster;
  const { selection, actions } = useRosterContext();
  const canSelect = actions.setRoles !== undefined || actions.removeFromRoom !== undefined;
  return (
    <Menu
      positioning={BELOW_END}
      checkedValues={{ groupBy: [view.groupBy] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => view.setGroupBy(chosen === 'role' ? 'role' : 'presence')}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={strings.view} relationship="label">
          <Button appearance="subtle" className={className} icon={<FilterRegular />} data-action="roster-view" />
        </Tooltip>
      </MenuTrigger>
      <TouchMenu>
        <MenuGroup>
          <MenuGroupHeader>{strings.groupBy}</MenuGroupHeader>
          <MenuItemRadio name="groupBy" value="presence">
            {strings.byPresence}
          </MenuItemRadio>
          <MenuItemRadio name="groupBy" value="role">
            {strings.byRole}
          </MenuItemRadio>
        </MenuGroup>
        {canSelect && (
          <MenuItem data-action="select-people" onClick={selection.isOn ? selection.stop : selection.start}>
            {selection.isOn ? strings.select.stop : strings.select.start}
          </MenuItem>
        )}
      </TouchMenu>
    </Menu>
  );
}
