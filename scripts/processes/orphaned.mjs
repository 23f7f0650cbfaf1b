// A parent that is killed with SIGKILL can tell nobody: only its absence can be seen.
import { readFileSync } from 'node:fs';

const POLL_MS = 250;

/** Name and parent of a process, where /proc tells them (Linux). */
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
 * Calls `callback` once, when the process that started this one is gone.
 * On Linux npm stands behind a shell that outlives it, so that the shell's own parent is watched too; elsewhere the
 * shell replaces itself by this process. Returns a function that stops watching.
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
