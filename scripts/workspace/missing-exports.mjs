import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf } from './workspace.mjs';

/** The file paths in an `exports` or `bin` value, at any depth. */
function filePaths(value) {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).flatMap(filePaths);
}

/** The files that `exports`, `bin` and `publishConfig` of a package name but that don't exist. */
export function missingExports(folder) {
  const { exports, bin, publishConfig } = manifestOf(folder);
  return [...new Set([exports, bin, publishConfig?.exports].flatMap(filePaths))].filter(
    (path) => !existsSync(join(folder, path)),
  );
}
