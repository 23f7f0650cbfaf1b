import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as standIn from '../index.js';

const SDK = '@azure/communication-calling';
const LIBRARY = fileURLToPath(
  new URL('../../../../node_modules/@azure/communication-react/dist/dist-esm', import.meta.url),
);

/** The text of each file of the UI library that mentions the calling SDK. */
function mentions(): string[] {
  return readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(LIBRARY, file), 'utf8'))
    .filter((text) => text.includes(SDK));
}

/** The names that a file imports from the calling SDK; `*` for all of it. Published files contain no types. */
function importedNames(text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfSdk(node)) names.push(...namesOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return names;
}

function isOfSdk(node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration | ts.CallExpression {
  const from =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : // `import(…)` and `require(…)`
        ts.isCallExpression(node)
        ? node.arguments[0]
        : undefined;
  return from !== undefined && ts.isStringLiteral(from) && from.text === SDK;
}

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration | ts.CallExpression): string[] {
  if (ts.isCallExpression(node)) return ['*'];
  const list = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  const isDefault = ts.isImportDeclaration(node) && node.importClause?.name !== undefined;
  const named =
    list && (ts.isNamedImports(list) || ts.isNamedExports(list))
      ? list.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
      : ['*'];
  return isDefault ? ['default', ...(list ? named : [])] : named;
}

describe('the stand-in', () => {
  it("exports what Microsoft's UI library imports from the calling SDK", () => {
    const imported = new Set(mentions().flatMap(importedNames));
    expect(imported).not.toContain('*');
    expect(Object.keys(standIn)).toEqual(expect.arrayContaining([...imported]));
    // It reads about six hundred files.
  }, 60_000);
});

describe('how an import is read', () => {
  it.each([
    ["import { A, B as C } from '@azure/communication-calling';", ['A', 'B']],
    ["export { A as D } from '@azure/communication-calling';", ['A']],
    ["import * as all from '@azure/communication-calling';", ['*']],
    ["import '@azure/communication-calling';", ['*']],
    ["import one, { A } from '@azure/communication-calling';", ['default', 'A']],
    ["export const load = async () => (await import('@azure/communication-calling')).A;", ['*']],
    ["import { A } from '@azure/communication-calling-effects';", []],
    ["// import { A } from '@azure/communication-calling';", []],
  ])('%s', (text, names) => {
    expect(importedNames(text)).toEqual(names);
  });
});
