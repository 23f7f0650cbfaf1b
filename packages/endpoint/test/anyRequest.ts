import { OPERATIONS, type Operation, type OperationId } from '@anteroom/contract/operations';
import fc from 'fast-check';
import * as v from 'valibot';

/** A request for an operation of the contract. `{roomId}` and `{knockId}` stand for existing ids. */
export interface AnyRequest {
  id: OperationId;
  /** `undefined` without a sign-in. */
  as: string | undefined;
  target: string;
  headers: [name: string, value: string][];
  body: Uint8Array | undefined;
}

const HOUR = 3_600_000;
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

const PEOPLE = ['olga', 'ada', 'ben', 'eve'];

const MOMENTS = [
  ...[-24, -1, 1, 2, 24, 100 * 24, 200 * 24].map(fromNow),
  fromNow(1).replace(/\.\d+Z$/, '+05'),
  fromNow(1).replace(/\.\d+Z$/, '-0500'),
  fromNow(1).replace('T', ' '),
  `${new Date().getUTCFullYear() + 1}-02-31T12:00:00Z`,
  '9999-12-31T23:59:59-23:59',
  '0001-01-01T00:00:00+23:59',
  '+275760-09-13T00:00:00Z',
];

const ODD_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '\r\n',
  '\u2028',
  '\u200b',
  '\ufffe',
  '__proto__',
  '8:acs:',
];

const anyText = fc.oneof(
  fc.constantFrom(...PEOPLE, ...PEOPLE, 'nobody', 'Stand-up'),
  fc.constantFrom(...MOMENTS),
  fc.constantFrom(...ODD_TEXTS, '8:acs:\0', 'x'.repeat(600), '😀'.repeat(150)),
  fc.string({ unit: 'binary' }),
  // Including lone surrogates.
  fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

const anyJson: fc.Arbitrary<unknown> = fc.oneof(anyText, fc.jsonValue(), fc.double(), fc.constant(null));

/** The parts of a contract schema that the generator uses. */
interface Node {
  type: string;
  entries?: Record<string, Node>;
  options?: readonly unknown[];
  wrapped?: Node;
  item?: Node;
  key?: Node;
  value?: Node;
  literal?: unknown;
}

/** Values that match a schema except for their texts, which are arbitrary. Sometimes any other value takes a place. */
function nearly(node: Node): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 15, arbitrary: like(node) }, { weight: 1, arbitrary: anyJson });
}

function like({ type, entries = {}, options = [], wrapped, item, key, value, literal }: Node): fc.Arbitrary<unknown> {
  if (type === 'string') return anyText;
  if (type === 'boolean') return fc.boolean();
  if (type === 'literal') return fc.constant(literal);
  if (type === 'picklist') return fc.constantFrom(...options);
  if (type === 'union' || type === 'variant') return fc.oneof(...options.map((option) => nearly(option as Node)));
  if (type === 'nullable' && wrapped) return fc.option(nearly(wrapped));
  if (type === 'optional' && wrapped) return nearly(wrapped);
  if (type === 'array' && item) return fc.array(nearly(item), { maxLength: 4 });
  if (type === 'record' && key && value) {
    return fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z]{1,8}$/), anyText), nearly(value), { maxKeys: 4 });
  }
  if (type === 'object' || type === 'strict_object') {
    const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional');
    const fields = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, nearly(entry)]));
    return fc.record(fields, { requiredKeys: required });
  }
  throw new Error(`anyRequest.ts does not know the schema "${type}" yet. Add it.`);
}

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '');

function bodyOf(schema: v.GenericSchema | undefined): fc.Arbitrary<Uint8Array | undefined> {
  const fitting = nearly((schema ?? v.strictObject({})) as unknown as Node).map(bytes);
  return fc.oneof(
    { weight: 12, arbitrary: fitting },
    { weight: 2, arbitrary: anyJson.map(bytes) },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 60 }) },
    { weight: 1, arbitrary: fc.nat({ max: 20_000 }).map((depth) => Buffer.from('['.repeat(depth))) },
    { weight: 1, arbitrary: fc.constant(Buffer.from('"'.padEnd(300_000, 'x'))) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

const percent = (given: Uint8Array) => [...given].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const escaped = fc.oneof(
  fc.uint8Array({ maxLength: 8 }).map(percent),
  fc.constantFrom('%00', '%ff', '%', '%2e%2e', '%2f', '..', 'a%00b', '%ed%a0%80', '', '9'.repeat(18)),
);

const latin1 = fc.uint8Array({ maxLength: 40 }).map((given) =>
  Buffer.from(given)
    .toString('latin1')
    .replace(/[\r\n]/g, '.'),
);

const anyCursor = fc
  .array(fc.oneof(fc.constantFrom<unknown>(9e15, -9e15, 8.64e15, -8.64e15, 1e300, 0, -0.5), anyJson), { maxLength: 3 })
  .map((place) => bytes(place).toString('base64url'));

const anyQuery = fc
  .record(
    {
      cursor: fc.oneof(anyCursor, escaped, latin1.map(encodeURIComponent)),
      limit: fc.oneof(fc.constantFrom('1', '0', '-1', '1e3', '999999', '1.5', '%00'), escaped),
      other: escaped,
    },
    { requiredKeys: [] },
  )
  .map((query) =>
    Object.entries(query)
      .map(([name, value]) => `${name}=${value}`)
      .join('&'),
  );

function targetOf(path: string): fc.Arbitrary<string> {
  const part = (name: string) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(name) }, { weight: 1, arbitrary: escaped });
  const parts = path.split('/').map((name) => (name.startsWith('{') ? part(name) : fc.constant(name)));
  return fc.tuple(fc.tuple(...parts), anyQuery).map(([pieces, query]) => `${pieces.join('/')}${query && `?${query}`}`);
}

const anyHeaders = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('idempotency-key', 'if-none-match', 'accept', 'origin', 'x-any', 'cookie', 'if-match'),
    fc.oneof(latin1, fc.constantFrom('*', 'W/"', '12345678', 'null', '\0', 'x'.repeat(200))),
  ),
  { maxLength: 3, selector: ([name]) => name },
);

const anyType = fc.oneof(
  { weight: 9, arbitrary: fc.constant<string | undefined>('application/json') },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.constantFrom(undefined, 'text/plain', 'application/json; charset=utf-16'), latin1),
  },
);

/** A request for any operation of the contract, all equally likely. New operations are included automatically. */
export const anyRequest: fc.Arbitrary<AnyRequest> = fc.oneof(
  ...(Object.entries(OPERATIONS) as [OperationId, Operation][]).map(([id, operation]) =>
    fc
      .record({
        as: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom<string | undefined>(...PEOPLE, 'olga') },
          { weight: 1, arbitrary: fc.constant(undefined) },
        ),
        target: targetOf(operation.path),
        headers: anyHeaders,
        type: anyType,
        body: operation.method === 'GET' ? fc.constant(undefined) : bodyOf(operation.body),
      })
      .map(({ type, headers, ...request }) => ({
        ...request,
        id,
        headers:
          type === undefined || operation.method === 'GET'
            ? headers
            : [...headers, ['content-type', type] as [string, string]],
      })),
  ),
);

function made(id: OperationId, target: string, json?: unknown): AnyRequest {
  const body = json === undefined ? undefined : bytes(json);
  return { id, as: 'olga', target, headers: body ? [['content-type', 'application/json']] : [], body };
}

const cursor = (place: unknown) => `?cursor=${bytes(place).toString('base64url')}`;
const withTitle = (title: string) => made('createRoom', '/rooms', { title });
const opening = (validFrom: string) => made('createRoom', '/rooms', { title: 'x', validFrom, validUntil: fromNow(2) });

/** Requests that once caused a 5xx, or were stored in a changed form. They are always sent first. */
export const ODD_REQUESTS: readonly AnyRequest[] = [
  ...ODD_TEXTS.map(withTitle),
  ...ODD_TEXTS.map((text) => made('createRoom', '/rooms', { title: 'x', metadata: { a: text } })),
  ...ODD_TEXTS.map((userId) => made('createRoom', '/rooms', { title: 'x', participants: [{ userId }] })),
  ...['8:acs:\0', '8:acs:\ud800'].map((acsUserId) =>
    made('changeParticipants', '/rooms/{roomId}/participants', { participants: [{ acsUserId, role: null }] }),
  ),
  ...MOMENTS.map(opening),
  ...[9e15, -9e15, 8.64e15, -8.64e15, 1e300, '9999-12-31T23:59:59-23:59'].flatMap((place) => [
    made('listRooms', `/rooms${cursor([place, 'x'])}`),
    made('listRooms', `/rooms${cursor([place, '9'.repeat(17)])}`),
  ]),
  made('listRooms', `/rooms${cursor([fromNow(1), '\0'])}`),
  made('listRooms', `/rooms?limit=${'9'.repeat(400)}`),
  made('changeKnock', '/rooms/{roomId}/knocks/a%00b', { action: 'admit', role: 'Attendee' }),
  made('changeKnock', '/rooms/{roomId}/knocks/%ff', { action: 'admit', role: 'Attendee' }),
  made('changeKnock', '/rooms/{roomId}/knocks/{knockId}', { action: 'refuse', reason: 'a\0' }),
  { ...made('knock', '/rooms/{roomId}/knocks', { note: '\ud800\0' }), as: 'eve' },
  made('readRoom', '/rooms/%00'),
  made('updateRoom', '/rooms/{roomId}'),
];
