export { actionsOn, hasActions } from './actionsOn.js';
export { RemovalDialog } from './RemovalDialog.js';
export type { RoleChange, RosterActions } from './RosterActions.js';
export { RosterBulkBar } from './RosterBulkBar.js';
export { type Removal, RosterContext, type RosterContextValue, useRosterContext } from './RosterContext.js';
export { RosterMenu } from './RosterMenu.js';
export { usePerform } from './usePerform.js';
export { useRosterSelection } from './useRosterSelection.js';
