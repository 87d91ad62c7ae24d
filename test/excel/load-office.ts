import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/** What the library puts into its window. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const BASE = 'https://localhost/office/';
const scripts = new Map<string, vm.Script>();

/** Compiled once for all contexts. */
function script(file: string): vm.Script {
  let found = scripts.get(file);
  if (!found) scripts.set(file, (found = new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file })));
  return found;
}

const distribution = (): string => {
  const resolve = createRequire(path.join(process.cwd(), 'package.json')).resolve;
  return path.join(path.dirname(resolve('@microsoft/office-js/package.json')), 'dist');
};

/**
 * Runs the published, unmodified office.js in a context of its own and waits until it is ready.
 * It finds its further scripts by the address of its own `<script>`; these are read from the
 * package instead of fetched.
 */
export async function loadOffice(entry: object): Promise<OfficeGlobals> {
  const folder = distribution();
  const { window, head } = pane((address, done) => {
    script(path.join(folder, address.slice(BASE.length).toLowerCase())).runInContext(context);
    done();
  });
  window['external'] = entry;
  const context = vm.createContext(window);
  head.children.push({ ...element('script'), src: `${BASE}office.debug.js` });
  script(path.join(folder, 'office.debug.js')).runInContext(context);
  const globals = window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  // A member that the Excel at hand does not know is refused by its requirement set, as in Excel.
  const { CommonUtility } = globals.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
  return globals;
}

interface Element {
  readonly tagName: string;
  readonly children: Element[];
  src?: string;
  onload?: (event: object) => void;
  appendChild(child: Element): Element;
  [member: string]: unknown;
}

function element(tag: string): Element {
  const made: Element = {
    tagName: tag.toUpperCase(),
    children: [],
    style: {},
    setAttribute(name: string, value: unknown): void {
      made[name] = value;
    },
    getAttribute: (name: string): unknown => made[name] ?? null,
    appendChild(child: Element): Element {
      made.children.push(child);
      return child;
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return made;
}

/** The least window and document that the library runs in. */
function pane(run: (address: string, done: () => void) => void): { window: Record<string, unknown>; head: Element } {
  const head = element('head');
  const body = element('body');
  head.appendChild = (child) => {
    const { src } = child;
    if (child.tagName === 'SCRIPT' && typeof src === 'string' && src.startsWith(BASE)) {
      queueMicrotask(() => run(src, () => child.onload?.({ type: 'load' })));
    } else head.children.push(child);
    return child;
  };
  const document = {
    head,
    body,
    readyState: 'complete',
    URL: 'https://localhost/taskpane.html',
    domain: 'localhost',
    createElement: element,
    getElementsByTagName: (tag: string) => (tag === 'head' ? [head] : tag === 'script' ? head.children : tag === 'body' ? [body] : []),
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    hasFocus: () => false,
  };
  const location = { href: document.URL, origin: 'https://localhost', protocol: 'https:', host: 'localhost', hash: '', search: '' };
  const window: Record<string, unknown> = {
    document,
    location,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    navigator: { userAgent: 'node' },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    name: '',
    // The library reads `window.status` without need; a page always has one.
    status: '',
    opener: null,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return { window, head };
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
