export { AnteroomProvider, type AnteroomProviderProps } from './AnteroomProvider.js';
export { queryKeys } from './queryKeys.js';
export { type Endpoint, useEndpoint } from './useEndpoint.js';
