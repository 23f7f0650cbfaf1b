import { isDeepStrictEqual } from 'node:util';
import type { LiveCall, Role } from '@anteroom/contract';
import { lockRoom } from '../../locks/index.js';
import type { StoredRoom } from '../../store/index.js';
import type { ServiceHost } from '../interface/index.js';
import { wantsCaptions, withoutCaptions } from './callActions.js';
import { wasDeleted } from './deletedRooms.js';
import { applyRoles } from './livekitRooms.js';
import type { Participant, RunningCalls } from './RunningCalls.js';

/**
 * Makes a running call match the store. A token outlives what it was issued for: with an old one, somebody can join who was
 * removed since, or with a role that they no longer have. LiveKit 1.13.3 can't revoke tokens.
 */
export async function tendCall(
  host: ServiceHost,
  running: RunningCalls,
  roomId: string,
  signal: AbortSignal,
): Promise<void> {
  const stored = await host.store.room(roomId);
  if (!stored) {
    if (await wasDeleted(host.store, host.clock(), roomId)) await running.end(roomId, 'deleted');
    return;
  }
  if (isTidy(await differences(host, running, stored))) return;
  // Once more while nothing else changes the room: this may have seen a change that was half done.
  await lockRoom({ ...host, signal }, roomId, async () => {
    const { roles, state, next } = await differences(host, running, stored);
    await applyRoles(running, roomId, roles);
    if (next && !isDeepStrictEqual(next, state)) await running.setState(roomId, next);
  });
}

interface Differences {
  /** The right roles of people who are there with another one, or without one. */
  roles: Map<string, Role | null>;
  state: LiveCall | undefined;
  /** What the state should be; `undefined` while no call is running. */
  next: LiveCall | undefined;
}

function isTidy({ roles, state, next }: Differences): boolean {
  return roles.size === 0 && isDeepStrictEqual(next, state);
}

async function differences({ store }: ServiceHost, running: RunningCalls, room: StoredRoom): Promise<Differences> {
  const { roomId, pstnDialOutEnabled } = room;
  const state = await running.state(roomId);
  const everyone = state ? await running.participants(roomId) : [];
  // After the people: someone whose role has changed meanwhile has their new one.
  const members = await store.members(roomId);
  const roles = new Map(
    everyone
      .filter(({ person, info }) => isPerson(person) && members.get(person) !== info.attributes.role)
      .map(({ person }) => [person, members.get(person) ?? null]),
  );
  return { roles, state, next: state && stateFor(state, everyone, pstnDialOutEnabled) };
}

function isPerson(person: string): boolean {
  return person.startsWith('8:');
}

/** Nobody who has left is in the spotlight, and captions end when the last person who wants them has left. */
function stateFor(state: LiveCall, everyone: readonly Participant[], pstnDialOut: boolean): LiveCall {
  const spotlight = state.spotlight.filter((id) => everyone.some(({ person }) => person === id));
  const captioned = everyone.some(wantsCaptions) ? state : withoutCaptions(state);
  return { ...captioned, spotlight, pstnDialOut };
}
