import { fileURLToPath } from 'node:url';
import { type DepOptimizationOptions, normalizePath, type Plugin } from 'vite';

type EsbuildPlugin = NonNullable<NonNullable<DepOptimizationOptions['esbuildOptions']>['plugins']>[number];
type PluginBuild = Parameters<EsbuildPlugin['setup']>[0];

/** The module whose place is taken: exactly this name, not what begins so. */
const SDK = /^@azure\/communication-calling$/;

/** What the stand-in imports. Found late, it would reload the page in the middle of a call. */
const IMPORTED = ['eventemitter3', 'jose', 'valibot'];

export interface CallingEmulatorOptions {
  /**
   * What `@azure/communication-calling` means: the calling SDK itself, the stand-in, or whichever of the two the page
   * chooses with `chooseCallingEngine` of `@anteroom/calling-emulator/engine`. With `at-run-time` the build holds both, each
   * in a chunk of its own, of which a page fetches one; the build's target must know top-level await (ES2022).
   * @default 'sdk'
   */
  engine?: 'sdk' | 'emulator' | 'at-run-time';
  /**
   * A production build that holds the stand-in fails unless this is true as well: for a demonstration that runs on the
   * emulator.
   * @default false
   */
  allowInProduction?: boolean;
}

/**
 * Puts the stand-in in the place of the calling SDK, for Vite, Vitest and Storybook.
 *
 * @throws in a production build that holds the stand-in, unless `allowInProduction` says that it is meant.
 * @example
 * const engine = process.env.ANTEROOM_EMULATOR === '1' ? 'emulator' : 'sdk';
 * export default defineConfig({ plugins: [callingEmulator({ engine })] });
 */
export function callingEmulator({ engine = 'sdk', allowInProduction = false }: CallingEmulatorOptions = {}): Plugin {
  const replacement = fileOf(engine === 'emulator' ? '../index' : '../engine/engineAtRunTime');
  return {
    name: 'anteroom-calling-emulator',
    enforce: 'pre',
    config(_config, { command, mode }) {
      if (engine === 'sdk') return undefined;
      if (command === 'build' && mode === 'production' && !allowInProduction) {
        throw new Error(
          `callingEmulator has the engine '${engine}' in a production build, which would then hold the stand-in, and that ` +
            "makes no real call. Take the engine 'sdk', or set allowInProduction if this build is meant for the emulator.",
        );
      }
      const prepared = engine === 'at-run-time' ? [...IMPORTED, '@azure/communication-calling'] : IMPORTED;
      return {
        optimizeDeps: {
          include: prepared.map((name) => `@anteroom/calling-emulator > ${name}`),
          esbuildOptions: { plugins: [keptApart(replacement)] },
        },
      };
    },
    resolveId(source, importer) {
      if (engine === 'sdk' || !SDK.test(source)) return undefined;
      // The module that chooses is the one place where the name means the SDK.
      return importer === replacement ? undefined : replacement;
    },
  };
}

/** A module of this package, relative to this one: the source in this workspace, the built file in an installed package. */
function fileOf(name: string): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return normalizePath(fileURLToPath(new URL(`${name}.${extension}`, import.meta.url)));
}

/**
 * Keeps Vite from copying the stand-in into its prepared bundle of the UI library: that copy is remade only when the lock
 * file changes, and would outlive a change of the stand-in.
 */
function keptApart(replacement: string) {
  return {
    name: 'anteroom-calling-emulator',
    setup(build: PluginBuild) {
      build.onResolve({ filter: SDK }, () => ({ path: `/@fs/${replacement.replace(/^\//, '')}`, external: true }));
    },
  };
}
