#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { isLoopbackHost } from '@anteroom/contract/connection';
import { Command } from 'commander';
import { pino } from 'pino';
import { type Emulator, startEmulator } from '../server/index.js';
import { botsCommand } from './botsCommand.js';
import { addEmulatorOptions, type CommandLine, emulatorOptions } from './commandLine.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** An exit is not kept waiting longer than this, in milliseconds, by a state file that does not get written. */
const LAST_MOMENT_MS = 4000;

const command = new Command('anteroom-emulator')
  .description('A local Azure Communication Services resource: Rooms, Identity and room calls, with no cloud.')
  .version(version)
  // Both have a --seed.
  .enablePositionalOptions()
  .addCommand(botsCommand());
await addEmulatorOptions(command).action(start).parseAsync();

async function start(line: CommandLine): Promise<void> {
  const logger = line.json && !line.quiet ? pino({ base: null }, pino.destination({ dest: 2, sync: true })) : undefined;

  /** What is not asked for by a program, and goes to stderr so that a program can read stdout. */
  const say = (text: string) => {
    if (line.quiet) return;
    if (logger === undefined) console.error(text);
    else logger.warn(text);
  };

  try {
    const emulator = await startEmulator({
      ...emulatorOptions(line),
      log: say,
      ...(logger === undefined ? {} : { onRequest: (entry) => logger.info(entry, 'request') }),
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
        void emulator.close().then(() => process.exit(0));
      });
    }
    for (const fault of line.fault) emulator.faults.add(fault);
    for (const warning of warnings(line, emulator)) say(warning);
    console.log(`connection string: ${emulator.connectionString}`);
    printSeeded(emulator);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

function* warnings({ host, https, certificateFile, seed }: CommandLine, { seeded }: Emulator): Generator<string> {
  if (!isLoopbackHost(host)) {
    yield `Listening at ${host}: others in the network reach this emulator, and its access key may be known to all.`;
  }
  if (https && certificateFile !== undefined) {
    yield `To trust the certificate in Node.js, start your program with NODE_EXTRA_CA_CERTS=${certificateFile}`;
  } else if (https) {
    yield 'Nobody trusts the certificate yet. Give --certificate-file FILE to get it as a file that others can trust.';
  }
  if (seed !== undefined && seeded === undefined)
    yield 'The state file already holds something: the seed was left out.';
}

function printSeeded({ seeded }: Emulator): void {
  for (const [name, id] of Object.entries(seeded?.identities ?? {})) console.log(`identity ${name}: ${id}`);
  for (const [name, id] of Object.entries(seeded?.rooms ?? {})) console.log(`room ${name}: ${id}`);
}
