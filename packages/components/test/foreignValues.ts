import type { Painted } from './paintedValues.js';

const NO_COLOR = ['transparent', 'rgba(0, 0, 0, 0)', 'none', 'context-fill', 'context-stroke'];

/**
 * The painted colors, fonts and radii that are not from the theme: one line per distinct value. Throws if nothing was
 * painted.
 *
 * @param theme a Fluent v9 theme: values by token
 */
export function foreignValues(painted: readonly Painted[], theme: object): string[] {
  if (painted.length === 0) throw new Error('Nothing is shown.');
  const tokens = Object.entries(theme).map(([name, value]) => ({ name, value: String(value) }));
  const of = (start: string) => tokens.filter(({ name }) => name.startsWith(start)).map(({ value }) => value);
  const allowed = {
    color: new Set([...of('color').map(computedColor), ...NO_COLOR]),
    font: new Set(of('fontFamily').map(normalised)),
    radius: new Set([...of('borderRadius'), '0px', '50%', '100%', '100px']),
  };
  const foreign = new Map<string, string>();
  for (const { property, value, where } of painted) {
    const kind = kindOf(property);
    if (allowed[kind].has(kind === 'font' ? normalised(value) : value)) continue;
    const said = `${property}: ${value}`;
    if (!foreign.has(said)) foreign.set(said, `${said} at ${where}`);
  }
  return [...foreign.values()];
}

function kindOf(property: string): 'color' | 'font' | 'radius' {
  if (property === 'font-family') return 'font';
  if (property.endsWith('-radius')) return 'radius';
  return 'color';
}

/** A color as `getComputedStyle` writes it. */
export function computedColor(color: string): string {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(color)?.[1];
  if (hex) {
    const digits = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
    return `rgb(${red}, ${green}, ${blue})`;
  }
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,]+/)
    .filter(Boolean);
  if (!parts) return color;
  return parts.length === 4 ? `rgba(${parts.map(Number).join(', ')})` : `rgb(${parts.join(', ')})`;
}

const normalised = (family: string) => family.replaceAll(/["'\s]/g, '').toLowerCase();
