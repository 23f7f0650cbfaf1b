import type { ReactNode } from 'react';

interface DataTableProps {
  head: readonly ReactNode[];
  rows: readonly (readonly ReactNode[])[];
}

/** A table that looks like the tables of the Markdown pages. */
export function DataTable({ head, rows }: DataTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells of the table never change.
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
