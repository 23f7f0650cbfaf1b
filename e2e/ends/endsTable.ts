import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../../packages/calling-emulator/README.md', import.meta.url);
const MARKERS = /<!-- ends -->\n|<!-- \/ends -->/;
const HEADINGS = ['what happens', '`code`/`subCode`', 'page', 'its title', 're-join'];

/** One row: what happened, the codes, the `data-ui-id` and title of the page, and whether it offers to rejoin. */
export type EndRow = readonly [happens: string, codes: string, page: string, title: string, rejoin: string];

/** The rows of the table between the markers in the README. */
export function readEndRows(): string[][] {
  const [, table = ''] = readFileSync(README, 'utf8').split(MARKERS);
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => cellsOf(line));
}

/** Writes a row to the README. `order` lists all first cells in order; rows with other first cells are removed. */
export function writeEndRow(row: EndRow, order: readonly string[]): void {
  const rows = new Map([...readEndRows(), row].map(([happens = '', ...rest]) => [happens, rest]));
  const all = order.flatMap((happens) => {
    const rest = rows.get(happens);
    return rest ? [[happens, ...rest]] : [];
  });
  const [before = '', , after = ''] = readFileSync(README, 'utf8').split(MARKERS);
  writeFileSync(README, `${before}<!-- ends -->\n\n${print(all)}\n<!-- /ends -->${after}`);
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function print(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |\n`;
  return [HEADINGS, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('');
}
