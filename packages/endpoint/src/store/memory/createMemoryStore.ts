import type { EndpointStore } from '../interface/index.js';
import { memoryIdentities } from './memoryIdentities.js';
import { memoryKnocks } from './memoryKnocks.js';
import { memoryRequests } from './memoryRequests.js';
import { memoryRooms } from './memoryRooms.js';

/**
 * An {@link EndpointStore} that loses everything when the process ends: for tests. In production, a restart would give
 * everyone a new identity that is on no roster, and a second instance would know nothing about the first.
 *
 * @example
 * const handle = createRoomsEndpoint({ ...options, store: createMemoryStore() });
 */
export function createMemoryStore(): EndpointStore {
  const requests = memoryRequests();
  const knocks = memoryKnocks();
  return {
    ...memoryIdentities(),
    ...knocks.store,
    ...requests.store,
    ...memoryRooms({ settleClaim: requests.settleClaim, forgetKnocks: knocks.forget }),
  };
}
