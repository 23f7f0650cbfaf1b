import { forwardRef } from 'react';
import type { RosterProps } from './Roster.types.js';
import { renderRoster } from './renderRoster.js';
import { useRoster } from './useRoster.js';
import { useRosterStyles } from './useRosterStyles.js';

/**
 * The people of a room: those in the call, those invited, and those waiting to be let in. Needs a Fluent provider or an
 * `AnteroomRoot` above.
 *
 * @example
 * <Roster people={mergeRoster(participants, inCall)} meId={me.acsUserId} />
 */
export const Roster = forwardRef<HTMLElement, RosterProps>((props, ref) => {
  const state = useRoster(props, ref);
  useRosterStyles(state);
  return renderRoster(state);
});

Roster.displayName = 'Roster';
