import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as standIn from '../index.js';

/** The packages with a version of the calling SDK. Their declarations are read, never their code. */
const VERSIONS = ['calling-sdk-1.40', '@azure/communication-calling', 'calling-sdk-2.0'];

const readOwn = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const sourceOf = (text: string) => ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);

/** The names of the values that a version exports: classes, enums, functions and constants, but no types. */
function valuesOf(version: string): string[] {
  const file = sourceOf(readOwn(`../../node_modules/${version}/types/communication-calling.d.ts`));
  return file.statements.flatMap((statement) => {
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const isValue =
      ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement) || ts.isFunctionDeclaration(statement);
    return isValue && statement.name ? [statement.name.text] : [];
  });
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword;

/** The names that the switch at run time exports: one pattern takes them from the engine. */
function namesOfSwitch(): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectBindingPattern(node)) names.push(...node.elements.map(({ name }) => name.getText()));
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(readOwn('../engine/engineAtRunTime.ts')));
  return names;
}

test.each(VERSIONS)('every value of %s is exported, in each entry', (version) => {
  const values = valuesOf(version);
  expect(values).toEqual(expect.arrayContaining(['CallClient', 'Features', 'LocalAudioStream']));
  expect(Object.keys(standIn)).toEqual(expect.arrayContaining(values));
  expect(namesOfSwitch()).toEqual(expect.arrayContaining(values));
});

test('nothing is exported that no version has', () => {
  const values = new Set(VERSIONS.flatMap(valuesOf));
  expect(Object.keys(standIn).filter((name) => !values.has(name))).toEqual([]);
  expect(namesOfSwitch().toSorted()).toEqual(Object.keys(standIn).toSorted());
});
