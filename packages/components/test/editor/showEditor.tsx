import { createFakeEndpoint, type FakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { act, cleanup, configure, screen } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RoomEditor } from '../../src/desk/editor/RoomEditor.js';
import type { RoomEditorProps } from '../../src/desk/editor/RoomEditor.types.js';
import { defaultStrings } from '../../src/text/index.js';
import { AnteroomRoot } from '../../src/theme/AnteroomRoot.js';

configure({ reactStrictMode: true });
afterEach(() => {
  cleanup();
  // The draft of one test would be restored in the next.
  sessionStorage.clear();
});

export const ROOM_ID = '99412345678901234';
export const HOUR_MS = 3_600_000;
export const words = defaultStrings.roomEditor;

/** A room of olga's that opens in an hour: ada is its Presenter, ben an Attendee. */
export function roomEndpoint(me = 'olga'): FakeEndpoint {
  const minute = Math.floor(Date.now() / 60_000) * 60_000;
  return createFakeEndpoint({
    me,
    people: [
      { id: 'olga', displayName: 'Olga', isOrganizer: true },
      { id: 'ada', displayName: 'Ada' },
      { id: 'ben', displayName: 'Ben' },
      { id: 'dot', displayName: 'Dot' },
      { id: 'u-7', displayName: 'Lin Wu', mail: 'lin@contoso.example' },
    ],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Review',
        validFrom: new Date(minute + HOUR_MS).toISOString(),
        validUntil: new Date(minute + 2 * HOUR_MS).toISOString(),
        ownerId: 'olga',
        roster: { ada: 'Presenter', ben: 'Attendee' },
      },
    ],
  });
}

/** Shows the editor of the room, or of a new one. */
export function showEditor(endpoint: FakeEndpoint, props: RoomEditorProps = { roomId: ROOM_ID }) {
  const calls = { onSaved: vi.fn(), onCancel: vi.fn(), onDirtyChange: vi.fn() };
  const view = renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomEditor {...calls} {...props} />
    </AnteroomRoot>,
    { endpoint },
  );
  return { ...view, ...calls };
}

/** Reads the room again, as the poll does. */
export const poll = () => act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));

export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
export const title = () => screen.findByRole('textbox', { name: /^Title/ });
export const roleOf = (name: string) => screen.findByRole('combobox', { name: words.people.role({ name }) });

/** The changes that the endpoint received. */
export const changesAt = (endpoint: FakeEndpoint) =>
  endpoint.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

/** The room by now. */
export async function roomAt(endpoint: FakeEndpoint) {
  const read = async (path: string) => (await endpoint.fetchAs('olga')(`/api/rooms/${ROOM_ID}${path}`)).json();
  const { items } = await read('/participants');
  const people = items.map(({ displayName, role }: { displayName: string; role: string }) => `${displayName} ${role}`);
  return { ...(await read('')), people };
}
