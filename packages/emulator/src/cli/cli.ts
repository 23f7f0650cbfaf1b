#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { isLoopbackHost } from '@anteroom/contract/connection';
import { Command } from 'commander';
import { pino } from 'pino';
import { type Emulator, startEmulator } from '../server/index.js';
import { botsCommand } from './botsCommand.js';
import { addEmulatorOptions, type CommandLine, emulatorOptions } from './commandLine.js';
import { trustHints } from './trustHints.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** How long, in milliseconds, an exit waits for a state file that does not get written. */
const EXIT_DEADLINE_MS = 4000;

const command = new Command('anteroom-emulator')
  .description('A local Azure Communication Services resource: Rooms, Identity and room calls, with no cloud.')
  .version(version)
  // Both commands have a --seed.
  .enablePositionalOptions()
  .addCommand(botsCommand());
await addEmulatorOptions(command).action(start).parseAsync();

async function start(line: CommandLine): Promise<void> {
  const logger = line.json && !line.quiet ? pino({ base: null }, pino.destination({ dest: 2, sync: true })) : undefined;

  /** Prints anything that programs do not read. It goes to stderr, so that they can read stdout. */
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
        setTimeout(() => process.exit(1), EXIT_DEADLINE_MS).unref();
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
    yield `Listening at ${host}: others in the network can reach this emulator, and its access key may be public.`;
  }
  if (https && certificateFile !== undefined) {
    yield* trustHints(certificateFile);
  } else if (https) {
    yield 'No program trusts the certificate yet. Use --certificate-file FILE to save it for them.';
  }
  if (seed !== undefined && seeded === undefined)
    yield 'The state file already contains something, so the seed was ignored.';
}

function printSeeded({ seeded }: Emulator): void {
  for (const [name, id] of Object.entries(seeded?.identities ?? {})) console.log(`identity ${name}: ${id}`);
  for (const [name, id] of Object.entries(seeded?.rooms ?? {})) console.log(`room ${name}: ${id}`);
}
