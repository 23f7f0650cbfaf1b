// `npm run test:sdks`: runs the documented quickstart with every official SDK and the Azure CLI, as far as they can run here,
// against the emulator, and checks the example host in Python against the contract.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startEmulatorProcess } from '../packages/emulator/test/emulatorProcess.mjs';
import { run } from './processes/run.mjs';
import { total } from './results/tally.mjs';
import { fetchWith, hasCommand, pythonWith } from './setup/python.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';
import { root } from './workspace/workspace.mjs';

const sdks = join(root, 'packages/emulator/sdks');
const artifacts = join(root, 'artifacts/sdks');
const certificate = join(artifacts, 'emulator.pem');
// Not a secret: the trust store holds only a public certificate, but keytool requires a password.
const PASSWORD = 'changeit';
// Makes every list span several pages.
const SHORT_PAGES = ['--page-size', '1'];
const NONE = { passed: 0, failed: 0, skipped: 0 };
// The SDKs send even local requests to a proxy.
const local = { NO_PROXY: 'localhost,127.0.0.1', no_proxy: 'localhost,127.0.0.1' };

/** Runs a command that needs no network. If our own program doesn't build, that is a failure, not a reason to skip it. */
async function mustRun(command, args) {
  const reason = await fetchWith(command, args);
  if (reason) throw new Error(reason);
}

/** Makes a program trust the emulator's certificate through environment variables that hold its path. */
function trustBy(...variables) {
  return async () => Object.fromEntries(variables.map((variable) => [variable, certificate]));
}

/**
 * Each SDK with its programs, or the reason why they are skipped. A program with `trust` uses HTTPS, and `trust` resolves to
 * additional environment variables; other programs use HTTP. `emulatorArgs` are additional options of the emulator.
 */
const SDKS = [
  {
    name: 'javascript',
    variants: ['http', 'https'],
    async programs() {
      const args = [join(sdks, 'javascript/quickstart.mjs')];
      const program = { command: process.execPath, args, emulatorArgs: SHORT_PAGES };
      return [program, { ...program, trust: trustBy('NODE_EXTRA_CA_CERTS') }];
    },
  },
  {
    name: 'python',
    variants: ['sync', 'async'],
    async programs() {
      const { python, reason } = await pythonWith(join(sdks, 'python/requirements.txt'), join(artifacts, 'python'));
      if (reason) return reason;
      return [
        { file: 'quickstart.py', trust: trustBy('REQUESTS_CA_BUNDLE') },
        { file: 'quickstart_async.py', trust: trustBy('SSL_CERT_FILE') },
      ].map(({ file, trust }) => ({
        command: python,
        args: ['-B', join(sdks, 'python', file)],
        emulatorArgs: SHORT_PAGES,
        trust,
      }));
    },
  },
  {
    name: 'python-host',
    variants: ['contract'],
    async programs() {
      const folder = join(root, 'examples/python-host');
      const { python, reason } = await pythonWith(join(folder, 'requirements.txt'), join(artifacts, 'python-host'));
      if (reason) return reason;
      return [
        { command: process.execPath, args: [join(folder, 'check.mjs'), python], trust: trustBy('REQUESTS_CA_BUNDLE') },
      ];
    },
  },
  {
    name: 'java',
    variants: ['sync', 'async'],
    async programs() {
      if (!(await hasCommand('mvn', '--version'))) return '`mvn` or Java is not installed.';
      const classpath = join(artifacts, 'java/classpath');
      const maven = ['--quiet', '--batch-mode', `--file=${join(sdks, 'java/pom.xml')}`];
      const reason = await fetchWith('mvn', [...maven, 'dependency:build-classpath', `-Dmdep.outputFile=${classpath}`]);
      if (reason) return reason;
      await mustRun('mvn', [...maven, 'compile']);
      const path = [join(artifacts, 'java/classes'), readFileSync(classpath, 'utf8').trim()].join(delimiter);
      const trustStore = join(artifacts, 'java/truststore');
      const options = [`-Djavax.net.ssl.trustStore=${trustStore}`, `-Djavax.net.ssl.trustStorePassword=${PASSWORD}`];
      const into = ['-keystore', trustStore, '-storepass', PASSWORD];
      async function trust() {
        rmSync(trustStore, { force: true });
        await mustRun('keytool', ['-importcert', '-noprompt', '-alias', 'emulator', '-file', certificate, ...into]);
        return {};
      }
      return ['Quickstart', 'AsyncQuickstart'].map((main) => ({
        command: 'java',
        args: [...options, '-cp', path, `anteroom.${main}`],
        emulatorArgs: SHORT_PAGES,
        trust,
      }));
    },
  },
  {
    name: 'azure-cli',
    variants: ['quickstart'],
    async programs() {
      const environment = join(artifacts, 'azure-cli');
      const { python, reason } = await pythonWith(join(sdks, 'azure-cli/requirements.txt'), environment);
      if (reason) return reason;
      const az = [python, '-m', 'azure.cli'];
      const { code, output } = await run(az[0], [...az.slice(1), 'extension', 'list', '--output', 'json'], {
        capture: true,
      });
      if (code !== 0) return `\`az extension list\` failed:\n${output.trim()}`;
      if (!output.includes('"name": "communication"')) {
        return `the extension is not installed. To install it: ${az.join(' ')} extension add --name communication`;
      }
      const args = [join(sdks, 'azure-cli/quickstart.mjs'), ...az];
      return [{ command: process.execPath, args, emulatorArgs: SHORT_PAGES, trust: trustBy('REQUESTS_CA_BUNDLE') }];
    },
  },
  {
    name: 'dotnet',
    variants: ['http', 'https'],
    async programs() {
      if (!(await hasCommand('dotnet', '--version'))) return '`dotnet`, the .NET SDK, is not installed.';
      const project = join(sdks, 'dotnet/Quickstart.csproj');
      const reason = await fetchWith('dotnet', ['restore', project]);
      if (reason) return reason;
      await mustRun('dotnet', ['build', '--no-restore', project]);
      const program = {
        command: 'dotnet',
        args: ['run', '--no-build', '--project', project],
        emulatorArgs: SHORT_PAGES,
      };
      // .NET reads this variable on Linux only.
      const secure = process.platform === 'linux' ? [{ ...program, trust: trustBy('SSL_CERT_FILE') }] : [];
      return [program, ...secure];
    },
  },
];

/** Runs one program against a separate emulator. */
async function runProgram({ command, args, emulatorArgs = [], trust }) {
  const https = trust ? ['--https', '--certificate-file', certificate, '--quiet'] : [];
  const emulator = await startEmulatorProcess({ args: [...emulatorArgs, ...https] });
  try {
    const env = { ...local, COMMUNICATION_CONNECTION_STRING: emulator.connectionString, ...(await trust?.()) };
    const { code, signal } = await run(command, args, { env });
    if (signal) process.exit(code || 1);
    return code === 0;
  } finally {
    await emulator.close();
  }
}

/** The counts of an SDK's programs. */
async function runSdk({ name, variants, programs }) {
  const results = [];
  try {
    const found = await programs();
    if (typeof found === 'string') {
      console.log(`\n=== ${name}: skipped, ${found}`);
      return [{ ...NONE, skipped: variants.length }];
    }
    for (const [index, program] of found.entries()) {
      console.log(`\n=== ${name}, ${variants[index]}`);
      const passed = await runProgram(program);
      if (!passed) console.log(`=== ${name}, ${variants[index]}: FAILED`);
      results.push(passed ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 });
    }
    return results;
  } catch (error) {
    console.log(`\n=== ${name}: FAILED, ${error.message}`);
    return [...results, { ...NONE, failed: variants.length - results.length }];
  }
}

ensureNode();
await ensurePackages();
mkdirSync(artifacts, { recursive: true });

const wanted = process.argv.slice(2);
const results = [];
for (const sdk of SDKS) {
  if (wanted.length === 0 || wanted.includes(sdk.name)) results.push(...(await runSdk(sdk)));
}
const { passed, failed, skipped } = total(results);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed + skipped === 0 ? 1 : 0;
