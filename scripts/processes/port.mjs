import { once } from 'node:events';
import { createServer } from 'node:net';

const HOST = '127.0.0.1';

/** The port in an environment variable, or the fallback. Throws an error that says what to change if it isn't a port. */
export function portFrom(variable, fallback, env = process.env) {
  const value = env[variable];
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`${variable} is ${value}, which is not a port: set it to a number from 1 to 65535.`);
  }
  return port;
}

/** Resolves if the loopback port is free. Otherwise rejects with an error that says what to do. */
export function ensurePortFree(port, variable) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is in use. Stop the process that listens there, or set ${variable} to another port.`,
            )
          : error,
      );
    });
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}

/** Free loopback ports, all different: each is held until the last one is found. */
export async function freePorts(count) {
  const probes = Array.from({ length: count }, () => createServer().listen(0, HOST));
  await Promise.all(probes.map((probe) => once(probe, 'listening')));
  const ports = probes.map((probe) => probe.address().port);
  await Promise.all(probes.map((probe) => once(probe.close(), 'close')));
  return ports;
}

/** A free loopback port. */
export async function freePort() {
  const [port] = await freePorts(1);
  return port;
}
