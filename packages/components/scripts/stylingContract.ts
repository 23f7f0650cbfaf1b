/** An attribute that styles and tests may rely on. */
export interface AttributeFact {
  attribute: string;
  /** The elements that have it. */
  on: string;
  /** All its values, if they are names. */
  values?: readonly string[];
  /** What its value means, if it isn't a name. */
  value?: string;
}

const action = (on: string, ...values: string[]): AttributeFact => ({ attribute: 'data-action', on, values });

/** Renamed only in major versions. STYLING.md is generated from this list. */
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
      ...[
        'discard-changes',
        'confirm-lock-out',
        'access-warning',
        'save-offline',
        'restored-draft',
        'made-before',
        'delete-room',
      ],
      ...['room-people', 'unknown-people', 'unchecked-people'],
    ],
  },
  {
    attribute: 'data-screen',
    on: '`room-call`',
    values: ['loading', 'knock', 'scheduled', 'lobby', 'joining', 'call', 'ended', 'error'],
  },
  { attribute: 'data-reason', on: 'the ended screen', value: "the end's name in `CALL_END_REASONS`" },
  {
    attribute: 'data-error',
    on: 'errors, and the bar above content that may be out of date',
    value: "the error's code",
  },
  { attribute: 'data-notice', on: 'a notice about the call', value: 'a name of `NoticeKind`' },
  { attribute: 'data-minutes', on: 'the time left', value: 'the step: `15`, `5` or `1`' },
  action('any screen', 'join', 'leave', 'retry', 'rejoin', 'copy-details', 'dismiss-notice', 'extend-room'),
  action('the call', 'toggle-roster', 'show-knocks', 'leave-here', 'turn-sound-on'),
  action('after the call', 'feedback-good', 'feedback-poor'),
  action('the knock screen', 'knock', 'withdraw'),
  action(
    'the lobby and the waiting page',
    ...['toggle-camera', 'toggle-microphone', 'retry-camera', 'retry-microphone', 'retry-both', 'permission-help'],
    ...['choose-camera', 'choose-microphone', 'use-camera', 'use-microphone'],
    ...['devices', 'test-speaker', 'check-devices', 'add-to-calendar', 'join-without'],
  ),
  { attribute: 'data-device', on: 'a choice of device', values: ['camera', 'microphone', 'speaker'] },
  { attribute: 'data-failure', on: 'the failure of a device', value: 'a name of `DeviceFailure`' },
  {
    attribute: 'data-platform',
    on: 'the steps that allow a device',
    value: 'the browser or the system',
  },
  { attribute: 'data-connection', on: 'the line about the connection', value: 'a `status` of `EndpointConnection`' },
  { attribute: 'data-elsewhere', on: 'the line about another call of the person', value: 'an `Elsewhere`' },
  { attribute: 'data-time-zone', on: "a room's times", value: 'the IANA name of the zone' },
  { attribute: 'data-participant', on: 'rows of people', value: 'ACS user id' },
  { attribute: 'data-unknown', on: "rows of people whom the host's directory doesn't know", value: 'none' },
  {
    attribute: 'data-unchecked',
    on: "rows of people whom the host's directory couldn't be asked about",
    value: 'none',
  },
  { attribute: 'data-role', on: 'rows of people, role badges', value: 'a name of `Role`' },
  { attribute: 'data-presence', on: 'rows of the roster', values: ['invited', 'in-call', 'knocking'] },
  { attribute: 'data-knock', on: 'rows of people who ask to join', value: "the knock's id" },
  { attribute: 'data-index', on: 'rows of the roster', value: 'the position in the list, from 0' },
  action('a person who asks to join', 'admit', 'admit-as', 'refuse', 'refuse-with-reason', 'confirm-refuse'),
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
  { attribute: 'data-picked', on: 'people who were found for an invitation', value: 'user id' },
  { attribute: 'data-value', on: '`admit-as`, `set-role`', value: 'the role' },
  action(
    'the room desk',
    ...['create-room', 'open-room', 'edit-room', 'delete-room', 'confirm-delete', 'keep-room', 'show-more'],
    ...['save-room', 'cancel-edit', 'discard', 'stay', 'search-people', 'add-people', 'remove-person', 'keep-person'],
    ...[
      'copy-link',
      'add-to-calendar',
      'keep-mine',
      'use-theirs',
      'save-anyway',
      'start-over',
      'open-made-room',
      'check-again',
    ],
  ),
  { attribute: 'data-room', on: 'rows of the room list', value: 'room id' },
  {
    attribute: 'data-phase',
    on: 'phase chips',
    values: ['scheduled', 'open', 'closing', 'expired', 'deleted'],
  },
  { attribute: 'data-preset', on: "the editor's windows", values: ['now', 'tomorrow', 'next-week', 'longest'] },
  { attribute: 'data-length', on: "the editor's lengths of the window", value: 'the length in minutes' },
  { attribute: 'data-flag', on: "the editor's switches", values: ['knocking', 'pstnDialOutEnabled'] },
  { attribute: 'data-field', on: "the editor's fields", values: ['opens', 'closes', 'length'] },
  {
    attribute: 'data-conflict',
    on: 'changes that meet those of somebody else',
    value: '`title`, `opens`, `closes`, `pstnDialOutEnabled`, `knocking`, or the id of a person',
  },
  { attribute: 'data-fault', on: 'what the endpoint rejects in the editor', values: ['people', 'person'] },
];

/** The slots of each component. They can be replaced or given props, as in Fluent UI v9. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  Lobby: ['root', 'heading', 'join'],
  Roster: ['root', 'heading'],
  RoomList: ['root', 'heading', 'create'],
  RoomEditor: ['root'],
  RoomDetails: ['root', 'heading'],
};

/** The CSS variables that our parts use: Fluent's tokens by prefix, and what each is for. */
export const TOKENS: Readonly<Record<string, string>> = {
  colorNeutral: 'text, backgrounds and lines',
  colorBrand: 'primary buttons, links, badges',
  colorCompoundBrand: 'selected items',
  colorSubtle: 'quiet buttons',
  colorStatus: 'success, warning, danger, the Leave button',
  colorPalette: 'raised hands, presence',
  colorStroke: 'the focus ring',
  fontFamily: 'the font; `fontFamilyBase` for text, `fontFamilyNumeric` for the countdown',
  fontSize: 'font sizes',
  fontWeight: 'font weights',
  lineHeight: 'line heights',
  borderRadius: 'corners',
  strokeWidth: 'line widths',
  spacing: 'spacing',
  shadow: 'floating elements',
  duration: 'durations of entrance animations',
  curve: 'easing of entrance animations',
};
