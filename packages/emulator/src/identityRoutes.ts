import { Hono } from 'hono';
import { IDENTITY_API_VERSIONS, requireApiVersion } from './apiVersions.js';
import type { IdentityStore } from './IdentityStore.js';
import { readJson } from './readJson.js';
import { resourceNotFound, ServiceError } from './ServiceError.js';
import { firstTokenRequest, tokenRequest } from './tokenRules.js';
import type { UserTokens } from './UserTokens.js';

/** The Identity API below `/identities`. Source: Identity OpenAPI document, 2023-10-01. */
export function identityRoutes(identities: IdentityStore, tokens: UserTokens) {
  const routes = new Hono();
  routes.use(requireApiVersion(IDENTITY_API_VERSIONS));

  routes.post('/', async (c) => {
    const request = firstTokenRequest(await readJson(c));
    const id = identities.create();
    if (request === undefined) return c.json({ identity: { id } }, 201);
    const accessToken = await tokens.issue(id, request, new URL(c.req.url).origin);
    return c.json({ identity: { id }, accessToken }, 201);
  });

  // The colon of ":issueAccessToken" is part of the path, so it cannot be written as a route of its own.
  routes.post('/:id/:operation', async (c) => {
    const id = existing(c.req.param('id'));
    switch (c.req.param('operation')) {
      case ':issueAccessToken': {
        const request = tokenRequest(await readJson(c));
        return c.json(await tokens.issue(id, request, new URL(c.req.url).origin), 200);
      }
      case ':revokeAccessTokens':
        identities.revoke(id);
        return c.body(null, 204);
      default:
        throw resourceNotFound();
    }
  });

  routes.delete('/:id', (c) => {
    identities.delete(existing(c.req.param('id')));
    return c.body(null, 204);
  });

  function existing(id: string): string {
    if (identities.generation(id) === undefined) {
      throw new ServiceError(404, 'NotFound', "Provided identity doesn't exist.");
    }
    return id;
  }

  return routes;
}
