// Loaded with `--import` into each Node process that run.mjs starts. Such a process leads a separate process group, which
// would keep running if run.mjs itself were killed with SIGKILL.
import { isMainThread } from 'node:worker_threads';
import { onOrphaned } from './orphaned.mjs';

const GRACE_MS = 5000;

if (isMainThread && process.platform !== 'win32') {
  onOrphaned(() => {
    const killGroup = () => process.kill(0, 'SIGKILL');
    // Without a SIGTERM handler this process would end immediately, and its child processes would keep running.
    if (process.listenerCount('SIGTERM') === 0) killGroup();
    process.on('exit', killGroup);
    setTimeout(killGroup, GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
