import { Command } from 'commander';
import { readSdkError } from '../service/sdkError.js';
import { createPostgresStore } from '../store/sql/createPostgresStore.js';
import { type Finding, reconcile } from './reconcile.js';

interface CommandLine {
  repair?: boolean;
  deleteUnknownRooms?: boolean;
}

const HELP = `
Reads ACS_CONNECTION_STRING and DATABASE_URL from the environment: other people see command lines.

It prints one line for each difference. It exits with 0 when none is left, 1 when one is, and 2 when it could not compare.`;

/** Exit code of a comparison that did not come to its end. */
const FAILED = 2;

/** A finding in one line. */
function findingLine(finding: Finding): string {
  const what = `${finding.repaired ? 'repaired' : 'found'} ${finding.kind} ${finding.roomId}`;
  if (finding.kind === 'unknown-room') return `${what}, made ${finding.createdOn}`;
  return finding.kind === 'old-members' ? `${what}, ${finding.changes.size} members` : what;
}

function variable(name: string, command: Command): string {
  const value = process.env[name];
  if (value) return value;
  return command.error(`${name} is not set. Give it in the environment.`);
}

/** `anteroom-endpoint reconcile` */
export function reconcileCommand(): Command {
  return new Command('reconcile')
    .description('compare the rooms and rosters of the service with what the endpoint keeps of them')
    .option('--repair', 'correct the store: the service is the truth')
    .option(
      '--delete-unknown-rooms',
      'delete rooms of the service that the endpoint does not keep; only for a resource of its own',
    )
    .addHelpText('after', HELP)
    .action(async (line: CommandLine, command: Command) => {
      const service = variable('ACS_CONNECTION_STRING', command);
      const connectionString = variable('DATABASE_URL', command);
      try {
        if (!(await compare(service, connectionString, line))) process.exitCode = 1;
      } catch (error) {
        // The stack is of no use to somebody at a command line, and an SDK's error holds signed headers.
        command.error(`Not compared: ${sentenceOf(error)}`, { exitCode: FAILED });
      }
    });
}

/** Prints each difference. Returns whether none is left. */
async function compare(service: string, connectionString: string, line: CommandLine): Promise<boolean> {
  const store = await createPostgresStore({ connectionString });
  try {
    let isMended = true;
    for await (const finding of reconcile({ service, store, ...line })) {
      console.log(findingLine(finding));
      isMended &&= finding.repaired;
    }
    return isMended;
  } finally {
    await store.close();
  }
}

function sentenceOf(error: unknown): string {
  if (readSdkError(error)) return `Azure Communication Services: ${firstLine(String((error as Error).message))}`;
  return error instanceof Error ? firstLine(error.message) : String(error);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
