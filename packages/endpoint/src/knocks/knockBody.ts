import type { Knock, KnockState } from '@anteroom/contract';
import type { DirectoryEntry } from '../options/index.js';
import type { EndpointRequest } from '../requests/index.js';
import type { StoredKnock } from '../store/index.js';

/** The current state of a knock: one that has waited too long is expired. */
export function knockState({ state, expiresAt }: StoredKnock, now: number): KnockState {
  return state === 'waiting' && expiresAt <= now ? 'expired' : state;
}

/**
 * A knock as a response shows it.
 *
 * @param before how many people wait before it; counted if left out
 */
export async function knockBody(
  { settings, now }: EndpointRequest,
  knock: StoredKnock,
  { displayName, avatarUrl }: DirectoryEntry,
  before?: number,
): Promise<Knock> {
  const state = knockState(knock, now);
  const { note, role, reason } = knock;
  return {
    id: knock.id,
    state,
    displayName,
    ...(avatarUrl !== undefined && { avatarUrl }),
    ...(note !== undefined && { note }),
    ...(state === 'waiting' && { place: (before ?? (await settings.store.waitingBefore(knock, now))) + 1 }),
    ...(role !== undefined && { role }),
    ...(reason !== undefined && { reason }),
    knockedAt: new Date(knock.knockedAt).toISOString(),
    expiresAt: new Date(knock.expiresAt).toISOString(),
  };
}
