// What the Rooms service answered.
import { MOMENT, refusal, STRICT, secondIn } from './values.mjs';

const JS_2024 = (test) => `azure-sdk-for-js, communication-rooms, recorded in March 2024: ${test}`;
const JS_2025 = (test) => `azure-sdk-for-js, communication-rooms, recorded in March 2025: ${test}`;
const PYTHON = (test) => `azure-sdk-for-python, communication-rooms, recorded in February 2025: ${test}`;
const PYTHON_2023 = (test) => `azure-sdk-for-python, communication-rooms, recorded in 2023: ${test}`;
const JAVA = (test) => `azure-sdk-for-java, communication-rooms, recorded in September 2023: ${test}`;
const JAVA_2024 = (test) => `azure-sdk-for-java, communication-rooms, recorded in early 2024: ${test}`;
const CLI = (test) => `azure-cli-extensions, communication, recorded in December 2023: ${test}`;
const CLI_2025 = (test) => `azure-cli-extensions, communication, recorded in March 2025: ${test}`;

const NEWEST = '2025-03-13';
/** Also what the suites of Python and Java were recorded with. */
const GENERAL = '2024-04-15';
const PREVIEW = '2023-10-30-preview';

/** Well-formed ids of no room, from recordings. */
const UNKNOWN = '/rooms/78469124725336262';
const UNKNOWN_16 = '/rooms/9949484443000000';

const ROOM_ID = /^994\d{13,14}$/;
const ROOM = { id: ROOM_ID, createdAt: MOMENT, validFrom: MOMENT, validUntil: MOMENT, pstnDialOutEnabled: false };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', 'request-context': 'appId=' };
const VERSIONS = /(^|, )2023-06-14(, |$)/;
const OK = { ...JSON_TYPE, 'api-supported-versions': VERSIONS };
const CREATED = { ...OK, 'repeatability-result': 'accepted', location: ROOM_ID };
/** A refusal by the operation itself. */
const REFUSED = (code) => ({ ...OK, 'x-ms-error-code': code });
/** A refusal of the body, before the operation. Recordings of 2025 have no code in the headers. */
const MALFORMED = { ...JSON_TYPE, 'x-ms-error-code': null };

const badArguments = (...details) =>
  refusal('BadRequest', 'The request could not be understood by the server due to malformed syntax.', {
    details: details.map(([message, target]) => ({ code: 'BadArgument', message, target })),
  });
const invalidLength = refusal('BadRequest', 'Invalid room ID length.');
const invalidId = refusal('BadRequest', 'Invalid room ID.');
const notFound = refusal('NotFound', 'The server cannot find the requested resource.');
const tooLong = badArguments(['The time range is incorrect, or larger than 180 days.', 'ValidUntil']);
const ended = badArguments(['The time range end is in the past.', 'ValidUntil']);
const tooLate = badArguments(['Value is incorrect or more than 180 days in the future.', 'ValidFrom']);
const halfWindow = badArguments(['validFrom and validUntil should be set together.', '']);
const unknownRole = (id) =>
  badArguments([
    'Invalid participant role. The valid roles are: Presenter, Attendee, Consumer, Collaborator.',
    `$.participants.${id}.role`,
  ]);

const TOMORROW = secondIn(1);
const LATER = secondIn(20);
const roster = (roles) => ({
  participants: Object.fromEntries(
    Object.entries(roles).map(([name, role]) => [`{${name}}`, role === null ? null : { role }]),
  ),
});
const people = (roles) => ({ value: Object.entries(roles).map(([name, role]) => ({ rawId: `{${name}}`, role })) });

const creating = [
  {
    what: 'nothing but an empty roster',
    source: JS_2025('creates_a_room_with_no_attributes'),
    request: ['POST', '/rooms', { participants: {} }],
    version: NEWEST,
    status: 201,
    answer: ROOM,
    headers: CREATED,
  },
  {
    what: 'null for both ends of the window',
    source: PYTHON('create_room_no_attributes'),
    request: ['POST', '/rooms', { validFrom: null, validUntil: null, pstnDialOutEnabled: false }],
    version: GENERAL,
    status: 201,
    answer: ROOM,
    headers: CREATED,
  },
  {
    what: 'the oldest version has no dial-out',
    source:
      'Azure.Communication.Rooms, session records of September 2023: CreateRoom_WithNoAttributes_Succeed(V2023_06_14)',
    request: ['POST', '/rooms', {}],
    version: '2023-06-14',
    status: 201,
    answer: { id: ROOM_ID, createdAt: MOMENT, validFrom: MOMENT, validUntil: MOMENT },
    headers: CREATED,
  },
  {
    what: 'dial-out alone',
    source: PYTHON('create_room_pstn_dial_out_enabled'),
    request: ['POST', '/rooms', { validFrom: null, validUntil: null, pstnDialOutEnabled: true }],
    version: GENERAL,
    status: 201,
    answer: { ...ROOM, pstnDialOutEnabled: true },
    headers: CREATED,
  },
  {
    what: 'a window in microseconds, and a roster',
    source: PYTHON('create_room_all_attributes'),
    given: { ada: 'identity' },
    request: [
      'POST',
      '/rooms',
      {
        validFrom: `${TOMORROW}.343745Z`,
        validUntil: `${LATER}.343745Z`,
        pstnDialOutEnabled: false,
        ...roster({ ada: 'Presenter' }),
      },
    ],
    version: GENERAL,
    status: 201,
    answer: { ...ROOM, validFrom: `${TOMORROW}.343745+00:00`, validUntil: `${LATER}.343745+00:00` },
    headers: CREATED,
  },
  {
    what: 'trailing zeros of a fraction are trimmed',
    source: 'azure-sdk-for-python, communication-rooms, recorded in 2023 to 2025: windows whose microseconds end in 0',
    request: ['POST', '/rooms', { validFrom: `${TOMORROW}.245790Z`, validUntil: `${LATER}.602527Z` }],
    version: GENERAL,
    status: 201,
    answer: { ...ROOM, validFrom: `${TOMORROW}.24579+00:00`, validUntil: `${LATER}.602527+00:00` },
    headers: CREATED,
  },
  {
    what: 'nine fractional digits, of which seven come back',
    source: JAVA('createRoomSyncOnlyValidUntil'),
    request: ['POST', '/rooms', { validUntil: `${LATER}.394453700Z`, pstnDialOutEnabled: false }],
    version: PREVIEW,
    status: 201,
    answer: { ...ROOM, validUntil: `${LATER}.3944537+00:00` },
    headers: CREATED,
  },
  {
    what: 'whole seconds come back without a fraction',
    source: JS_2024('creates_a_room_with_only_valid_time_range_attributes'),
    reason: 'the emulator writes ".0", so that a program that reads a fraction ("%f" in Python) works at every moment',
  },
  {
    what: 'a window without a zone is UTC',
    source: CLI('test_rooms_create_with_valid_time_attributes'),
    request: ['POST', '/rooms', { validFrom: `${TOMORROW}.549335`, validUntil: `${LATER}.549335` }],
    version: PREVIEW,
    status: 201,
    answer: { ...ROOM, validFrom: `${TOMORROW}.549335+00:00`, validUntil: `${LATER}.549335+00:00` },
    headers: CREATED,
  },
  {
    what: 'a window that opened some seconds ago',
    source: JS_2024('updates_a_room_with_an_empty_option'),
    request: ['POST', '/rooms', { validFrom: `${secondIn(-0.001)}.5Z`, validUntil: `${TOMORROW}.5Z` }],
    version: GENERAL,
    status: 201,
    answer: { ...ROOM, validUntil: `${TOMORROW}.5+00:00` },
    headers: CREATED,
  },
  {
    what: 'an identifier that is none',
    source: PYTHON('create_room_incorrectMri'),
    given: { ada: 'identity' },
    request: [
      'POST',
      '/rooms',
      { participants: { wrong_mri: { role: 'Attendee' }, ...roster({ ada: 'Presenter' }).participants } },
    ],
    version: GENERAL,
    status: 400,
    answer: refusal('BadRequest', 'Invalid format for communication identifier.'),
    headers: REFUSED('BadRequest'),
  },
  {
    what: 'an identifier with spaces',
    source: JS_2024('creates_a_room_with_an_invalid_mri_attribute'),
    request: ['POST', '/rooms', { participants: { 'invalid MRI Values': { role: 'Presenter' } } }],
    version: GENERAL,
    status: 400,
    answer: refusal('BadRequest', 'Invalid format for communication identifier.'),
    headers: REFUSED('BadRequest'),
  },
  {
    what: 'an end in the past',
    source: PYTHON('create_room_valid_until_in_past'),
    request: ['POST', '/rooms', { validFrom: null, validUntil: `${secondIn(-7)}.544856Z`, pstnDialOutEnabled: false }],
    version: GENERAL,
    status: 400,
    answer: ended,
    headers: MALFORMED,
  },
  {
    what: 'a window in the past',
    source: JS_2024('creates_a_room_with_an_expired_validuntil'),
    request: ['POST', '/rooms', { validFrom: `${secondIn(-2)}.5Z`, validUntil: `${secondIn(-1)}.5Z` }],
    version: GENERAL,
    status: 400,
    answer: ended,
  },
  {
    what: 'a window of more than 180 days',
    source: PYTHON('create_room_validUntil_seven_months'),
    request: [
      'POST',
      '/rooms',
      { validFrom: `${secondIn(3)}.457027Z`, validUntil: `${secondIn(206)}.457027Z`, pstnDialOutEnabled: false },
    ],
    version: GENERAL,
    status: 400,
    answer: tooLong,
    headers: MALFORMED,
  },
  {
    what: 'an opening more than 180 days ahead',
    source: PYTHON('create_room_validFrom_seven_months_async'),
    request: ['POST', '/rooms', { validFrom: `${secondIn(203)}.936021Z`, validUntil: null, pstnDialOutEnabled: false }],
    version: GENERAL,
    status: 400,
    answer: tooLate,
    headers: { ...MALFORMED, ...STRICT },
  },
  {
    what: 'an opening more than 180 days ahead, in nanoseconds',
    source: JAVA('createRoomSyncOnlyValidFromGreaterThan180'),
    request: ['POST', '/rooms', { validFrom: `${secondIn(181)}.394453700Z`, pstnDialOutEnabled: false }],
    version: PREVIEW,
    status: 400,
    answer: tooLate,
  },
];

const reading = [
  {
    what: 'a room',
    source: PYTHON('get_room'),
    given: { room: 'room' },
    request: ['GET', '/rooms/{room}'],
    version: GENERAL,
    status: 200,
    answer: { ...ROOM, id: '{room}' },
    headers: { ...OK, ...STRICT },
  },
  {
    what: 'ten letters as an id',
    source: PYTHON('get_invalid_format_roomId'),
    request: ['GET', '/rooms/invalid_id'],
    version: GENERAL,
    status: 400,
    answer: invalidLength,
    headers: { ...REFUSED('BadRequest'), ...STRICT },
  },
  {
    what: 'letters as an id, as many as an id has digits',
    source: JS_2024('gets_an_invalid_room'),
    request: ['GET', '/rooms/non-existingroomId'],
    version: GENERAL,
    status: 400,
    answer: invalidId,
    headers: REFUSED('BadRequest'),
  },
  {
    what: 'a well-formed id of no room',
    source: CLI('test_rooms_get_with_nonexisting_roomId'),
    request: ['GET', UNKNOWN_16],
    version: PREVIEW,
    status: 404,
    answer: notFound,
    headers: REFUSED('NotFound'),
  },
  {
    what: 'a deleted room',
    source: PYTHON('delete_room_success'),
    given: { room: 'deleted room' },
    request: ['GET', '/rooms/{room}'],
    version: GENERAL,
    status: 404,
    answer: notFound,
    headers: REFUSED('NotFound'),
  },
  {
    what: 'rooms, newest first',
    source: PYTHON('list_rooms_first_room_is_not_null_success'),
    given: { oldest: 'room', middle: 'room', newest: 'room' },
    request: ['GET', '/rooms'],
    version: GENERAL,
    status: 200,
    answer: { value: ['{newest}', '{middle}', '{oldest}'].map((id) => ({ ...ROOM, id })) },
    headers: OK,
  },
  {
    what: '31 rooms, 30 of them on the first page',
    source:
      'azure-sdk-for-python, communication-rooms: list_rooms_first_room_is_not_null_success, whose link has counted 30',
    given: Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`room${index}`, 'room'])),
    request: ['GET', '/rooms'],
    version: NEWEST,
    status: 200,
    answer: {
      value: Array.from({ length: 30 }, (_, index) => ({ ...ROOM, id: `{room${30 - index}}` })),
      nextLink: /^https:\/\/[^/]+\/rooms\?nextLink=[^&]+&api-version=2025-03-13$/,
    },
    headers: OK,
  },
];

const updating = [
  {
    what: 'nothing',
    source: JS_2024('updates_a_room_with_an_empty_option'),
    given: { room: 'room' },
    request: ['PATCH', '/rooms/{room}', {}],
    version: GENERAL,
    status: 200,
    answer: { ...ROOM, id: '{room}' },
    headers: OK,
  },
  {
    what: 'a window in microseconds',
    source: PYTHON('update_room_correct_timerange'),
    given: { room: 'room' },
    request: [
      'PATCH',
      '/rooms/{room}',
      { validFrom: `${TOMORROW}.581399Z`, validUntil: `${LATER}.581399Z`, pstnDialOutEnabled: null },
    ],
    version: GENERAL,
    status: 200,
    answer: {
      ...ROOM,
      id: '{room}',
      validFrom: `${TOMORROW}.581399+00:00`,
      validUntil: `${LATER}.581399+00:00`,
    },
    headers: OK,
  },
  {
    what: 'dial-out alone',
    source: PYTHON('update_room_PstnDialOutEnabled'),
    given: { room: 'room' },
    request: ['PATCH', '/rooms/{room}', { validFrom: null, validUntil: null, pstnDialOutEnabled: true }],
    version: GENERAL,
    status: 200,
    answer: { ...ROOM, id: '{room}', pstnDialOutEnabled: true },
    headers: OK,
  },
  {
    what: 'null leaves dial-out as it is',
    source: PYTHON('update_room_PstnDialOutRemainsUnchanged'),
    given: { room: 'room' },
    before: [['PATCH', '/rooms/{room}', { pstnDialOutEnabled: true }]],
    request: [
      'PATCH',
      '/rooms/{room}',
      { validFrom: `${TOMORROW}.5Z`, validUntil: `${LATER}.5Z`, pstnDialOutEnabled: null },
    ],
    version: GENERAL,
    status: 200,
    answer: {
      ...ROOM,
      id: '{room}',
      validFrom: `${TOMORROW}.5+00:00`,
      validUntil: `${LATER}.5+00:00`,
      pstnDialOutEnabled: true,
    },
    headers: OK,
  },
  {
    what: 'a window of more than 180 days',
    source: PYTHON('update_room_exceed_max_timerange'),
    given: { room: 'room' },
    request: [
      'PATCH',
      '/rooms/{room}',
      { validFrom: `${secondIn(3)}.502230Z`, validUntil: `${secondIn(203)}.502238Z`, pstnDialOutEnabled: null },
    ],
    version: GENERAL,
    status: 400,
    answer: tooLong,
    headers: MALFORMED,
  },
  {
    what: 'an end in the past',
    source: PYTHON('update_room_valid_until_in_past'),
    given: { room: 'room' },
    request: ['PATCH', '/rooms/{room}', { validFrom: `${secondIn(-7)}.5Z`, validUntil: `${secondIn(-6)}.5Z` }],
    version: GENERAL,
    status: 400,
    answer: ended,
    headers: MALFORMED,
  },
  {
    what: 'an opening more than 180 days ahead, after the end',
    source: JAVA_2024('updateRoomSyncValidFromGreaterThan180'),
    given: { room: 'room' },
    request: [
      'PATCH',
      '/rooms/{room}',
      { validFrom: `${secondIn(181)}.892921600Z`, validUntil: `${secondIn(30)}.892921600Z` },
    ],
    version: PREVIEW,
    status: 400,
    answer: badArguments(
      ['Value is incorrect or more than 180 days in the future.', 'ValidFrom'],
      ['The time range is incorrect, or larger than 180 days.', 'ValidUntil'],
    ),
  },
  {
    what: 'an opening without an end',
    source: JAVA_2024('updateRoomSyncOnlyValidFrom'),
    given: { room: 'room' },
    request: ['PATCH', '/rooms/{room}', { validFrom: `${secondIn(120)}.226671500Z` }],
    version: GENERAL,
    status: 400,
    answer: halfWindow,
  },
  {
    what: 'an end without an opening',
    source: JAVA_2024('updateRoomSyncOnlyValidUntil'),
    given: { room: 'room' },
    request: ['PATCH', '/rooms/{room}', { validUntil: `${secondIn(120)}.226671500Z` }],
    version: GENERAL,
    status: 400,
    answer: halfWindow,
  },
  {
    what: 'letters as an id, as many as an id has digits',
    source: JS_2024('update_room_with_an_invalid_room_id'),
    request: ['PATCH', '/rooms/non-existingroomId', {}],
    version: GENERAL,
    status: 400,
    answer: invalidId,
    headers: REFUSED('BadRequest'),
  },
  {
    what: 'a well-formed id of no room',
    source: PYTHON_2023('update_room_incorrect_roomId'),
    request: ['PATCH', UNKNOWN, {}],
    version: GENERAL,
    status: 404,
    answer: notFound,
    headers: REFUSED('NotFound'),
  },
  {
    what: 'a deleted room',
    source: PYTHON('update_room_deleted_room'),
    given: { room: 'deleted room' },
    request: [
      'PATCH',
      '/rooms/{room}',
      { validFrom: `${TOMORROW}.105343Z`, validUntil: `${LATER}.105343Z`, pstnDialOutEnabled: null },
    ],
    version: GENERAL,
    status: 404,
    answer: notFound,
    headers: REFUSED('NotFound'),
  },
];

const deleting = [
  {
    what: 'a room',
    source: PYTHON('delete_room_success'),
    given: { room: 'room' },
    request: ['DELETE', '/rooms/{room}'],
    version: GENERAL,
    status: 204,
    headers: { 'request-context': 'appId=', 'api-supported-versions': VERSIONS },
  },
  {
    what: 'a deleted room',
    source: PYTHON_2023('get_invalid_room'),
    given: { room: 'deleted room' },
    request: ['DELETE', '/rooms/{room}'],
    version: GENERAL,
    status: 204,
  },
  {
    what: 'three digits as an id',
    source: PYTHON('delete_room_invalid_id'),
    request: ['DELETE', '/rooms/123'],
    version: GENERAL,
    status: 400,
    answer: invalidLength,
    headers: REFUSED('BadRequest'),
  },
  {
    what: 'an id of the wrong length and form',
    source: CLI('test_rooms_delete_with_id_with_invalid_length'),
    request: ['DELETE', '/rooms/f-1234567890'],
    version: PREVIEW,
    status: 400,
    answer: invalidLength,
    headers: REFUSED('BadRequest'),
  },
  {
    what: 'letters as an id, as many as an id has digits',
    source: JAVA('deleteRoomWithUnexistingRoomIdReturnBadRequest'),
    request: ['DELETE', '/rooms/NotExistingRoomID'],
    version: PREVIEW,
    status: 400,
    answer: invalidId,
    headers: REFUSED('BadRequest'),
  },
  {
    what: 'a well-formed id of no room',
    source: 'recorded sessions of the SDKs, compared as a whole; the test was not noted',
    request: ['DELETE', UNKNOWN],
    version: GENERAL,
    status: 404,
    answer: notFound,
    headers: REFUSED('NotFound'),
  },
];

const inviting = [
  {
    what: 'an empty roster',
    source: JS_2024('creates_a_room_with_only_valid_time_range_attributes'),
    given: { room: 'room' },
    request: ['GET', '/rooms/{room}/participants'],
    version: GENERAL,
    status: 200,
    answer: { value: [] },
    headers: OK,
  },
  {
    what: 'new people and new roles',
    source: PYTHON('add_or_update_participants_with_null_role'),
    given: { room: 'room', ada: 'identity', bo: 'identity', cy: 'identity', di: 'identity' },
    before: [['PATCH', '/rooms/{room}/participants', roster({ ada: 'Attendee', bo: 'Attendee', cy: 'Presenter' })]],
    request: [
      'PATCH',
      '/rooms/{room}/participants',
      roster({ ada: 'Attendee', bo: 'Consumer', cy: 'Attendee', di: 'Attendee' }),
    ],
    version: GENERAL,
    status: 200,
    answer: {},
    headers: OK,
  },
  {
    what: 'the roster after changes of people and roles',
    source: PYTHON('add_or_update_participants_with_null_role'),
    given: { room: 'room', ada: 'identity', bo: 'identity', cy: 'identity', di: 'identity' },
    before: [
      ['PATCH', '/rooms/{room}/participants', roster({ ada: 'Attendee', bo: 'Attendee', cy: 'Presenter' })],
      ['PATCH', '/rooms/{room}/participants', roster({ bo: 'Consumer', cy: 'Attendee', di: 'Attendee' })],
    ],
    request: ['GET', '/rooms/{room}/participants'],
    version: GENERAL,
    status: 200,
    answer: people({ ada: 'Attendee', bo: 'Consumer', cy: 'Attendee', di: 'Attendee' }),
    headers: OK,
  },
  {
    what: 'someone who is not on the roster',
    source: JS_2024('removes_participant_not_in_the_room'),
    given: { room: 'room', ada: 'identity' },
    request: ['PATCH', '/rooms/{room}/participants', roster({ ada: null })],
    version: GENERAL,
    status: 200,
    answer: {},
    headers: OK,
  },
  {
    what: 'a Collaborator',
    source: CLI_2025('test_rooms_add_valid_collaborator_participant'),
    given: { room: 'room', ada: 'identity' },
    before: [['PATCH', '/rooms/{room}/participants', roster({ ada: 'Collaborator' })]],
    request: ['GET', '/rooms/{room}/participants'],
    version: NEWEST,
    status: 200,
    answer: people({ ada: 'Collaborator' }),
    headers: OK,
  },
  {
    what: 'a Collaborator, by a version without this role',
    source: PYTHON('add_or_update_participants'),
    given: { room: 'room', ada: 'identity' },
    before: [['PATCH', '/rooms/{room}/participants', roster({ ada: 'Collaborator' })]],
    request: ['GET', '/rooms/{room}/participants'],
    version: GENERAL,
    status: 200,
    answer: people({ ada: 'Collaborator' }),
    headers: OK,
  },
  {
    what: 'an unknown role',
    source: PYTHON('add_or_update_room_wrongRoleName'),
    given: { room: 'room', ada: 'identity' },
    request: ['PATCH', '/rooms/{room}/participants', roster({ ada: 'Kafka' })],
    version: GENERAL,
    status: 400,
    answer: unknownRole('{ada}'),
    headers: MALFORMED,
  },
  {
    what: 'an identifier that is none, to add',
    source: PYTHON('add_or_update_participants_incorrectMri'),
    given: { room: 'room', ada: 'identity' },
    request: [
      'PATCH',
      '/rooms/{room}/participants',
      { participants: { wrong_mri: { role: 'Attendee' }, ...roster({ ada: 'Presenter' }).participants } },
    ],
    version: GENERAL,
    status: 400,
    answer: refusal('BadRequest', 'Communication identifier wrong_mri is not supported.'),
    headers: REFUSED('BadRequest'),
  },
  {
    what: 'an identifier that is none, to remove',
    source: PYTHON('remove_participant_wrong_mri'),
    given: { room: 'room' },
    request: ['PATCH', '/rooms/{room}/participants', { participants: { wrong_mri: null } }],
    version: GENERAL,
    status: 400,
    answer: refusal('BadRequest', 'Communication identifier wrong_mri is not supported.'),
    headers: REFUSED('BadRequest'),
  },
];

const group = (operation, rows) => rows.map((row) => ({ ...row, what: `${operation}: ${row.what}` }));

/** @type {import('./recordings.mjs').Recording[]} */
export const roomRecordings = [
  ...group('create a room', creating),
  ...group('read', reading),
  ...group('update a room', updating),
  ...group('delete a room', deleting),
  ...group('participants', inviting),
];
