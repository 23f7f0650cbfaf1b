import { Command } from 'commander';
import { checkEndpoint } from './checkEndpoint.js';
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
A person is what signs them in to your host, one header at a time: "Cookie: session=...", "Authorization: Bearer ...".
Other people see command lines: put the headers into a file (@organizer.txt), one a line, or into the environment
(env:ORGANIZER). They are never printed.

Rooms are made and deleted again. Use test people of a development host.

Example:
  anteroom-endpoint check http://localhost:3000/anteroom/v1 \\
    --organizer env:ORGANIZER --stranger @stranger.txt \\
    --presenter env:PRESENTER --presenter-id ada --attendee env:ATTENDEE --attendee-id ben`;

async function check(url: string, line: CommandLine): Promise<void> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new CommandLineError('The URL has to be http(s)://...');
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

/** `anteroom-endpoint check URL`: exits with 1 when a rule is not kept. */
export function checkCommand(): Command {
  const one = (text: string, before: string[] = []) => [...before, text];
  return new Command('check')
    .description('check a running endpoint, in whatever language it is written, against the contract')
    .argument('<url>', 'where it is mounted, such as http://localhost:3000/anteroom/v1')
    .requiredOption('--organizer <header>', 'somebody who may make rooms; may be given again for more headers', one)
    .requiredOption('--presenter <header>', 'somebody to invite as Presenter', one)
    .requiredOption('--presenter-id <id>', "that person's user id at your host")
    .requiredOption('--attendee <header>', 'somebody to invite as Attendee', one)
    .requiredOption('--attendee-id <id>', "that person's user id at your host")
    .requiredOption('--stranger <header>', 'somebody who is signed in and invited to nothing', one)
    .option('--only <rule>', 'judge rules whose ids begin so; may be given again', one)
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
