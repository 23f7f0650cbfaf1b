// A parent that is killed with SIGKILL can't notify its children, so they have to poll.
import { readFileSync } from 'node:fs';

const POLL_MS = 250;

/** Name and parent of a process, from /proc; `undefined` if that doesn't exist (not on Linux). */
function processInfo(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const nameEnd = stat.lastIndexOf(')');
    return { name: stat.slice(stat.indexOf('(') + 1, nameEnd), parent: Number(stat.slice(nameEnd + 2).split(' ')[1]) };
  } catch {
    return undefined;
  }
}

/**
 * Calls `callback` once, when the process that started this one has ended.
 * On Linux, npm runs scripts through a shell that outlives npm, so the parent of the shell is watched too. Elsewhere the
 * shell replaces itself with this process.
 *
 * @returns a function that stops watching
 */
export function onOrphaned(callback) {
  const parent = process.ppid;
  const shell = process.env.npm_lifecycle_event ? processInfo(parent) : undefined;
  const npm = shell && /^(sh|dash|bash|ash)$/.test(shell.name) ? shell.parent : undefined;
  const timer = setInterval(() => {
    const parentLives = process.ppid === parent;
    const npmLives = npm === undefined || processInfo(parent)?.parent === npm;
    if (parentLives && npmLives) return;
    clearInterval(timer);
    callback();
  }, POLL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
