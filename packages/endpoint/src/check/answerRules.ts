import { ERRORS, ProblemSchema } from '@anteroom/contract';
import { CONTRACT_VERSION, ERRORS_OF_EVERY_OPERATION } from '@anteroom/contract/operations';
import * as v from 'valibot';
import { misfit } from './expectations.js';
import type { AnswerRule } from './Rule.js';

/** The statuses of `invalid-request`, where HTTP has a closer one than 400. */
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

/** A shape that a parsed answer keeps no matter what; narrower than `ProblemSchema`, which is a rule of its own. */
const codeOf = (body: unknown) => v.safeParse(v.object({ code: ProblemSchema.entries.code }), body);

/** What each answer has to keep, whatever was asked. */
export const ANSWER_RULES: readonly AnswerRule[] = [
  {
    id: 'answers.no-store',
    says: 'Every answer is Cache-Control: no-store',
    fault: ({ headers }) =>
      /(^|[\s,])no-store($|[\s,])/.test(headers.get('cache-control') ?? '') ? undefined : 'has no "no-store"',
  },
  {
    id: 'answers.version',
    says: `Every answer says Anteroom-Version: ${CONTRACT_VERSION}`,
    fault: ({ headers }) =>
      headers.get('anteroom-version') === CONTRACT_VERSION ? undefined : `has no Anteroom-Version: ${CONTRACT_VERSION}`,
  },
  {
    id: 'answers.schema',
    says: 'Every success has a status and a body as the contract has them',
    fault: ({ operation, status, headers, text, body }) => {
      if (status >= 400 || !operation) return undefined;
      if (status === 304 && operation.conditional) return text === '' ? undefined : 'has a body, as no 304 has';
      const schema = operation.responses[status];
      if (schema === undefined) return `has a status that "${operation.id}" does not know`;
      if (schema === null) return text === '' ? undefined : 'has a body, but should have none';
      if (!/^application\/json\b/.test(headers.get('content-type') ?? '')) return 'is not application/json';
      const wrong = misfit(schema, body);
      return wrong && `does not fit: ${wrong}`;
    },
  },
  {
    id: 'errors.problem-shape',
    says: 'Every failure is problem details with a known code, its own status and the right "retryable"',
    fault: ({ status, headers, body }) => {
      if (status < 400) return undefined;
      if (!/^application\/problem\+json\b/.test(headers.get('content-type') ?? '')) {
        return 'is not application/problem+json';
      }
      const problem = v.safeParse(ProblemSchema, body);
      if (!problem.success) return `does not fit: ${misfit(ProblemSchema, body)}`;
      if (problem.output.status !== status) return 'says another status in its body';
      if (problem.output.retryable !== ERRORS[problem.output.code].retryable) return 'has the wrong "retryable"';
      return undefined;
    },
  },
  {
    id: 'errors.code-fits',
    says: 'Every failure has a code that belongs to its status and to the call',
    fault: ({ operation, status, body }) => {
      const problem = codeOf(body);
      if (status < 400 || !problem.success) return undefined;
      const { code } = problem.output;
      const statuses = code === 'invalid-request' ? INVALID_REQUEST : [ERRORS[code].status];
      if (!statuses.includes(status)) return `has the status ${status}, where "${code}" is ${statuses.join(' or ')}`;
      const known = !operation || [...ERRORS_OF_EVERY_OPERATION, ...operation.errors].includes(code);
      return known ? undefined : `has "${code}", which "${operation.id}" does not know`;
    },
  },
  {
    id: 'errors.no-failure',
    says: 'Nothing that the check asks makes the host fail',
    fault: ({ operation, status }) => {
      // The rule about a repeated request sends two at once; the second may be told to wait for the first.
      const waits = operation?.id === 'createRoom' && status === 503;
      return status >= 500 && !waits ? 'is a failure of the host' : undefined;
    },
  },
  {
    id: 'errors.no-internals',
    says: 'No answer shows a stack trace, a connection string or what signed somebody in',
    fault: ({ text }, secrets) => {
      if (INTERNALS.some((pattern) => pattern.test(text))) return 'shows internals of the host';
      return secrets.some((secret) => text.includes(secret)) ? 'repeats what signed somebody in' : undefined;
    },
  },
  {
    id: 'token.nowhere-else',
    says: 'No answer but that of POST /rooms/{roomId}/token holds a token',
    fault: ({ operation, text }) =>
      operation?.id !== 'issueToken' && JWT.test(text) ? 'holds what looks like a token' : undefined,
  },
  {
    id: 'cors.no-wildcard',
    says: 'No answer allows every origin',
    fault: ({ headers }) =>
      headers.get('access-control-allow-origin') === '*' ? 'has Access-Control-Allow-Origin: *' : undefined,
  },
];
