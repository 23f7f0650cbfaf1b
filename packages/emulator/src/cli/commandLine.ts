import { readFileSync } from 'node:fs';
import { PhoneNumberSchema } from '@anteroom/contract/signalling';
import { type Command, InvalidArgumentError, Option } from 'commander';
import * as v from 'valibot';
import { explainFileError } from '../files/index.js';
import type { EmulatorOptions } from '../options/index.js';
import { type Phone, PhoneSchema } from '../phones/index.js';
import { type Fault, FaultSchema } from '../rest/faults/index.js';
import type { Seed } from '../seed/index.js';

/**
 * The parsed command line: the options of `startEmulator`, with files for `state` and `seed`, and the output options.
 */
export interface CommandLine
  extends Omit<EmulatorOptions, 'clock' | 'log' | 'onRequest' | 'stateFile' | 'seed' | 'host' | 'phones'> {
  host: string;
  state?: string;
  seed?: string;
  gracePeriodDays?: number;
  revocationDelaySeconds?: number;
  seatHoldSeconds?: number;
  reconnectSeconds?: number;
  phone: Record<string, Phone>;
  fault: Fault[];
  quiet?: boolean;
  json?: boolean;
}

export function addEmulatorOptions(command: Command): Command {
  return command
    .option('--port <number>', 'TCP port; 0 takes any free one', portNumber, 7070)
    .option('--host <address>', 'address to listen at; the default also covers ::1', '127.0.0.1')
    .option(
      '--public-url <url>',
      'address by which others reach the emulator, such as http://emulator:7070 from other containers',
    )
    .option('--access-key <base64>', 'access key of the resource (default: a public development key)')
    .option('--https', 'serve https with a self-signed certificate')
    .option('--certificate-file <file>', 'write the certificate to this file, as PEM')
    .option('--accept-bearer', 'accept any bearer token in place of a signature')
    .option(
      '--date-window-minutes <number>',
      "how far a request's date may be off, in minutes (default: 15)",
      atLeast(0),
    )
    .option('--state <file>', 'keep rooms and identities in this file')
    .option('--seed <file>', 'create the identities and rooms of this JSON file, and print their ids')
    .option('--page-size <number>', 'entries per page of a list (default: 30)', atLeast(1))
    .option('--empty-pages', 'return an empty page before each page of a list')
    .option('--no-enum-api-versions', 'refuse api-version=ApiVersion.V2025_03_13, which Python and the Azure CLI send')
    .addOption(
      choice(
        '--window-pair <rule>',
        'whether an update has to give validFrom and validUntil together',
        'required',
        'optional',
      ),
    )
    .addOption(
      choice(
        '--unknown-identities <rule>',
        'user ids that this emulator did not create, on a roster',
        'accept',
        'refuse',
      ),
    )
    .addOption(
      choice(
        '--repeated-request-with-other-body <rule>',
        'a request id that is reused with another body',
        'replay',
        'refuse',
      ),
    )
    .addOption(
      choice(
        '--collaborator-before-its-version <role>',
        'how api-versions before 2024-04-15 show the role',
        'Attendee',
        'Collaborator',
      ),
    )
    .option('--grace-period-days <number>', 'how long rooms are kept after validUntil (default: 30)', atLeast(0))
    .addOption(choice('--call-at-expiry <what>', 'what happens to a running call at validUntil', 'continue', 'end'))
    .addOption(
      choice('--call-at-deletion <what>', 'what happens to a running call when its room is deleted', 'end', 'continue'),
    )
    .option('--max-call-participants <number>', 'most participants in a call (default: 350)', atLeast(1))
    .option('--no-raise-hand', 'no one can raise a hand')
    .option('--no-reactions', 'no one can send a reaction')
    .option('--no-spotlight', 'no one can be put in the spotlight')
    .option('--hang-up-for-everyone', 'Presenters can end the call for everyone')
    .option(
      '--seat-hold-seconds <number>',
      'how long a caller is still shown after losing the connection (default: 2)',
      seconds,
    )
    .option('--reconnect-seconds <number>', 'how long callers try to reconnect (default: 120)', seconds)
    .option('--phone <number=behaviour>', 'how a phone behaves, such as +15550100=busy; can be repeated', addPhone, {})
    .option('--revocation-delay-seconds <number>', 'how long revoked tokens still work (default: 0)', atLeast(0))
    .option('--rate-limits', 'apply the documented rate limits of Identity')
    .option('--fault <json>', 'an initial fault, such as {"kind":"throttle"}; can be repeated', addFault, [])
    .option('--quiet', 'print only the connection string, seeded ids, and fatal errors')
    .option('--json', 'log requests and everything else as JSON lines to stderr');
}

/** Throws an `Error` of one plain sentence when the seed file cannot be read. */
export function emulatorOptions(line: CommandLine): EmulatorOptions {
  const {
    state,
    seed,
    gracePeriodDays,
    revocationDelaySeconds,
    seatHoldSeconds,
    reconnectSeconds,
    phone: phones,
    fault: _fault,
    quiet: _quiet,
    json: _json,
    ...same
  } = line;
  return {
    ...same,
    phones,
    ...(state === undefined ? {} : { stateFile: state }),
    ...(seed === undefined ? {} : { seed: readSeed(seed) }),
    ...(gracePeriodDays === undefined ? {} : { gracePeriodMs: gracePeriodDays * 24 * 60 * 60_000 }),
    ...(revocationDelaySeconds === undefined ? {} : { revocationDelayMs: revocationDelaySeconds * 1000 }),
    ...(seatHoldSeconds === undefined ? {} : { seatHoldMs: seatHoldSeconds * 1000 }),
    ...(reconnectSeconds === undefined ? {} : { reconnectMs: reconnectSeconds * 1000 }),
  };
}

function readSeed(path: string): Seed {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw explainFileError(`The seed file ${path} cannot be read`, error, 'there is no such file. Check its path.');
  }
  try {
    // The content is validated when the seed is applied.
    return JSON.parse(text) as Seed;
  } catch {
    throw new Error(`The seed file ${path} is not JSON. See "Seed" in the README.`);
  }
}

function addFault(text: string, before: Fault[]): Fault[] {
  try {
    return [...before, v.parse(FaultSchema, JSON.parse(text))];
  } catch (error) {
    const why = error instanceof v.ValiError ? error.message : 'it is not JSON.';
    throw new InvalidArgumentError(`Invalid fault (see "Faults, clock and calls over HTTP" in the README): ${why}`);
  }
}

function addPhone(text: string, before: Record<string, Phone>): Record<string, Phone> {
  const [phoneNumber, behaviour] = text.split('=', 2);
  const read = v.safeParse(v.tuple([PhoneNumberSchema, PhoneSchema]), [phoneNumber, { behaviour }]);
  if (!read.success) throw new InvalidArgumentError(read.issues[0].message);
  const [number, phone] = read.output;
  return { ...before, [number]: phone };
}

function choice(flags: string, description: string, usual: string, other: string): Option {
  return new Option(flags, `${description} (default: ${usual})`).choices([usual, other]);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It has to be a number from 0 to 65535.');
  return port;
}

/** Parses a whole number of at least `least`. */
export function atLeast(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least) {
      throw new InvalidArgumentError(`It has to be a whole number of at least ${least}.`);
    }
    return number;
  };
}

function seconds(text: string): number {
  const number = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It has to be a number of seconds.');
  return number;
}
