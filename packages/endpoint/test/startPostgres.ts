import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

/** The newest PostgreSQL that Debian's packages have installed, or `undefined`. */
export function findPostgres(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  return readdirSync(DEBIAN)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

/** The server refuses to run as root, so it runs as the package's user, or as `nobody`. */
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

export type PostgresServer = Awaited<ReturnType<typeof startPostgres>>;

/** A real PostgreSQL on loopback, whose data is deleted when it is closed. */
export async function startPostgres(bin: string) {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-postgres-'));
  const as = account();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'anteroom', '--auth=trust', '--no-sync', '--locale=C.UTF-8'], {
    cwd: folder,
    ...as,
  });
  const port = await freePort();
  const remove = () => rmSync(folder, { recursive: true, force: true });

  async function start() {
    const child = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-F', '-c', 'max_connections=60'],
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...as },
    );
    const ended = once(child, 'exit');
    const { isReady, said } = await readiness(child.stderr, 'ready to accept');
    if (isReady) return { child, ended };
    remove();
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
  }

  let server = await start();
  const stop = async () => {
    // A fast shutdown: it ends connections that a failed test has left open.
    server.child.kill('SIGINT');
    await server.ended;
  };
  /** The server and the processes of its connections, each of which is a separate group. */
  const signalAll = (signal: 'SIGSTOP' | 'SIGCONT') => {
    const pid = Number(server.child.pid);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    for (const one of [pid, ...children]) process.kill(one, signal);
  };
  return {
    port,
    connectionString: `postgres://anteroom@127.0.0.1:${port}/postgres`,
    /** Creates a database and returns its address. `options` are passed to `create database`; sessions begin with `settings`. */
    async createDatabase(name: string, settings: Record<string, string> = {}, options = '') {
      const admin = new pg.Client(`postgres://anteroom@127.0.0.1:${port}/postgres`);
      await admin.connect();
      await admin.query(`create database ${name} ${options}`);
      for (const [key, value] of Object.entries(settings)) {
        await admin.query(`alter database ${name} set ${key} = ${value}`);
      }
      await admin.end();
      return `postgres://anteroom@127.0.0.1:${port}/${name}`;
    },
    stop,
    async restart() {
      server = await start();
    },
    /** Makes the server a read-only replica from its next start on. */
    becomeReplica: () => writeFileSync(join(data, 'standby.signal'), ''),
    freeze: () => signalAll('SIGSTOP'),
    thaw: () => signalAll('SIGCONT'),
    close: async () => {
      await stop();
      remove();
    },
  };
}

/** Waits until a program prints that it is ready, or ends first. */
async function readiness(output: NodeJS.ReadableStream, words: string): Promise<{ isReady: boolean; said: string[] }> {
  const said: string[] = [];
  return new Promise((resolve) => {
    createInterface(output)
      .on('line', (line) => {
        said.push(line);
        if (line.includes(words)) resolve({ isReady: true, said });
      })
      .on('close', () => resolve({ isReady: false, said }));
  });
}

const PGBOUNCER = '/usr/sbin/pgbouncer';

/** Whether Debian's package `pgbouncer` is installed. */
export const hasPgBouncer = existsSync(PGBOUNCER);

/** A real PgBouncer in transaction mode in front of a server: every transaction may get another connection. */
export async function startPgBouncer(server: PostgresServer) {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-pgbouncer-'));
  const as = account();
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
* = host=127.0.0.1 port=${server.port} user=anteroom
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 5
server_round_robin = 1
`,
  );
  if (as) for (const path of [folder, settings]) chownSync(path, as.uid, as.gid);
  const child = spawn(PGBOUNCER, [settings], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...as });
  const ended = once(child, 'exit');
  const { isReady, said } = await readiness(child.stderr, 'process up');
  if (!isReady) throw new Error(`PgBouncer did not start:\n${said.join('\n')}`);
  return {
    connectionString: `postgres://anteroom@127.0.0.1:${port}`,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
