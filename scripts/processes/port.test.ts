import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { ensurePortFree, freePorts, portFrom } from './port.mjs';

test('the error for a port in use names the port and the variable to change it', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  await expect(ensurePortFree(port, 'STORYBOOK_PORT')).rejects.toThrow(
    `Port ${port} is in use. Stop the process that listens there, or set STORYBOOK_PORT to another port.`,
  );
  await new Promise((resolve) => server.close(resolve));
  await expect(ensurePortFree(port, 'STORYBOOK_PORT')).resolves.toBeUndefined();
});

test('an unset variable means the default port, a number means that port', () => {
  expect(portFrom('P', 6006, {})).toBe(6006);
  expect(portFrom('P', 6006, { P: '6007' })).toBe(6007);
});

test.each(['x', '0', '65536', '6006.5'])('P=%s throws an error that names the variable', (value) => {
  expect(() => portFrom('P', 6006, { P: value })).toThrow(`P is ${value}`);
});

test('free ports are different from each other, and free', async () => {
  const ports = await freePorts(500);
  expect(new Set(ports).size).toBe(500);
  for (const port of ports.slice(0, 5)) await expect(ensurePortFree(port, 'P')).resolves.toBeUndefined();
});
