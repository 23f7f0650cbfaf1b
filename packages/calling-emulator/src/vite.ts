import { fileURLToPath } from 'node:url';
import type { DepOptimizationOptions, Plugin } from 'vite';

type EsbuildPlugin = NonNullable<NonNullable<DepOptimizationOptions['esbuildOptions']>['plugins']>[number];
type PluginBuild = Parameters<EsbuildPlugin['setup']>[0];

/** The module whose place is taken: exactly this name, not what begins so. */
const SDK = /^@azure\/communication-calling$/;

export interface CallingEmulatorOptions {
  /**
   * Whether `@azure/communication-calling` means the stand-in. Off unless you say so.
   * @default false
   */
  enabled?: boolean;
  /**
   * A production build with the stand-in cannot make real calls, so it fails unless this is true as well: for a
   * demonstration that runs on the emulator.
   * @default false
   */
  allowInProduction?: boolean;
}

/**
 * Puts the stand-in in the place of the calling SDK, for Vite, Vitest and Storybook.
 *
 * @throws in a production build, unless `allowInProduction` says that it is meant.
 * @example
 * export default defineConfig({ plugins: [callingEmulator({ enabled: process.env.ANTEROOM_EMULATOR === '1' })] });
 */
export function callingEmulator({ enabled = false, allowInProduction = false }: CallingEmulatorOptions = {}): Plugin {
  return {
    name: 'anteroom-calling-emulator',
    config(_config, { command, mode }) {
      if (!enabled) return undefined;
      if (command === 'build' && mode === 'production' && !allowInProduction) {
        throw new Error(
          'callingEmulator is enabled in a production build, which could then make no real call. ' +
            'Disable it, or set allowInProduction if this build is meant for the emulator.',
        );
      }
      // The source in this workspace, the built file in an installed package.
      const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
      const replacement = fileURLToPath(new URL(`./index.${extension}`, import.meta.url));
      return {
        resolve: { alias: [{ find: SDK, replacement }] },
        optimizeDeps: { esbuildOptions: { plugins: [keptApart(replacement)] } },
      };
    },
  };
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
