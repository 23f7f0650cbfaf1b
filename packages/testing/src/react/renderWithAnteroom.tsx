import { type RenderOptions, type RenderResult, render } from '@testing-library/react';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { createFakeEndpoint, type FakeEndpoint, type FakeEndpointOptions } from '../endpoint/index.js';
import { FakeProvider, type FakeProviderProps } from './FakeProvider.js';

export interface RenderWithAnteroomOptions
  extends Omit<FakeProviderProps, 'endpoint' | 'children'>,
    Pick<RenderOptions, 'container' | 'baseElement' | 'reactStrictMode' | 'wrapper'> {
  /** A fake endpoint, or options for one, such as a fixture. */
  endpoint: FakeEndpoint | FakeEndpointOptions;
}

/** The result of Testing Library's `render`, and the endpoint to control. */
export type RenderWithAnteroomResult = RenderResult & { endpoint: FakeEndpoint };

/**
 * Renders inside an `AnteroomProvider` with a fake endpoint, with Testing Library. Put the host's own providers in `wrapper`,
 * which goes around it.
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
