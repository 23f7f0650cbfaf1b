// Prints each folder that has more than 20 tracked files, and fails if there is one. Images and tests count.
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { root } from '../workspace/workspace.mjs';

export const MAX_FILES = 20;

/** The folders with too many of the given files directly in them, such as `{ folder: 'e2e', count: 32 }`. */
export function crowdedFolders(files) {
  const counts = new Map();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > MAX_FILES).map(([folder, count]) => ({ folder, count }));
}

if (import.meta.filename === process.argv[1]) {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  const crowded = crowdedFolders(files.split('\0').filter(Boolean));
  for (const { folder, count } of crowded) {
    console.error(`${folder} has ${count} files. Split it into folders of at most ${MAX_FILES}.`);
  }
  process.exitCode = crowded.length > 0 ? 1 : 0;
}
