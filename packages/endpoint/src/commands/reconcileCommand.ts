import { Command } from 'commander';
import { type Finding, reconcile } from '../reconcile/index.js';
import { createPostgresStore } from '../store/sql/index.js';
import { FAILED, sentenceOf, variable } from './commandLine.js';

interface CommandLine {
  repair?: boolean;
  deleteUnknownRooms?: boolean;
}

const HELP = `
Set ACS_CONNECTION_STRING and DATABASE_URL in the environment: other users of the machine can see command lines.

Prints one line for each difference. Exits with 0 if none is left, 1 if one is, and 2 if the comparison failed.`;

/** A finding on one line. */
function findingLine(finding: Finding): string {
  const what = `${finding.repaired ? 'repaired' : 'found'} ${finding.kind} ${finding.roomId}`;
  if (finding.kind === 'unknown-room') return `${what}, created ${finding.createdOn}`;
  return finding.kind === 'old-members' ? `${what}, ${finding.changes.size} members` : what;
}

/** `anteroom-endpoint reconcile` */
export function reconcileCommand(): Command {
  return new Command('reconcile')
    .description('find rooms and rosters for which the service and the endpoint’s store differ')
    .option('--repair', 'make the store match the service')
    .option(
      '--delete-unknown-rooms',
      'delete rooms of the service that the store lacks; only if nothing else creates rooms on the resource',
    )
    .addHelpText('after', HELP)
    .action(async (line: CommandLine, command: Command) => {
      const service = variable('ACS_CONNECTION_STRING', command);
      const connectionString = variable('DATABASE_URL', command);
      try {
        if (!(await compare(service, connectionString, line))) process.exitCode = 1;
      } catch (error) {
        command.error(`The comparison failed: ${sentenceOf(error)}`, { exitCode: FAILED });
      }
    });
}

/** Prints each difference. Returns whether none is left. */
async function compare(service: string, connectionString: string, line: CommandLine): Promise<boolean> {
  const store = await createPostgresStore({ connectionString });
  try {
    let allRepaired = true;
    for await (const finding of reconcile({ service, store, ...line })) {
      console.log(findingLine(finding));
      allRepaired &&= finding.repaired;
    }
    return allRepaired;
  } finally {
    await store.close();
  }
}
