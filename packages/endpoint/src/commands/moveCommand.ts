import { Command } from 'commander';
import { type Moved, move } from '../move/index.js';
import { createPostgresStore } from '../store/sql/index.js';
import { FAILED, sentenceOf, variable } from './commandLine.js';

interface CommandLine {
  dryRun?: boolean;
  except?: string[];
}

const HELP = `
Set ACS_CONNECTION_STRING and DATABASE_URL in the environment: other users of the machine can see command lines.

Reads rooms and rosters of Azure Communication Services and changes nothing there. Writes only what differs, so it can be
repeated, and continues after a stop. Run it before you switch the endpoint to LiveKit. Afterwards the store is the truth.

Prints one line for each difference, and then the totals. Exits with 0 when the store has every room, 1 if something is left
to write, and 2 if it failed.`;

function detail(moved: Moved): string {
  switch (moved.kind) {
    case 'room-added':
      return `with ${people(moved.roster.size)}`;
    case 'room-changed':
      return Object.keys(moved.changes).join(', ');
    case 'roster-changed':
      return people(moved.changes.size);
    case 'too-young':
      return 'created less than 10 minutes ago; run this again later';
    case 'only-in-store':
      return 'not on the resource; it stays in the store';
  }
}

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

function movedLine(moved: Moved): string {
  return `${moved.written ? 'wrote' : 'found'} ${moved.kind} ${moved.roomId}: ${detail(moved)}`;
}

/** `anteroom-endpoint move` */
export function moveCommand(): Command {
  return new Command('move')
    .description('write every room of an ACS resource into the endpoint’s store, to run the rooms on LiveKit')
    .option('--dry-run', 'only print what would be written')
    .option(
      '--except <id>',
      'a room that runs on LiveKit already; can be repeated',
      (id: string, before: string[] = []) => [...before, id],
    )
    .addHelpText('after', HELP)
    .action(async (options: CommandLine, command: Command) => {
      const service = variable('ACS_CONNECTION_STRING', command);
      const connectionString = variable('DATABASE_URL', command);
      try {
        if ((await moveAll(service, connectionString, options)) > 0) process.exitCode = 1;
      } catch (error) {
        command.error(
          `The move stopped: ${sentenceOf(error)} What was written stays. Run the command again to continue.`,
          { exitCode: FAILED },
        );
      }
    });
}

/** Prints each difference and the totals. Returns how many differences are left to write. */
async function moveAll(
  service: string,
  connectionString: string,
  { dryRun, except = [] }: CommandLine,
): Promise<number> {
  const store = await createPostgresStore({ connectionString });
  try {
    let [rooms, written, left, onlyInStore] = [0, 0, 0, 0];
    const onRoom = () => {
      rooms += 1;
    };
    for await (const moved of move({ service, store, dryRun, isMoved: (id) => except.includes(id), onRoom })) {
      console.log(movedLine(moved));
      if (moved.kind === 'only-in-store') onlyInStore += 1;
      else if (moved.written) written += 1;
      else left += 1;
    }
    console.log(`${rooms} rooms read, ${written} differences written, ${left} left, ${onlyInStore} only in the store`);
    return left;
  } finally {
    await store.close();
  }
}
