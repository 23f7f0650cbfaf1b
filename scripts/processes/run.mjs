// One child in the foreground, which leaves nothing behind.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from '../workspace/workspace.mjs';
import { onOrphaned } from './orphaned.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The example host lets requests finish for 10 seconds, and then closes what it opened. */
const GRACE_MS = 15_000;
const ownGroup = process.platform !== 'win32';
const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Runs a command at the root until it ends. SIGINT, SIGTERM, SIGHUP and the end of our own parent end its whole
 * process group: the child is asked, and what is left is killed when it has ended, or after 15 seconds.
 *
 * Resolves to `code` (the child's exit code, or 128 + the signal that ended it), `signal` (the one that this process
 * got meanwhile: stop too) and, with `capture`, `output` (both streams instead of showing them).
 */
export function run(command, args, { env = {}, capture = false } = {}) {
  return new Promise((resolve) => {
    let received;
    let killTimer;
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      detached: ownGroup,
      shell: !ownGroup && command !== process.execPath,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }

    const killGroup = () => {
      try {
        if (ownGroup && child.pid) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch (error) {
        // Already gone; macOS says EPERM for a group that only waits to be reaped.
        if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
      }
    };
    const onSignal = (signal) => {
      received ??= signal;
      // Only the child is asked: it ends its own helpers in its own order.
      child.kill(signal);
      killTimer ??= setTimeout(killGroup, GRACE_MS);
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
    const stopWatching = onOrphaned(() => onSignal('SIGTERM'));

    const finish = (code) => {
      stopWatching();
      clearTimeout(killTimer);
      for (const signal of SIGNALS) process.off(signal, onSignal);
      resolve({ code, signal: received, output });
    };
    child.on('error', (error) => {
      output += error.message;
      if (!capture) console.error(error.message);
      finish(1);
    });
    child.on('exit', killGroup);
    child.on('close', (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** `run` for a Node script; it also ends when this process is killed outright. */
export function runNode(args, options) {
  return run(process.execPath, [`--import=${endWithParent}`, ...args], options);
}
