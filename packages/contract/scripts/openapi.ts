import { fileURLToPath } from 'node:url';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { stringify } from 'yaml';
import * as contract from '../src/index.js';
import { CONTRACT_VERSION, OPERATIONS, type Operation, type OperationId } from '../src/operations/operations.js';
import { headers, parameters, parametersOf } from './openapiParameters.js';
import { problems, problemsOf } from './openapiProblems.js';
import { type SchemaDocs, schemaDocs } from './schemaDocs.js';

const DESCRIPTION = `\
What a host and a browser say to each other about an Azure Communication Services room.

**Who asks** is decided by the host's own session alone, be it a cookie or a bearer token: nothing else in a request says
who somebody is, and roles come from the service's roster, never from a request.

**Versions** are in the base path, which is the host's (recommended: \`/anteroom/v1\`); the paths below carry none. So a host
can mount two versions beside each other, and a proxy can route them, while no client has to know where either lives. Every
answer says \`Anteroom-Version\`, so that a wrong mount shows at once. Within a version, fields and codes are only added: read
what you know and pass over the rest.

**Every answer** is \`Cache-Control: no-store\`. An address that is none is 404, a method that an address does not take is 405
with \`Allow\`, both with the code \`invalid-request\`. The code decides status and \`retryable\`,
as \`x-errors\` at the end of this file has them; ERRORS.md, beside this file, has the cause and cure of each.`;

/** One inside a paragraph. */
const LINE_END = /(?<!\n)\n(?!\n)/g;

const schemas: Record<string, v.GenericSchema> = Object.fromEntries(
  Object.entries(contract)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) =>
      name.endsWith('Schema') ? [[name.replace(/Schema$/, ''), value as v.GenericSchema]] : [],
    ),
);
const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));

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
  const docs = schemaDocs(fileURLToPath(new URL('../src', import.meta.url)));
  const converted = toJsonSchemaDefs(schemas, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // What becomes of a text has no word in JSON Schema. Checks in code have metadata beside them that says the same.
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

const DONE: Record<number, string> = { 200: 'Done', 201: 'Made', 204: 'Done; nothing to say' };

function operationObject(operationId: OperationId, operation: Operation): object {
  const { summary, body, bodyMayMiss = false, answers, conditional } = operation;
  const answerHeaders = {
    'Anteroom-Version': { $ref: '#/components/headers/Anteroom-Version' },
    ...(conditional ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
  };
  return {
    operationId,
    summary,
    parameters: parametersOf(operation),
    ...(body ? { requestBody: { required: !bodyMayMiss, content: contentOf(body) } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, schema]) => [
          status,
          {
            description: DONE[Number(status)],
            headers: answerHeaders,
            ...(schema ? { content: contentOf(schema) } : {}),
          },
        ]),
      ),
      ...(conditional ? { 304: { description: 'Nothing has changed', headers: answerHeaders } } : {}),
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
    servers: [{ url: '{basePath}', variables: { basePath: { default: '/anteroom/v1', description: 'The host’s' } } }],
    paths,
    components: { schemas: componentSchemas(), parameters, headers, responses: problems },
    // OpenAPI has no place for what belongs to a code whatever the call.
    'x-errors': Object.fromEntries(Object.entries(contract.ERRORS).filter(([, { status }]) => status > 0)),
  };
  return `# Made by scripts/generate.ts from the schemas of @anteroom/contract: change those, not this.\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })}`;
}
