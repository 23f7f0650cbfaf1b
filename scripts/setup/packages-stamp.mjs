// Whether the installed packages are the ones that the manifests and the lockfile ask for.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, workspaceFolders } from '../workspace/workspace.mjs';

const stampFile = (workspace) => join(workspace, 'node_modules', '.anteroom-packages');

/** A hash of all that decides what gets installed; the platform too, as some packages are made for one. */
export function packagesStamp(workspace = root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = [workspace, ...workspaceFolders(workspace)].map((folder) => join(folder, 'package.json'));
  for (const file of [...manifests, join(workspace, 'pnpm-lock.yaml'), join(workspace, 'pnpm-workspace.yaml')]) {
    hash.update(`\0${relative(workspace, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** True when the last finished install was of this very set, and no folder's packages were removed since. */
export function packagesAreCurrent(workspace = root) {
  const folders = [workspace, ...workspaceFolders(workspace)];
  return (
    existsSync(stampFile(workspace)) &&
    readFileSync(stampFile(workspace), 'utf8') === packagesStamp(workspace) &&
    folders.every((folder) => existsSync(join(folder, 'node_modules')))
  );
}

/** Records that the install of the present set has finished. */
export function writePackagesStamp(workspace = root) {
  writeFileSync(stampFile(workspace), packagesStamp(workspace));
}
