export { identityRoutes } from './identityRoutes.js';
export { type CountRequest, rateLimits } from './rateLimits.js';
export { teamsUserRoutes } from './teamsUserRoutes.js';
export { UserTokens } from './UserTokens.js';
