import { Command } from 'commander';
import { checkEndpoint } from '../check/index.js';
import { CommandLineError, personHeaders } from './personHeaders.js';
import { resultLine, summary } from './report.js';

interface CommandLine {
  organizer: string[];
  presenter: string[];
  presenterId: string;
  attendee: string[];
  attendeeId: string;
  stranger: string[];
  only?: string[];
  json?: boolean;
}

const HELP = `
Each person is given by the headers that sign them in: "Cookie: session=...", "Authorization: Bearer ...". Other users of
the machine can see command lines, so put the headers into a file (@organizer.txt), one per line, or into the environment
(env:ORGANIZER). They are never printed.

The check creates rooms and deletes them again. Use test people on a development host.

Example:
  anteroom-endpoint check http://localhost:3000/anteroom/v1 \\
    --organizer env:ORGANIZER --stranger @stranger.txt \\
    --presenter env:PRESENTER --presenter-id ada --attendee env:ATTENDEE --attendee-id ben`;

async function check(url: string, line: CommandLine): Promise<void> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new CommandLineError('The URL must begin with http:// or https://.');
  const results = await checkEndpoint({
    url,
    people: {
      organizer: { headers: personHeaders(line.organizer) },
      presenter: { headers: personHeaders(line.presenter), userId: line.presenterId },
      attendee: { headers: personHeaders(line.attendee), userId: line.attendeeId },
      stranger: { headers: personHeaders(line.stranger) },
    },
    only: line.only,
    ...(line.json ? {} : { onResult: (result) => console.log(resultLine(result)) }),
  });
  const counts = summary(results);
  if (line.json) console.log(JSON.stringify({ url, ...counts, results }, null, 2));
  else console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (counts.failed > 0) process.exitCode = 1;
}

/** `anteroom-endpoint check URL`: exits with 1 if a rule is broken. */
export function checkCommand(): Command {
  const one = (text: string, before: string[] = []) => [...before, text];
  return new Command('check')
    .description('check a running endpoint, written in any language, against the contract')
    .argument('<url>', 'where it is mounted, such as http://localhost:3000/anteroom/v1')
    .requiredOption('--organizer <header>', 'a person who may create rooms; repeat the option for more headers', one)
    .requiredOption('--presenter <header>', 'a person to invite as Presenter', one)
    .requiredOption('--presenter-id <id>', "that person's user id at your host")
    .requiredOption('--attendee <header>', 'a person to invite as Attendee', one)
    .requiredOption('--attendee-id <id>', "that person's user id at your host")
    .requiredOption('--stranger <header>', 'a person who can sign in and is invited to nothing', one)
    .option('--only <rule>', 'check only rules whose ids begin with this; can be repeated', one)
    .option('--json', 'print the results as JSON')
    .addHelpText('after', HELP)
    .action(async (url: string, line: CommandLine, command: Command) => {
      try {
        await check(url, line);
      } catch (error) {
        if (error instanceof CommandLineError) command.error(error.message);
        throw error;
      }
    });
}
