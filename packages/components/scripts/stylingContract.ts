/** An attribute that styles and tests may rely on. */
export interface AttributeFact {
  attribute: string;
  /** What carries it. */
  on: string;
  /** Every value that it can have, where they are names. */
  values?: readonly string[];
  /** What its value is, where it is no name. */
  value?: string;
}

const action = (on: string, ...values: string[]): AttributeFact => ({ attribute: 'data-action', on, values });

/** Not renamed without a major version. STYLING.md is made from it. */
export const ATTRIBUTES: readonly AttributeFact[] = [
  {
    attribute: 'data-anteroom',
    on: 'root elements of parts',
    values: ['room-call', 'lobby', 'device-check', 'roster', 'room-list', 'room-editor', 'room-details', 'people'],
  },
  {
    attribute: 'data-anteroom',
    on: 'root elements of screens',
    values: ['loading-screen', 'knock-screen', 'scheduled-screen', 'joining-screen', 'ended-screen', 'error-screen'],
  },
  {
    attribute: 'data-anteroom',
    on: 'root elements within a part',
    values: [
      ...['notices', 'time-left', 'call-feedback', 'window-time-line', 'room-effects'],
      ...['discard-changes', 'delete-room'],
    ],
  },
  {
    attribute: 'data-screen',
    on: '`room-call`',
    values: ['loading', 'knock', 'scheduled', 'lobby', 'joining', 'call', 'ended', 'error'],
  },
  { attribute: 'data-reason', on: 'the ended screen', value: "the end's name in `CALL_END_REASONS`" },
  { attribute: 'data-error', on: 'what failed, the bar over what may be out of date', value: "the error's code" },
  { attribute: 'data-notice', on: 'a notice about the call', value: 'a name of `NoticeKind`' },
  { attribute: 'data-minutes', on: 'the time left', value: '`15`, `5` or `1`: the step that it is in' },
  action('any screen', 'join', 'leave', 'retry', 'rejoin', 'copy-details', 'dismiss-notice', 'extend-room'),
  action('the call', 'toggle-roster', 'show-knocks'),
  action('after the call', 'feedback-good', 'feedback-poor'),
  action('the knock screen', 'knock', 'withdraw'),
  action(
    'the lobby and the waiting page',
    ...['toggle-camera', 'toggle-microphone', 'retry-camera', 'retry-microphone', 'retry-both', 'permission-help'],
    ...['devices', 'test-speaker', 'check-devices', 'add-to-calendar'],
  ),
  { attribute: 'data-device', on: 'a choice of device', values: ['camera', 'microphone', 'speaker'] },
  { attribute: 'data-failure', on: 'what keeps a device away', value: 'a name of `DeviceFailure`' },
  {
    attribute: 'data-platform',
    on: 'the steps that allow a device',
    value: 'the browser or the system that they are for',
  },
  { attribute: 'data-connection', on: 'the line on the connection', value: 'a name of `Connection`' },
  { attribute: 'data-time-zone', on: "a room's times", value: 'the IANA name of the zone' },
  { attribute: 'data-participant', on: 'rows of the roster', value: 'ACS user id' },
  { attribute: 'data-role', on: 'rows of the roster, role badges', value: 'a name of `Role`' },
  { attribute: 'data-presence', on: 'rows of the roster', values: ['invited', 'in-call', 'knocking'] },
  { attribute: 'data-knock', on: 'rows of who asks to join', value: "the knock's id" },
  { attribute: 'data-index', on: 'rows of the roster', value: 'place in the list, from 0' },
  action('who asks to join', 'admit', 'admit-as', 'refuse', 'refuse-with-reason', 'confirm-refuse'),
  action(
    'a person of the roster',
    ...['person-menu', 'mute', 'spotlight', 'stop-spotlight', 'set-role', 'remove-from-call', 'remove-from-room'],
    ...['confirm-removal', 'undo'],
  ),
  action(
    'the roster',
    ...[
      'invite',
      'send-invitations',
      'dial',
      'send-dial',
      'roster-view',
      'select-people',
      'set-roles',
      'stop-selecting',
      'close-roster',
    ],
  ),
  { attribute: 'data-value', on: '`admit-as`, `set-role`', value: 'the role' },
  action(
    'the room desk',
    ...['create-room', 'open-room', 'edit-room', 'delete-room', 'confirm-delete', 'keep-room', 'show-more'],
    ...['save-room', 'cancel-edit', 'discard', 'stay', 'add-people', 'remove-person', 'keep-person', 'copy-link'],
  ),
  { attribute: 'data-room', on: 'rows of the room list', value: 'room id' },
  {
    attribute: 'data-phase',
    on: 'phase chips',
    values: ['scheduled', 'open', 'closing', 'expired', 'deleted'],
  },
  { attribute: 'data-preset', on: "the editor's windows", values: ['now', 'tomorrow', 'next-week', 'longest'] },
  { attribute: 'data-flag', on: "the editor's switches", values: ['knocking', 'pstnDialOutEnabled'] },
  { attribute: 'data-field', on: "the editor's fields", values: ['opens', 'closes'] },
];

/** The slots that can be replaced or given props, by component, in Fluent UI v9's way. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  Lobby: ['root', 'heading', 'join'],
  Roster: ['root', 'heading'],
  RoomList: ['root', 'heading', 'create'],
  RoomEditor: ['root'],
  RoomDetails: ['root', 'heading'],
};

/** The CSS variables that our parts read: Fluent's tokens, by the beginning of their names, and what they do there. */
export const TOKENS: Readonly<Record<string, string>> = {
  colorNeutral: 'text, backgrounds and lines',
  colorBrand: 'what is pressed first, links, badges',
  colorCompoundBrand: 'what is chosen',
  colorSubtle: 'quiet buttons',
  colorStatus: 'success, warning, danger',
  colorPalette: 'raised hands, presence',
  colorStroke: 'the ring around what has the focus',
  fontFamily: 'the font; `fontFamilyBase` for words, `fontFamilyNumeric` for the countdown',
  fontSize: 'sizes of text',
  fontWeight: 'weights of text',
  lineHeight: 'heights of lines',
  borderRadius: 'corners',
  strokeWidth: 'widths of lines',
  spacing: 'distances',
  shadow: 'what floats',
  duration: 'how long something takes to come in',
  curve: 'how it comes in',
};
