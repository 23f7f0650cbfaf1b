import { existsSync, readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ERROR_CODES, ERRORS } from '../src/index.js';
import { ERRORS_OF_EVERY_OPERATION, OPERATIONS, operationOf } from '../src/operations/index.js';
import { generatedFiles } from './generatedFiles.js';

const files = generatedFiles();

test.each(Object.entries(files))('%s is up to date', (path, text) => {
  const file = new URL(`../${path}`, import.meta.url);
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(now === text, 'It is stale: run packages/contract/scripts/generate.ts as described in its first line.').toBe(
    true,
  );
});

test('openapi.yaml is a valid OpenAPI 3.1 document, and its references resolve', async () => {
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

test('every operation has a summary', () => {
  const { paths } = parse(files['openapi.yaml'] ?? '') as {
    paths: Record<string, Record<string, { summary?: string }>>;
  };
  const operations = Object.values(paths).flatMap((path) => Object.values(path).filter(({ summary }) => summary));
  expect(operations).toHaveLength(Object.keys(OPERATIONS).length);
});

test('the validator rejects an invalid OpenAPI document', async () => {
  const broken = (files['openapi.yaml'] ?? '').replace('operationId: listRooms', 'operationId: [1]');
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test('every error code of the endpoint belongs to an operation, and no code of the browser does', () => {
  const used = new Set([
    ...ERRORS_OF_EVERY_OPERATION,
    ...Object.values(OPERATIONS).flatMap<string>(({ errors }) => errors),
  ]);
  expect([...used].sort()).toEqual(ERROR_CODES.filter((code) => ERRORS[code].status > 0).sort());
});

test('a request is matched to its operation', () => {
  expect(operationOf('POST', '/rooms')?.id).toBe('createRoom');
  expect(operationOf('PATCH', '/rooms/99412345678901234/knocks/k1')?.id).toBe('changeKnock');
  expect(operationOf('PATCH', '/rooms/99412345678901234/knocks/k1')?.params).toEqual({
    roomId: '99412345678901234',
    knockId: 'k1',
  });
  expect(operationOf('PUT', '/rooms')).toBeUndefined();
  expect(operationOf('GET', '/rooms/99412345678901234/secrets')).toBeUndefined();
  expect(operationOf('GET', '/')).toBeUndefined();
});
