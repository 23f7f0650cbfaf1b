import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { manifestOf, publicPackageFolders } from '../workspace/workspace.mjs';

/**
 * The specifiers that a module loads statically: its imports and re-exports of values. `import type` and `import()` don't
 * count. `import { type T }` does, because it stays in the output as an import for side effects.
 */
export function staticImports(fileName: string, text: string) {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const byValue =
      (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(statement) && !statement.isTypeOnly);
    const specifier = byValue ? statement.moduleSpecifier : undefined;
    return specifier && ts.isStringLiteral(specifier) ? [specifier.text] : [];
  });
}

/** The source file of a specifier in this workspace, or `undefined` for other packages. */
function sourceOf(specifier: string, importer: string) {
  if (specifier.startsWith('.')) {
    const path = join(dirname(importer), specifier);
    const candidates = [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')];
    return candidates.find((candidate) => existsSync(candidate));
  }
  for (const folder of publicPackageFolders()) {
    const { name, exports } = manifestOf(folder);
    if (specifier !== name && !specifier.startsWith(`${name}/`)) continue;
    return join(folder, exports[`.${specifier.slice(name.length)}`]['anteroom-source']);
  }
  return undefined;
}

/** Every external package that loads together with `entry`, with the file that imports it. */
export function packagesLoadedWith(entry: string) {
  const loaded = new Map<string, string>();
  const files = new Set([entry]);
  for (const file of files) {
    for (const specifier of staticImports(file, readFileSync(file, 'utf8'))) {
      const source = sourceOf(specifier, file);
      if (source) files.add(source);
      else loaded.set(specifier, file);
    }
  }
  return loaded;
}
