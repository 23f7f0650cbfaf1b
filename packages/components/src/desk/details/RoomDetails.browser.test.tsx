import { createFakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultStrings } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { RoomDetails } from './RoomDetails.js';
import type { RoomDetailsProps } from './RoomDetails.types.js';

configure({ reactStrictMode: true });
afterEach(cleanup);

const ROOM_ID = '99412345678901234';
const HOUR_MS = 3_600_000;
const LINK = `https://contoso.example/rooms/${ROOM_ID}`;
const words = defaultStrings.desk.details;

function show(props: Partial<RoomDetailsProps> = {}, { me = 'ada', opensInHours = -1 } = {}) {
  const endpoint = createFakeEndpoint({
    me,
    people: [
      { id: 'olga', displayName: 'Olga', isOrganizer: true },
      { id: 'ada', displayName: 'Ada Lovelace' },
      { id: 'ben', displayName: 'Ben Carter' },
    ],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Review',
        validFrom: new Date(Date.now() + opensInHours * HOUR_MS).toISOString(),
        validUntil: new Date(Date.now() + 5 * HOUR_MS).toISOString(),
        ownerId: 'olga',
        roster: { ada: 'Presenter', ben: 'Consumer' },
      },
    ],
  });
  return renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomDetails roomId={ROOM_ID} joinUrl={() => LINK} {...props} />
    </AnteroomRoot>,
    { endpoint },
  );
}

const people = async () => within(await screen.findByRole('list', { name: words.people })).findAllByRole('listitem');
const join = () => document.querySelector<HTMLElement>('[data-action="join"]');

test('the details name everyone who is invited, with their role', async () => {
  const { container } = show();
  expect((await people()).map(({ textContent, dataset }) => [textContent, dataset.role])).toEqual([
    [expect.stringContaining('Ada Lovelace'), 'Presenter'],
    [expect.stringContaining('Ben Carter'), 'Consumer'],
  ]);
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test('people in the call are listed first and marked, if the host knows them', async () => {
  const { unmount } = show();
  await people();
  expect(document.querySelector('[data-presence="in-call"]')).toBeNull();
  const benId = document.querySelector<HTMLElement>('[data-role="Consumer"]')?.dataset.participant ?? '';
  unmount();
  show({ inCall: [benId] });
  const [first] = await people();
  expect(first).toHaveTextContent('Ben Carter');
  expect(first).toHaveTextContent(defaultStrings.roster.presence['in-call']);
  expect(first?.dataset.presence).toBe('in-call');
});

test('Join is a link to the room while it is open, for people who may join it', async () => {
  const invited = show();
  await people();
  expect(join()).toHaveAttribute('href', LINK);
  invited.unmount();
  const notOpen = show({}, { opensInHours: 1 });
  await people();
  expect(join()).toBeNull();
  notOpen.unmount();
  show({}, { me: 'olga' });
  await people();
  expect(join()).toBeNull();
});

test('with `onJoin`, Join calls the host', async () => {
  const onJoin = vi.fn();
  show({ onJoin });
  await people();
  await userEvent.click(join() as HTMLElement);
  expect(onJoin).toHaveBeenCalledExactlyOnceWith(ROOM_ID);
});

test('the calendar file of the room can be downloaded', async () => {
  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: defaultStrings.times.addToCalendar }));
  expect(await screen.findByText(defaultStrings.times.calendarSaved)).toBeVisible();
  expect(saved).toEqual(['Review.ics']);
  click.mockRestore();
});

test('a wide page has the facts and the people side by side, and no empty half', async () => {
  await page.viewport(1280, 800);
  show();
  await people();
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  await waitFor(() => expect(box('[data-anteroom="room-people"]').left).toBeGreaterThan(box('dl').right));
  expect(box('[data-anteroom="room-people"]').right).toBeCloseTo(box('header').right, 0);
  await page.viewport(414, 896);
});
