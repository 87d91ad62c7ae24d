/**
 * `npm start`: the workbench, from a fresh clone and a Node and nothing else. Plain Node until the packages are there.
 */
import { installPackages } from '../install.mjs';

const PORT = Number(process.env.PORT ?? 3000);

try {
  installPackages();
  const { require: requireTypeScript } = await import('tsx/cjs/api');
  const { startWorkbench } = requireTypeScript('./server.ts', import.meta.url);
  console.log('Bygger arbejdsbænken. Første gang tager det op til et minut …');
  const { url } = await startWorkbench({ port: PORT, watch: true, onFailure: (text) => console.error(text) });
  console.log(`\n  Arbejdsbænken er klar:  ${url}\n\n  Excel-arket er til venstre og opgavepanelet til højre. Ctrl+C stopper.\n`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
