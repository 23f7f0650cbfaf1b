import { Command } from 'commander';
import { createPostgresStore } from '../postgres.js';
import { type Finding, reconcile } from './reconcile.js';

interface CommandLine {
  repair?: boolean;
  deleteUnknownRooms?: boolean;
}

const HELP = `
Reads ACS_CONNECTION_STRING and DATABASE_URL from the environment: other people see command lines.

It prints one line for each difference, and exits with 1 when one is left.`;

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
      const store = await createPostgresStore({ connectionString: variable('DATABASE_URL', command) });
      try {
        for await (const finding of reconcile({ service, store, ...line })) {
          console.log(findingLine(finding));
          if (!finding.repaired) process.exitCode = 1;
        }
      } finally {
        await store.close();
      }
    });
}
