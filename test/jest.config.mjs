import { fileURLToPath } from 'node:url';

/** Four projects: what has no page, the pane's components, the Excel stand-in, and the browser. */
const shared = {
  setupFiles: ['<rootDir>/test/every-language.cjs'],
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  transform: {
    '\\.md$': '<rootDir>/test/text-file.cjs',
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

export default {
  projects: [
    { ...shared, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/{src,test/manual}/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      setupFiles: [...shared.setupFiles, '<rootDir>/test/pane-environment.ts'],
    },
    {
      ...shared,
      displayName: 'excel',
      testEnvironment: '<rootDir>/test/excel/jest-environment.mjs',
      testMatch: ['<rootDir>/test/{excel,contract,project}/**/*.test.ts'],
    },
    { ...shared, displayName: 'ooxml', testEnvironment: 'node', testMatch: ['<rootDir>/test/ooxml/**/*.test.ts'] },
    { ...shared, displayName: 'e2e', testEnvironment: 'node', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
