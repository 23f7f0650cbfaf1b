import { ATTRIBUTES, SLOTS, TOKENS } from './stylingContract.js';

const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The text of STYLING.md: what styles and tests may rely on. */
export function stylingPage(): string {
  return `# Styling Anteroom

<!-- Generated from scripts/stylingContract.ts: node --conditions=anteroom-source --import tsx packages/components/scripts/generate.ts -->

One theme styles everything: pass \`theme\` to \`RoomCall\` or \`AnteroomRoot\`, or put them under a \`FluentProvider\`. Names on this
page change only in major versions.

## Attributes

${table(
  ['Attribute', 'On', 'Values'],
  ATTRIBUTES.map(({ attribute, on, values, value }) => [
    code(attribute),
    on,
    values?.map(code).join(', ') ?? value ?? '',
  ]),
)}

## Slots

${table(
  ['Component', 'Slots'],
  Object.entries(SLOTS).map(([component, slots]) => [code(component), slots.map(code).join(', ')]),
)}

## CSS variables

These are Fluent's tokens. The theme sets them on each root element: \`tokens.colorBrandBackground\` is
\`var(--colorBrandBackground)\`.

${table(
  ['Variables', 'For'],
  Object.entries(TOKENS).map(([start, use]) => [code(`--${start}…`), use]),
)}
`;
}
