import { AnteroomError, type Knock, NOTE_LENGTH, type Room } from '@anteroom/contract';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultStrings } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { KnockScreen } from './KnockScreen.js';
import type { KnockScreenProps } from './KnockScreen.types.js';

afterEach(cleanup);

const room: Room = {
  id: '99445276259407112',
  title: 'Quarterly review',
  validFrom: '2026-06-05T12:00:00Z',
  validUntil: '2026-06-05T13:30:00Z',
  pstnDialOutEnabled: false,
  knocking: true,
  metadata: {},
  owner: { displayName: 'Olga Petrova' },
  me: { invited: false, may: ['knock'], displayName: 'Eve Novak' },
  serverTime: '2026-06-05T12:05:00Z',
};

function knock(state: Knock['state'], more: Partial<Knock> = {}): Knock {
  return {
    id: 'k1',
    state,
    displayName: 'Eve Novak',
    knockedAt: '2026-06-05T12:05:00Z',
    expiresAt: '2026-06-05T12:10:00Z',
    ...more,
  };
}

const onKnock = vi.fn();
const onWithdraw = vi.fn();

function show(props: Partial<KnockScreenProps> = {}) {
  const all: KnockScreenProps = {
    room,
    knock: undefined,
    isSending: false,
    error: undefined,
    serverNow: () => Date.parse('2026-06-05T12:06:00Z'),
    onKnock,
    onWithdraw,
    ...props,
  };
  const tree = (more: Partial<KnockScreenProps>) => (
    <StrictMode>
      <AnteroomRoot data-anteroom="test">
        <KnockScreen {...all} {...more} />
      </AnteroomRoot>
    </StrictMode>
  );
  const { container, rerender } = render(tree({}));
  return { container, update: (more: Partial<KnockScreenProps>) => rerender(tree(more)) };
}

const STATES: [string, Partial<KnockScreenProps>][] = [
  ['before the first knock', {}],
  ['while it is sent', { isSending: true }],
  ['after a failure', { error: new AnteroomError('too-many-knocks', 'refused three times') }],
  ['waiting', { knock: knock('waiting', { place: 3, note: 'It is me' }) }],
  ['admitted', { knock: knock('admitted', { role: 'Attendee' }) }],
  ['refused', { knock: knock('refused', { reason: 'Next week, please' }) }],
  ['expired', { knock: knock('expired') }],
  ['withdrawn', { knock: knock('withdrawn') }],
];

test.each(STATES)('%s: no axe findings', async (_, props) => {
  const { violations } = await axe.run(show(props).container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test('a person sees whom they ask and how they are seen, and can ask with a note by keyboard alone', async () => {
  show();
  expect(screen.getByText('Organized by Olga Petrova')).toBeVisible();
  expect(screen.getByText('They’ll see you as Eve Novak.')).toBeVisible();
  const user = userEvent.setup();
  screen.getByRole('textbox', { name: 'Message to Olga Petrova (optional)' }).focus();
  await user.keyboard(' It is me ');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onKnock).toHaveBeenCalledExactlyOnceWith('It is me');
});

test('the note stays if sending fails, and no second request is sent while one is pending', async () => {
  const { update } = show();
  const user = userEvent.setup();
  const line = screen.getByRole('textbox');
  await user.type(line, 'It is me');
  onKnock.mockClear();
  update({ isSending: true });
  await user.click(screen.getByRole('button', { name: 'Asking…' }));
  expect(onKnock).not.toHaveBeenCalled();
  update({ error: new AnteroomError('endpoint-unreachable', 'no answer') });
  expect(line).toHaveValue('It is me');
  expect(screen.getByRole('button', { name: 'Ask to join' })).toBeEnabled();
  expect(line).toHaveAttribute('maxlength', String(NOTE_LENGTH));
});

test('a refused note shows its error at the field, and stays', async () => {
  const { update } = show();
  await userEvent.type(screen.getByRole('textbox'), 'Hello');
  await userEvent.click(screen.getByRole('button', { name: 'Ask to join' }));
  update({ error: new AnteroomError('invalid-request', 'no', { field: 'note' }) });
  expect(screen.getByRole('textbox')).toBeInvalid();
  expect(screen.getByText(defaultStrings.operationErrors.knock['invalid-request'].body)).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('Hello');
  expect(document.body).not.toHaveTextContent(defaultStrings.errors['invalid-request'].title);
  await userEvent.type(screen.getByRole('textbox'), '!');
  expect(screen.getByRole('textbox')).not.toBeInvalid();
});

test('a withdrawal that fails says so, and can be tried again', () => {
  show({ knock: knock('waiting'), error: new AnteroomError('endpoint-unreachable', 'no answer') });
  expect(screen.getByText(defaultStrings.errors['endpoint-unreachable'].title)).toBeVisible();
  expect(screen.getByRole('button', { name: defaultStrings.knock.withdraw })).toBeEnabled();
});

test('a note that cannot be saved shows an error at the field and is not sent', async () => {
  show();
  onKnock.mockClear();
  const user = userEvent.setup();
  const line = screen.getByRole('textbox');
  await user.click(line);
  await user.paste('It is me\u0007');
  expect(screen.getByText(defaultStrings.unprintable)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ask to join' }));
  expect(onKnock).not.toHaveBeenCalled();
  await user.clear(line);
  await user.paste('One\nTwo');
  await user.click(screen.getByRole('button', { name: 'Ask to join' }));
  expect(onKnock).toHaveBeenCalledExactlyOnceWith('One\nTwo');
});

test('a person who waits sees their place in the queue and can withdraw', async () => {
  show({ knock: knock('waiting', { place: 3 }) });
  expect(screen.getByRole('status')).toHaveTextContent('You’re number 3 in line.');
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw request' }));
  expect(onWithdraw).toHaveBeenCalledOnce();
});

test('a person who was denied sees the reason and can ask again', () => {
  show({ knock: knock('refused', { reason: 'Next week, please' }) });
  expect(screen.getByText(/They wrote: “Next week, please”/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ask again' })).toBeEnabled();
});
