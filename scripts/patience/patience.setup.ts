import { vi } from 'vitest';
import { WAIT_MS } from './patience.mjs';

// Vitest has no setting for these two, and would give up after a second.
const { waitFor, waitUntil } = vi;
const patient = (options: number | { timeout?: number; interval?: number } = {}) =>
  typeof options === 'number' ? options : { timeout: WAIT_MS, ...options };
vi.waitFor = (callback, options) => waitFor(callback, patient(options));
vi.waitUntil = (callback, options) => waitUntil(callback, patient(options));
