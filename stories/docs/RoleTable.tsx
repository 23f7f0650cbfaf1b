import { CAPABILITIES, can, DEFAULT_ROLE, ROLES } from '@anteroom/contract';
import { DataTable } from './DataTable.js';

/** The contract's table of what each role may do in a call. */
export function RoleTable() {
  return (
    <>
      <DataTable
        head={['', ...ROLES]}
        rows={CAPABILITIES.map((capability) => [
          <code key="name">{capability}</code>,
          ...ROLES.map((role) => (can(role, capability) ? 'yes' : '–')),
        ])}
      />
      <p>
        People invited without a role are <code>{DEFAULT_ROLE}</code>. An unknown role may do nothing.
      </p>
    </>
  );
}
