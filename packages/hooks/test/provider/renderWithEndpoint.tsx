import { configure, type RenderHookOptions, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AnteroomProvider, type AnteroomProviderProps } from '../../src/provider/index.js';
import { ENDPOINT } from '../endpoint/contractFetch.js';

// Every test of a hook runs as in a host's StrictMode: mounted, unmounted and mounted again.
configure({ reactStrictMode: true });

/** Runs a hook below a provider whose retries wait for a millisecond only. */
export function renderWithEndpoint<Result, Props>(
  hook: (props: Props) => Result,
  provider: Partial<AnteroomProviderProps>,
  options: RenderHookOptions<Props> = {},
) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AnteroomProvider endpoint={ENDPOINT} retryDelayMs={1} {...provider}>
      {children}
    </AnteroomProvider>
  );
  return renderHook(hook, { ...options, wrapper });
}
