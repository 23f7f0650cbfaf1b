import * as v from 'valibot';
import { malformedRequest, missingField, validationError } from '../../wire/index.js';

/** The scopes of a token. Source: `TokenScope` of the Identity OpenAPI document, 2023-10-01. */
export const TOKEN_SCOPES = ['chat', 'voip', 'chat.join', 'chat.join.limited', 'voip.join'] as const;

export type TokenScope = (typeof TOKEN_SCOPES)[number];

export interface TokenRequest {
  scopes: TokenScope[];
  /** Lifetime of the token, in minutes. */
  expiresInMinutes: number;
}

const SHORTEST_MINUTES = 60;
const LONGEST_MINUTES = 1440;

const Scopes = v.nullish(v.array(v.string()));
const Minutes = v.nullish(v.pipe(v.number(), v.integer()));

/** What an api-version lets a caller choose about a token. */
export interface TokenRules {
  scopes: readonly TokenScope[];
  /** Whether `expiresInMinutes` is read at all. */
  choosesLife: boolean;
}

/** The token that a request to `:issueAccessToken` asks for. */
export function tokenRequest(body: object, rules: TokenRules): TokenRequest {
  const { scopes } = parse(v.object({ scopes: Scopes }), body);
  return { scopes: scopesOf(scopes, 'Scopes', rules), expiresInMinutes: minutesOf(body, rules) };
}

/** The token that a new identity is to be given; `undefined` if none is requested. */
export function firstTokenRequest(body: object, rules: TokenRules): TokenRequest | undefined {
  const { createTokenWithScopes } = parse(v.object({ createTokenWithScopes: Scopes }), body);
  if (createTokenWithScopes == null) return undefined;
  const scopes = scopesOf(createTokenWithScopes, 'CreateTokenWithScopes', rules);
  return { scopes, expiresInMinutes: minutesOf(body, rules) };
}

function scopesOf(asked: string[] | null | undefined, target: string, rules: TokenRules): TokenScope[] {
  if (asked == null) throw missingField(target);
  // Source: a recording of the JavaScript SDK.
  if (asked.length === 0) throw validationError('scopes', 'Invalid scopes - Scopes field is required.');
  return asked.map((name) => {
    const scope = rules.scopes.find((known) => known === name);
    if (scope === undefined) throw validationError(target, `${target}: The scope '${name}' is not supported.`);
    return scope;
  });
}

function minutesOf(body: object, { choosesLife }: TokenRules): number {
  if (!choosesLife) return LONGEST_MINUTES;
  const minutes = parse(v.object({ expiresInMinutes: Minutes }), body).expiresInMinutes ?? LONGEST_MINUTES;
  if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
    throw validationError(
      'ExpiresInMinutes',
      `ExpiresInMinutes value ${minutes} is invalid. Value must be within the [${SHORTEST_MINUTES}, ${LONGEST_MINUTES}] interval.`,
    );
  }
  return minutes;
}

function parse<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
  const result = v.safeParse(schema, body);
  if (!result.success) throw malformedRequest();
  return result.output;
}
