/** Where the production page takes office.js from. */
const OFFICE_JS_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The same library, served from the development packages. */
export const OFFICE_JS_FOLDER = '/office-js/';

/**
 * What desktop Excel puts into a pane before any script runs: `window.external`. The frame asks the page around it,
 * which holds the Excel stand-in.
 */
export const PRELOAD = "Object.defineProperty(window, 'external', { value: parent.officeFrames.external(window.name), configurable: true });\n";

/** Loads the page again when the server has built it anew. */
export const FOLLOW_BUILDS = "<script>new EventSource('/built').onmessage = () => location.reload();</script>";

/**
 * A page that loads office.js, as the workbench serves it: office.js comes from this server and finds its host there.
 * Everything else stays as it is deployed.
 *
 * @throws Error when the page does not load office.js from Microsoft's address, which it must in production
 */
export function withLocalOffice(html: string): string {
  const script = /<script[^>]*\ssrc=["']https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//i.exec(html);
  if (!script) throw new Error(`The page does not load office.js from ${OFFICE_JS_ADDRESS}.`);
  const preloaded = `${html.slice(0, script.index)}<script src="/preload.js"></script>${html.slice(script.index)}`;
  return preloaded.replaceAll(OFFICE_JS_ADDRESS, OFFICE_JS_FOLDER);
}
