import { AnteroomError, CALL_END_REASONS, type Room } from '@anteroom/contract';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { type ReactElement, StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultStrings } from '../text/index.js';
import { AnteroomRoot } from '../theme/AnteroomRoot.js';
import { EndedScreen } from './ended/EndedScreen.js';
import { ErrorScreen } from './error/ErrorScreen.js';
import { JoiningScreen } from './joining/JoiningScreen.js';
import { LoadingScreen } from './loading/LoadingScreen.js';
import { ScheduledScreen } from './scheduled/ScheduledScreen.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function inRoot(element: ReactElement) {
  return (
    <StrictMode>
      <AnteroomRoot data-anteroom="test">{element}</AnteroomRoot>
    </StrictMode>
  );
}

const room: Room = {
  id: '99445276259407112',
  title: 'Quarterly review',
  validFrom: '2026-06-05T12:00:00Z',
  validUntil: '2026-06-05T13:30:00Z',
  pstnDialOutEnabled: false,
  knocking: true,
  metadata: {},
  me: { invited: false, may: ['knock'], displayName: 'Ada' },
  serverTime: '2026-06-05T11:00:00Z',
};

const retryable = new AnteroomError('endpoint-unreachable', 'no answer', { traceId: '4bf92f35' });

test.each<[string, ReactElement]>([
  ['loading', <LoadingScreen key="loading" />],
  ['scheduled', <ScheduledScreen key="scheduled" room={room} serverNow={() => Date.parse(room.serverTime)} />],
  ['joining', <JoiningScreen key="joining" title="Quarterly review" onCancel={() => {}} />],
  ['error', <ErrorScreen key="error" error={retryable} onRetry={() => {}} />],
  ['ended', <EndedScreen key="ended" reason={CALL_END_REASONS.left} durationMs={60_000} onRejoin={() => {}} />],
])('the %s screen takes lost focus to its heading, and has no axe findings', async (_, element) => {
  const { container } = render(inRoot(element));
  expect(screen.getAllByRole('heading')[0]).toHaveFocus();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test('a screen does not take the focus from elsewhere on the host page', () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  render(inRoot(<JoiningScreen title="Quarterly review" />));
  expect(field).toHaveFocus();
  field.remove();
});

test('the countdown follows the endpoint’s clock and ends at zero', async () => {
  vi.useFakeTimers();
  const wrong = vi.fn(() => Date.parse(room.validFrom) - 90_000 + (performance.now() - started));
  const started = performance.now();
  render(inRoot(<ScheduledScreen room={room} serverNow={wrong} />));
  expect(screen.getByRole('timer')).toHaveAccessibleName('1 minute and 30 seconds');
  expect(screen.getByText(/Opens in 2 minutes/)).toBeVisible();
  await act(() => vi.advanceTimersByTimeAsync(31_000));
  expect(screen.getByRole('timer')).toHaveAccessibleName('0 minutes and 59 seconds');
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.getByText(defaultStrings.scheduled.opening)).toBeVisible();
});

test('loading for ten seconds shows that it takes long, and can be retried', async () => {
  vi.useFakeTimers();
  const onRetry = vi.fn();
  const { container } = render(inRoot(<LoadingScreen onRetry={onRetry} />));
  await act(() => vi.advanceTimersByTimeAsync(9_999));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await act(() => vi.advanceTimersByTimeAsync(1));
  expect(screen.getByRole('status')).toHaveTextContent(defaultStrings.loading.slow);
  vi.useRealTimers();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  screen.getByRole('button', { name: defaultStrings.failure.retry }).click();
  expect(onRetry).toHaveBeenCalledOnce();
});

const invited: Room = {
  ...room,
  me: { invited: true, role: 'Attendee', acsUserId: '8:acs:a', displayName: 'Ada', may: ['join'] },
};
const anHourBefore = () => Date.parse(room.validFrom) - 3_600_000;

test('the calendar file has the room’s window, and its URL if the host passes one', async () => {
  const saved: { name: string; text: Promise<string> }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blobs.at(-1)?.text() ?? Promise.resolve('') });
  });
  const url = 'https://host.example/rooms/1';
  render(inRoot(<ScheduledScreen room={invited} serverNow={anHourBefore} roomUrl={url} />));
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.times.addToCalendar }));
  expect(await screen.findByText(defaultStrings.times.calendarSaved)).toBeVisible();
  expect(saved[0]?.name).toBe('Quarterly review.ics');
  await expect(saved[0]?.text).resolves.toContain('DTSTART:20260605T120000Z');
  await expect(saved[0]?.text).resolves.toContain(`URL;VALUE=URI:${url}`);
  vi.restoreAllMocks();
});

test('devices are open only while the device check is expanded', async () => {
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  const opened: MediaStream[] = [];
  const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    const stream = await open(constraints);
    opened.push(stream);
    return stream;
  });
  const live = () => opened.flatMap((stream) => stream.getTracks()).filter((track) => track.readyState === 'live');
  render(inRoot(<ScheduledScreen room={invited} serverNow={anHourBefore} />));
  expect(asked).not.toHaveBeenCalled();
  const check = screen.getByRole('button', { name: defaultStrings.scheduled.check });
  await userEvent.click(check);
  await vi.waitFor(() => expect(live()).toHaveLength(2));
  await userEvent.click(check);
  expect(live()).toHaveLength(0);
  vi.restoreAllMocks();
});

test('a person who comes too late sees when the room closed and whom to ask', () => {
  const closed = { ...room, serverTime: '2026-06-05T15:00:00Z', owner: { displayName: 'Olga Petrova' } };
  render(inRoot(<ErrorScreen error={new AnteroomError('room-expired', 'over')} room={closed} />));
  expect(screen.getByText(/It closed (at|on) /)).toBeVisible();
  expect(screen.getByText(/Organized by Olga Petrova/)).toBeVisible();
});

test('a retryable error has a Retry button', async () => {
  const onRetry = vi.fn();
  const { container } = render(inRoot(<ErrorScreen error={retryable} onRetry={onRetry} />));
  const button = container.querySelector('[data-action="retry"]');
  if (button) await userEvent.click(button);
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('an error that is not retryable has no Retry button', () => {
  const { container } = render(
    inRoot(<ErrorScreen error={new AnteroomError('not-invited', 'not on the roster')} onRetry={() => {}} />),
  );
  expect(screen.getByText(defaultStrings.errors['not-invited'].title)).toBeVisible();
  expect(container.querySelector('[data-action="retry"]')).toBeNull();
});

test('the error code and the trace id are collapsed at first, and can be copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(inRoot(<ErrorScreen error={retryable} />));
  expect(screen.queryByText('endpoint-unreachable')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.failure.details }));
  expect(screen.getByText('endpoint-unreachable')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.failure.copy }));
  expect(write).toHaveBeenCalledWith('Code: endpoint-unreachable\nTrace ID: 4bf92f35');
  expect(await screen.findByText(defaultStrings.failure.copied)).toBeVisible();
  write.mockRestore();
});

test.each([
  ['left', true],
  ['networkLost', true],
  ['removedByParticipant', false],
  ['removedFromRoster', false],
  ['outsideWindow', false],
] as const)('after %s, the offer to rejoin is %s', (name, offered) => {
  const { container } = render(inRoot(<EndedScreen reason={CALL_END_REASONS[name]} onRejoin={() => {}} />));
  expect(screen.getByText(defaultStrings.ended[name].title)).toBeVisible();
  expect(container.querySelector('[data-action="rejoin"]') !== null).toBe(offered);
});

test('an unknown end reason is shown as such, with a way back', () => {
  const { container } = render(inRoot(<EndedScreen reason={{ code: 999, subCode: 1 }} onRejoin={() => {}} />));
  expect(screen.getByText(defaultStrings.ended.unknown.body)).toBeVisible();
  expect(container.querySelector('[data-action="rejoin"]')).not.toBeNull();
});

test('joining can be cancelled', async () => {
  const onCancel = vi.fn();
  render(inRoot(<JoiningScreen title="Quarterly review" onCancel={onCancel} />));
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.joining.cancel }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});
