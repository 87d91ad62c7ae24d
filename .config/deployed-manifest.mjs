import { createHash } from 'node:crypto';

/** The address that stands in manifest.xml as it is in the repository. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The id of an environment's add-in: always the same for the same name, and never the product's (RFC 9562, version 5). */
function idOf(environment, productId) {
  const bytes = createHash('sha1').update(Buffer.from(productId.replaceAll('-', ''), 'hex')).update(environment).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An add-in that is installed beside the product's and told from it in the list of add-ins and on the ribbon. */
const forEnvironment = (manifest, environment) =>
  manifest
    .replace(/(?<=<Id>)[^<]*(?=<\/Id>)/, (id) => idOf(environment, id))
    .replace(/<DisplayName[\s\S]*?<\/DisplayName>|<bt:String id="Group\.Label"[\s\S]*?<\/bt:String>/g, (text) =>
      text.replace(/(?<=Value=")[^"]*/g, (label) => `${label} (${escaped(environment)})`),
    );

/**
 * The manifest as it is handed out.
 *
 * @param {string} manifest manifest.xml of the repository
 * @param {{ base: string, version: string, environment?: string }} deployment where the pane is put, without a slash at
 *   the end; the version of the package, to which a manifest adds a fourth number; the name of an environment, such as
 *   `test`, whose add-in is another than the product's
 */
export function deployedManifest(manifest, { base, version, environment }) {
  const deployed = manifest
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .replaceAll(DEVELOPMENT_ADDRESS, () => escaped(base))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  return environment === undefined ? deployed : forEnvironment(deployed, environment);
}
