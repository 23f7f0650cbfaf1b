import { readFileSync } from 'node:fs';

/** A command line that cannot be understood. The message quotes no value of a header. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

function readSource(source: string): string {
  if (source.startsWith('@')) {
    try {
      return readFileSync(source.slice(1), 'utf8');
    } catch {
      throw new CommandLineError(`The file ${source.slice(1)} cannot be read.`);
    }
  }
  if (source.startsWith('env:')) {
    const value = process.env[source.slice(4)];
    if (value === undefined) throw new CommandLineError(`The environment has no ${source.slice(4)}.`);
    return value;
  }
  return source;
}

/**
 * The headers that sign a person in, from what a command line says: `Name: value`, `@FILE` or `env:NAME`, where a file and
 * a variable hold one header a line. Throws a `CommandLineError`.
 *
 * @example
 * personHeaders(['env:ORGANIZER']); // { Cookie: '...' }
 */
export function personHeaders(sources: string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of sources.flatMap((source) => readSource(source).split(/\r?\n/))) {
    if (line.trim() === '') continue;
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      throw new CommandLineError('A person is given as "Name: value", as @FILE or as env:NAME.');
    }
    headers[name] = value;
  }
  return headers;
}
