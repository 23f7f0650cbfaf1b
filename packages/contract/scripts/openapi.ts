import { fileURLToPath } from 'node:url';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { stringify } from 'yaml';
import * as contract from '../src/index.js';
import { CONTRACT_VERSION, OPERATIONS, type Operation, type OperationId } from '../src/operations/index.js';
import { headers, parameters, parametersOf } from './openapiParameters.js';
import { problems, problemsOf } from './openapiProblems.js';
import { constantDocs, type SchemaDocs, schemaDocs } from './schemaDocs.js';

const DESCRIPTION = `\
The contract between a host and a browser for Azure Communication Services rooms.

**Authentication** uses only the host's own session, such as a cookie or a bearer token. Nothing else in a request identifies
the user, and roles come from the service's roster, never from a request.

**Versions** are part of the base path, which the host chooses (recommended: \`/anteroom/v1\`). The paths below have no version.
So a host can mount two versions side by side, and a proxy can route them, without clients knowing where either one is.
Every response has an \`Anteroom-Version\` header, which reveals a wrong mount. Within a version, fields and codes are only
added: ignore those that you don't know.

**Every response** has \`Cache-Control: no-store\`. Unknown paths return 404, and methods that a path doesn't support return 405
with \`Allow\`; both have the code \`invalid-request\`. The code determines the status and \`retryable\`, as listed in
\`x-errors\` at the end of this file. ERRORS.md, next to this file, explains the cause and fix of each code.`;

/** A line break inside a paragraph. */
const LINE_END = /(?<!\n)\n(?!\n)/g;

const schemas: Record<string, v.GenericSchema> = Object.fromEntries(
  Object.entries(contract)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) =>
      name.endsWith('Schema') ? [[name.replace(/Schema$/, ''), value as v.GenericSchema]] : [],
    ),
);
const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
const summaries = constantDocs(SOURCE, 'OPERATIONS');

const refTo = (name: string) => `#/components/schemas/${name}`;

function describe(schema: object, { description, properties }: SchemaDocs): object {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value)]));
    for (const [key, property] of Object.entries(copy.properties ?? {})) {
      if (properties[key] !== undefined) Object.assign(property as object, { description: properties[key] });
    }
    return copy;
  };
  return { ...(description === undefined ? {} : { description }), ...(visit(schema) as object) };
}

function componentSchemas(): Record<string, object> {
  const docs = schemaDocs(SOURCE);
  const converted = toJsonSchemaDefs(schemas, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // JSON Schema can't express transformations. Checks in code have metadata with the same rules.
    ignoreActions: ['trim', 'transform', 'raw_check'],
    overrideRef: ({ referenceId }) => refTo(referenceId),
  });
  return Object.fromEntries(
    Object.entries(converted).map(([name, schema]) => [
      name,
      describe(schema as object, docs.get(name) ?? { properties: {} }),
    ]),
  );
}

function contentOf(schema: v.GenericSchema): object {
  const name = names.get(schema);
  if (name === undefined) throw new Error('A schema of an operation is not exported by the contract.');
  return { 'application/json': { schema: { $ref: refTo(name) } } };
}

const SUCCESS: Record<number, string> = { 200: 'OK', 201: 'Created', 204: 'No content' };

function operationObject(operationId: OperationId, operation: Operation): object {
  const { body, optionalBody = false, responses, conditional } = operation;
  const responseHeaders = {
    'Anteroom-Version': { $ref: '#/components/headers/Anteroom-Version' },
    ...(conditional ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
  };
  return {
    operationId,
    // A summary is a title: without the period of a single sentence.
    summary: summaries[operationId]?.replace(/^([^.]*)\.$/, '$1'),
    parameters: parametersOf(operation),
    ...(body ? { requestBody: { required: !optionalBody, content: contentOf(body) } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(responses).map(([status, schema]) => [
          status,
          {
            description: SUCCESS[Number(status)],
            headers: responseHeaders,
            ...(schema ? { content: contentOf(schema) } : {}),
          },
        ]),
      ),
      ...(conditional ? { 304: { description: 'Not modified', headers: responseHeaders } } : {}),
      ...problemsOf(operation),
    },
  };
}

/** The contract as OpenAPI 3.1, in YAML. */
export function openapi(): string {
  const paths: Record<string, Record<string, object>> = {};
  for (const [id, operation] of Object.entries(OPERATIONS) as [OperationId, Operation][]) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationObject(id, operation),
    };
  }
  const document = {
    openapi: '3.1.1',
    info: {
      title: 'Anteroom host endpoint',
      version: CONTRACT_VERSION,
      description: DESCRIPTION.replace(LINE_END, ' '),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      { url: '{basePath}', variables: { basePath: { default: '/anteroom/v1', description: 'Chosen by the host' } } },
    ],
    paths,
    components: { schemas: componentSchemas(), parameters, headers, responses: problems },
    // OpenAPI has no place for facts about a code that don't depend on the operation.
    'x-errors': Object.fromEntries(Object.entries(contract.ERRORS).filter(([, { status }]) => status > 0)),
  };
  return `# Generated by scripts/generate.ts from the schemas of @anteroom/contract. Edit those instead.\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })}`;
}
