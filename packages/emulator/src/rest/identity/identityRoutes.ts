import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { readJson, requestOrigin, requireApiVersion } from '../../http/index.js';
import type { IdentityStore } from '../../state/index.js';
import { resourceNotFound, ServiceError } from '../../wire/index.js';
import { IDENTITY_API_VERSIONS, type IdentityApiVersion, knowsTokenLife, scopesOf } from './identityApiVersions.js';
import type { CountRequest } from './rateLimits.js';
import { firstTokenRequest, type TokenRules, tokenRequest } from './tokenRules.js';
import type { UserTokens } from './UserTokens.js';

/**
 * The Identity API below `/identities`. Source: Identity OpenAPI documents, 2021-03-07 to 2025-06-30.
 *
 * @param publicUrl the issuer of tokens; without it, the origin by which the caller reaches the emulator
 */
export function identityRoutes(
  identities: IdentityStore,
  tokens: UserTokens,
  count: CountRequest,
  publicUrl: string | undefined,
) {
  const routes = new Hono<{ Bindings: HttpBindings; Variables: { apiVersion: IdentityApiVersion } }>();
  routes.use(requireApiVersion(IDENTITY_API_VERSIONS));

  routes.post('/', async (c) => {
    const request = firstTokenRequest(await readJson(c), rulesFor(c.var.apiVersion));
    count(request === undefined ? 'createIdentity' : 'createIdentityAndToken');
    const id = identities.create();
    if (request === undefined) return c.json({ identity: { id } }, 201);
    const accessToken = await tokens.issue(id, request, publicUrl ?? requestOrigin(c, publicUrl));
    return c.json({ identity: { id }, accessToken }, 201);
  });

  // The colon of ":issueAccessToken" is part of the path, which a route pattern cannot express.
  routes.post('/:id/:operation', async (c) => {
    const id = c.req.param('id');
    switch (c.req.param('operation')) {
      case ':issueAccessToken': {
        count('issueToken');
        const request = tokenRequest(await readJson(c), rulesFor(c.var.apiVersion));
        return c.json(await tokens.issue(existing(id), request, publicUrl ?? requestOrigin(c, publicUrl)), 200);
      }
      case ':revokeAccessTokens':
        count('revokeTokens');
        identities.revoke(existing(id));
        return c.body(null, 204);
      default:
        throw resourceNotFound();
    }
  });

  routes.delete('/:id', (c) => {
    count('deleteIdentity');
    identities.delete(existing(c.req.param('id')));
    return c.body(null, 204);
  });

  function existing(id: string): string {
    if (!identities.has(id)) throw new ServiceError(404, 'NotFound', "Provided identity doesn't exist.");
    return id;
  }

  return routes;
}

function rulesFor(version: IdentityApiVersion): TokenRules {
  return { scopes: scopesOf(version), choosesLife: knowsTokenLife(version) };
}
