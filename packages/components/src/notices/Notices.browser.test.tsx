import { AnteroomError, type Knock } from '@anteroom/contract';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { AnteroomRoot } from '../theme/AnteroomRoot.js';
import type { Notice } from './Notice.js';
import { STAYS_MS } from './NoticeLine.js';
import { Notices, type NoticesProps } from './Notices.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const closesAt = Date.parse('2026-06-05T13:30:00Z');

const EVERY: Notice[] = [
  { kind: 'reconnecting' },
  { kind: 'sound' },
  { kind: 'camera', instead: 'HD Camera' },
  { kind: 'camera', instead: undefined },
  { kind: 'microphone', instead: 'Headset' },
  { kind: 'microphone', instead: undefined },
  { kind: 'speaker', instead: 'Headset' },
  { kind: 'speaker', instead: undefined },
  { kind: 'failed', error: new AnteroomError('knock-settled', 'no'), operation: 'change' },
  { kind: 'failed', error: new Error('no'), operation: 'change' },
  { kind: 'muted' },
  { kind: 'knock' },
  { kind: 'closing', minutes: 5, closesAt },
  { kind: 'closing', minutes: 1, closesAt },
  { kind: 'elsewhere', where: 'tab' },
  { kind: 'elsewhere', where: 'device' },
  { kind: 'role', role: 'Presenter' },
  { kind: 'sharing', may: true },
  { kind: 'sharing', may: false },
  { kind: 'extended', closesAt },
  { kind: 'shortened', closesAt },
  { kind: 'reconnected' },
];

const knock = (id: string, displayName: string): Knock => ({
  id,
  displayName,
  state: 'waiting',
  knockedAt: '2026-06-05T12:05:00Z',
  expiresAt: '2026-06-05T12:10:00Z',
});
const eve = knock('k1', 'Eve Novak');

function show(told: Notice[], props: Partial<NoticesProps> = {}) {
  const calls = {
    admit: vi.fn(),
    refuse: vi.fn(),
    onExtend: vi.fn(),
    onLeave: vi.fn(),
    onTurnSoundOn: vi.fn(),
    onShowKnocks: vi.fn(),
    onDismiss: vi.fn(),
  };
  const { admit, refuse, ...others } = calls;
  const { container } = render(
    <StrictMode>
      <AnteroomRoot data-anteroom="test">
        <Notices
          notices={told.map((notice, index) => ({ id: index + 1, notice }))}
          knocks={[eve]}
          actions={{ admit, refuse }}
          {...others}
          {...props}
        />
      </AnteroomRoot>
    </StrictMode>,
  );
  const shown = () => [...container.querySelectorAll('[data-notice]')].map((line) => line.getAttribute('data-notice'));
  const button = (action: string) => container.querySelector<HTMLElement>(`[data-action="${action}"]`);
  return { ...calls, container, shown, button };
}

test.each(EVERY)('a notice has text, a Dismiss button and no axe findings: %o', async (notice) => {
  const { container, shown, button, onDismiss } = show([notice]);
  expect(shown()).toEqual([notice.kind]);
  expect(container.querySelector('[data-notice]')?.textContent).not.toBe('');
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  button('dismiss-notice')?.click();
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith(1);
});

test('at most two notices are shown, and the others wait', () => {
  expect(show(EVERY.slice(0, 4)).shown()).toEqual(['reconnecting', 'sound']);
});

test('a notice that needs no action disappears after ten seconds, and one that still applies stays', async () => {
  vi.useFakeTimers();
  const { onDismiss } = show([
    { kind: 'closing', minutes: 5, closesAt },
    { kind: 'role', role: 'Consumer' },
  ]);
  await act(() => vi.advanceTimersByTimeAsync(STAYS_MS - 1));
  expect(onDismiss).not.toHaveBeenCalled();
  await act(() => vi.advanceTimersByTimeAsync(1));
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith(2);
});

test.each(['pointer', 'focus'])('a notice stays while it has the %s', async (held) => {
  vi.useFakeTimers();
  const { onDismiss, button } = show([{ kind: 'muted' }]);
  const dismiss = button('dismiss-notice');
  if (!dismiss) throw new Error('The notice has no Dismiss button.');
  if (held === 'pointer') fireEvent.pointerEnter(dismiss);
  else act(() => dismiss.focus());
  await act(() => vi.advanceTimersByTimeAsync(STAYS_MS * 2));
  expect(onDismiss).not.toHaveBeenCalled();
  if (held === 'pointer') fireEvent.pointerLeave(dismiss);
  else act(() => dismiss.blur());
  await act(() => vi.advanceTimersByTimeAsync(STAYS_MS));
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('a knock can be admitted in any role or refused from the notice', async () => {
  const { button, admit, refuse, container } = show([{ kind: 'knock' }]);
  expect(container).toHaveTextContent('Eve Novak is asking to join');
  button('admit')?.click();
  expect(admit).toHaveBeenLastCalledWith('k1', 'Attendee');
  button('refuse')?.click();
  expect(refuse).toHaveBeenCalledExactlyOnceWith('k1');
  await userEvent.click(screen.getByRole('button', { name: 'Choose a role' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Admit as Presenter' }));
  expect(admit).toHaveBeenLastCalledWith('k1', 'Presenter');
});

test('several knocks are one line with a button to list them', () => {
  const { button, onShowKnocks, shown, container } = show([{ kind: 'knock' }], {
    knocks: [eve, knock('k2', 'Finn')],
  });
  expect(shown()).toEqual(['knock']);
  expect(container).toHaveTextContent('2 people are asking to join');
  expect(button('admit')).toBeNull();
  button('show-knocks')?.click();
  expect(onShowKnocks).toHaveBeenCalledOnce();
});

test('a user who is in the call elsewhere too can leave it here', () => {
  const { button, onLeave } = show([{ kind: 'elsewhere', where: 'tab' }]);
  button('leave-here')?.click();
  expect(onLeave).toHaveBeenCalledOnce();
});

test('sound that the browser blocks can be turned on', () => {
  const { button, onTurnSoundOn, container } = show([{ kind: 'sound' }]);
  expect(container).toHaveTextContent('Your browser is blocking sound');
  button('turn-sound-on')?.click();
  expect(onTurnSoundOn).toHaveBeenCalledOnce();
});

test('users who may not answer knocks or change the room see no buttons for it', () => {
  const { button } = show([{ kind: 'knock' }, { kind: 'closing', minutes: 5, closesAt }], {
    actions: {},
    onExtend: undefined,
  });
  for (const action of ['admit', 'refuse', 'extend-room']) expect(button(action), action).toBeNull();
});

test('every notice is announced, and only the last minute interrupts', () => {
  show([
    { kind: 'closing', minutes: 1, closesAt },
    { kind: 'role', role: 'Presenter' },
  ]);
  expect(screen.getByRole('alert')).toHaveTextContent('This room closes in less than a minute.');
  expect(screen.getByRole('log')).toHaveTextContent('Your role is now Presenter.');
});
