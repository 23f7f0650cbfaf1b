import { CannotStart, readSettings, refuseArguments } from './settings/index.js';
import { startServer } from './startServer.js';
import { untilStopped } from './untilStopped.js';

/** How long closing may take after the last request, in milliseconds: an open page must not keep a terminal waiting. */
const CLOSE_MS = 3000;

const closing: (() => Promise<void>)[] = [];

async function closeAndExit(code: number): Promise<never> {
  const [drain, ...others] = closing;
  await drain?.();
  const closed = Promise.allSettled(others.toReversed().map((close) => close()));
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
