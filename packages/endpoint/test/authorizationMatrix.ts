import type { Role } from '@anteroom/contract';

/** The callers. Strangers are signed in, and neither invited nor the owner. */
export const PERSONS = [
  'anonymous',
  'stranger',
  'stranger, room takes knocks',
  'Presenter',
  'Attendee',
  'Consumer',
  'Collaborator',
  'owner',
  'other organizer',
] as const;

export type MatrixPerson = (typeof PERSONS)[number];

export const PHASES = ['scheduled', 'open', 'expired'] as const;

export type MatrixPhase = (typeof PHASES)[number];

/** The role of a person in the table on the roster. */
export function roleOf(person: MatrixPerson): Role | undefined {
  return person === 'Presenter' || person === 'Attendee' || person === 'Consumer' || person === 'Collaborator'
    ? person
    : undefined;
}

/** A status, with the code of a problem, and by phase where that matters. */
type Outcome = string | Record<MatrixPhase, string>;

export interface MatrixRow {
  call: string;
  /** By the default policy. */
  outcomes: Record<MatrixPerson, Outcome>;
}

const ANONYMOUS = '401 unauthenticated';
const UNKNOWN = '404 room-not-found';
const FORBIDDEN = '403 forbidden';
const NOT_INVITED = '403 not-invited';
const NOT_SUPPORTED = '404 not-supported';
const TOKEN = { scheduled: '409 room-not-open', open: '200', expired: '410 room-expired' };

/** Outcomes by person, in the order of `PERSONS` without the anonymous one. */
function row(call: string, ...outcomes: Outcome[]): MatrixRow {
  const all = [ANONYMOUS, ...outcomes];
  const byPerson = Object.fromEntries(PERSONS.map((person, index) => [person, all[index] ?? '']));
  return { call, outcomes: byPerson as MatrixRow['outcomes'] };
}

const everyone = (outcome: Outcome) => PERSONS.slice(1).map(() => outcome);

/** The endpoint's response to every operation, by every person, in every phase. The README shows this table. */
export const MATRIX: readonly MatrixRow[] = [
  row('GET /rooms', ...everyone('200')),
  row('POST /rooms', FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, '201', '201'),
  row('GET /people', UNKNOWN, FORBIDDEN, '200', FORBIDDEN, FORBIDDEN, FORBIDDEN, '200', '200'),
  row('POST /people', UNKNOWN, FORBIDDEN, '200', FORBIDDEN, FORBIDDEN, FORBIDDEN, '200', '200'),
  row('GET /rooms/{roomId}', UNKNOWN, '200', '200', '200', '200', '200', '200', UNKNOWN),
  row('PATCH /rooms/{roomId}', UNKNOWN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, '200', UNKNOWN),
  row('DELETE /rooms/{roomId}', UNKNOWN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, '204', UNKNOWN),
  row('GET /rooms/{roomId}/participants', UNKNOWN, NOT_INVITED, '200', '200', '200', '200', '200', UNKNOWN),
  row('PATCH /rooms/{roomId}/participants', UNKNOWN, FORBIDDEN, '200', FORBIDDEN, FORBIDDEN, FORBIDDEN, '200', UNKNOWN),
  row('POST /rooms/{roomId}/token', UNKNOWN, NOT_INVITED, TOKEN, TOKEN, TOKEN, TOKEN, NOT_INVITED, UNKNOWN),
  // Azure's SDK does it in the browser. On LiveKit, the role decides.
  row(
    'POST /rooms/{roomId}/call/actions',
    UNKNOWN,
    NOT_INVITED,
    NOT_SUPPORTED,
    NOT_SUPPORTED,
    NOT_SUPPORTED,
    NOT_SUPPORTED,
    NOT_INVITED,
    UNKNOWN,
  ),
  row(
    'POST /rooms/{roomId}/knocks',
    UNKNOWN,
    { scheduled: '201', open: '201', expired: '410 room-expired' },
    FORBIDDEN,
    FORBIDDEN,
    FORBIDDEN,
    FORBIDDEN,
    FORBIDDEN,
    UNKNOWN,
  ),
  row('GET /rooms/{roomId}/knocks', UNKNOWN, '200', '200', '200', '200', '200', '200', UNKNOWN),
  row(
    'PATCH /rooms/{roomId}/knocks/{knockId}',
    UNKNOWN,
    FORBIDDEN,
    '200',
    FORBIDDEN,
    FORBIDDEN,
    FORBIDDEN,
    '200',
    UNKNOWN,
  ),
];

/** The table as Markdown, for the README. */
export function matrixAsMarkdown(): string {
  const cells = MATRIX.map(({ call, outcomes }) => [`\`${call}\``, ...PERSONS.map((person) => cell(outcomes[person]))]);
  const rows = [['call', ...PERSONS], ['call', ...PERSONS].map(() => '---'), ...cells];
  return rows.map((columns) => `| ${columns.join(' | ')} |`).join('\n');
}

function cell(outcome: Outcome): string {
  return typeof outcome === 'string' ? outcome : PHASES.map((phase) => outcome[phase]).join(' / ');
}
