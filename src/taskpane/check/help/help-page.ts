import type { RowName } from '../../../domain/plan';

/** A page about a finding: its rule's, or that of the position it is about. */
export type HelpPage = { readonly rule: string } | { readonly position: RowName };
