// Finds packages, manifests and tools in this workspace.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the root package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The parsed package.json of a folder. */
export function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Folders of the workspace's packages and apps, sorted. */
export function workspaceFolders(workspace = root) {
  return ['packages', 'apps']
    .map((parent) => join(workspace, parent))
    .filter((parent) => existsSync(parent))
    .flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort();
}

/** Folders of the packages that are published. */
export function publicPackageFolders(workspace = root) {
  return workspaceFolders(workspace).filter((folder) => manifestOf(folder).private !== true);
}

/** The script behind a tool's command. Running it without a shell lets signals reach it. */
export function toolScript(tool, command = tool) {
  const folder = join(root, 'node_modules', tool);
  const { bin } = manifestOf(folder);
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
