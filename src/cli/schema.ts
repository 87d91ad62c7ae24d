import { z } from 'zod';
import { CASE_FILES_SCHEMA } from '../app/case-files-report';
import { REPORT_SCHEMA } from '../app/report';
import { PLAN_SCHEMA } from '../domain/plan-schema';
import { EXIT, type ExitCode } from './exit-codes';
import type { Terminal } from './terminal';

export const SCHEMAS = { plan: PLAN_SCHEMA, report: REPORT_SCHEMA, export: CASE_FILES_SCHEMA } as const;
export type SchemaName = keyof typeof SCHEMAS;

/** `helhedsplan schema`: what the JSON of a plan, of a report or of an export looks like, as JSON Schema 2020-12. */
export function schema(name: SchemaName, { out }: Terminal): ExitCode {
  out(JSON.stringify(z.toJSONSchema(SCHEMAS[name], { io: 'input' }), null, 2));
  return EXIT.fine;
}
