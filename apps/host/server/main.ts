import { CannotStart } from './CannotStart.js';
import { readSettings, refuseArguments } from './settings.js';
import { startServer } from './startServer.js';
import { untilStopped } from './untilStopped.js';

/** How long closing may take, in milliseconds: an open call must not keep a terminal waiting. */
const CLOSE_MS = 1500;

const closing: (() => Promise<void>)[] = [];

async function closeAndExit(code: number): Promise<never> {
  const closed = Promise.allSettled(closing.toReversed().map((close) => close()));
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, CLOSE_MS))]);
  process.exit(code);
}

void untilStopped().then(() => closeAndExit(0));

try {
  refuseArguments(process.argv.slice(2));
  await startServer(readSettings(process.env), closing);
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  await closeAndExit(1);
}
