import { readFileSync, writeFileSync } from 'node:fs';
import type { Touch } from './Membrane.js';

/** Everything that a client is known to use of the calling SDK, sorted, such as `Call.state`. */
export interface Surface {
  members: string[];
  events: string[];
}

/** The clients, each with a list in this folder. */
export const CLIENTS = { 'UI library': 'surface.json', tutorial: 'tutorial.json' } as const;

export type Client = keyof typeof CLIENTS;

const fileOf = (client: Client) => new URL(CLIENTS[client], import.meta.url);

export function readSurface(client: Client): Surface {
  return JSON.parse(readFileSync(fileOf(client), 'utf8')) as Surface;
}

export function writeSurface(client: Client, surface: Surface): void {
  writeFileSync(fileOf(client), `${JSON.stringify(surface, null, 2)}\n`);
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
      touch.isKnown ? '' : `The stand-in has no ${path}, which is used.`,
      listed.includes(path) ? '' : `The ${touch.kind} ${path} is used and not on the list.`,
    ];
  });
  return [...new Set(problems)].filter((problem) => problem !== '');
}

const pathOf = ({ owner, name }: Touch) => `${owner}.${name}`;
