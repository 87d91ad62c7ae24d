import type { Severity } from '../../domain/finding';
import type { Writer } from '../../messages/write';
import { RULES } from '../../rules/registry';
import type { FileReport, JustifiedFinding, Report, ReportedFinding } from '../report';
import { sha256 } from './sha-256';

/** What the log says of the run beside what the check found. */
export interface SarifRun {
  readonly exitCode: 0 | 1 | 2;
  /** A file's address as SARIF wants it: a URI, relative to where the command was given, or absolute. */
  readonly uriOf: (file: string) => string;
  /** A rule's page, in Danish; `undefined` where it is not at hand. */
  readonly pageOf: (rule: string) => string | undefined;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', advice: 'note' } as const satisfies Record<Severity, string>;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LANGUAGES = { da: 'da-DK', en: 'en-GB' } as const;
const RULE_INDEX = new Map<string, number>(RULES.map(({ id }, index) => [id, index]));
/** As many digits as nobody meets twice by chance. */
const FINGERPRINT_DIGITS = 32;

/** The text of a page's part, without its heading. */
function partOf(page: string, heading: string): string {
  const [, part = ''] = page.split(`\n## ${heading}\n`);
  return (part.split('\n## ')[0] ?? '').trim();
}

function ruleOf({ id, basis }: (typeof RULES)[number], { say }: Writer, pageOf: SarifRun['pageOf']) {
  const title = { text: say(`rule-title.${id}`) };
  const page = pageOf(id);
  const about = page === undefined ? undefined : partOf(page, 'Hvad er forkert');
  return {
    id,
    shortDescription: title,
    fullDescription: about ? { text: about } : title,
    ...(page === undefined ? {} : { help: { text: partOf(page, 'Sådan retter du') || title.text, markdown: page } }),
    properties: { tags: [basis] },
  };
}

type Place = ReportedFinding['at'][number];
const logicalLocation = ({ sheet, cell }: Pick<Place, 'sheet' | 'cell'>) => ({
  name: cell ?? sheet,
  fullyQualifiedName: cell === undefined ? sheet : `${sheet}!${cell}`,
  kind: cell === undefined ? 'sheet' : 'cell',
});
const locationOf = (artifact: { readonly uri: string; readonly index: number }, place: Place) => ({
  physicalLocation: { artifactLocation: artifact },
  logicalLocations: [logicalLocation(place)],
});

async function resultOf(found: ReportedFinding | JustifiedFinding, artifact: { readonly uri: string; readonly index: number }) {
  const [first, ...others] = found.at;
  return {
    ruleId: found.rule,
    ruleIndex: RULE_INDEX.get(found.rule) ?? -1,
    level: LEVELS[found.severity],
    message: { text: [`${found.headline}.`, found.explanation, found.action].join(' ') },
    locations: first ? [locationOf(artifact, first)] : [],
    ...(others.length > 0 ? { relatedLocations: others.map((place, index) => ({ id: index + 1, ...locationOf(artifact, place) })) } : {}),
    partialFingerprints: { 'finding/v1': (await sha256(found.key)).slice(0, FINGERPRINT_DIGITS) },
    ...('reason' in found ? { suppressions: [{ kind: 'external', status: 'accepted', justification: found.reason }] } : {}),
    properties: { variant: found.variant, basis: found.basis, sheet: found.sheet },
  };
}

const isChecked = (file: FileReport) => 'findings' in file;

/**
 * The report as SARIF 2.1.0, one run for all files. A finding's first place is its location, the
 * others are related ones; advice is a note; what could not be read is told as a notification of
 * the tool, and what is justified is suppressed.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export async function sarifLog({ product, files }: Report, messages: Writer, { exitCode, uriOf, pageOf }: SarifRun) {
  const artifact = (index: number) => ({ uri: uriOf(files[index]?.file ?? ''), index });
  const results = await Promise.all(
    files.flatMap((file, index) => (isChecked(file) ? [...file.findings, ...file.justified].map((found) => resultOf(found, artifact(index))) : [])),
  );
  const notifications = files.flatMap((file, index) =>
    isChecked(file)
      ? []
      : [{ level: 'error', message: { text: file.unreadable }, descriptor: { id: 'unreadable-file' }, locations: [{ physicalLocation: { artifactLocation: artifact(index) } }] }],
  );
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: product.name,
            version: product.version,
            semanticVersion: product.version,
            language: LANGUAGES[messages.language],
            rules: RULES.map((rule) => ruleOf(rule, messages, pageOf)),
            notifications: [{ id: 'unreadable-file', shortDescription: { text: messages.say('report.unreadable') } }],
            properties: { ruleSet: product.ruleSet },
          },
        },
        language: LANGUAGES[messages.language],
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            exitCode,
            exitCodeDescription: messages.say(`report.exit.${exitCode}`),
            toolExecutionNotifications: notifications,
          },
        ],
        artifacts: files.map((file, index) => ({
          location: artifact(index),
          roles: ['analysisTarget'],
          mimeType: WORKBOOK,
          ...(isChecked(file) ? { properties: { plan: file.plan } } : {}),
        })),
        results,
      },
    ],
  };
}
