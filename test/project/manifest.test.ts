/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFile, projectPath, readProjectFile, ROOT, tellNotRun } from './project-files';

const SHORT_STRING = 125;
const LONG_STRING = 250;
/** A ribbon button with more letters than this makes its group wide, or is cut off. */
const RIBBON_LABEL = 20;
const ENGLISH = 'en-US';

const manifest = new DOMParser().parseFromString(readProjectFile('manifest.xml'), 'text/xml');
const elements = (name: string, within: Document | Element = manifest) => [...within.getElementsByTagNameNS('*', name)];
const all = () => [...manifest.getElementsByTagName('*')];
const resources = () => all().filter((element) => element.hasAttribute('id') && element.closest('Resources') !== null);
const references = () => all().flatMap((element) => element.getAttribute('resid') ?? []);
const texts = () => [...elements('DisplayName'), ...elements('Description').filter((element) => element.hasAttribute('DefaultValue')), ...elements('String')];
const english = (element: Element) =>
  elements('Override', element).find((override) => override.getAttribute('Locale') === ENGLISH)?.getAttribute('Value');
/** Every wording of a text: Danish, and each override. */
const wordings = (element: Element) => [
  element.getAttribute('DefaultValue') ?? '',
  ...elements('Override', element).map((override) => override.getAttribute('Value') ?? ''),
];
const addresses = () => all().flatMap((element) => wordings(element).filter((value) => /^\w+:\/\//.test(value)));

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const fileOf = (address: string) => projectPath(new URL(address).pathname.slice(1));

test('is XML', () => {
  expect(elements('parsererror')).toHaveLength(0);
  expect(manifest.documentElement.localName).toBe('OfficeApp');
});

describe('resources', () => {
  test('every resource that is named is there', () => {
    const ids = resources().map(({ id }) => id);
    expect(references().filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('every resource is used, and named once', () => {
    const ids = resources().map(({ id }) => id);
    expect(ids.filter((id) => !references().includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('resource ids are at most 32 characters, as Excel asks', () => {
    expect(resources().filter(({ id }) => id.length > 32)).toEqual([]);
  });
});

describe('texts', () => {
  test('Danish is the language, and every text is there in English too', () => {
    expect(elements('DefaultLocale')[0]?.textContent).toBe('da-DK');
    expect(texts().length).toBeGreaterThan(5);
    expect(texts().filter((element) => !english(element)).map((element) => element.outerHTML)).toEqual([]);
  });

  test('texts have the length that Office allows', () => {
    const tooLong = (element: Element, limit: number) => wordings(element).filter((text) => text.length === 0 || text.length > limit);
    const short = [...elements('ShortStrings').flatMap((list) => elements('String', list)), ...elements('DisplayName')];
    const long = [...elements('LongStrings').flatMap((list) => elements('String', list)), ...elements('Description').filter((it) => !it.hasAttribute('resid'))];
    expect(short.flatMap((element) => tooLong(element, SHORT_STRING))).toEqual([]);
    expect(long.flatMap((element) => tooLong(element, LONG_STRING))).toEqual([]);
  });

  test('labels in the ribbon are short', () => {
    const labels = elements('Label').map((label) => label.getAttribute('resid'));
    const long = resources().filter(({ id }) => labels.includes(id)).flatMap(wordings).filter((text) => text.length > RIBBON_LABEL);
    expect(long).toEqual([]);
  });
});

describe('addresses', () => {
  test('only https', () => {
    expect(addresses().length).toBeGreaterThan(3);
    expect(addresses().filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test('one base address, so that putting another in its place is one replacement', () => {
    expect([...new Set(addresses().map((address) => new URL(address).origin))]).toEqual(['https://localhost:3000']);
  });

  test('the pane needs no other site: no AppDomain', () => {
    expect(elements('AppDomain')).toHaveLength(0);
  });

  test('the page of the pane is the same for the ribbon and for an Excel without ribbon buttons', () => {
    const [pane] = resources().filter(({ id }) => id === 'Pane.Url').flatMap(wordings);
    expect(elements('SourceLocation')[0]?.getAttribute('DefaultValue')).toBe(pane);
  });
});

describe('buttons', () => {
  const buttons = () => elements('Control');
  const urlOf = (button: Element) => {
    const [location] = elements('SourceLocation', button);
    return new URL(resources().find(({ id }) => id === location?.getAttribute('resid'))?.getAttribute('DefaultValue') ?? '');
  };

  test('all open the one pane, each with a page of its own, or Excel would not load it anew', () => {
    expect(buttons()).toHaveLength(2);
    expect([...new Set(elements('TaskpaneId').map((id) => id.textContent))]).toEqual(['Helhedsplan.Pane']);
    expect(elements('Action').map((action) => action.getAttribute('xsi:type'))).toEqual(buttons().map(() => 'ShowTaskpane'));
    expect(new Set(buttons().map((button) => urlOf(button).pathname)).size).toBe(1);
    expect(new Set(buttons().map((button) => urlOf(button).href)).size).toBe(buttons().length);
  });

  test('a place that a button asks for is one of the pane', () => {
    const asked = buttons().flatMap((button) => urlOf(button).searchParams.get('place') ?? []);
    expect(asked).toEqual(['check']);
    const places = readProjectFile('src/taskpane/frame/places.ts');
    expect(asked.filter((id) => !places.includes(`id: '${id}'`))).toEqual([]);
  });
});

describe('icons', () => {
  const images = () => elements('Image').filter((image) => image.hasAttribute('resid'));
  const addressOf = (id: string | null) => resources().find((resource) => resource.id === id)?.getAttribute('DefaultValue') ?? '';

  test('each is a PNG file of exactly the size it is used for', () => {
    const sizes = images().map((image) => {
      const file = fileOf(addressOf(image.getAttribute('resid')));
      return { wanted: Number(image.getAttribute('size')), file, exists: existsSync(file) };
    });
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ wanted, file, exists }) => !exists || pngSize(file).some((side) => side !== wanted))).toEqual([]);
  });

  test('group and button have the three sizes that Office asks for', () => {
    for (const icon of elements('Icon')) {
      const sizes = elements('Image', icon).map((image) => image.getAttribute('size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });

  test('the icons of the add-in itself are 32 and 64 pixels', () => {
    const sizeOf = (name: string) => pngSize(fileOf(elements(name)[0]?.getAttribute('DefaultValue') ?? ''));
    expect(sizeOf('IconUrl')).toEqual([32, 32]);
    expect(sizeOf('HighResolutionIconUrl')).toEqual([64, 64]);
  });
});

test('asks for less than the product needs, so that the page can say what is wrong', () => {
  const sets = elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(sets).toEqual([['ExcelApi', '1.1']]);
});

test('has the version of the package', () => {
  expect(elements('Version')[0]?.textContent).toBe(`${packageFile().version}.0`);
});

test('may read and write this workbook, and nothing more', () => {
  expect(elements('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
  expect([...new Set(elements('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type')))]).toEqual(['Workbook']);
});

describe("Microsoft's schema", () => {
  const schemas = process.env.HELHEDSPLAN_MANIFEST_XSD;
  const xmllint = process.env.XMLLINT ?? 'xmllint';

  test('the manifest keeps to it', () => {
    if (!schemas) {
      tellNotRun("the manifest against Microsoft's schema, because HELHEDSPLAN_MANIFEST_XSD names no folder with OfficeAppManifestV1_1.xsd; the schemas are not part of the project.");
      return;
    }
    const schema = path.join(schemas, 'OfficeAppManifestV1_1.xsd');
    const { error, status, stderr } = spawnSync(xmllint, ['--noout', '--schema', schema, 'manifest.xml'], { cwd: ROOT, encoding: 'utf8' });
    if (error) {
      tellNotRun(`the manifest against Microsoft's schema, because xmllint could not be started (${error.message}).`);
      return;
    }
    expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: 'manifest.xml validates' });
  });
});
