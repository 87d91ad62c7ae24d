const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

/** Licences that ask for nothing but that their text comes along. Another one is a decision for a person. */
const ACCEPTED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'Zlib'];
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;
const TEXT = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/** Files that are in the bundle, also those that webpack has made one module of, or a file of a worker's. */
function filesOf(compilation) {
  const files = new Set();
  const add = (modules) => {
    for (const each of modules) {
      const file = each.nameForCondition?.();
      if (file) files.add(file);
      if (each.modules) add(each.modules);
    }
  };
  for (const each of [compilation, ...compilation.children]) add(each.modules);
  return files;
}

function described(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!ACCEPTED.includes(license)) throw new Error(`${name} has the licence ${license ?? 'of nobody knows what'}, and may therefore not be handed out: .config/licences.cjs.`);
  const texts = readdirSync(folder).filter((file) => TEXT.test(file)).map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') || `The package has no text of its licence; its package.json says ${license}.` };
}

/**
 * Writes `licences.txt` beside a bundle: every package that is in it, with its version and the text of its licence.
 * No plugin for it: the two that are kept leave out what webpack puts together into one module, half of what there is.
 */
class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      if (compilation.compiler.isChild()) return;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const folders = [...filesOf(compilation)].flatMap((file) => PACKAGE.exec(file)?.[0] ?? []);
        const sorted = [...new Set(folders)].map(described).sort((a, b) => a.title.localeCompare(b.title, 'en'));
        const text = sorted.map(({ title, text: licence }) => `${title}\n${'='.repeat(title.length)}\n\n${licence}\n`).join('\n\n');
        compilation.emitAsset('licences.txt', new sources.RawSource(text));
      });
    });
  }
}

module.exports = { Licences };
