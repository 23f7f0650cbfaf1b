import type { Knock, KnockState } from '@anteroom/contract';
import type { DirectoryEntry } from '../options/RoomsEndpointOptions.js';
import type { EndpointCall } from '../requests/EndpointRequest.js';
import type { StoredKnock } from '../store/interface/KnockStore.js';

/** What a knock is by now: one that waited too long is expired. */
export function knockState({ state, expiresAt }: StoredKnock, now: number): KnockState {
  return state === 'waiting' && expiresAt <= now ? 'expired' : state;
}

/**
 * A knock as it is shown.
 *
 * @param before how many wait before it; counted when left out
 */
export async function knockBody(
  { settings, now }: EndpointCall,
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
