import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { ensurePortFree, portFrom } from './port.mjs';

test('a taken port is named, with the variable that changes it', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  await expect(ensurePortFree(port, 'STORYBOOK_PORT')).rejects.toThrow(
    `Port ${port} is taken: stop what listens there, or set STORYBOOK_PORT to another port.`,
  );
  await new Promise((resolve) => server.close(resolve));
  await expect(ensurePortFree(port, 'STORYBOOK_PORT')).resolves.toBeUndefined();
});

test('an unset variable means the usual port, a number means that one', () => {
  expect(portFrom('P', 6006, {})).toBe(6006);
  expect(portFrom('P', 6006, { P: '6007' })).toBe(6007);
});

test.each(['x', '0', '65536', '6006.5'])('P=%s is refused by name', (value) => {
  expect(() => portFrom('P', 6006, { P: value })).toThrow(`P is ${value}`);
});
