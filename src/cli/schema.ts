import { z } from 'zod';
import { CASE_FILES_SCHEMA } from '../app/case-files-report';
import { REPORT_SCHEMA } from '../app/report';
import { PLAN_SCHEMA } from '../domain/plan-schema';
import { MAPPING_SCHEMA } from '../export/template/mapping';
import { EXIT, type ExitCode } from './exit-codes';
import type { Terminal } from './terminal';

export const SCHEMAS = { plan: PLAN_SCHEMA, report: REPORT_SCHEMA, export: CASE_FILES_SCHEMA, mapping: MAPPING_SCHEMA } as const;
export type SchemaName = keyof typeof SCHEMAS;

/** A schema as it is published, in `schemas/` too: JSON Schema 2020-12. */
export const schemaText = (name: SchemaName): string => JSON.stringify(z.toJSONSchema(SCHEMAS[name], { io: 'input' }), null, 2);

/** `helhedsplan schema`: what the JSON of a plan, a report, an export or a template's mapping looks like. */
export function schema(name: SchemaName, { out }: Terminal): ExitCode {
  out(schemaText(name));
  return EXIT.fine;
}
