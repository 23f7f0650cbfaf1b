import type { Command } from 'commander';
import { serviceMessageOf } from '../service/index.js';

/** The exit code when a command failed, rather than found something. */
export const FAILED = 2;

/** A variable of the environment. Ends the command with a sentence if it is not set. */
export function variable(name: string, command: Command): string {
  const value = process.env[name];
  if (value) return value;
  return command.error(`${name} is not set. Set it in the environment.`);
}

/** What failed, in one line: a stack is useless on a command line, and an SDK's error holds signed headers. */
export function sentenceOf(error: unknown): string {
  const message = serviceMessageOf(error) ?? (error instanceof Error ? error.message : String(error));
  return message.split('\n', 1)[0] ?? message;
}
