import { Hono } from 'hono';
import { requireApiVersion } from '../../http/index.js';
import { resourceNotFound, ServiceError } from '../../wire/index.js';
import { IDENTITY_API_VERSIONS, type IdentityApiVersion, knowsTeamsUsers } from './identityApiVersions.js';
import type { CountRequest } from './rateLimits.js';

/** The exchange of Teams tokens. It returns 501, because there is no Entra tenant here. */
export function teamsUserRoutes(count: CountRequest) {
  const routes = new Hono<{ Variables: { apiVersion: IdentityApiVersion } }>();
  routes.use(requireApiVersion(IDENTITY_API_VERSIONS));
  routes.post('/:operation', (c) => {
    if (c.req.param('operation') !== ':exchangeAccessToken' || !knowsTeamsUsers(c.var.apiVersion)) {
      throw resourceNotFound();
    }
    count('exchangeTeamsToken');
    throw new ServiceError(
      501,
      'NotSupportedByEmulator',
      'The emulator does not exchange Teams tokens: it has no Entra tenant to check them with. Use an ACS identity, or a real resource.',
    );
  });
  return routes;
}
