import { fileURLToPath } from 'node:url';
import { type DepOptimizationOptions, normalizePath, type Plugin } from 'vite';

type EsbuildPlugin = NonNullable<NonNullable<DepOptimizationOptions['esbuildOptions']>['plugins']>[number];
type PluginBuild = Parameters<EsbuildPlugin['setup']>[0];

/** The module to replace: exactly this name, not those that start with it. */
const SDK = /^@azure\/communication-calling$/;

/** Dependencies of the stand-in. If Vite discovered them late, it would reload the page in the middle of a call. */
const IMPORTED = ['eventemitter3', 'jose', 'valibot'];

export interface CallingEmulatorOptions {
  /**
   * What `@azure/communication-calling` resolves to: the calling SDK itself, the stand-in, or the one that the page
   * chooses with `chooseCallingEngine` of `@anteroom/calling-emulator/engine`. With `at-run-time` the build contains
   * both, each in a separate chunk, and a page fetches one of them; the build target must support top-level await
   * (ES2022).
   * @default 'sdk'
   */
  engine?: 'sdk' | 'emulator' | 'at-run-time' | undefined;
  /**
   * A production build that contains the stand-in fails unless this is true: set it for a demonstration that runs on
   * the emulator.
   * @default false
   */
  allowInProduction?: boolean | undefined;
}

/**
 * Replaces the calling SDK by the stand-in, for Vite, Vitest and Storybook.
 *
 * @throws in a production build that contains the stand-in, unless `allowInProduction` is set
 * @example
 * const engine = process.env.ANTEROOM_EMULATOR === '1' ? 'emulator' : 'sdk';
 * export default defineConfig({ plugins: [callingEmulator({ engine })] });
 */
export function callingEmulator({ engine = 'sdk', allowInProduction = false }: CallingEmulatorOptions = {}): Plugin {
  const replacement = fileOf(engine === 'emulator' ? '../index' : '../engine/engineAtRunTime');
  return {
    name: 'anteroom-calling-emulator',
    enforce: 'pre',
    config(this: unknown, _config, { command, mode }) {
      if (engine === 'sdk') return undefined;
      if (command === 'build' && mode === 'production' && !allowInProduction) {
        throw new Error(
          `callingEmulator has the engine '${engine}' in a production build, which would contain the stand-in, and that ` +
            "makes no real calls. Use the engine 'sdk', or set allowInProduction if this build is meant for the emulator.",
        );
      }
      const prepared = engine === 'at-run-time' ? [...IMPORTED, '@azure/communication-calling'] : IMPORTED;
      return {
        optimizeDeps: {
          include: prepared.map((name) => `@anteroom/calling-emulator > ${name}`),
          ...keptApart(replacement, viteOf(this)),
        },
      };
    },
    resolveId(source, importer) {
      if (engine === 'sdk' || !SDK.test(source)) return undefined;
      // In the module that chooses, and only there, the name means the SDK.
      return importer === replacement ? undefined : replacement;
    },
  };
}

/** A module of this package, relative to this one: the source in this workspace, the built file in an installed package. */
function fileOf(name: string): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return normalizePath(fileURLToPath(new URL(`${name}.${extension}`, import.meta.url)));
}

/** The main version of Vite that runs the plugin: 6 for one that doesn't tell. */
function viteOf(context: unknown): number {
  const { viteVersion = '6' } = (context as { meta?: { viteVersion?: string } } | undefined)?.meta ?? {};
  return Number.parseInt(viteVersion, 10);
}

/**
 * Keeps Vite from bundling the stand-in into its optimized copy of the UI library: that copy is rebuilt only when the
 * lock file changes, so it would outlive changes to the stand-in. Vite 8 bundles with Rolldown, and before with esbuild.
 */
function keptApart(replacement: string, vite: number): DepOptimizationOptions {
  const name = 'anteroom-calling-emulator';
  const path = `/@fs/${replacement.replace(/^\//, '')}`;
  if (vite >= 8) {
    const resolveId = { filter: { id: SDK }, handler: () => ({ id: path, external: true }) };
    return { rolldownOptions: { plugins: [{ name, resolveId }] } } as DepOptimizationOptions;
  }
  const setup = (build: PluginBuild) => build.onResolve({ filter: SDK }, () => ({ path, external: true }));
  return { esbuildOptions: { plugins: [{ name, setup }] } };
}
