import { createFakeEndpoint, fixtures } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectReports, FAILURES, failingCallback } from '../../hooks/test/page/failingCallbacks.js';
import { RoomDetails } from './desk/index.js';
import { Notices } from './notices/index.js';
import { mergeRoster, Roster, type RosterActions } from './roster/index.js';
import { defaultStrings as strings } from './text/index.js';
import { AnteroomRoot } from './theme/index.js';

configure({ reactStrictMode: true });

let reports: ReturnType<typeof collectReports>;

beforeEach(() => {
  reports = collectReports();
});
afterEach(() => {
  cleanup();
  reports.stop();
});

const error = new Error('of the host');
const words = strings.roster;

const knock = {
  id: 'k1',
  state: 'waiting' as const,
  displayName: 'Eve',
  knockedAt: '2026-06-05T12:00:00Z',
  expiresAt: '2026-06-05T13:00:00Z',
};

test('a joinUrl that throws leaves out the link, and the rest of the room is shown', async () => {
  const fixture = fixtures.presenter(Date.now());
  const joinUrl = failingCallback('throws', error) as unknown as (roomId: string) => string;
  renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomDetails roomId={fixture.roomId} joinUrl={joinUrl} />
    </AnteroomRoot>,
    { endpoint: createFakeEndpoint(fixture) },
  );
  await screen.findByRole('heading', { name: 'Quarterly review' });
  expect(reports.reported).toContain(error);
});

async function press(action: string): Promise<void> {
  const found = () => document.querySelector<HTMLElement>(`[data-action="${action}"]`);
  await waitFor(() => expect(found()).toBeVisible());
  await userEvent.click(found() as HTMLElement);
}

async function pressInMenu(...actions: string[]): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: words.actions.menu({ name: 'Ben' }) }));
  for (const action of actions) await press(action);
}

/** Calls each of the host's functions through the UI. */
const ASKS: Record<Exclude<keyof RosterActions, 'inviteTo'>, () => Promise<void>> = {
  mute: () => pressInMenu('mute'),
  spotlight: () => pressInMenu('spotlight'),
  setRoles: () => pressInMenu('set-role'),
  removeFromCall: () => pressInMenu('remove-from-call', 'confirm-removal'),
  removeFromRoom: () => pressInMenu('remove-from-room', 'confirm-removal'),
  admit: () => press('admit'),
  refuse: () => press('refuse'),
  async invite() {
    await press('invite');
    await userEvent.type(await screen.findByLabelText(words.invite.people), 'cleo');
    await press('send-invitations');
  },
  async dial() {
    await press('dial');
    await userEvent.type(await screen.findByLabelText(words.dial.number), '+15550100');
    await press('send-dial');
  },
};

test.each((Object.keys(ASKS) as (keyof typeof ASKS)[]).flatMap((name) => FAILURES.map((how) => ({ name, how }))))(
  'a roster says so when its action $name $how',
  async ({ name, how }) => {
    const invited = [{ acsUserId: 'Ben', displayName: 'Ben', role: 'Attendee' as const }];
    const people = mergeRoster(invited, [{ acsUserId: 'Ben', microphone: true }]);
    const actions: RosterActions = { [name]: failingCallback(how, error) };
    render(
      <div style={{ blockSize: '600px' }}>
        <AnteroomRoot data-anteroom="test">
          <Roster people={people} knocks={[knock]} actions={actions} />
        </AnteroomRoot>
      </div>,
    );
    await ASKS[name]();
    await screen.findByText(words.done.failed);
    expect(reports).toMatchObject({ reported: [], unhandled: [] });
  },
);

test.each((['admit', 'refuse'] as const).flatMap((name) => FAILURES.map((how) => ({ name, how }))))(
  'a notice’s action $name that $how is reported, and the notice stays',
  async ({ name, how }) => {
    render(
      <AnteroomRoot data-anteroom="test">
        <Notices
          notices={[{ id: 1, notice: { kind: 'knock' } }]}
          knocks={[knock]}
          actions={{ [name]: failingCallback(how, error) }}
          onShowKnocks={() => {}}
          onDismiss={() => {}}
        />
      </AnteroomRoot>,
    );
    await press(name);
    await waitFor(() => expect(reports.reported).toEqual([error]));
    expect(screen.getByText(strings.notices.knock({ name: 'Eve' }))).toBeVisible();
    expect(reports.unhandled).toEqual([]);
  },
);
