import { CAPABILITIES, can, DEFAULT_ROLE, ROLES } from '@anteroom/contract';
import { DataTable } from './DataTable.js';

/** The contract's table: what each role may do in a call. */
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
        Whoever is invited without a role is <code>{DEFAULT_ROLE}</code>. A role that is not known may do nothing.
      </p>
    </>
  );
}
