// Loaded by `--import` into each Node process that run.mjs starts. Such a process leads a process group of its own,
// which nobody would end when run.mjs itself is killed with SIGKILL.
import { isMainThread } from 'node:worker_threads';
import { onOrphaned } from './orphaned.mjs';

const GRACE_MS = 5000;

if (isMainThread && process.platform !== 'win32') {
  onOrphaned(() => {
    setTimeout(() => process.kill(0, 'SIGKILL'), GRACE_MS).unref();
    process.kill(0, 'SIGTERM');
  });
}
