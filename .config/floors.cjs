/**
 * Who may import whom. A floor imports only from the floors named beside it, which all lie below; `npm run lint` fails
 * on any other import. docs/decisions/0001-floors.md says why.
 */
const FLOORS = {
  domain: [],
  programmes: ['domain'],
  messages: ['domain'],
  notation: ['domain', 'programmes', 'messages'],
  rules: ['domain', 'programmes', 'messages', 'notation'],
  sheets: ['domain', 'programmes', 'messages', 'notation', 'rules'],
  // Reads and writes .xlsx packages, and knows nothing of plans.
  ooxml: [],
  workbook: ['domain', 'programmes', 'messages', 'notation', 'rules', 'sheets', 'ooxml'],
  documents: ['domain', 'programmes', 'messages', 'notation', 'rules', 'sheets', 'ooxml', 'workbook'],
  export: ['domain', 'programmes', 'messages', 'notation', 'rules', 'sheets', 'ooxml', 'workbook'],
  app: ['domain', 'programmes', 'messages', 'notation', 'rules', 'sheets', 'ooxml', 'workbook', 'documents', 'export'],
  taskpane: ['domain', 'programmes', 'messages', 'notation', 'rules', 'sheets', 'ooxml', 'workbook', 'documents', 'export', 'app'],
  cli: ['domain', 'programmes', 'messages', 'notation', 'rules', 'sheets', 'ooxml', 'workbook', 'documents', 'export', 'app'],
};

/** Runs in the pane, in Node and in a worker alike, so it may use nothing that one of them lacks. */
const PURE = ['domain', 'programmes', 'messages', 'notation', 'rules', 'sheets', 'ooxml'];
/** Tests beside their sources may build on fixtures, and on any floor. */
const PRODUCT = { pathNot: '\\.test\\.tsx?$' };

const anyOf = (names) => `^src/(${names.join('|')})/`;
const floorRule = ([floor, below]) => ({
  name: `${floor}-imports-only-from-below`,
  comment: below.length === 0 ? `src/${floor} imports nothing of ours.` : `src/${floor} imports only from: ${below.join(', ')}.`,
  severity: 'error',
  from: { path: anyOf([floor]), ...PRODUCT },
  to: { path: '^(src|test)/', pathNot: anyOf([floor, ...below]) },
});

module.exports = {
  forbidden: [
    ...Object.entries(FLOORS).map(floorRule),
    {
      name: 'a-folder-of-src-is-a-floor',
      comment: 'A new folder in src/ is given its place in .config/floors.cjs.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(Object.keys(FLOORS)) },
      to: {},
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one subject, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-node-below',
      comment: 'These floors run in the pane too, where there is no Node.',
      severity: 'error',
      from: { path: anyOf([...PURE, 'app', 'taskpane', 'documents', 'export']), ...PRODUCT },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-in-the-pane-alone',
      comment: 'React and Fluent draw the pane, and nothing else knows of them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/taskpane/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'no-test-packages-in-the-product',
      comment: 'What the product imports is in "dependencies" of package.json.',
      severity: 'error',
      from: { path: '^src/', ...PRODUCT },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'found',
      comment: 'An import leads to a file or a package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'] },
  },
};
