// The rules for imports, as a configuration of dependency-cruiser. `npm test -- imports` checks them.

/** The folders whose files are checked. */
export const CODE_FOLDERS = ['packages', 'apps', 'examples', 'stories', '.storybook', 'e2e', 'bench', 'scripts'];

/** The packages that the source of each package may import. */
export const MAY_IMPORT = {
  contract: [],
  hooks: ['contract'],
  components: ['contract', 'hooks'],
  endpoint: ['contract'],
  emulator: ['contract'],
  'calling-emulator': ['contract'],
  testing: ['contract', 'hooks'],
};

/** Modules that only one folder may import, so that another engine can replace that folder. */
const KEPT = [
  {
    name: 'service-sdks',
    comment:
      'Only packages/endpoint/src/service/acs knows the Rooms and Identity SDKs. Use the interface of the service.',
    from: '^packages/endpoint/src/',
    except: '^packages/endpoint/src/service/acs/',
    to: '@azure/communication-(rooms|identity)(/|$)',
  },
  {
    name: 'livekit-sdk',
    comment: 'Only packages/endpoint/src/service/livekit knows LiveKit’s SDK. Use the interface of the service.',
    from: '^packages/endpoint/src/',
    except: '^packages/endpoint/src/service/livekit/',
    to: 'livekit-server-sdk(/|$)',
  },
  {
    name: 'emulator-transport',
    comment: 'Only packages/calling-emulator/src/transport knows the emulator’s messages. Use its interface.',
    from: '^packages/calling-emulator/src/',
    except: '^packages/calling-emulator/src/transport/',
    to: '^(@anteroom/contract/signalling$|packages/contract/src/signalling([.]ts$|/))',
  },
];

const packages = Object.keys(MAY_IMPORT);

/** Matches packages both by name, for imports that can't be resolved, and by the files that they resolve to. */
const anyOf = (names) => `^(packages|@anteroom)/(${names.join('|')})(/|$)`;

const directions = packages.map((name) => ({
  name: `${name}-imports`,
  comment: `The source of ${name} may import ${MAY_IMPORT[name].join(' and ') || 'no other package'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: {
    path: anyOf(packages.filter((other) => other !== name && !MAY_IMPORT[name].includes(other))),
  },
}));

export default {
  forbidden: [
    ...directions,
    {
      name: 'own-name',
      comment: 'Inside a package, import its files by relative paths.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/$1/', dependencyTypesNot: ['local'] },
    },
    {
      name: 'public-entries',
      comment: 'Import another package only by the entry points in its package.json.',
      severity: 'error',
      from: {},
      to: { path: '^@anteroom/[^/]+/(src|dist)(/|$)' },
    },
    {
      name: 'own-files',
      comment: 'A relative path must not lead into another package.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^(packages|apps)/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'index-only',
      comment: 'Import another folder only by its index.ts. A folder does not import from its parent folder.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/(.+/|)[^/]+$' },
      to: { path: '^packages/$1/src/', pathNot: ['/index[.]ts$', '^packages/$1/src/$2[^/]+$'] },
    },
    ...KEPT.map(({ name, comment, from, except, to }) => ({
      name,
      comment,
      severity: 'error',
      from: { path: from, pathNot: except },
      to: { path: to },
    })),
    {
      name: 'file-cycle',
      comment: 'Files must not import each other in a circle, types included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'folder-cycle',
      comment: 'Folders must not import each other in a circle, types included.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Tests may import what they test from anywhere, and nothing imports a test.
    exclude: { path: ['[.]test[.]tsx?$', '^(packages|apps)/[^/]+/dist/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['anteroom-source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
