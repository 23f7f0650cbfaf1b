import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';
import { SignallingClient } from '../../test/SignallingClient.js';
import { startEmulator } from './startEmulator.js';

test('a taken port is refused with one sentence that says what to do', async () => {
  const { emulator } = await startRig();
  const port = Number(new URL(emulator.url).port);
  await expect(startEmulator({ port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    message: `Port ${port} is already in use: stop the program that uses it, or choose another port.`,
  });
});

test('a closed emulator frees its port, and closing it again is not an error', async () => {
  const first = await startEmulator({ port: 0 });
  await first.close();
  await first.close();
  const again = await startEmulator({ port: Number(new URL(first.url).port) });
  expect(again.url).toBe(first.url);
  await again.close();
});

test('closing does not wait for open calls', async () => {
  const emulator = await startEmulator({ port: 0 });
  const client = await SignallingClient.connect(emulator.url);
  await emulator.close();
  await client.closed;
});

test('the emulator is healthy by its name and by its IPv4 address', async () => {
  const { emulator } = await startRig();
  for (const url of [emulator.url, emulator.url.replace('localhost', '127.0.0.1')]) {
    const response = await fetch(`${url}/_emulator/health`);
    expect(await response.json()).toEqual({ status: 'ok' });
  }
});

test('the emulator responds at ::1 if the machine has it', async ({ skip }) => {
  const { emulator } = await startRig();
  const socket = connect({ host: '::1', port: Number(new URL(emulator.url).port) });
  const outcome = await new Promise<string>((resolve) => {
    socket.once('connect', () => resolve('connected'));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'failed'));
  });
  socket.destroy();
  skip(outcome === 'EADDRNOTAVAIL' || outcome === 'EAFNOSUPPORT', 'no IPv6 here');
  expect(outcome).toBe('connected');
});

test('a port that is taken at ::1 only is taken, and nothing is left open', async ({ skip }) => {
  const holder = createServer().listen(0, '::1');
  const outcome = await new Promise<string>((resolve) => {
    holder.once('listening', () => resolve('listening'));
    holder.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'failed'));
  });
  skip(outcome !== 'listening', 'no IPv6 here');
  const { port } = holder.address() as AddressInfo;
  await expect(startEmulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await new Promise((resolve) => holder.close(resolve));
  await (await startEmulator({ port })).close();
});

test('a WebSocket on another path is refused', async () => {
  const { emulator } = await startRig();
  await expect(SignallingClient.connect(`${emulator.url}/elsewhere`)).rejects.toThrow('404');
});
