/**
 * `npm run excel`: serves the pane on https://localhost:3000, builds it again at every change, and opens Excel with the
 * add-in in it, until Ctrl+C. Windows and Mac only; docs/real-excel.md.
 *
 * Microsoft's two programs are fetched by npx and not installed with the rest: they are of use only beside an Excel.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configurationsFor from '../webpack.config.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');
const CERTIFICATE_PROGRAM = ['office-addin-dev-certs@3.0.0', 'install'];
const EXCEL_PROGRAM = 'office-addin-debugging@7.0.0';
const PORT = 3000;

/** npm's programs are no programs of their own on Windows. */
const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
const npx = (...words) => spawnSync('npx', ['--yes', ...words], options).status === 0;

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('There is no Excel for this computer. Use Windows or a Mac, or Excel on the web: docs/real-excel.md.');
  process.exit(1);
}
if (!npx(...CERTIFICATE_PROGRAM)) process.exit(1);

const file = (name) => path.join(CERTIFICATES, name);
const authority = existsSync(file('ca.crt')) ? { ca: file('ca.crt') } : {};
const pane = configurationsFor({}, { mode: 'development' }).find(({ name }) => name === 'pane');
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: { key: file('localhost.key'), cert: file('localhost.crt'), ...authority } },
    // The pane's policy forbids what these would put into it (docs/decisions/0008): press Reload in the pane's menu.
    hot: false,
    liveReload: false,
    client: false,
  },
  webpack(pane),
);
await server.start();
spawn('npx', ['--yes', EXCEL_PROGRAM, 'start', 'manifest.xml', 'desktop', '--app', 'excel'], options);

process.once('SIGINT', () => {
  npx(EXCEL_PROGRAM, 'stop', 'manifest.xml');
  void server.stop().then(() => process.exit());
});
