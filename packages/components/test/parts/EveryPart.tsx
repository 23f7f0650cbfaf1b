import { AnteroomProvider } from '@anteroom/hooks';
import { createFakeEndpoint } from '@anteroom/testing';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogSurface,
  DialogTitle,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { StrictMode, useState } from 'react';
import { expect, vi } from 'vitest';
import { RoomCall } from '../../src/room-call/index.js';
import { mergeRoster, Roster } from '../../src/roster/index.js';
import { AnteroomRoot, type AnteroomTheme } from '../../src/theme/index.js';

const ROOM_ID = '99412345678901234';
const HOUR_MS = 3_600_000;

function endpointOf(now: number) {
  const window = (from: number, until: number) => ({
    validFrom: new Date(now + from * HOUR_MS).toISOString(),
    validUntil: new Date(now + until * HOUR_MS).toISOString(),
    roster: { ada: 'Presenter', cleo: 'Consumer' } as const,
  });
  return createFakeEndpoint({
    me: 'ada',
    people: [
      { id: 'ada', displayName: 'Ada Lovelace' },
      { id: 'cleo', displayName: 'Cleo Martin' },
    ],
    rooms: [
      { id: ROOM_ID, title: 'Weekly review', ...window(-1, 1) },
      // Not near a whole number of days, where the countdown changes its units.
      { id: `${ROOM_ID}5`, title: 'Tomorrow', ...window(36, 37) },
    ],
  });
}

const roster = mergeRoster(
  (['Presenter', 'Attendee', 'Consumer', 'Collaborator'] as const).map((role, index) => ({
    acsUserId: `8:acs:${index}`,
    displayName: `Person ${index}`,
    role,
  })),
  [{ acsUserId: '8:acs:0', microphone: true, camera: true, speaking: true }],
);

/** Fixes the width, even if the page styles `div`. */
const PLACE = { display: 'block', width: '400px', padding: 0 } as const;

/** The lobby, a room that opens tomorrow, an error, the roster, and Fluent's portal components, all with one theme. */
export function EveryPart({ theme }: { theme?: AnteroomTheme | undefined }) {
  const [endpoint] = useState(() => endpointOf(Date.now()));
  return (
    <StrictMode>
      <AnteroomProvider endpoint="/api" fetch={endpoint.fetch} retryDelayMs={1}>
        {[ROOM_ID, `${ROOM_ID}5`, `${ROOM_ID}9`].map((roomId) => (
          <div key={roomId} style={{ ...PLACE, height: '640px' }}>
            <RoomCall roomId={roomId} theme={theme} />
          </div>
        ))}
        <div style={PLACE}>
          <AnteroomRoot data-anteroom="parts" theme={theme}>
            <Roster people={roster} meId="8:acs:0" />
            <Input placeholder="A field" />
            <Tooltip content="A tooltip" relationship="description" visible>
              <Button appearance="primary">A button</Button>
            </Tooltip>
            <Menu open>
              <MenuTrigger>
                <Button>A menu</Button>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  <MenuItem>A choice</MenuItem>
                </MenuList>
              </MenuPopover>
            </Menu>
            <Dialog open modalType="non-modal">
              <DialogSurface>
                <DialogBody>
                  <DialogTitle>A dialog</DialogTitle>
                  <DialogActions>
                    <Button appearance="primary">Yes</Button>
                  </DialogActions>
                </DialogBody>
              </DialogSurface>
            </Dialog>
          </AnteroomRoot>
        </div>
      </AnteroomProvider>
    </StrictMode>
  );
}

/** Selectors that match once all responses of the endpoint and all devices are there. */
const EVERY_PART_SHOWN = {
  'the lobby': '[data-screen="lobby"] [data-anteroom="lobby"]',
  'its people': '[data-screen="lobby"] [data-presence="invited"]',
  'its connection': '[data-screen="lobby"] [data-connection="good"]',
  'its camera': '[data-screen="lobby"] video',
  'its microphone': '[data-screen="lobby"] [data-action="toggle-microphone"] > [aria-hidden]',
  'a room that opens later': '[data-screen="scheduled"] [role="timer"]',
  'a failure': '[data-screen="error"] [data-anteroom="error-screen"]',
  'the roster': '[data-anteroom="roster"] [data-participant]',
  'a menu': '[role="menu"] [role="menuitem"]',
  'a dialog': '[role="dialog"] button',
  'a tooltip': '[role="tooltip"]',
};

/** Waits until every part of a mounted `EveryPart` has loaded. */
export async function everyPartIsShown(): Promise<void> {
  await vi.waitFor(() => {
    const missing = Object.entries(EVERY_PART_SHOWN).filter(([, selector]) => !document.querySelector(selector));
    expect(missing.map(([part]) => part)).toEqual([]);
  });
}
