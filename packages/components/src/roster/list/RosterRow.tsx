import {
  Avatar,
  Body1,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, memo, useState } from 'react';
import { useStrings } from '../../text/index.js';
import { clamped, touchTarget, visuallyHidden } from '../../theme/index.js';
import { avatarProps, RoleBadge } from '../../ui/index.js';
import { actionsOn, hasActions, RosterMenu, useRosterContext } from '../actions/index.js';
import { isUnnamed, personLabel, personName, useRosterPerson } from '../people/index.js';
import { RosterStates } from './RosterStates.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    position: 'absolute',
    insetBlockStart: 0,
    insetInline: 0,
    '--roster-actions': '0',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, '--roster-actions': '1' },
    ':focus-within': { '--roster-actions': '1' },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    // Touch screens cannot hover, so they always show the button.
    '@media (hover: none)': { '--roster-actions': '1' },
  },
  cell: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalS,
    minBlockSize: '60px',
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  who: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    minInlineSize: 0,
  },
  name: clamped(2),
  heard: visuallyHidden,
  notSelectable: { inlineSize: '32px', flexShrink: 0 },
  noMenu: { inlineSize: touchTarget, flexShrink: 0 },
  select: { flexShrink: 0, minInlineSize: touchTarget, justifyContent: 'center', marginInlineStart: '-12px' },
});

interface RosterRowProps {
  acsUserId: string;
  /** Index among the headings and rows of the list, by which the virtualizer measures. */
  index: number;
  measure: (row: HTMLElement | null) => void;
  /** Distance from the top of the list, in pixels. */
  start: number;
  /** Position within the section, from 1. */
  place: number;
  /** Whether this row is the list's Tab stop. */
  isStop: boolean;
}

/** One person of the roster. Renders again only when something about this person changes. */
export const RosterRow = memo(function RosterRow({ acsUserId, measure, index, start, place, isStop }: RosterRowProps) {
  const { store, meId, actions, selection } = useRosterContext();
  const person = useRosterPerson(store, acsUserId);
  const strings = useStrings();
  const styles = useStyles();
  const focusTarget = useRestoreFocusTarget();
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  if (!person) return null;
  const possible = actionsOn(person, actions, meId);
  const isHere = person.presence === 'in-call';
  const isSelectable = selection.isOn && acsUserId !== meId && person.invited;
  const isSelected = isSelectable && selection.ids.has(acsUserId);
  const hasMenu = possible.length > 0 && !selection.isOn;
  const name = personName(person, strings);

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    if (isSelectable) selection.toggle(acsUserId);
    else if (hasMenu) setIsMenuOpen(true);
  }
  function onContextMenu(event: MouseEvent) {
    if (!hasMenu || !event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    setIsMenuOpen(true);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: see RosterList
    <div
      {...focusTarget}
      role="row"
      ref={measure}
      className={mergeClasses(styles.root, isSelected && styles.selected)}
      style={{ transform: `translateY(${start}px)` }}
      tabIndex={isStop ? 0 : -1}
      aria-rowindex={place}
      aria-selected={isSelectable ? isSelected : undefined}
      data-index={index}
      data-participant={acsUserId}
      data-role={person.role}
      data-presence={person.presence}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see RosterList */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={styles.cell}>
        {selection.isOn && !isSelectable && <span className={styles.notSelectable} />}
        {isSelectable && (
          <Checkbox
            className={styles.select}
            tabIndex={isStop ? 0 : -1}
            checked={isSelected}
            aria-label={strings.roster.select.person({ name: personLabel(person, strings) })}
            onChange={() => selection.toggle(acsUserId)}
          />
        )}
        {/* Hidden from screen readers: the heading and the name say the same. */}
        <Avatar
          aria-hidden
          size={36}
          {...avatarProps(person)}
          {...(isHere
            ? {
                badge: {
                  status: person.onHold ? 'away' : 'available',
                  'aria-label': strings.roster.presence['in-call'],
                },
              }
            : {})}
          active={person.speaking ? 'active' : 'unset'}
        />
        <span className={styles.who}>
          <Body1 className={styles.name}>{acsUserId === meId ? strings.you({ name }) : name}</Body1>
          {isUnnamed(person) && <span className={styles.heard}>{acsUserId}</span>}
          {person.speaking && <span className={styles.heard}>{strings.roster.states.speaking}</span>}
          {person.role && <RoleBadge role={person.role} color="subtle" />}
        </span>
        {isHere && <RosterStates person={person} />}
        {hasMenu ? (
          <RosterMenu
            person={person}
            possible={possible}
            open={isMenuOpen}
            onOpenChange={setIsMenuOpen}
            tabIndex={isStop ? 0 : -1}
          />
        ) : (
          // Keeps the state icons of all rows aligned.
          !selection.isOn && hasActions(actions) && <span className={styles.noMenu} />
        )}
      </div>
    </div>
  );
});
