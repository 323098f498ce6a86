// The house's arrows (docs/architecture.md). Every rule says what to do instead.
const rooms = {
  kernel: [],
  config: ['kernel'],
  catalog: ['kernel', 'language/morphology'],
  language: ['kernel'],
  conversation: ['kernel', 'storage/port.ts'],
  handoff: ['kernel', 'conversation', 'catalog/model.ts', 'storage/port.ts'],
  storage: ['kernel'],
  dialogs: ['kernel', 'language', 'catalog', 'conversation', 'handoff'],
  bots: ['kernel', 'dialogs', 'conversation', 'handoff', 'language'],
  // Of the hand-off, only the port that an adapter to another desk is written against.
  adapters: ['kernel', 'bots', 'conversation', 'handoff/target.ts'],
  desk: ['kernel', 'handoff', 'conversation', 'language/phrases'],
  web: ['web'],
};

const may = (room, targets) => ({
  name: `${room}-imports`,
  severity: 'error',
  comment: `${room}/ may import only ${[...targets, `${room}/`].join(', ')}. Pass what it needs in as a function or a value from app.ts, or move the line to the room that may know both.`,
  from: { path: `^${room}/`, ...(room === 'desk' ? { pathNot: '^desk/app/' } : {}) },
  to: {
    pathNot: [
      `^${room}/`,
      ...targets.map((target) => `^${target}${target.endsWith('.ts') ? '$' : '/'}`),
      'node_modules',
    ],
    dependencyTypes: ['local'],
  },
});

const only = (name, module, allowed, instead) => ({
  name,
  severity: 'error',
  comment: `Only ${allowed.join(' and ')} may know ${name.replace('only-', '')}. ${instead}`,
  from: { pathNot: [...allowed.map((path) => `^${path}`), '^(test|bench|scripts)/'] },
  to: { path: module },
});

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, targets]) => may(room, targets)),
    {
      name: 'desk-app-sees-only-the-api',
      severity: 'error',
      comment:
        'The page uses nothing that the API does not offer to everyone: import types from desk/api/types.ts and call the API.',
      from: { path: '^desk/app/', pathNot: 'vite\\.config\\.ts$' },
      to: { path: '^[a-z]', pathNot: ['^desk/app/', '^desk/api/types\\.ts$', 'node_modules'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two modules that need each other are one idea or need a third: move the shared types to one of them or pass a function in.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Product code must not lean on tests: move the shared thing into the room it belongs to.',
      from: { pathNot: '^(test|bench|scripts)/' },
      to: { path: '^(test|bench)/' },
    },
    only(
      'only-botbuilder',
      'node_modules/botbuilder|node_modules/botframework-(connector|schema|streaming)',
      ['bots/', 'adapters/'],
      'Speak in conversation/turn.ts’s words; the SDK stays at the edge.',
    ),
    only('only-ioredis', 'node_modules/ioredis', ['storage/redis/'], 'Use storage/port.ts.'),
    only(
      'only-sqlite',
      '^(node:)?sqlite$',
      ['storage/sqlite/', 'catalog/index/'],
      'Use storage/port.ts or catalog/model.ts.',
    ),
    only(
      'only-restify',
      'node_modules/restify',
      ['adapters/http/'],
      'Write a handler against adapters/http’s own request type.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
