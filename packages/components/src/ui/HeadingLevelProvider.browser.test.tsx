import { AnteroomError } from '@anteroom/contract';
import { createFakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RoomCall } from '../room-call/index.js';
import { mergeRoster, Roster } from '../roster/index.js';
import { ErrorScreen } from '../screens/index.js';
import { defaultStrings } from '../text/index.js';
import { AnteroomRoot } from '../theme/index.js';
import { type HeadingLevel, HeadingLevelProvider } from './HeadingLevelProvider.js';

afterEach(cleanup);

const parts = (
  <AnteroomRoot data-anteroom="test">
    <ErrorScreen error={new AnteroomError('room-not-found', 'No such room.')} />
    <Roster people={mergeRoster([{ acsUserId: '8:acs:a_1', displayName: 'Ada', role: 'Attendee' }], [])} />
  </AnteroomRoot>
);

const TITLES = [defaultStrings.errors['room-not-found'].title, defaultStrings.roster.title];
const SECTIONS = [defaultStrings.failure.details, defaultStrings.roster.sections.invited({ count: 1 })];

function expectLevels(level: number): void {
  for (const name of TITLES) expect(screen.getByRole('heading', { level, name })).toBeVisible();
  for (const name of SECTIONS) expect(screen.getByRole('heading', { level: level + 1, name })).toBeVisible();
}

test('parts begin with headings of level 2', () => {
  render(parts);
  expectLevels(2);
});

test.each<HeadingLevel>([1, 3, 5])('the headings of a part begin at level %i, as the host says', (level) => {
  render(<HeadingLevelProvider level={level}>{parts}</HeadingLevelProvider>);
  expectLevels(level);
});

test('the prop of `RoomCall` wins over the provider above', async () => {
  renderWithAnteroom(
    <HeadingLevelProvider level={3}>
      <RoomCall roomId="1" headingLevel={4} />
    </HeadingLevelProvider>,
    {
      endpoint: createFakeEndpoint({ me: 'ada', people: [{ id: 'ada', displayName: 'Ada' }], rooms: [] }),
      onError: () => {},
    },
  );
  const name = defaultStrings.errors['room-not-found'].title;
  expect(await screen.findByRole('heading', { level: 4, name })).toBeVisible();
});
