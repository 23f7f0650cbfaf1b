import { AnteroomError, type Knock } from '@anteroom/contract';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultStrings } from '../text/index.js';
import { AnteroomRoot } from '../theme/AnteroomRoot.js';
import type { RosterActions } from './actions/RosterActions.js';
import { mergeRoster } from './people/mergeRoster.js';
import { Roster } from './Roster.js';

afterEach(cleanup);

const words = defaultStrings.roster;
const invited = ['Ada', 'Ben', 'Cleo'].map((displayName) => ({
  acsUserId: displayName,
  displayName,
  role: displayName === 'Ada' ? ('Presenter' as const) : ('Attendee' as const),
}));
const people = mergeRoster(invited, [
  { acsUserId: 'Ada', microphone: true },
  { acsUserId: 'Ben', microphone: true },
]);
const knock: Knock = {
  id: 'k1',
  displayName: 'Eve',
  note: 'Hello?',
  state: 'waiting',
  knockedAt: '2026-06-05T12:00:00Z',
  expiresAt: '2026-06-05T13:00:00Z',
};
const NOW = Date.parse('2026-06-05T12:03:10Z');

function everyAction() {
  const done = () => vi.fn(async () => undefined);
  return {
    setRoles: done(),
    invite: done(),
    removeFromRoom: done(),
    removeFromCall: done(),
    mute: done(),
    spotlight: done(),
    dial: done(),
    admit: done(),
    refuse: done(),
  } satisfies RosterActions;
}

function show(actions?: RosterActions, knocks: Knock[] = []) {
  return render(
    <StrictMode>
      <div style={{ blockSize: '600px' }}>
        <AnteroomRoot data-anteroom="test">
          <Roster people={people} meId="Ada" knocks={knocks} actions={actions} now={NOW} />
        </AnteroomRoot>
      </div>
    </StrictMode>,
  );
}

async function openMenu(name: string) {
  await userEvent.click(await screen.findByRole('button', { name: words.actions.menu({ name }) }));
  return within(await screen.findByRole('menu'));
}

test('one press admits a person as an Attendee, and the menu admits them in another role', async () => {
  const actions = everyAction();
  const { container } = show(actions, [knock]);
  const row = within(container.querySelector<HTMLElement>('[data-presence="knocking"]') ?? container);
  expect(row.getByText('Hello?')).toBeVisible();
  expect(row.getByText(words.knock.asked({ ago: '3 minutes ago' }))).toBeVisible();
  await userEvent.click(row.getByRole('button', { name: words.knock.admitPerson({ name: 'Eve' }) }));
  expect(actions.admit).toHaveBeenCalledExactlyOnceWith('k1', 'Attendee');
  cleanup();
  show(actions, [knock]);
  await userEvent.click(screen.getByRole('button', { name: words.knock.admitAs }));
  await userEvent.click(
    await screen.findByRole('menuitem', {
      name: words.knock.admitAsRole({ role: defaultStrings.roles.Consumer.name }),
    }),
  );
  expect(actions.admit).toHaveBeenLastCalledWith('k1', 'Consumer');
});

test('every button is at least 44 by 44 pixels', async () => {
  const { container } = show(everyAction(), [knock]);
  const small = [...container.querySelectorAll('button')].filter((button) => {
    const { width, height } = button.getBoundingClientRect();
    return width < 44 || height < 44;
  });
  expect(small.map((button) => button.outerHTML)).toEqual([]);
});

test('a knock can be refused with a reason', async () => {
  const actions = everyAction();
  show(actions, [knock]);
  await userEvent.click(screen.getByRole('button', { name: words.knock.refuseOptions }));
  await userEvent.click(await screen.findByRole('menuitem', { name: words.knock.refuseWithReason }));
  await userEvent.type(await screen.findByRole('textbox'), 'Full house');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.knock.refuse }));
  expect(actions.refuse).toHaveBeenCalledExactlyOnceWith('k1', 'Full house');
});

test('a reason with unprintable characters shows an error at its field and is not sent', async () => {
  const actions = everyAction();
  show(actions, [knock]);
  await userEvent.click(screen.getByRole('button', { name: words.knock.refuseOptions }));
  await userEvent.click(await screen.findByRole('menuitem', { name: words.knock.refuseWithReason }));
  await userEvent.click(await screen.findByRole('textbox'));
  await userEvent.paste('Full\u0007');
  expect(await screen.findByText(defaultStrings.unprintable)).toBeVisible();
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.knock.refuse }));
  expect(actions.refuse).not.toHaveBeenCalled();
  await userEvent.clear(screen.getByRole('textbox'));
  await userEvent.paste('Full house');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: words.knock.refuse }));
  expect(actions.refuse).toHaveBeenCalledExactlyOnceWith('k1', 'Full house');
});

test('actions that are not allowed are not shown', async () => {
  const { container } = show();
  expect(container.querySelectorAll('[data-action="person-menu"], [data-action="invite"]')).toHaveLength(0);
  cleanup();
  show({ mute: async () => undefined });
  // Neither for the current user nor for people outside the call.
  expect(
    screen.getAllByRole('button', { name: /./ }).filter((button) => button.dataset.action === 'person-menu'),
  ).toHaveLength(1);
  const menu = await openMenu('Ben');
  expect(menu.getAllByRole('menuitem')).toHaveLength(1);
});

test('the menu changes a role, and Undo restores it', async () => {
  const actions = everyAction();
  show(actions);
  const menu = await openMenu('Ben');
  await userEvent.click(menu.getByRole('menuitemradio', { name: defaultStrings.roles.Consumer.name }));
  expect(actions.setRoles).toHaveBeenLastCalledWith([{ acsUserId: 'Ben', role: 'Consumer' }]);
  await userEvent.click(await screen.findByRole('button', { name: words.actions.undo }));
  await waitFor(() => expect(actions.setRoles).toHaveBeenLastCalledWith([{ acsUserId: 'Ben', role: 'Attendee' }]));
});

test('removing from the call and removing from the room are separate actions, and both ask for confirmation', async () => {
  const actions = everyAction();
  show(actions);
  await userEvent.click((await openMenu('Ben')).getByRole('menuitem', { name: words.actions.removeFromCall }));
  expect(await screen.findByText(words.removal.callBody({ name: 'Ben' }))).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: words.actions.cancel }));
  expect(actions.removeFromCall).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await userEvent.click((await openMenu('Ben')).getByRole('menuitem', { name: words.actions.removeFromRoom }));
  expect(await screen.findByText(words.removal.roomBody({ name: 'Ben' }))).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: words.removal.roomConfirm }));
  await waitFor(() => expect(actions.removeFromRoom).toHaveBeenCalledExactlyOnceWith(['Ben']));
  expect(actions.removeFromCall).not.toHaveBeenCalled();
  await userEvent.click(await screen.findByRole('button', { name: words.actions.undo }));
  await waitFor(() => expect(actions.setRoles).toHaveBeenLastCalledWith([{ acsUserId: 'Ben', role: 'Attendee' }]));
});

test('a failed action shows the error and no Undo', async () => {
  const refused = new AnteroomError('forbidden', 'no');
  show({ ...everyAction(), mute: () => Promise.reject(refused) });
  await userEvent.click((await openMenu('Ben')).getByRole('menuitem', { name: words.actions.mute }));
  expect(await screen.findByText(defaultStrings.errors.forbidden.title)).toBeVisible();
  expect(screen.queryByRole('button', { name: words.actions.undo })).toBeNull();
});

test('several people get a role at once, and the current user cannot be selected', async () => {
  const actions = everyAction();
  const { container } = show(actions);
  await userEvent.click(screen.getByRole('button', { name: words.view }));
  await userEvent.click(await screen.findByRole('menuitem', { name: words.select.start }));
  expect(screen.queryByRole('checkbox', { name: words.select.person({ name: 'Ada' }) })).toBeNull();
  for (const name of ['Ben', 'Cleo']) {
    await userEvent.click(screen.getByRole('checkbox', { name: words.select.person({ name }) }));
  }
  expect(screen.getByText(words.select.count({ count: 2 }))).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: words.select.role }));
  await userEvent.click(await screen.findByRole('menuitem', { name: defaultStrings.roles.Consumer.name }));
  expect(actions.setRoles).toHaveBeenCalledExactlyOnceWith([
    { acsUserId: 'Ben', role: 'Consumer' },
    { acsUserId: 'Cleo', role: 'Consumer' },
  ]);
  expect(container.querySelector('[role="toolbar"]')).toBeNull();
});

test('an id that the endpoint does not accept is named at its field, and the dialog stays open', async () => {
  const refused = new AnteroomError('invalid-request', 'no', { field: 'participants.1.userId' });
  show({ invite: () => Promise.reject(refused) });
  await userEvent.click(screen.getByRole('button', { name: words.invite.open }));
  const field = await screen.findByRole('textbox');
  await userEvent.type(field, 'ben, dto');
  await userEvent.click(screen.getByRole('button', { name: words.invite.send }));
  const fault = await screen.findByText(words.invite.refused({ entry: 'dto' }));
  expect(screen.getByRole('dialog')).toContainElement(fault);
  expect(field).toHaveValue('ben, dto');
  expect(field).toBeInvalid();
  expect(document.body).not.toHaveTextContent(defaultStrings.errors['invalid-request'].title);
  await userEvent.type(field, '{Backspace}{Backspace}ot');
  expect(field).toBeValid();
});

test('a refused change says so, not that a link is wrong', async () => {
  show({ ...everyAction(), mute: () => Promise.reject(new AnteroomError('invalid-request', 'no')) });
  await userEvent.click((await openMenu('Ben')).getByRole('menuitem', { name: words.actions.mute }));
  const { body } = defaultStrings.operationErrors.change['invalid-request'];
  expect(await screen.findByText(body)).toBeVisible();
});

test('a failed phone call shows its error in the dialog, which keeps the number', async () => {
  show({ dial: () => Promise.reject(new Error('busy')) });
  await userEvent.click(screen.getByRole('button', { name: words.dial.open }));
  await userEvent.type(await screen.findByRole('textbox'), '+14255550100{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(words.done.failed);
  expect(screen.getByRole('dialog')).toContainElement(screen.getByRole('alert'));
  expect(screen.getByRole('textbox')).toHaveValue('+14255550100');
});

test('the typed list stays when inviting fails', async () => {
  const invite = vi.fn(() => Promise.reject(new AnteroomError('service-unavailable', 'no')));
  show({ invite });
  await userEvent.click(screen.getByRole('button', { name: words.invite.open }));
  await userEvent.type(await screen.findByRole('textbox'), 'ben, dot');
  await userEvent.click(screen.getByRole('button', { name: words.invite.send }));
  expect(invite).toHaveBeenCalledExactlyOnceWith([
    { userId: 'ben', role: 'Attendee' },
    { userId: 'dot', role: 'Attendee' },
  ]);
  await waitFor(() => expect(screen.getByRole('button', { name: words.invite.send })).toBeEnabled());
  expect(within(screen.getByRole('dialog')).getByText(defaultStrings.errors['service-unavailable'].body)).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('ben, dot');
});

test('Enter on a row opens its menu, and Escape moves focus back to the row', async () => {
  const { container } = show(everyAction());
  const row = container.querySelector<HTMLElement>('[data-participant="Ben"]');
  row?.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('menu')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(row?.contains(document.activeElement)).toBe(true);
});

test('a roster with knocks, actions and a selection has no axe findings', async () => {
  const { container } = show(everyAction(), [knock]);
  await userEvent.click(screen.getByRole('button', { name: words.view }));
  await userEvent.click(await screen.findByRole('menuitem', { name: words.select.start }));
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
