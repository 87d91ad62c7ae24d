/**
 * What lint asks of the code: types used strictly, accessible pages, and Office.js used so that it works in Excel.
 * Who may import whom is in floors.cjs; who may touch Excel, Office and the console is here.
 */
import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const EXCEL_FILES = 'src/workbook/excel/**';
/** The page's only file that asks Office: when it is ready, its language and its theme. */
const OFFICE_START = 'src/taskpane/office-start.ts';

const hostGlobal = (name, where) => ({ name, message: `${name} is used in ${where} alone; everything else goes through the port Workbook.` });
const EXCEL = hostGlobal('Excel', EXCEL_FILES);
const OFFICE = hostGlobal('Office', `${EXCEL_FILES} and ${OFFICE_START}`);
const RUNTIME = hostGlobal('OfficeExtension', EXCEL_FILES);
/** A page's `window.Excel` is the same thing by another name. */
const throughWindow = ['window', 'globalThis', 'self'].flatMap((object) =>
  ['Excel', 'Office', 'OfficeExtension'].map((property) => ({ object, property, message: 'Goes through the port Workbook.' })),
);

/**
 * Three rules of the plugin judge by the order of lines. Ours asks first and returns a function that reads the answer
 * after the round trip, and loads what a constant names; both are taken for mistakes. Nothing is lost: office.js itself
 * throws in the tests when something is read that was not loaded.
 */
const JUDGING_BY_LINES = ['call-sync-before-read', 'call-sync-after-load', 'no-empty-load'];
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, JUDGING_BY_LINES.includes(rule) ? 'off' : 'error']),
);

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // We write objects of functions that know no `this`; the rule takes every one of them for a method.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', EXCEL, OFFICE, RUNTIME],
      'no-restricted-properties': ['error', ...throughWindow],
    },
  },
  { files: [OFFICE_START], rules: { 'no-restricted-globals': ['error', EXCEL, RUNTIME] } },
  {
    files: [`${EXCEL_FILES}/*.ts`],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      ...officeRules,
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    extends: [a11y.flatConfigs.strict],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules },
  },
  {
    // What stands in for something else promises what it promises, answers at once, and takes what it is given.
    files: ['test/**/*.ts', '**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
