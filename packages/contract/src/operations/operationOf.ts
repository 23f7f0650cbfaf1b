import { OPERATIONS, type Operation, type OperationId } from './operations.js';

/** An operation that a request matches. */
export interface MatchedOperation extends Operation {
  id: OperationId;
  /** The path parameters by name, as they are in the path. */
  params: Readonly<Record<string, string>>;
}

const entries = Object.entries(OPERATIONS) as [OperationId, Operation][];

/**
 * Finds the operation of a request. Returns `undefined` if none matches.
 *
 * @param path the path below the base path, without the query
 * @example
 * operationOf('POST', '/rooms/99412345678901234/token')?.id; // 'issueToken'
 */
export function operationOf(method: string, path: string): MatchedOperation | undefined {
  for (const [id, operation] of entries) {
    const params = operation.method === method ? paramsOf(operation.path, path) : undefined;
    if (params) return { id, params, ...operation };
  }
  return undefined;
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  if (wanted.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const name = parameterName(wanted[index] ?? '');
    if (name !== undefined && part !== '') params[name] = part;
    else if (part !== wanted[index]) return undefined;
  }
  return params;
}

function parameterName(segment: string): string | undefined {
  return segment.startsWith('{') ? segment.slice(1, -1) : undefined;
}

/** The names of an operation's path parameters, in their order in the path. */
export function parameterNames({ path }: Pick<Operation, 'path'>): string[] {
  return path.split('/').flatMap((segment) => parameterName(segment) ?? []);
}

/**
 * Fills in an operation's path.
 *
 * @param params one value per path parameter, not encoded yet
 * @example
 * operationPath(OPERATIONS.readRoom, { roomId: '99412345678901234' }); // '/rooms/99412345678901234'
 */
export function operationPath({ path }: Pick<Operation, 'path'>, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
