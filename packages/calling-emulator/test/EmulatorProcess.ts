import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const LINE = ['--conditions=anteroom-source', '--import', 'tsx', 'packages/emulator/src/cli/cli.ts'];
const INSECURE = { allowInsecureConnection: true };

/** A real emulator, reached through the official SDKs. It can be killed and restarted on the same port. */
export class EmulatorProcess {
  readonly accessKey: string;
  readonly port: number;
  readonly rooms: RoomsClient;
  readonly identity: CommunicationIdentityClient;

  private constructor(
    private readonly args: readonly string[],
    private child: ChildProcess,
    connectionString: string,
  ) {
    const [, port = '', accessKey = ''] = /:(\d+)\/;accesskey=(.+)$/.exec(connectionString) ?? [];
    this.port = Number(port);
    this.accessKey = accessKey;
    this.rooms = new RoomsClient(connectionString, INSECURE);
    this.identity = new CommunicationIdentityClient(connectionString, INSECURE);
  }

  static async start(args: readonly string[] = []): Promise<EmulatorProcess> {
    const { child, connectionString } = await launch(['--port', '0', ...args]);
    return new EmulatorProcess(args, child, connectionString);
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Identities whose tokens name another way to this emulator. */
  identityAt(port: number): CommunicationIdentityClient {
    return new CommunicationIdentityClient(`endpoint=http://localhost:${port}/;accesskey=${this.accessKey}`, INSECURE);
  }

  /** Ends it as a crash would, once its state file holds this room. */
  async kill(roomId: string): Promise<void> {
    const stateFile = this.args[this.args.indexOf('--state') + 1];
    while (stateFile && !(await readFile(stateFile, 'utf8').catch(() => '')).includes(roomId)) await setTimeout(20);
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  async restart(): Promise<void> {
    const { child } = await launch(['--port', String(this.port), ...this.args]);
    this.child = child;
  }
}

function launch(args: string[]): Promise<{ child: ChildProcess; connectionString: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...LINE, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    process.once('exit', () => child.kill());
    // The test run ends when its tests have, not when the emulator does.
    child.unref();
    (child.stdout as Socket).unref();
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The emulator ended with ${code}.`)));
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += String(chunk);
      const [, connectionString] = /^connection string: (.+)$/m.exec(text) ?? [];
      if (connectionString) resolve({ child, connectionString });
    });
  });
}
