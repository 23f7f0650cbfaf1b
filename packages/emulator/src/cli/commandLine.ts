import { readFileSync } from 'node:fs';
import { PhoneNumberSchema } from '@anteroom/contract/signalling';
import { type Command, InvalidArgumentError, Option } from 'commander';
import * as v from 'valibot';
import type { EmulatorOptions } from '../options/index.js';
import { type Phone, PhoneSchema } from '../phones/index.js';
import { type Fault, FaultSchema } from '../rest/faults/index.js';
import type { Seed } from '../seed/index.js';

/** What a command line says: the options of `startEmulator`, with `state` and `seed` as files, and how to speak. */
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
    .option('--access-key <base64>', 'access key of the resource (default: a public development key)')
    .option('--https', 'speak https with a certificate of its own')
    .option('--certificate-file <file>', 'write the certificate there, as PEM')
    .option('--accept-bearer', 'take any bearer token in place of a signature')
    .option('--date-window-minutes <number>', "how far a request's date may be off (default: 15)", atLeast(0))
    .option('--state <file>', 'keep rooms and identities in this file')
    .option('--seed <file>', 'create the identities and rooms of this JSON file, and print their ids')
    .option('--page-size <number>', 'entries a page of a list (default: 50)', atLeast(1))
    .option('--empty-pages', 'put an empty page before each page of a list')
    .addOption(choice('--window-pair <rule>', 'validFrom and validUntil together on update', 'required', 'optional'))
    .addOption(choice('--unknown-identities <rule>', 'user ids of elsewhere on a roster', 'accept', 'refuse'))
    .addOption(
      choice('--repeated-request-with-other-body <rule>', 'a request id that was used before', 'replay', 'refuse'),
    )
    .addOption(
      choice(
        '--collaborator-before-its-version <role>',
        'how older api-versions show the role',
        'Attendee',
        'Collaborator',
      ),
    )
    .option('--grace-period-days <number>', 'how long rooms stay after validUntil (default: 30)', atLeast(0))
    .addOption(choice('--call-at-expiry <what>', 'a running call at validUntil', 'continue', 'end'))
    .addOption(choice('--call-at-deletion <what>', 'a running call when its room is deleted', 'end', 'continue'))
    .option('--max-call-participants <number>', 'participants a call takes (default: 350)', atLeast(1))
    .option('--no-raise-hand', 'nobody can raise a hand')
    .option('--no-reactions', 'nobody can send a reaction')
    .option('--no-spotlight', 'nobody can be put in the spotlight')
    .option('--hang-up-for-everyone', 'Presenters can end the call for everyone')
    .option('--seat-hold-seconds <number>', 'how long a lost caller is still shown (default: 2)', seconds)
    .option('--reconnect-seconds <number>', 'how long callers try to come back (default: 120)', seconds)
    .option(
      '--phone <number=behaviour>',
      'how a phone behaves, such as +15550100=busy; may be given again',
      addPhone,
      {},
    )
    .option('--revocation-delay-seconds <number>', 'how long revoked tokens still work (default: 0)', atLeast(0))
    .option('--rate-limits', 'keep the documented rate limits of Identity')
    .option('--fault <json>', 'a fault from the start, such as {"kind":"throttle"}; may be given again', addFault, [])
    .option('--quiet', 'print nothing but the connection string, seeded ids, and what ends it')
    .option('--json', 'log each request, and all else, as JSON lines to stderr');
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
  try {
    // What it holds is checked where it is planted.
    return JSON.parse(readFileSync(path, 'utf8')) as Seed;
  } catch {
    throw new Error(`The seed file ${path} cannot be read, or is not JSON. Give a file as the README describes it.`);
  }
}

function addFault(text: string, before: Fault[]): Fault[] {
  try {
    return [...before, v.parse(FaultSchema, JSON.parse(text))];
  } catch (error) {
    const why = error instanceof v.ValiError ? error.message : 'it is no JSON.';
    throw new InvalidArgumentError(`A fault is JSON as the README describes it: ${why}`);
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

function atLeast(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least) {
      throw new InvalidArgumentError(`It has to be a whole number from ${least} on.`);
    }
    return number;
  };
}

function seconds(text: string): number {
  const number = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It has to be a number of seconds.');
  return number;
}
