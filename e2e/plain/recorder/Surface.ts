import { readFileSync, writeFileSync } from 'node:fs';
import type { Touch } from './Membrane.js';

/** Everything that Microsoft's UI library is known to use of the calling SDK, sorted, such as `Call.state`. */
export interface Surface {
  members: string[];
  events: string[];
}

const FILE = new URL('./surface.json', import.meta.url);

export function readSurface(): Surface {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Surface;
}

export function writeSurface(surface: Surface): void {
  writeFileSync(FILE, `${JSON.stringify(surface, null, 2)}\n`);
}

/** The surface with the touches added. */
export function withTouches(surface: Surface, touches: readonly Touch[]): Surface {
  const all = (kind: Touch['kind'], known: string[]) =>
    [...new Set([...known, ...touches.filter((touch) => touch.kind === kind).map(pathOf)])].sort();
  return { members: all('member', surface.members), events: all('event', surface.events) };
}

/** One sentence for each member that the stand-in doesn't have, and for each use that is not listed. */
export function surfaceProblems(surface: Surface, touches: readonly Touch[]): string[] {
  const problems = touches.flatMap((touch) => {
    const path = pathOf(touch);
    const listed = touch.kind === 'member' ? surface.members : surface.events;
    return [
      touch.isKnown ? '' : `The stand-in has no ${path}, which the UI library uses.`,
      listed.includes(path) ? '' : `The UI library uses the ${touch.kind} ${path}, which is not on the list.`,
    ];
  });
  return [...new Set(problems)].filter((problem) => problem !== '');
}

const pathOf = ({ owner, name }: Touch) => `${owner}.${name}`;
