export { isLoopbackHost } from './isLoopbackHost.js';
export { type ConnectionString, parseConnectionString } from './parseConnectionString.js';
