import { type RenderOptions, type RenderResult, render } from '@testing-library/react';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { createFakeEndpoint, type FakeEndpoint, type FakeEndpointOptions } from '../endpoint/index.js';
import { FakeProvider, type FakeProviderProps } from './FakeProvider.js';

export interface RenderWithAnteroomOptions
  extends Omit<FakeProviderProps, 'endpoint' | 'children'>,
    Pick<RenderOptions, 'container' | 'baseElement' | 'reactStrictMode' | 'wrapper'> {
  /** A fake endpoint, or what to make one of, such as a fixture. */
  endpoint: FakeEndpoint | FakeEndpointOptions;
}

/** What Testing Library's `render` gives, and the endpoint to drive. */
export type RenderWithAnteroomResult = RenderResult & { endpoint: FakeEndpoint };

/**
 * Renders below an `AnteroomProvider` over a fake endpoint, by Testing Library. The host's own providers go in `wrapper`,
 * around it.
 *
 * @example
 * const { endpoint } = renderWithAnteroom(<RoomPage />, { endpoint: fixtures.mayKnock(Date.now()) });
 * endpoint.admit(roomId, 'stranger-1', 'Attendee');
 * await screen.findByRole('button', { name: 'Join' });
 */
export function renderWithAnteroom(ui: ReactElement, options: RenderWithAnteroomOptions): RenderWithAnteroomResult {
  const { endpoint: given, container, baseElement, reactStrictMode, wrapper: Outer = Fragment, ...provider } = options;
  const endpoint = 'fetch' in given ? given : createFakeEndpoint(given);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <Outer>
      <FakeProvider {...provider} endpoint={endpoint}>
        {children}
      </FakeProvider>
    </Outer>
  );
  const rendering: RenderOptions = {
    wrapper,
    ...(container && { container }),
    ...(baseElement && { baseElement }),
    ...(reactStrictMode !== undefined && { reactStrictMode }),
  };
  return { ...render(ui, rendering), endpoint };
}
