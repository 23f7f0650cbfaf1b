// Records which packages are installed, to see whether they match the manifests and the lockfile.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, workspaceFolders } from '../workspace/workspace.mjs';

const stampFile = (workspace) => join(workspace, 'node_modules', '.anteroom-packages');

/** A hash of everything that decides what is installed, including the platform, because some packages depend on it. */
export function packagesStamp(workspace = root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = [workspace, ...workspaceFolders(workspace)].map((folder) => join(folder, 'package.json'));
  for (const file of [...manifests, join(workspace, 'pnpm-lock.yaml'), join(workspace, 'pnpm-workspace.yaml')]) {
    hash.update(`\0${relative(workspace, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** True if the last install had the same manifests and lockfile, and no node_modules folder was removed since. */
export function packagesAreCurrent(workspace = root) {
  const folders = [workspace, ...workspaceFolders(workspace)];
  return (
    existsSync(stampFile(workspace)) &&
    readFileSync(stampFile(workspace), 'utf8') === packagesStamp(workspace) &&
    folders.every((folder) => existsSync(join(folder, 'node_modules')))
  );
}

/** Records that the install has finished. */
export function writePackagesStamp(workspace = root) {
  writeFileSync(stampFile(workspace), packagesStamp(workspace));
}
