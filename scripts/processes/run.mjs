// Runs one child process in the foreground and leaves no process behind.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from '../workspace/workspace.mjs';
import { onOrphaned } from './orphaned.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The example host takes up to 10 seconds to finish requests, and then some time to close. */
const GRACE_MS = 15_000;
/** The exit code of a command that was ended because it hangs, as of `timeout(1)`. */
const HANGS_CODE = 124;
const ownGroup = process.platform !== 'win32';
const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Runs a command in the root folder until it ends. SIGINT, SIGTERM, SIGHUP and the end of our own parent end its whole
 * process group: the signal goes to the child, and remaining processes are killed when the child has ended or after 15
 * seconds. So does `limitMs`, after which the command is ended as one that hangs.
 *
 * @returns `code`: the exit code of the child, 128 + the number of the signal that ended it, or 124 at the limit. `signal`: a signal that
 *   this process received meanwhile; the caller should stop too. `output`: with `capture`, both streams as text.
 */
export function run(command, args, { env = {}, capture = false, limitMs } = {}) {
  return new Promise((resolve) => {
    let received;
    let hangs = false;
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
        // It has already ended. macOS reports EPERM for a group of zombies.
        if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
      }
    };
    // Only the child gets the signal, so that it can end its own children in the right order.
    const end = (signal) => {
      child.kill(signal);
      killTimer ??= setTimeout(killGroup, GRACE_MS);
    };
    const onSignal = (signal) => {
      received ??= signal;
      end(signal);
    };
    const onLimit = () => {
      hangs = true;
      console.error(`This took longer than ${Math.round(limitMs / 60_000)} minutes and was ended: ${args.join(' ')}`);
      end('SIGTERM');
    };
    const limitTimer = limitMs && setTimeout(onLimit, limitMs);
    for (const signal of SIGNALS) process.on(signal, onSignal);
    const stopWatching = onOrphaned(() => onSignal('SIGTERM'));

    const finish = (code) => {
      stopWatching();
      clearTimeout(killTimer);
      clearTimeout(limitTimer);
      for (const signal of SIGNALS) process.off(signal, onSignal);
      resolve({ code: hangs ? HANGS_CODE : code, signal: received, output });
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

/** `run` for a Node script, which also ends when this process is killed with SIGKILL. */
export function runNode(args, options) {
  return run(process.execPath, [`--import=${endWithParent}`, ...args], options);
}
