import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Upgrade } from '../http/index.js';

/** Serves the browser's side of the app. */
export interface Pages {
  handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Handles the WebSockets of the pages. */
  upgrade: Upgrade;
  /** Resolves when a person can open the page at this address without waiting. */
  warmUp: (origin: string) => Promise<void>;
  close: () => Promise<void>;
}

/** The folder of the app: its `index.html`, `src` and `vite.config.ts`. */
export const APP_ROOT = fileURLToPath(new URL('../..', import.meta.url));
