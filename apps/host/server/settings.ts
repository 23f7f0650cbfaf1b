import { CannotStart } from './CannotStart.js';

export interface Settings {
  port: number;
  emulatorPort: number;
  /** Of a real resource; `undefined` for the emulator. */
  connectionString: string | undefined;
  production: boolean;
}

/** Reads `PORT`, `EMULATOR_PORT`, `ACS_CONNECTION_STRING` and `NODE_ENV`. Throws `CannotStart` for a wrong one. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: readPort(env, 'PORT', 5173),
    emulatorPort: readPort(env, 'EMULATOR_PORT', 7070),
    connectionString: readConnectionString(env),
    production: env.NODE_ENV === 'production',
  };
}

function readPort(env: NodeJS.ProcessEnv, variable: string, fallback: number): number {
  const text = env[variable];
  if (!text) return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CannotStart(`${variable} is "${text}", which is not a port: set it to a number from 0 to 65535.`);
}

function readConnectionString(env: NodeJS.ProcessEnv): string | undefined {
  const text = env.ACS_CONNECTION_STRING;
  if (!text) return undefined;
  // The SDKs want exactly this order. The value stays out of the message: it holds a key.
  if (/^endpoint=https?:\/\/[^;]+;accesskey=.+$/i.test(text)) return text;
  throw new CannotStart(
    'ACS_CONNECTION_STRING is not a connection string: copy "endpoint=https://...;accesskey=..." from the resource, or unset it to use the emulator.',
  );
}
