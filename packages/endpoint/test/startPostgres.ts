import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

/** The newest PostgreSQL that Debian's packages have put here, or `undefined`. */
export function findPostgres(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  return readdirSync(DEBIAN)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

/** The server refuses to run as root: then as the user that comes with the package, or as nobody. */
function account(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A real PostgreSQL on loopback, whose data is gone when it is closed. */
export async function startPostgres(bin: string): Promise<{ connectionString: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-postgres-'));
  const as = account();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'anteroom', '--auth=trust', '--no-sync', '--locale=C.UTF-8'], {
    cwd: folder,
    ...as,
  });
  const port = await freePort();
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-F', '-c', 'max_connections=40'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...as },
  );
  const ended = once(server, 'exit');
  const said: string[] = [];
  const ready = new Promise<boolean>((resolve) => {
    createInterface(server.stderr).on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve(true);
    });
    void ended.then(() => resolve(false));
  });
  const close = async () => {
    // A fast shutdown: it ends connections that a failed test has left open.
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  if (await ready) return { connectionString: `postgres://anteroom@127.0.0.1:${port}/postgres`, close };
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
}
