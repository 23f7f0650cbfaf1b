import { Hono } from 'hono';
import { decodeJwt, type JWTPayload } from 'jose';
import * as v from 'valibot';
import { readJson, requireApiVersion } from '../../http/index.js';
import { malformedRequest, missingField, resourceNotFound, ServiceError, validationError } from '../../wire/index.js';
import { IDENTITY_API_VERSIONS, type IdentityApiVersion, knowsTeamsUsers } from './identityApiVersions.js';
import type { CountRequest } from './rateLimits.js';

/**
 * The exchange of Teams tokens, with the service's refusals. An exchange that the service may accept gets 501, because there
 * is no Entra tenant here. Source: recordings of the .NET and Python SDKs, late 2023.
 */
export function teamsUserRoutes(count: CountRequest, clock: () => number) {
  const routes = new Hono<{ Variables: { apiVersion: IdentityApiVersion } }>();
  routes.use(requireApiVersion({ supported: IDENTITY_API_VERSIONS }));
  routes.post('/:operation', async (c) => {
    if (c.req.param('operation') !== ':exchangeAccessToken' || !knowsTeamsUsers(c.var.apiVersion)) {
      throw resourceNotFound();
    }
    count('exchangeTeamsToken');
    checkExchange(await readJson(c), clock());
    throw new ServiceError(
      501,
      'NotSupportedByEmulator',
      'The emulator does not exchange Teams tokens: it has no Entra tenant to check them with. Use an ACS identity, or a real resource.',
    );
  });
  return routes;
}

const ExchangeSchema = v.object({
  token: v.nullish(v.string(), ''),
  appId: v.nullish(v.string(), ''),
  userId: v.nullish(v.string(), ''),
});

const FIELDS = [
  { field: 'appId', name: 'AppId', claim: 'appid', unexpected: 'AAD application is not the expected one.' },
  { field: 'userId', name: 'UserId', claim: 'oid', unexpected: 'Provided AAD token issued for unexpected user.' },
] as const;

const Guid = v.pipe(v.string(), v.uuid());

/** Throws what the service was recorded to refuse. */
function checkExchange(body: object, now: number): void {
  const read = v.safeParse(ExchangeSchema, body);
  if (!read.success) throw malformedRequest();
  const exchange = read.output;
  const claims = claimsOf(exchange.token, now);
  if (!claims) {
    throw new ServiceError(401, 'InvalidAccessToken', 'Provided access token is not valid.', { isUnversioned: true });
  }
  for (const { field, name } of FIELDS) if (exchange[field] === '') throw missingField(name);
  for (const { field, name, claim, unexpected } of FIELDS) {
    if (!v.is(Guid, exchange[field])) throw validationError(field, `Provided ${name} has invalid format.`);
    const issuedFor = claims[claim];
    if (issuedFor !== undefined && issuedFor !== exchange[field]) throw validationError(field, unexpected);
  }
}

/** The claims of a JWT that has not expired; `undefined` for any other text. Only Entra could check its signature. */
function claimsOf(token: string, now: number): JWTPayload | undefined {
  try {
    const claims = decodeJwt(token);
    return claims.exp !== undefined && claims.exp * 1000 > now ? claims : undefined;
  } catch {
    return undefined;
  }
}
