import { ERRORS, type ErrorCode } from '../src/index.js';
import { ERRORS_OF_EVERY_OPERATION, OPERATIONS, type Operation } from '../src/operations/index.js';

const WAITS = [429, 503];

const header = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } });

/** The error codes of an operation, by status. */
function codesByStatus({ errors, body }: Operation): Map<number, ErrorCode[]> {
  const byStatus = new Map<number, ErrorCode[]>();
  const add = (status: number, code: ErrorCode) => byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  for (const code of [...ERRORS_OF_EVERY_OPERATION, ...errors]) add(ERRORS[code].status, code);
  // A body that isn't JSON.
  if (body) add(415, 'invalid-request');
  return byStatus;
}

const nameOf = (codes: ErrorCode[]) => codes.join('-or-');

/** References to the failures of an operation, by status. */
export function problemsOf(operation: Operation): Record<number, { $ref: string }> {
  return Object.fromEntries(
    [...codesByStatus(operation)].map(([status, codes]) => [
      status,
      { $ref: `#/components/responses/${nameOf(codes)}` },
    ]),
  );
}

function problem(status: number, codes: ErrorCode[]): object {
  return {
    description: codes.map((code) => `\`${code}\``).join(' or '),
    headers: { ...header('Anteroom-Version'), ...(WAITS.includes(status) ? header('Retry-After') : {}) },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem', properties: { code: { enum: codes } } },
      },
    },
  };
}

/** The failures that `problemsOf` refers to. */
export const problems: Record<string, object> = Object.fromEntries(
  Object.values<Operation>(OPERATIONS)
    .flatMap((operation) => [...codesByStatus(operation)])
    .map(([status, codes]) => [nameOf(codes), problem(status, codes)]),
);
