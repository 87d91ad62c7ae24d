/** The address that stands in manifest.xml as it is in the repository. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The manifest as it is handed out.
 *
 * @param {string} manifest manifest.xml of the repository
 * @param {{ base: string, version: string }} deployment where the pane is put, without a slash at the end; the version
 *   of the package, to which a manifest adds a fourth number
 */
export function deployedManifest(manifest, { base, version }) {
  return manifest
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .replaceAll(DEVELOPMENT_ADDRESS, () => escaped(base))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
