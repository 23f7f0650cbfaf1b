// What `npm run test:fidelity` prints.
import { replay } from './replay.mjs';

/** The most differences that are printed of one answer. */
const MOST = 3;

/**
 * Replays recordings, prints a line for each answer that differs or is not replayed, and then the share that is
 * reproduced. Resolves to the exit code of the command: 1 if an answer differs.
 *
 * @param {import('./recordings.mjs').Recording[]} recordings
 * @param {import('./replay.mjs').Target} target
 * @param {(line: string) => void} print
 */
export async function report(recordings, target, print) {
  const replayed = recordings.filter(({ reason }) => reason === undefined);
  let different = 0;
  for (const recording of replayed) {
    const found = await replay(recording, target);
    if (found.length === 0) continue;
    different += 1;
    const more = found.length > MOST ? [`${found.length - MOST} more differences`] : [];
    print(`DIFFERS: ${recording.what}: ${[...found.slice(0, MOST), ...more].join('; ')} (${recording.source})`);
  }
  for (const { what, reason, source } of recordings) {
    if (reason !== undefined) print(`not replayed: ${what}: ${reason} (${source})`);
  }
  const reproduced = replayed.length - different;
  const share = ((100 * reproduced) / recordings.length).toFixed(1);
  print(
    `\n${reproduced} of ${recordings.length} recorded answers reproduced (${share}%), ${different} differ, ${recordings.length - replayed.length} not replayed`,
  );
  return different === 0 ? 0 : 1;
}
