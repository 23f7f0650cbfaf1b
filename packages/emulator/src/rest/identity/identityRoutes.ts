import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import * as v from 'valibot';
import { readJson, requestOrigin, requireApiVersion } from '../../http/index.js';
import type { IdentityFacts, IdentityStore } from '../../state/index.js';
import { resourceNotFound, ServiceError, validationError } from '../../wire/index.js';
import {
  IDENTITY_API_VERSIONS,
  type IdentityApiVersion,
  knowsCustomIds,
  knowsTokenLife,
  scopesOf,
} from './identityApiVersions.js';
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
  routes.use(requireApiVersion({ supported: IDENTITY_API_VERSIONS }));

  routes.post('/', async (c) => {
    const body = await readJson(c);
    const request = firstTokenRequest(body, rulesFor(c.var.apiVersion));
    const customId = knowsCustomIds(c.var.apiVersion) ? customIdOf(body) : undefined;
    count(request === undefined ? 'createIdentity' : 'createIdentityAndToken');
    const id = identities.create(customId);
    const accessToken = request && (await tokens.issue(id, request, publicUrl ?? requestOrigin(c, publicUrl)));
    return c.json({ identity: wireIdentity(existing(id), c.var.apiVersion), accessToken }, 201);
  });

  routes.get('/:id', (c) => {
    if (!knowsCustomIds(c.var.apiVersion)) throw resourceNotFound();
    return c.json(wireIdentity(existing(c.req.param('id')), c.var.apiVersion));
  });

  // The colon of ":issueAccessToken" is part of the path, which a route pattern cannot express.
  routes.post('/:id/:operation', async (c) => {
    const id = c.req.param('id');
    switch (c.req.param('operation')) {
      case ':issueAccessToken': {
        count('issueToken');
        const request = tokenRequest(await readJson(c), rulesFor(c.var.apiVersion));
        return c.json(await tokens.issue(existing(id).id, request, publicUrl ?? requestOrigin(c, publicUrl)), 200);
      }
      case ':revokeAccessTokens':
        count('revokeTokens');
        identities.revoke(existing(id).id);
        return c.body(null, 204);
      default:
        throw resourceNotFound();
    }
  });

  routes.delete('/:id', (c) => {
    count('deleteIdentity');
    identities.delete(existing(c.req.param('id')).id);
    return c.body(null, 204);
  });

  function existing(id: string): IdentityFacts {
    const found = identities.find(id);
    if (found !== undefined) return found;
    if (identities.owns(id)) throw new ServiceError(404, 'NotFound', "Provided identity doesn't exist.");
    // Source: recordings of the JavaScript SDK.
    throw new ServiceError(401, 'IdentityNotOwned', "Provided identity doesn't belong to the resource.");
  }

  return routes;
}

/** Source: Identity OpenAPI, 2025-03-02-preview. */
const CustomIdSchema = v.object({ customId: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(256))) });

function customIdOf(body: object): string | undefined {
  const read = v.safeParse(CustomIdSchema, body);
  if (!read.success) throw validationError('CustomId', 'CustomId: It has to be a text of 1 to 256 characters.');
  return read.output.customId ?? undefined;
}

function wireIdentity({ id, customId, lastTokenIssuedAt }: IdentityFacts, version: IdentityApiVersion) {
  if (!knowsCustomIds(version)) return { id };
  // Recorded without a fraction, unlike all other times.
  const issuedAt = lastTokenIssuedAt && new Date(lastTokenIssuedAt).toISOString().replace(/\.\d+Z/, '+00:00');
  return { customId, lastTokenIssuedAt: issuedAt, id };
}

function rulesFor(version: IdentityApiVersion): TokenRules {
  return { scopes: scopesOf(version), choosesLife: knowsTokenLife(version) };
}
