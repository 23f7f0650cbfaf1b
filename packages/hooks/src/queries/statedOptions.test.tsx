import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ENDPOINT } from '../../test/endpoint/contractFetch.js';
import { useKnock, useKnocks } from '../knocks/index.js';
import { usePeopleSearch } from '../people/index.js';
import { AnteroomProvider } from '../provider/index.js';
import { useRoom } from '../room/index.js';
import { useRooms } from '../rooms/index.js';
import { useRoomParticipants } from '../roster/index.js';
import { useRoomToken } from '../token/index.js';
import { mutationDefaults } from './statedOptions.js';

/** Options that every hook passes, and internal ones. */
const NOT_DEFAULTS = /^(queryKey|queryFn|mutationKey|mutationFn|_.*)$/;

/** The options of the installed version of TanStack Query, as its types list them. */
function installedOptions(...types: string[]): string[] {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'installedOptions.ts');
  const source = types.map((type, index) => `export declare const a${index}: import('@tanstack/react-query').${type};`);
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, source.join('\n'), target) : getSourceFile(name, target);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const root = program.getSourceFile(file);
  const declared = root ? checker.getExportsOfModule(checker.getSymbolAtLocation(root) as ts.Symbol) : [];
  const names = declared.flatMap((one) =>
    checker
      .getTypeOfSymbol(one)
      .getProperties()
      .map(({ name }) => name),
  );
  return [...new Set(names)].filter((name) => !NOT_DEFAULTS.test(name)).sort();
}

const queryOptions = installedOptions('UseBaseQueryOptions', 'UseInfiniteQueryOptions');
const pageOptions = ['getNextPageParam', 'getPreviousPageParam', 'initialPageParam'];

function Everything() {
  useRoom('1');
  useRooms();
  useRoomParticipants('1');
  useKnock('1');
  useKnocks('1');
  usePeopleSearch('ada');
  useRoomToken('1');
  return null;
}

test('the options of the installed version are found', () => {
  expect(queryOptions).toEqual(
    expect.arrayContaining(['enabled', 'gcTime', 'placeholderData', 'select', ...pageOptions]),
  );
  expect(installedOptions('UseMutationOptions')).toEqual(expect.arrayContaining(['networkMode', 'retry', 'scope']));
});

test("no option of a query is left to the defaults of a host's client", () => {
  const unwanted = () => {
    throw new Error('A default option of the host was used.');
  };
  const defaults = Object.fromEntries(queryOptions.map((name) => [name, unwanted]));
  const hosts = new QueryClient({ defaultOptions: { queries: defaults } });
  renderToString(
    <AnteroomProvider endpoint={ENDPOINT} queryClient={hosts}>
      <Everything />
    </AnteroomProvider>,
  );
  const queries = hosts.getQueryCache().getAll();
  const taken = queries.map(({ queryKey, options }) => {
    const names = Object.entries(options).flatMap(([name, value]) => (value === unwanted ? [name] : []));
    return { kind: String(queryKey[3]), names: names.filter((name) => !pageOptions.includes(name)) };
  });
  expect(taken).toEqual(['room', 'rooms', 'participants', 'knocks', 'people'].map((kind) => ({ kind, names: [] })));
  const rooms = queries.find(({ queryKey }) => queryKey[3] === 'rooms')?.options as Record<string, unknown>;
  expect(pageOptions.filter((name) => rooms[name] === unwanted)).toEqual([]);
});

test('every option of a mutation is stated', () => {
  const stated = Object.keys(mutationDefaults);
  expect(installedOptions('UseMutationOptions').filter((name) => !stated.includes(name))).toEqual([]);
});
