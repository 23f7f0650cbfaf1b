import type { ReactNode } from 'react';

interface DataTableProps {
  head: readonly ReactNode[];
  rows: readonly (readonly ReactNode[])[];
}

/** A table of data, as the pages' own tables look. */
export function DataTable({ head, rows }: DataTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a table that does not change.
            <th key={at} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <tr key={at}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above.
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
