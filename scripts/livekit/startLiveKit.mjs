// Starts a LiveKit server that is reachable only from this machine.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../processes/port.mjs';
import { findLiveKit } from './findLiveKit.mjs';

const START_MS = 30_000;
const STOP_MS = 10_000;
const LOG_LINES = 40;
const ATTEMPTS = 5;

/** An address that LiveKit's API and its clients use. */
const httpOf = (url) => url.replace(/^ws/, 'http');

/**
 * Starts a LiveKit server, or uses the one that `LIVEKIT_URL`, `LIVEKIT_API_KEY` and `LIVEKIT_API_SECRET` name. Rejects with
 * the reason if there is none on this machine; `findLiveKit` says so in advance.
 *
 * @param {object} [options]
 * @param {{ apiKey: string, apiSecret: string }} [options.keys] default: random ones
 * @param {number} [options.port] of signalling and API; default: a free one
 * @param {string} [options.redis] the address of a Redis that several servers share, as `host:port`
 * @param {string[]} [options.webhooks] addresses that get the server's webhooks
 * @returns {Promise<{ url: string, apiKey: string, apiSecret: string, pid: number | undefined, log(): string, stop(signal?: NodeJS.Signals): Promise<void> }>}
 *   `url` begins with `ws:`. `stop` does nothing to a server that was already running.
 */
export async function startLiveKit({ keys = randomKeys(), port, redis, webhooks = [] } = {}) {
  const { LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = process.env;
  if (LIVEKIT_URL && LIVEKIT_API_KEY && LIVEKIT_API_SECRET) {
    const named = { url: LIVEKIT_URL, apiKey: LIVEKIT_API_KEY, apiSecret: LIVEKIT_API_SECRET };
    return { ...named, pid: undefined, log: () => '', stop: async () => {} };
  }
  const { program, reason } = await findLiveKit();
  if (!program) throw new Error(`No LiveKit server can be started: ${reason}`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(program, { keys, port, redis, webhooks });
    } catch (error) {
      // Another program took the free port first.
      if (port !== undefined || attempt === ATTEMPTS || !/address already in use/.test(error.message)) throw error;
    }
  }
}

async function start(program, { keys, port, redis, webhooks }) {
  const [free, tcp, udp] = await freePorts(3);
  const signalling = port ?? free;
  const { apiKey, apiSecret } = keys;
  const config = {
    port: signalling,
    bind_addresses: ['127.0.0.1'],
    rtc: {
      tcp_port: tcp,
      udp_port: udp,
      node_ip: '127.0.0.1',
      use_external_ip: false,
      enable_loopback_candidate: true,
    },
    keys: { [apiKey]: apiSecret },
    logging: { level: 'warn' },
    ...(redis ? { redis: { address: redis } } : {}),
    ...(webhooks.length > 0 ? { webhook: { api_key: apiKey, urls: webhooks } } : {}),
  };
  // By environment: the arguments of a process can be read by everyone on the machine.
  const env = { ...process.env, LIVEKIT_CONFIG: JSON.stringify(config) };
  const child = spawn(program, [], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      lines.push(...text.trimEnd().split('\n'));
      lines.splice(0, Math.max(0, lines.length - LOG_LINES));
    });
  }
  const server = {
    url: `ws://127.0.0.1:${signalling}`,
    apiKey,
    apiSecret,
    pid: child.pid,
    log: () => lines.join('\n'),
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await exited;
      clearTimeout(timer);
    },
  };
  process.once('exit', () => child.kill('SIGKILL'));
  await answers(server, child);
  return server;
}

async function answers(server, child) {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    const isUp = await fetch(httpOf(server.url), { signal: AbortSignal.timeout(1000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await sleep(50);
  }
  await server.stop('SIGKILL');
  throw new Error(`LiveKit did not start:\n${server.log()}`);
}

/** LiveKit wants secrets of at least 32 characters. */
function randomKeys() {
  return { apiKey: `key-${randomBytes(6).toString('hex')}`, apiSecret: randomBytes(32).toString('base64url') };
}
