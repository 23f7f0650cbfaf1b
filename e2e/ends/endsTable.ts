import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../../packages/calling-emulator/README.md', import.meta.url);
const MARKERS = /<!-- ends -->\n|<!-- \/ends -->/;
const HEADINGS = ['what happens', '`code`/`subCode`', 'page', 'its title', 're-join'];

/** One end, as it was seen in a page: what happened, the codes, the page's `data-ui-id`, its title, the way back. */
export type EndRow = readonly [happens: string, codes: string, page: string, title: string, rejoin: string];

/** The rows of the README, as they are printed between its markers. */
export function readEndRows(): string[][] {
  const [, table = ''] = readFileSync(README, 'utf8').split(MARKERS);
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => cellsOf(line));
}

/** Puts a row into the README, in the given order of what happens; rows of other names go. */
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
