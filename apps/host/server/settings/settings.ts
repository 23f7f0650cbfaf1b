import { parseConnectionString } from '@anteroom/contract/connection';
import { CannotStart } from './CannotStart.js';

export interface Settings {
  port: number;
  emulatorPort: number;
  /** The connection string of a real resource; `undefined` for the emulator. */
  connectionString: string | undefined;
  /** The folder for the host's data; `undefined` keeps the data in memory. */
  dataDir: string | undefined;
  /** Serves the built pages and needs a real resource. */
  production: boolean;
  /** The folder with built pages to serve; `undefined` for those of `npm run build` in production, and else the sources. */
  pagesDir: string | undefined;
  /** Whether anyone can sign in as anyone, by `Authorization: Dev NAME`. */
  developmentSignIn: boolean;
}

/** Any other value means production: a misspelled "production" must not open the host to everyone. */
const NOT_PRODUCTION = ['development', 'test'];

/** Throws `CannotStart` for any argument, without quoting it: it may be a key in the wrong place. */
export function refuseArguments(args: string[]): void {
  if (args.length === 0) return;
  throw new CannotStart(
    '"npm start" takes no arguments: set the environment variables PORT and EMULATOR_PORT instead, for example PORT=5999.',
  );
}

/** Reads `PORT`, `EMULATOR_PORT`, `ACS_CONNECTION_STRING`, `ANTEROOM_DATA`, `ANTEROOM_PAGES`, `ANTEROOM_SIGN_IN` and `NODE_ENV`. Throws `CannotStart` for an invalid value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const production = Boolean(env.NODE_ENV) && !NOT_PRODUCTION.includes(env.NODE_ENV ?? '');
  const connectionString = readConnectionString(env);
  if (production && connectionString === undefined) {
    throw new CannotStart(
      `ACS_CONNECTION_STRING is not set, and NODE_ENV is "${env.NODE_ENV}", which means production: set it to "endpoint=https://...;accesskey=..." from the resource, or unset NODE_ENV to use the emulator.`,
    );
  }
  return {
    port: readPort(env, 'PORT', 5173),
    emulatorPort: readPort(env, 'EMULATOR_PORT', 7070),
    connectionString,
    dataDir: env.ANTEROOM_DATA || undefined,
    production,
    pagesDir: env.ANTEROOM_PAGES || undefined,
    developmentSignIn: readSignIn(env) && !production,
  };
}

function readPort(env: NodeJS.ProcessEnv, variable: string, fallback: number): number {
  const text = env[variable];
  if (!text) return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CannotStart(`${variable} is "${text}", which is not a port: set it to a number from 0 to 65535.`);
}

function readSignIn({ ANTEROOM_SIGN_IN }: NodeJS.ProcessEnv): boolean {
  if (!ANTEROOM_SIGN_IN || ANTEROOM_SIGN_IN === 'development') return ANTEROOM_SIGN_IN === 'development';
  throw new CannotStart(
    `ANTEROOM_SIGN_IN is "${ANTEROOM_SIGN_IN}": set it to "development", which lets anyone sign in as anyone, or unset it.`,
  );
}

function readConnectionString(env: NodeJS.ProcessEnv): string | undefined {
  const text = env.ACS_CONNECTION_STRING;
  if (!text) return undefined;
  if (parseConnectionString(text)) return text;
  // The value stays out of the message: it may hold a key.
  throw new CannotStart(
    'ACS_CONNECTION_STRING is not a connection string: copy "endpoint=https://...;accesskey=..." from the resource, or unset it to use the emulator.',
  );
}
