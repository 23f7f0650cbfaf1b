// Loaded by `--import` into each Node process that run.mjs starts. Such a process leads a process group of its own,
// which nobody would end when run.mjs itself is killed with SIGKILL.
import { isMainThread } from 'node:worker_threads';
import { onOrphaned } from './orphaned.mjs';

const GRACE_MS = 5000;

if (isMainThread && process.platform !== 'win32') {
  onOrphaned(() => {
    const killGroup = () => process.kill(0, 'SIGKILL');
    // Without a handler of its own this process would end at once, and its helpers would stay.
    if (process.listenerCount('SIGTERM') === 0) killGroup();
    process.on('exit', killGroup);
    setTimeout(killGroup, GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
