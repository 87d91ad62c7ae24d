import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buildAndWatch, buildOnce, type BuiltFolder, type Watching } from './builder';
import { FOLLOW_BUILDS, OFFICE_JS_FOLDER, PRELOAD, withLocalOffice } from './pages';

const OFFICE_JS = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const MANIFEST = path.join(__dirname, '../../manifest.xml');
const PORTS_TRIED = 20;

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface WorkbenchOptions {
  /** The port to listen on; the next free one is taken when it is in use. 0 means any. */
  port?: number;
  /** Serve what lies in this folder instead of building. */
  folder?: BuiltFolder;
  /** Build again when a source changes, and load the page again. */
  watch?: boolean;
  /** Told what does not build, while watching. */
  onFailure?: (text: string) => void;
}

export interface RunningWorkbench {
  /** Address of the page, for example `http://localhost:3000/`. */
  url: string;
  close(): Promise<void>;
}

/** Builds what is not built yet and serves the workbench on localhost. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<RunningWorkbench> {
  const readers = new Set<ServerResponse>();
  const tellReaders = () => readers.forEach((reader) => reader.write('data: built\n\n'));
  const watching: Watching | undefined = options.watch
    ? buildAndWatch(tellReaders, options.onFailure ?? (() => undefined))
    : undefined;
  const folder = options.folder ?? (await (watching?.first ?? buildOnce()));
  const server = createServer((request, response) => {
    if (watching && request.url === '/built') addReader(readers, response);
    else answer(folder, request, response, watching ? FOLLOW_BUILDS : '');
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        watching?.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page that waits for the next build (server-sent events). */
function addReader(readers: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  readers.add(response);
  response.on('close', () => readers.delete(response));
}

/** `addition` goes into the workbench's own page. */
function answer(folder: BuiltFolder, request: IncomingMessage, response: ServerResponse, addition: string): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const send = (type: string, body: string) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  if (pathname === '/preload.js') return void send('text/javascript', PRELOAD);
  // As it is now, so that the ribbon is drawn from what Excel would read.
  if (pathname === '/manifest.xml') return void send('text/xml; charset=utf-8', readFileSync(MANIFEST, 'utf8'));
  const file = fileFor(folder, decodeURIComponent(pathname));
  if (!file) return void response.writeHead(404).end();
  const type = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream';
  if (loadsOffice(pathname)) return void send(type, withLocalOffice(readFileSync(file, 'utf8')));
  if (path.basename(file) === 'index.html') return void send(type, readFileSync(file, 'utf8').replace('</head>', `${addition}</head>`));
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

/** Every page but the workbench itself is a page that Excel would show. */
const loadsOffice = (pathname: string) => pathname.endsWith('.html') && pathname !== '/index.html';

/** The file behind an address, or undefined; never a file outside the three folders that are served. */
function fileFor(folder: BuiltFolder, pathname: string): string | undefined {
  const places: [string, string][] = [
    // office.js names folders as the language is written (da-DK); on disk they are in small letters.
    [OFFICE_JS_FOLDER, OFFICE_JS],
    ['/pane/', path.join(folder, 'pane')],
    ['/', path.join(folder, 'page')],
  ];
  const place = places.find(([prefix]) => pathname.startsWith(prefix));
  if (!place) return undefined;
  const [prefix, served] = place;
  const rest = pathname === '/' ? 'index.html' : pathname.slice(prefix.length);
  const file = path.join(served, prefix === OFFICE_JS_FOLDER ? rest.toLowerCase() : rest);
  const inside = file.startsWith(served + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(tried, 'localhost', () => resolve());
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || tried >= port + PORTS_TRIED) throw error;
    } finally {
      server.removeAllListeners('error');
    }
  }
}
