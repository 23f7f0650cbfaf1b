import { readFileSync } from 'node:fs';

/** An invalid command line. The message quotes no header value. */
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
    if (value === undefined) throw new CommandLineError(`The environment variable ${source.slice(4)} is not set.`);
    return value;
  }
  return source;
}

/**
 * Reads the headers that sign a person in from command line options: `Name: value`, `@FILE` or `env:NAME`. A file or a
 * variable contains one header per line. Throws a `CommandLineError`.
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
      throw new CommandLineError('Give a person as "Name: value", @FILE or env:NAME.');
    }
    headers[name] = value;
  }
  return headers;
}
