import { dirname } from 'node:path';

export const MAX_FILES = 20;

/** The folders with too many of the given files directly in them, such as `{ folder: 'e2e', count: 32 }`. */
export function crowdedFolders(files) {
  const counts = new Map();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > MAX_FILES).map(([folder, count]) => ({ folder, count }));
}
