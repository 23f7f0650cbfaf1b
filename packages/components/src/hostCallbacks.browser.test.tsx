import { AnteroomError, type Me, type Room } from '@anteroom/contract';
import { createFakeEndpoint, type FakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { act, cleanup, configure, screen, waitFor } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import type { ToldBy } from '../../../scripts/package-checks/callbacks.js';
import type { EmulatorCommands } from '../../calling-emulator/test/emulatorCommands.js';
import {
  collectReports,
  FAILURES,
  type FailingCallback,
  failingCallback,
} from '../../hooks/test/page/failingCallbacks.js';
import { CallScreen, type CallScreenProps, loadCallUi } from './call/index.js';
import { DeleteRoomDialog, RoomDetails, RoomEditor, RoomList } from './desk/index.js';
import { Notices, type NoticesProps } from './notices/index.js';
import { RoomCall, type RoomCallProps } from './room-call/index.js';
import { createRosterStore, mergeRoster, Roster } from './roster/index.js';
import { EndedScreen, ErrorScreen, JoiningScreen, LoadingScreen } from './screens/index.js';
import { KnockScreen, type KnockScreenProps } from './screens/knock/index.js';
import { Lobby } from './screens/lobby/index.js';
import { defaultStrings as strings } from './text/index.js';
import { AnteroomRoot } from './theme/index.js';

configure({ reactStrictMode: true });

const emulator = commands as unknown as EmulatorCommands;

let reports: ReturnType<typeof collectReports>;

beforeAll(async () => {
  await loadCallUi();
}, 120_000);
beforeEach(() => {
  reports = collectReports();
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  reports.stop();
  vi.restoreAllMocks();
});

const ROOM_ID = '99412345678901234';
const HOUR_MS = 3_600_000;
const moment = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

function endpointOf(roomId: string, acsUserId?: string): FakeEndpoint {
  return createFakeEndpoint({
    me: 'ada',
    people: [{ id: 'ada', displayName: 'Ada', isOrganizer: true, ...(acsUserId !== undefined && { acsUserId }) }],
    rooms: [
      {
        id: roomId,
        title: 'Review',
        validFrom: moment(-1),
        validUntil: moment(1),
        ownerId: 'ada',
        roster: { ada: 'Presenter' },
      },
    ],
  });
}

const part = (name: string) => document.querySelector<HTMLElement>(`[data-anteroom="${name}"]`);
const button = (action: string) => document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);

async function press(action: string): Promise<void> {
  await waitFor(() => expect(button(action)).toBeVisible());
  await userEvent.click(button(action) as HTMLElement);
}

function show(ui: ReactElement) {
  return renderWithAnteroom(<AnteroomRoot data-anteroom="test">{ui}</AnteroomRoot>, { endpoint: endpointOf(ROOM_ID) });
}

/** Shows a part, presses one of its buttons, and expects the part to stay. */
async function pressOn(name: string, action: string, ui: ReactElement): Promise<void> {
  show(ui);
  await press(action);
  expect(part(name)).toBeVisible();
}

const screenShown = () => part('room-call')?.getAttribute('data-screen');

/** Shows a room on the real emulator. */
async function showRoomCall(props: Partial<RoomCallProps>) {
  const { roomId, people } = await emulator.openRoom(['Presenter']);
  const endpoint = endpointOf(roomId, people[0]?.acsUserId);
  const fetchWithToken: typeof fetch = async (input, init) => {
    const answer = await endpoint.fetch(input, init);
    if (!answer.ok || !new Request(input, init).url.endsWith('/token')) return answer;
    return Response.json({ ...((await answer.json()) as object), token: people[0]?.token });
  };
  renderWithAnteroom(
    <div style={{ height: '600px' }}>
      <RoomCall roomId={roomId} {...props} />
    </div>,
    { endpoint: { ...endpoint, fetch: fetchWithToken } },
  );
  return { roomId };
}

const PlainCall = ({ onLeave }: CallScreenProps) => (
  <button type="button" data-action="leave" onClick={onLeave}>
    Leave
  </button>
);

async function join(): Promise<void> {
  await press('join');
  await waitFor(() => expect(screenShown()).toBe('call'));
}

async function joinAndLeave(props: Partial<RoomCallProps>): Promise<void> {
  await showRoomCall({ slots: { call: PlainCall }, ...props });
  await join();
  await press('leave');
  await waitFor(() => expect(screenShown()).toBe('ended'));
}

const me: Me & { invited: true } = {
  invited: true,
  role: 'Presenter',
  acsUserId: '8:acs:ada',
  displayName: 'Ada',
  may: ['read', 'join'],
};

const room: Room = {
  id: ROOM_ID,
  title: 'Review',
  validFrom: moment(-1),
  validUntil: moment(1),
  pstnDialOutEnabled: false,
  knocking: true,
  metadata: {},
  me,
  serverTime: moment(0),
};

const knock = {
  id: 'k1',
  state: 'waiting' as const,
  displayName: 'Eve',
  knockedAt: moment(0),
  expiresAt: moment(1),
};

const knockScreen = (props: Partial<KnockScreenProps>) => (
  <KnockScreen
    room={room}
    knock={undefined}
    isSending={false}
    error={undefined}
    serverNow={Date.now}
    onKnock={() => {}}
    onWithdraw={() => {}}
    {...props}
  />
);

const notices = (props: Partial<NoticesProps>) => (
  <Notices
    notices={[{ id: 1, notice: { kind: 'closing', minutes: 5, closesAt: Date.now() + 300_000 } }]}
    knocks={[knock]}
    actions={{}}
    onShowKnocks={() => {}}
    onDismiss={() => {}}
    {...props}
  />
);

interface DeletionProps {
  onDeleted: () => void;
  onClose: () => void;
}

function Deletion({ onDeleted, onClose }: DeletionProps) {
  const [isOpen, setIsOpen] = useState(true);
  const close = () => {
    setIsOpen(false);
    return onClose();
  };
  return <DeleteRoomDialog room={room} isOpen={isOpen} onDeleted={onDeleted} onClose={close} />;
}

/** Triggers the callback, and expects everything else to continue. */
type Row = (callback: FailingCallback) => Promise<void>;

const ROWS: Record<ToldBy<'components'>, Row> = {
  async 'RoomCallProps.onPhase'(onPhase) {
    await showRoomCall({ onPhase });
    await waitFor(() => expect(screenShown()).toBe('lobby'));
    await waitFor(() => expect(onPhase).toHaveBeenCalledExactlyOnceWith('open'));
    expect(button('join')).toBeVisible();
  },

  async 'RoomCallProps.onError'(onError) {
    await showRoomCall({ onError, roomId: '99400000000000000' });
    await waitFor(() => expect(screenShown()).toBe('error'));
    await waitFor(() => expect(onError).toHaveBeenCalledOnce());
    expect(part('error-screen')).toBeVisible();
  },

  async 'RoomCallProps.onJoin'(onJoin) {
    await joinAndLeave({ onJoin });
    expect(onJoin).toHaveBeenCalledOnce();
  },

  async 'RoomCallProps.onLeave'(onLeave) {
    await joinAndLeave({ onLeave });
    expect(onLeave).toHaveBeenCalledOnce();
    await press('rejoin');
    await waitFor(() => expect(screenShown()).toBe('lobby'));
  },

  async 'RoomCallProps.onFeedback'(onFeedback) {
    await joinAndLeave({ onFeedback });
    await press('feedback-good');
    await screen.findByText(strings.callEnded.feedback.thanks);
  },

  async 'CallScreenProps.onLeave'(onLeave) {
    const Call = (props: CallScreenProps) => <CallScreen {...props} onLeave={onLeave} />;
    await showRoomCall({ slots: { call: Call } });
    await join();
    await press('leave');
    await waitFor(() => expect(onLeave).toHaveBeenCalledOnce());
    // Nobody left, so the button is enabled again.
    await waitFor(() => expect(button('leave')).toBeEnabled());
    expect(screenShown()).toBe('call');
  },

  async 'CallScreenProps.onUnknownPerson'(onUnknownPerson) {
    const Call = (props: CallScreenProps) => <CallScreen {...props} onUnknownPerson={onUnknownPerson} />;
    const { roomId } = await showRoomCall({ slots: { call: Call } });
    await join();
    await emulator.addBots(roomId, { count: 1 });
    await waitFor(() => expect(onUnknownPerson).toHaveBeenCalled());
    expect(screenShown()).toBe('call');
    await press('leave');
    await waitFor(() => expect(screenShown()).toBe('ended'));
  },

  async 'LobbyProps.onJoin'(onJoin) {
    const opened = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    show(<Lobby room={room} phase="open" me={me} onJoin={onJoin} />);
    await screen.findByLabelText(strings.lobby.selfView);
    await waitFor(() => expect(opened).toHaveBeenCalledTimes(2));
    await press('join');
    await waitFor(() => expect(onJoin).toHaveBeenCalledOnce());
    // The camera and the microphone are on again, and the next attempt includes them.
    await waitFor(() => expect(opened).toHaveBeenCalledTimes(4));
    await screen.findByLabelText(strings.lobby.selfView);
    await press('join');
    expect(onJoin.mock.calls).toMatchObject(Array(2).fill([{ cameraOn: true, microphoneOn: true }]));
  },

  'EndedScreenProps.onRejoin': (onRejoin) =>
    pressOn('ended-screen', 'rejoin', <EndedScreen reason={{ code: 0, subCode: 0 }} onRejoin={onRejoin} />),

  async 'EndedScreenProps.onFeedback'(onFeedback) {
    show(<EndedScreen reason={{ code: 0, subCode: 0 }} onFeedback={onFeedback} />);
    await press('feedback-poor');
    await screen.findByText(strings.callEnded.feedback.thanks);
  },

  'ErrorScreenProps.onRetry': (onRetry) =>
    pressOn(
      'error-screen',
      'retry',
      <ErrorScreen error={new AnteroomError('service-unavailable', 'Busy.')} onRetry={onRetry} />,
    ),

  'LoadingScreenProps.onRetry': async (onRetry) => {
    vi.useFakeTimers();
    show(<LoadingScreen onRetry={onRetry} />);
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    vi.useRealTimers();
    await press('retry');
    expect(part('loading-screen')).toBeVisible();
  },

  'JoiningScreenProps.onCancel': (onCancel) =>
    pressOn('joining-screen', 'leave', <JoiningScreen title="Review" onCancel={onCancel} />),

  'KnockScreenProps.onKnock': (onKnock) => pressOn('knock-screen', 'knock', knockScreen({ onKnock })),

  'KnockScreenProps.onWithdraw': (onWithdraw) =>
    pressOn('knock-screen', 'withdraw', knockScreen({ knock, onWithdraw })),

  'NoticesProps.onDismiss': (onDismiss) => pressOn('notices', 'dismiss-notice', notices({ onDismiss })),

  'NoticesProps.onExtend': (onExtend) => pressOn('notices', 'extend-room', notices({ onExtend })),

  'NoticesProps.onLeave': (onLeave) =>
    pressOn(
      'notices',
      'leave-here',
      notices({ notices: [{ id: 1, notice: { kind: 'elsewhere', where: 'tab' } }], onLeave }),
    ),

  'NoticesProps.onShowKnocks': (onShowKnocks) =>
    pressOn(
      'notices',
      'show-knocks',
      notices({
        notices: [{ id: 1, notice: { kind: 'knock' } }],
        knocks: [knock, { ...knock, id: 'k2' }],
        onShowKnocks,
      }),
    ),

  'NoticesProps.onTurnSoundOn': (onTurnSoundOn) =>
    pressOn('notices', 'turn-sound-on', notices({ notices: [{ id: 1, notice: { kind: 'sound' } }], onTurnSoundOn })),

  'RosterProps.onClose': (onClose) => pressOn('roster', 'close-roster', <Roster people={[]} onClose={onClose} />),

  async 'RosterStore.subscribe(listener)'(listener) {
    const store = createRosterStore();
    store.subscribe(listener);
    show(<Roster people={store} />);
    store.set(mergeRoster([{ acsUserId: '8:acs:ben', displayName: 'Ben', role: 'Attendee' }], []));
    await screen.findByText('Ben');
  },

  async 'DeleteRoomDialogProps.onClose'(onClose) {
    const onDeleted = vi.fn();
    const { endpoint } = show(<Deletion onDeleted={onDeleted} onClose={onClose} />);
    await press('confirm-delete');
    await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
    expect(endpoint.requests.at(-1)).toMatchObject({ method: 'DELETE' });
  },

  async 'DeleteRoomDialogProps.onDeleted'(onDeleted) {
    const onClose = vi.fn();
    show(<Deletion onDeleted={onDeleted} onClose={onClose} />);
    await press('confirm-delete');
    await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
    expect(onClose).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },

  'RoomDetailsProps.onEdit': (onEdit) =>
    pressOn('room-details', 'edit-room', <RoomDetails roomId={ROOM_ID} onEdit={onEdit} />),

  'RoomDetailsProps.onJoin': (onJoin) =>
    pressOn('room-details', 'join', <RoomDetails roomId={ROOM_ID} onJoin={onJoin} />),

  async 'RoomDetailsProps.onDeleted'(onDeleted) {
    show(<RoomDetails roomId={ROOM_ID} onDeleted={onDeleted} />);
    await press('delete-room');
    await press('confirm-delete');
    await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
    expect(part('room-details')).toBeVisible();
  },

  async 'RoomEditorProps.onSaved'(onSaved) {
    show(<RoomEditor roomId={ROOM_ID} onSaved={onSaved} />);
    await userEvent.fill(await screen.findByRole('textbox', { name: /^Title/ }), 'Planning');
    await press('save-room');
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    await waitFor(() => expect(button('save-room')).toHaveTextContent(strings.roomEditor.save));
  },

  async 'RoomEditorProps.onDirtyChange'(onDirtyChange) {
    show(<RoomEditor roomId={ROOM_ID} onDirtyChange={onDirtyChange} />);
    const title = await screen.findByRole('textbox', { name: /^Title/ });
    await userEvent.fill(title, 'Planning');
    await waitFor(() => expect(onDirtyChange).toHaveBeenLastCalledWith(true));
    await press('save-room');
    await waitFor(() => expect(onDirtyChange).toHaveBeenLastCalledWith(false));
    expect(part('room-editor')).toBeVisible();
  },

  async 'RoomEditorProps.onCancel'(onCancel) {
    show(<RoomEditor roomId={ROOM_ID} onCancel={onCancel} />);
    await press('cancel-edit');
    await waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
    await userEvent.fill(await screen.findByRole('textbox', { name: /^Title/ }), 'Planning');
    await press('cancel-edit');
    await press('discard');
    await waitFor(() => expect(onCancel).toHaveBeenCalledTimes(2));
    expect(part('room-editor')).toBeVisible();
  },

  'RoomListProps.onCreate': (onCreate) => pressOn('room-list', 'create-room', <RoomList onCreate={onCreate} />),

  'RoomListProps.onEdit': (onEdit) => pressOn('room-list', 'edit-room', <RoomList onEdit={onEdit} />),

  'RoomListProps.onOpen': (onOpen) => pressOn('room-list', 'open-room', <RoomList onOpen={onOpen} />),
};

describe.each(Object.entries(ROWS))('%s', (name, row) => {
  test.each(FAILURES)('a callback that %s is reported, and nothing else fails', async (how) => {
    const error = new Error(`${name} ${how}`);
    const callback = failingCallback(how, error);
    await row(callback);
    expect(callback).toHaveBeenCalled();
    await waitFor(() => expect(reports.reported).toEqual(callback.mock.calls.map(() => error)));
    expect(reports.unhandled).toEqual([]);
  });
});

/** A change of a room is rejected, and the host's `onError` fails too. */
test.each(FAILURES)('a provider’s onError that %s does not leave the editor at “Saving…”', async (how) => {
  const error = new Error(how);
  const onError = failingCallback(how, error);
  const endpoint = endpointOf(ROOM_ID);
  renderWithAnteroom(
    <AnteroomRoot data-anteroom="test">
      <RoomEditor roomId={ROOM_ID} />
    </AnteroomRoot>,
    { endpoint, onError },
  );
  await userEvent.fill(await screen.findByRole('textbox', { name: /^Title/ }), 'Planning');
  endpoint.fail('forbidden');
  await press('save-room');
  await screen.findByText(strings.roomEditor.notSaved);
  await waitFor(() => expect(button('save-room')).toHaveTextContent(strings.roomEditor.save));
  expect(onError).toHaveBeenCalled();
  await waitFor(() => expect(reports.reported).toEqual(onError.mock.calls.map(() => error)));
});
