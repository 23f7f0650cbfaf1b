import { type ComponentType, type ReactElement, useState } from 'react';
import type { FakeEndpoint } from '../endpoint/index.js';
import { FakeProvider } from '../react/index.js';

interface ServedProps {
  makeEndpoint: () => FakeEndpoint;
  Story: ComponentType;
}

function Served({ makeEndpoint, Story }: ServedProps) {
  const [endpoint] = useState(makeEndpoint);
  return (
    <FakeProvider endpoint={endpoint}>
      <Story />
    </FakeProvider>
  );
}

/**
 * A Storybook decorator that wraps the story in an `AnteroomProvider` with a fake endpoint, a new one per mount.
 *
 * @param makeEndpoint receives the story's args
 * @example
 * export const Closing: Story = {
 *   decorators: withAnteroom(() => createFakeEndpoint(fixtures.closing(Date.now()))),
 * };
 */
export function withAnteroom<Args>(
  makeEndpoint: (args: Args) => FakeEndpoint,
): (Story: ComponentType, context: { args: Args }) => ReactElement {
  return (Story, { args }) => <Served makeEndpoint={() => makeEndpoint(args)} Story={Story} />;
}
