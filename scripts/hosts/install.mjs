// Prepares a folder with every host of a README and installs its packages from tarballs.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../processes/run.mjs';
import { root } from '../workspace/workspace.mjs';

const TAIL_LINES = 25;

/** The code blocks of a README that follow `<!-- host: FILE -->`, as file and text. */
export function hostBlocks(markdown) {
  const blocks = [...markdown.matchAll(/^<!-- host: (\S+) -->\n+```jsx?\n(.*?)^```$/gms)];
  return blocks.map(([, file, text]) => ({ file, text }));
}

/**
 * Writes the files and runs `npm install`. Rejects with the last lines of npm's output if that fails.
 *
 * @param source the folder with the other files, such as `e2e/hosts`
 * @param readme the README with the blocks
 * @param packages the names of our packages to install, without scope
 */
export async function installHosts(folder, { source, readme, packages }) {
  cpSync(join(root, source), folder, { recursive: true });
  const markdown = readFileSync(join(root, readme), 'utf8');
  for (const { file, text } of hostBlocks(markdown)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const packed = readdirSync(join(root, 'artifacts'));
  for (const name of packages) {
    const tarball = packed.find((file) => file.startsWith(`anteroom-${name}-`));
    if (!tarball) throw new Error(`The tarball of @anteroom/${name} is missing: run \`npm run pack\` first.`);
    manifest.dependencies[`@anteroom/${name}`] = `file:${join(root, 'artifacts', tarball)}`;
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error'];
  const { code, output } = await run('npm', ['install', '--prefix', folder, ...options], { capture: true });
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-TAIL_LINES).join('\n'));
}
