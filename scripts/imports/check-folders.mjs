// Fails if a folder has more than 20 tracked files. Images and tests count.
import { execFileSync } from 'node:child_process';
import { root } from '../workspace/workspace.mjs';
import { crowdedFolders, MAX_FILES } from './crowded-folders.mjs';

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
const crowded = crowdedFolders(files.split('\0').filter(Boolean));
for (const { folder, count } of crowded) {
  console.error(`${folder} has ${count} files. Split it into folders of at most ${MAX_FILES}.`);
}
process.exitCode = crowded.length > 0 ? 1 : 0;
