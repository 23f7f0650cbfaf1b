import { configure, type RenderHookOptions, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AnteroomProvider, type AnteroomProviderProps } from '../../src/provider/index.js';
import { ENDPOINT } from '../endpoint/contractFetch.js';

// Every hook test runs in StrictMode: mounted, unmounted and mounted again.
configure({ reactStrictMode: true });

/** Renders a hook inside a provider that waits only a millisecond before retries. */
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
