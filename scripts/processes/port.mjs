import { createServer } from 'node:net';

const HOST = '127.0.0.1';

/** The port that an environment variable names, else the fallback. Throws a sentence when it names none. */
export function portFrom(variable, fallback, env = process.env) {
  const value = env[variable];
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`${variable} is ${value}, which is not a port: set it to a number from 1 to 65535.`);
  }
  return port;
}

/** Resolves when nothing listens on a loopback port; rejects with a sentence that tells what to do. */
export function ensurePortFree(port, variable) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken: stop what listens there, or set ${variable} to another port.`)
          : error,
      );
    });
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}
