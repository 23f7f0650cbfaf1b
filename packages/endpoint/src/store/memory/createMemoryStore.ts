import type { EndpointStore } from '../interface/EndpointStore.js';
import { memoryIdentities } from './memoryIdentities.js';
import { memoryKnocks } from './memoryKnocks.js';
import { memoryRequests } from './memoryRequests.js';
import { memoryRooms } from './memoryRooms.js';

/**
 * An {@link EndpointStore} that forgets everything when the process ends: for tests. In production a restart would give
 * everybody a new identity that no roster knows, and a second instance would know nothing of the first.
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
