import { existsSync, readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ERROR_CODES, ERRORS } from '../src/index.js';
import { ERRORS_OF_EVERY_OPERATION, OPERATIONS, operationOf } from '../src/operations/operations.js';
import { generatedFiles } from './generatedFiles.js';

const files = generatedFiles();

test.each(Object.entries(files))('%s is as the source makes it', (path, text) => {
  const file = new URL(`../${path}`, import.meta.url);
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(now === text, 'It is stale: run packages/contract/scripts/generate.ts as its first line says.').toBe(true);
});

test('openapi.yaml is a valid OpenAPI 3.1 document, and its references lead somewhere', async () => {
  const validator = new Validator();
  const result = await validator.validate(files['openapi.yaml'] ?? '');
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(validator.version).toBe('3.1');
  const document = JSON.stringify(parse(files['openapi.yaml'] ?? ''));
  const root: unknown = JSON.parse(document);
  const references = [...document.matchAll(/"\$ref":"#\/([^"]+)"/g)];
  expect(references).not.toEqual([]);
  for (const [, path = ''] of references) {
    expect(
      path.split('/').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], root),
      path,
    ).toBeDefined();
  }
});

test('the validator does refuse what is no OpenAPI document', async () => {
  const broken = (files['openapi.yaml'] ?? '').replace('operationId: listRooms', 'operationId: [1]');
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test('every failure that an endpoint may answer belongs to an operation, and none that only a browser sees does', () => {
  const used = new Set([
    ...ERRORS_OF_EVERY_OPERATION,
    ...Object.values(OPERATIONS).flatMap<string>(({ errors }) => errors),
  ]);
  expect([...used].sort()).toEqual(ERROR_CODES.filter((code) => ERRORS[code].status > 0).sort());
});

test('a request is known as the call that it is', () => {
  expect(operationOf('POST', '/rooms')?.id).toBe('createRoom');
  expect(operationOf('PATCH', '/rooms/99412345678901234/knocks/k1')?.id).toBe('changeKnock');
  expect(operationOf('PUT', '/rooms')).toBeUndefined();
  expect(operationOf('GET', '/rooms/99412345678901234/secrets')).toBeUndefined();
  expect(operationOf('GET', '/')).toBeUndefined();
});
