import { ERRORS, ProblemSchema } from '@anteroom/contract';
import { CONTRACT_VERSION, ERRORS_OF_EVERY_OPERATION } from '@anteroom/contract/operations';
import * as v from 'valibot';
import { misfit } from '../host/index.js';
import type { ResponseRule } from './Rule.js';

/** The statuses of `invalid-request`: HTTP has more precise ones than 400. */
const INVALID_REQUEST = [400, 404, 405, 415];

const INTERNALS = [
  /\n\s+at .+:\d+/,
  /Traceback \(most recent call last\)/,
  /File "[^"]+", line \d+/,
  /\bat [\w$.<>]+\([\w$]+\.(java|cs|kt):\d+\)/,
  /\bException: /,
  /accesskey=/i,
  /(postgres(ql)?|mysql|redis|mongodb):\/\//i,
];

const JWT = /eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]+/;

/** Reads only the code. The full `ProblemSchema` is checked by a separate rule. */
const codeOf = (body: unknown) => v.safeParse(v.object({ code: ProblemSchema.entries.code }), body);

/** Rules that each response must satisfy. */
export const RESPONSE_RULES: readonly ResponseRule[] = [
  {
    id: 'answers.no-store',
    says: 'Every response is Cache-Control: no-store',
    fault: ({ headers }) =>
      /(^|[\s,])no-store($|[\s,])/.test(headers.get('cache-control') ?? '') ? undefined : 'has no "no-store"',
  },
  {
    id: 'answers.version',
    says: `Every response has Anteroom-Version: ${CONTRACT_VERSION}`,
    fault: ({ headers }) =>
      headers.get('anteroom-version') === CONTRACT_VERSION ? undefined : `has no Anteroom-Version: ${CONTRACT_VERSION}`,
  },
  {
    id: 'answers.schema',
    says: 'Every success has a status and a body that the contract defines',
    fault: ({ operation, status, headers, text, body }) => {
      if (status >= 400 || !operation) return undefined;
      if (status === 304 && operation.conditional)
        return text === '' ? undefined : 'has a body, which a 304 must not have';
      const schema = operation.responses[status];
      if (schema === undefined) return `has a status that "${operation.id}" does not define`;
      if (schema === null) return text === '' ? undefined : 'has a body, but should have none';
      if (!/^application\/json\b/.test(headers.get('content-type') ?? '')) return 'is not application/json';
      const wrong = misfit(schema, body);
      return wrong && `breaks the contract: ${wrong}`;
    },
  },
  {
    id: 'errors.problem-shape',
    says: 'Every failure is problem details with a known code, the response’s status and the right "retryable"',
    fault: ({ status, headers, body }) => {
      if (status < 400) return undefined;
      if (!/^application\/problem\+json\b/.test(headers.get('content-type') ?? '')) {
        return 'is not application/problem+json';
      }
      const problem = v.safeParse(ProblemSchema, body);
      if (!problem.success) return `breaks the contract: ${misfit(ProblemSchema, body)}`;
      if (problem.output.status !== status) return 'has another status in its body';
      if (problem.output.retryable !== ERRORS[problem.output.code].retryable) return 'has the wrong "retryable"';
      return undefined;
    },
  },
  {
    id: 'errors.code-fits',
    says: 'Every failure has a code that belongs to its status and operation',
    fault: ({ operation, status, body }) => {
      const problem = codeOf(body);
      if (status < 400 || !problem.success) return undefined;
      const { code } = problem.output;
      const statuses = code === 'invalid-request' ? INVALID_REQUEST : [ERRORS[code].status];
      if (!statuses.includes(status)) return `has the status ${status}, where "${code}" is ${statuses.join(' or ')}`;
      const known = !operation || [...ERRORS_OF_EVERY_OPERATION, ...operation.errors].includes(code);
      return known ? undefined : `has "${code}", which "${operation.id}" does not define`;
    },
  },
  {
    id: 'errors.no-failure',
    says: 'No request of the check makes the host fail',
    fault: ({ operation, status }) => {
      // One rule sends the same request twice at once; the second may have to wait for the first.
      const mayWait = operation?.id === 'createRoom' && status === 503;
      return status >= 500 && !mayWait ? 'is a failure of the host' : undefined;
    },
  },
  {
    id: 'errors.no-internals',
    says: 'No response shows a stack trace, a connection string or a person’s credentials',
    fault: ({ text }, secrets) => {
      if (INTERNALS.some((pattern) => pattern.test(text))) return 'shows internals of the host';
      return secrets.some((secret) => text.includes(secret)) ? 'repeats a person’s credentials' : undefined;
    },
  },
  {
    id: 'token.nowhere-else',
    says: 'Only POST /rooms/{roomId}/token returns a token',
    fault: ({ operation, text }) =>
      operation?.id !== 'issueToken' && JWT.test(text) ? 'contains what looks like a token' : undefined,
  },
  {
    id: 'cors.no-wildcard',
    says: 'No response allows every origin',
    fault: ({ headers }) =>
      headers.get('access-control-allow-origin') === '*' ? 'has Access-Control-Allow-Origin: *' : undefined,
  },
];
