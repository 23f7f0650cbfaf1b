export { logRequests, type RequestLogEntry } from './logRequests.js';
export { OPERATIONS, type OperationName, operationOf } from './operations.js';
