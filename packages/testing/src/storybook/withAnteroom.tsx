import { type ComponentType, type ReactElement, useState } from 'react';
import type { FakeEndpoint } from '../endpoint/index.js';
import { FakeProvider } from '../react/index.js';
import { watchReads } from './watchReads.js';

interface ServedProps<Args> {
  makeEndpoint: (args: Args) => FakeEndpoint;
  args: Args;
  Story: ComponentType;
}

function serve<Args>(makeEndpoint: (args: Args) => FakeEndpoint, args: Args) {
  const { values, areSameIn } = watchReads(args);
  return { endpoint: makeEndpoint(values), isFor: areSameIn };
}

function Served<Args>({ makeEndpoint, args, Story }: ServedProps<Args>) {
  const [first, setServed] = useState(() => serve(makeEndpoint, args));
  let served = first;
  if (!served.isFor(args)) {
    served = serve(makeEndpoint, args);
    setServed(served);
  }
  return (
    <FakeProvider endpoint={served.endpoint}>
      <Story />
    </FakeProvider>
  );
}

/**
 * A Storybook decorator that wraps the story in an `AnteroomProvider` with a fake endpoint: a new one per mount, and when an
 * arg changes that `makeEndpoint` reads. Other args reach the story without starting it again.
 *
 * @param makeEndpoint receives the story's args
 * @example
 * export const Closing: StoryObj<{ title: string }> = {
 *   args: { title: 'Weekly review' },
 *   decorators: withAnteroom(({ title }) => createFakeEndpoint(fixtures.closing(Date.now(), { title }))),
 * };
 */
export function withAnteroom<Args>(
  makeEndpoint: (args: Args) => FakeEndpoint,
): (Story: ComponentType, context: { args: Args }) => ReactElement {
  return (Story, { args }) => <Served makeEndpoint={makeEndpoint} args={args} Story={Story} />;
}
