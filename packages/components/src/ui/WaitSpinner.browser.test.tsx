import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../../calling-emulator/test/emulatorCommands.js';
import { JoiningScreen, LoadingScreen } from '../screens/index.js';
import { defaultStrings } from '../text/index.js';
import { AnteroomRoot } from '../theme/index.js';

const browser = commands as unknown as EmulatorCommands;

afterEach(async () => {
  cleanup();
  await browser.reduceMotion(false);
});

test('for people who want no motion, nothing moves while they wait, and words say that something goes on', async () => {
  await browser.reduceMotion(true);
  render(
    <AnteroomRoot data-anteroom="test">
      <LoadingScreen />
      <JoiningScreen title="Review" />
    </AnteroomRoot>,
  );
  const words = screen.getAllByText(defaultStrings.loading.title).filter((element) => element.tagName !== 'H2');
  expect(words).toHaveLength(1);
  await waitFor(() => expect(words[0]).toBeVisible());
  await waitFor(() => expect(document.getAnimations().filter(({ playState }) => playState === 'running')).toEqual([]));
});

test('other people see a spinner and no words beside it', async () => {
  const { container } = render(
    <AnteroomRoot data-anteroom="test">
      <LoadingScreen />
    </AnteroomRoot>,
  );
  await waitFor(() => expect(container.querySelector('.fui-Spinner')).toBeVisible());
  expect(screen.getByText(defaultStrings.loading.title, { ignore: 'h2' })).not.toBeVisible();
});
