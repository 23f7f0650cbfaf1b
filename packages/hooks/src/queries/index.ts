export { cachedData, invalidateQueries, writeResponseToCache } from './cacheUpdates.js';
export { mutationKeys } from './mutationKeys.js';
export { polling } from './polling.js';
export { keptMs, queryDefaults } from './statedOptions.js';
export { type Mutation, type MutationBase, useEndpointMutation } from './useEndpointMutation.js';
export {
  type Failed,
  type Idle,
  type Loading,
  type QueryBase,
  type Ready,
  useEndpointQuery,
  useQueryResult,
} from './useEndpointQuery.js';
export { usePending } from './usePending.js';
