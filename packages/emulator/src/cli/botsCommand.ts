import { readFileSync } from 'node:fs';
import { ROLES } from '@anteroom/contract';
import { parseConnectionString } from '@anteroom/contract/connection';
import { Command, InvalidArgumentError, Option } from 'commander';
import * as v from 'valibot';
import type { CrowdOptions } from '../bots/index.js';
import { atLeast } from './commandLine.js';

interface BotsLine extends Omit<CrowdOptions, 'roomId' | 'names' | 'cameras' | 'seconds'> {
  room: string;
  names?: string;
  cameras?: (count: number) => number;
  connectionString?: string;
  for?: number;
}

const SummarySchema = v.object({ id: v.string(), bots: v.array(v.object({ displayName: v.string() })) });

const CrowdsSchema = v.object({ crowds: v.array(SummarySchema) });

const DEFAULT_ORIGIN = 'http://localhost:7070';

/** How often to check whether the bots are still there, in milliseconds. */
const CHECK_MS = 1000;

/** `anteroom-emulator bots`: adds bots to a room of a running emulator, and removes them when it is interrupted. */
export function botsCommand(): Command {
  return new Command('bots')
    .description('Adds simulated people to a room of a running emulator, until Ctrl-C.')
    .requiredOption('--room <id>', 'id of the room, which has to be open now')
    .requiredOption('--count <number>', 'number of bots', atLeast(0))
    .addOption(new Option('--role <role>', 'their role in the room (default: Attendee)').choices(ROLES))
    .option('--names <file or prefix>', 'a file with one name per line, or a prefix for all names')
    .option(
      '--cameras <number or share>',
      'how many cameras are on at any time, such as 12 or 50% (default: a third)',
      cameras,
    )
    .option('--speaking <number>', 'how many speak at once, at most (default: 2)', atLeast(0))
    .option('--hands <number>', 'how many hands are up at once, at most (default: 2)', atLeast(0))
    .option('--sharing', 'one of them shares a screen')
    .option('--seed <number>', 'the same seed gives the same behavior (default: 1)', atLeast(0))
    .option('--step-ms <number>', 'length of a step in milliseconds (default: 1000)', atLeast(0))
    .option('--for <seconds>', 'leave after this many seconds (default: stay)', atLeast(0))
    .option(
      '--connection-string <text>',
      `the emulator's connection string (default: the emulator at ${DEFAULT_ORIGIN})`,
    )
    .action(stayInRoom);
}

async function stayInRoom(line: BotsLine): Promise<void> {
  const { room, count, names, cameras: share, connectionString, for: seconds, ...same } = line;
  try {
    // Only the origin is used: the emulator's own API needs no key.
    const origin =
      connectionString === undefined ? DEFAULT_ORIGIN : parseConnectionString(connectionString)?.endpoint.origin;
    if (origin === undefined) {
      throw new Error('That is not a connection string: copy the one that the emulator printed.');
    }
    const bots = `${origin}/_emulator/bots`;
    const crowd: CrowdOptions = {
      ...same,
      roomId: room,
      count,
      ...(names === undefined ? {} : { names: namesOf(names, count) }),
      ...(share === undefined ? {} : { cameras: share(count) }),
      ...(seconds === undefined ? {} : { seconds }),
    };
    const { id, bots: inside } = v.parse(SummarySchema, await ask(bots, 'POST', crowd));
    console.log(`${inside.length} bots are in room ${room}. Press Ctrl-C to remove them.`);
    const interrupted = await untilGone(bots, id);
    if (interrupted) await ask(`${bots}/${id}`, 'DELETE').catch(() => undefined);
    console.log(interrupted ? 'The bots have left.' : 'The bots are gone.');
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** @returns true if this process was asked to end, false if the bots left for another reason */
function untilGone(bots: string, id: string): Promise<boolean> {
  let looking: NodeJS.Timeout | undefined;
  return new Promise<boolean>((resolve, reject) => {
    const look = async () => {
      const { crowds } = v.parse(CrowdsSchema, await ask(bots, 'GET'));
      if (!crowds.some((crowd) => crowd.id === id)) resolve(false);
    };
    looking = setInterval(() => look().catch(reject), CHECK_MS);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(true));
  }).finally(() => clearInterval(looking));
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }).catch(
    () => {
      throw new Error(`No emulator responds at ${new URL(url).origin}. Start one, or give its --connection-string.`);
    },
  );
  if (response.status === 204) return undefined;
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const refused = v.safeParse(v.object({ error: v.object({ message: v.string() }) }), answer);
  if (response.status === 404)
    throw new Error('The emulator has no such room. Give the id of a room that is open now.');
  throw new Error(refused.success ? refused.output.error.message : `The emulator returned ${response.status}.`);
}

function namesOf(fileOrPrefix: string, count: number): string[] {
  try {
    const lines = readFileSync(fileOrPrefix, 'utf8').split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } catch {
    return Array.from({ length: count }, (_, index) => `${fileOrPrefix} ${index + 1}`);
  }
}

function cameras(text: string): (count: number) => number {
  const [, number, percent] = /^(\d+)(%?)$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError('It has to be a whole number, or a share such as 50%.');
  return (count) => (percent === '%' ? Math.round((count * Number(number)) / 100) : Number(number));
}
