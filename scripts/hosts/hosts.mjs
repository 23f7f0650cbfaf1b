// How to build and start each host of the endpoint's README, and the base URL of its endpoint.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../processes/port.mjs';
import { run } from '../processes/run.mjs';
import { hasNginx, startNginx } from './nginx.mjs';
import { startProcess } from './processes.mjs';

const PATH = '/anteroom/v1';
const SITE = 'rooms.example.test';
const TAIL_LINES = 40;

const noNginx = () => (hasNginx() ? undefined : 'nginx is not installed.');

/** A host in a single file that listens on `PORT`. */
const nodeHost = (name, file, at = PATH) => ({
  name,
  async start(folder, connectionString) {
    const port = await freePort();
    const server = await startProcess(process.execPath, [file], {
      cwd: folder,
      port,
      env: { ACS_CONNECTION_STRING: connectionString },
    });
    return { ...server, base: `http://localhost:${port}${at}` };
  },
});

async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, { ...options, capture: true });
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-TAIL_LINES).join('\n'));
}

/** Builds the Next.js site once for each configuration and runs `next start`. */
const nextHost = (name, config, { at, host, ...rest }) => ({
  name,
  ...rest,
  async start(folder, connectionString) {
    const site = join(folder, `next-${JSON.stringify(config).replace(/\W+/g, '-')}`);
    const next = join(folder, 'node_modules/next/dist/bin/next');
    await buildOnce(site, async () => {
      cpSync(join(folder, 'next'), site, { recursive: true });
      cpSync(join(folder, 'endpoint.mjs'), join(site, 'endpoint.mjs'));
      // The packages are installed one folder up.
      const settings = { ...config, turbopack: { root: folder } };
      writeFileSync(join(site, 'next.config.mjs'), `export default ${JSON.stringify(settings)};\n`);
      await mustRun(process.execPath, [next, 'build', site], {
        // The build runs the module of the route.
        env: { ACS_CONNECTION_STRING: connectionString, NEXT_TELEMETRY_DISABLED: '1' },
      });
    });
    const port = await freePort();
    const server = await startProcess(process.execPath, [next, 'start', site, '--port', String(port)], {
      cwd: site,
      port,
      env: { ACS_CONNECTION_STRING: connectionString, NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (host === undefined) return { ...server, base: `http://localhost:${port}${at}`, slash: config.trailingSlash };
    const proxy = await startNginx(folder, host, port).catch(async (error) => {
      await server.close();
      throw error;
    });
    const close = async () => {
      await proxy.close();
      await server.close();
    };
    return { ...server, close, host, base: `https://localhost:${proxy.port}${at}` };
  },
});

const built = new Map();
function buildOnce(site, build) {
  if (!built.has(site)) built.set(site, build());
  return built.get(site);
}

const workerd = {
  name: 'workerd',
  async start(folder, connectionString) {
    const port = await freePort();
    const home = join(folder, 'worker');
    mkdirSync(home, { recursive: true });
    await mustRun(join(folder, 'node_modules/.bin/esbuild'), [
      join(folder, 'worker.mjs'),
      '--bundle',
      '--format=esm',
      '--platform=node',
      '--conditions=workerd,worker,browser',
      // What bundled CommonJS asks for at run time comes from the compatibility flag.
      "--banner:js=import { createRequire } from 'node:module'; const require = createRequire('/');",
      `--outfile=${join(home, 'worker.js')}`,
    ]);
    writeFileSync(
      join(home, 'config.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private", "local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-06-01",
  compatibilityFlags = ["nodejs_compat"],
  bindings = [(name = "ACS_CONNECTION_STRING", text = ${JSON.stringify(connectionString)})]
);
`,
    );
    const command = join(folder, 'node_modules/workerd/bin/workerd');
    const server = await startProcess(command, ['serve', join(home, 'config.capnp')], { cwd: home, port });
    return { ...server, base: `http://localhost:${port}${PATH}` };
  },
};

export const HOSTS = [
  nodeHost('Node http', 'node.mjs'),
  nodeHost('Express with json()', 'express.mjs'),
  nodeHost('Express without json()', 'expressBare.mjs'),
  nodeHost('Fastify', 'fastify.mjs'),
  nodeHost('NestJS', 'nest.mjs'),
  nodeHost('Hono', 'hono.mjs'),
  nextHost('Next, route handler behind nginx by name over TLS', {}, { at: PATH, host: SITE, skip: noNginx }),
  nextHost('Next, pages/api', {}, { at: '/api/rooms-endpoint' }),
  nextHost('Next, trailingSlash', { trailingSlash: true }, { at: PATH }),
  nextHost('Next, basePath', { basePath: '/portal' }, { at: `/portal${PATH}` }),
  nodeHost('AWS Lambda', 'lambdaServer.mjs'),
  nodeHost('Azure Functions', 'azureServer.mjs', `/api${PATH}`),
  workerd,
];
