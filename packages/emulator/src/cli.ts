#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { startEmulator } from './startEmulator.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const { port, host, accessKey } = new Command('anteroom-emulator')
  .description('A local Azure Communication Services resource: Rooms, Identity and room calls, with no cloud.')
  .version(version)
  .option('--port <number>', 'TCP port; 0 takes any free one', portNumber, 7070)
  .option('--host <address>', 'address to listen at; the default also covers ::1', '127.0.0.1')
  .option('--access-key <base64>', 'access key of the resource (default: a public development key)')
  .parse()
  .opts<{ port: number; host: string; accessKey?: string }>();

try {
  const emulator = await startEmulator({
    port,
    host,
    log: (line) => console.error(line),
    ...(accessKey === undefined ? {} : { accessKey }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void emulator.close().then(() => process.exit(0));
    });
  }
  console.log(`connection string: ${emulator.connectionString}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It has to be a number from 0 to 65535.');
  return port;
}
