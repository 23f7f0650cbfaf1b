import { createFakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { defaultStrings } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { RoomDetails } from '../details/index.js';
import { RoomList } from './RoomList.js';

afterEach(cleanup);

const HOUR_MS = 3_600_000;
const IDS = { hebrew: '99412345678901234', invisible: '99412345678901235' };
const HEBREW = 'פגישה!';

const endpoint = () =>
  createFakeEndpoint({
    me: 'olga',
    people: [{ id: 'olga', displayName: 'Olga', isOrganizer: true }],
    rooms: Object.entries({ [IDS.hebrew]: HEBREW, [IDS.invisible]: '\u200b\u2060' }).map(([id, title]) => ({
      id,
      title,
      validFrom: new Date(Date.now() - HOUR_MS).toISOString(),
      validUntil: new Date(Date.now() + HOUR_MS).toISOString(),
      ownerId: 'olga',
      roster: {},
    })),
  });

/** Where a character of an element's text is painted. */
function placeOf(element: HTMLElement, character: string): DOMRect {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  const at = text?.textContent?.indexOf(character) ?? -1;
  if (!text || at < 0) throw new Error(`“${character}” is not shown.`);
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect();
}

test.each([
  ['the list', <RoomList key="list" onOpen={() => {}} />, 'button'],
  ['the list without links', <RoomList key="list" />, undefined],
  ['the details', <RoomDetails key="details" roomId={IDS.hebrew} />, 'heading'],
])('a right-to-left title keeps its punctuation at its end in %s', async (_, part, role) => {
  renderWithAnteroom(<AnteroomRoot data-anteroom="test">{part}</AnteroomRoot>, { endpoint: endpoint() });
  const title = role ? await screen.findByRole(role, { name: /^\u2068?פגישה/ }) : await screen.findByText(/פגישה/);
  expect(placeOf(title, '!').left).toBeLessThan(placeOf(title, 'פ').left);
});

test('a title of invisible letters is a link that can be seen, and a heading', async () => {
  const { unmount } = renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomList onOpen={() => {}} />
    </AnteroomRoot>,
    { endpoint: endpoint() },
  );
  const link = await screen.findByRole('button', { name: defaultStrings.untitled });
  expect(link.getBoundingClientRect().width).toBeGreaterThan(40);
  unmount();
  renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomDetails roomId={IDS.invisible} />
    </AnteroomRoot>,
    { endpoint: endpoint() },
  );
  expect(await screen.findByRole('heading', { name: defaultStrings.untitled })).toBeVisible();
});
