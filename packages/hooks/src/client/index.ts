export { createEndpointClient, type EndpointClientOptions } from './createEndpointClient.js';
export type { ServerClock } from './createServerClock.js';
export type { EndpointClient, EndpointMethods } from './EndpointClient.js';
export { type EndpointFunctions, type FunctionContext, isEndpointFunctions } from './EndpointFunctions.js';
export { createHostHeaders } from './hostHeaders.js';
export type { IdempotencyOptions, PageRequest } from './operationTypes.js';
