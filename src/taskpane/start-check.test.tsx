import { readFileSync } from 'node:fs';
import path from 'node:path';
import '@testing-library/jest-dom';
import { NEEDED_EXCEL_API } from './office-start';

const read = (name: string) => readFileSync(path.join(__dirname, name), 'utf8');
const [script, page] = [read('start-check.js'), read('taskpane.html')];

/** As much of Office as the script asks; the types are Microsoft's, so that no name can be misspelt. */
type AskedOfOffice = Pick<typeof Office, 'onReady'> & {
  context: { requirements: Record<Extract<keyof Office.RequirementSetSupport, 'isSetSupported'>, (set: string, version?: string) => boolean> };
};

function officeIn(host: Office.HostType | null, supported: string): AskedOfOffice {
  const info = { host, platform: null } as unknown as Awaited<ReturnType<typeof Office.onReady>>;
  return {
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
    context: { requirements: { isSetSupported: (_, version) => minor(version) <= minor(supported) } },
  };
}
const minor = (version = '') => Number(version.split('.')[1]);
/** The library's own value; its enumeration exists only where the library runs. */
const EXCEL = 'Excel' as unknown as Office.HostType.Excel;

/** Opens the page without running any of its scripts, then runs the one that explains. */
function open(office: AskedOfOffice | undefined) {
  document.documentElement.removeAttribute('data-trouble');
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
  Object.assign(globalThis, { Office: office });
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
}
const finishLoading = () => document.dispatchEvent(new Event('DOMContentLoaded'));
function failToLoad(address: string) {
  const element = document.head.appendChild(document.createElement('script'));
  element.type = 'text/plain';
  element.src = address;
  element.dispatchEvent(new Event('error'));
}
const shown = () => [...document.querySelectorAll('.trouble')].filter((part) => getComputedStyle(part).display !== 'none').map(({ id }) => id);

test('in an Excel that is new enough nothing is told', () => {
  open(officeIn(EXCEL, '1.13'));
  finishLoading();
  expect(document.documentElement).not.toHaveAttribute('data-trouble');
});

test('an Excel that is too old', () => {
  open(officeIn(EXCEL, '1.12'));
  finishLoading();
  expect(shown()).toEqual(['too-old']);
  expect(document.getElementById('too-old')).toHaveTextContent('Excel er for gammel til dette panel.');
  expect(document.getElementById('too-old')).toHaveTextContent('This Excel is too old for the pane.');
});

test('office.js cannot be loaded, nor what it loads itself', () => {
  open(undefined);
  finishLoading();
  expect(shown()).toEqual(['no-office']);

  open(officeIn(EXCEL, '1.13'));
  failToLoad('https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js');
  expect(shown()).toEqual(['no-office']);
});

test('the pane’s own script is blocked', () => {
  open(officeIn(EXCEL, '1.13'));
  failToLoad('https://helhedsplan.example/taskpane.1234.js');
  finishLoading();
  expect(shown()).toEqual(['not-started']);
  expect(document.getElementById('not-started')).toHaveTextContent(location.host);
});

test('the first trouble stays, because it is the cause of the rest', () => {
  open(undefined);
  finishLoading();
  failToLoad('https://helhedsplan.example/taskpane.1234.js');
  expect(shown()).toEqual(['no-office']);
});

test('an ordinary browser', () => {
  open(officeIn(null, '1.13'));
  finishLoading();
  expect(shown()).toEqual(['not-in-excel']);
});

test('every text stands in both languages', () => {
  open(undefined);
  document.querySelectorAll('.trouble').forEach((part) => expect(part.querySelectorAll('p:not([lang]), p[lang="en"]')).toHaveLength(2));
});

test('the script asks for the same Excel as the pane, and is written for the oldest browsers', () => {
  expect(script).toContain(`NEEDED_EXCEL_API = '${NEEDED_EXCEL_API}'`);
  expect(script).not.toMatch(/=>|\b(const|let)\b|`/);
});
