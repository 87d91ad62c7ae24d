import { YES_OR_NO } from './choices';
import type { ColumnSpec, TableSpec } from './spec';

/**
 * These tables stand above the list of positions and are as wide: Excel inserts no row into a table
 * that is narrower than one below it.
 */
const remark: ColumnSpec = { key: 'remark', header: 'Bemærkning', kind: 'text', width: 26, help: 'Frit felt.' };

/** Who is party to the plan. */
export const parties: TableSpec = {
  key: 'parties',
  name: 'hpParter',
  title: 'Parter',
  layout: 'rows',
  since: 3,
  row: { below: 'areas' },
  column: 0,
  blankRows: 3,
  columns: [
    {
      key: 'name',
      header: 'Part',
      kind: 'text',
      width: 38,
      help: 'Navnet på den, der er part i den strategiske samarbejdsaftale.',
    },
    {
      key: 'kind',
      header: 'Parten er',
      kind: 'choice',
      choices: {
        from: 'list',
        choices: [
          { value: 'housing-organisation', label: 'Boligorganisation' },
          { value: 'municipality', label: 'Kommune' },
          { value: 'other', label: 'Anden' },
        ],
      },
      width: 22,
      help: 'Boligorganisation, kommune eller anden. Der er mindst én af hver af de to første.',
    },
    {
      key: 'signedBy',
      header: 'Underskrevet af',
      kind: 'text',
      width: 30,
      help: 'Navnet på den, der har skrevet under for parten.',
    },
    {
      key: 'signedOn',
      header: 'Underskrevet den',
      kind: 'date',
      width: 20,
      help: 'Datoen ved underskriften.',
    },
    remark,
  ],
};

/** Who has approved the plan, and when. */
export const approvals: TableSpec = {
  key: 'approvals',
  name: 'hpGodkendelser',
  title: 'Godkendelser',
  layout: 'rows',
  since: 3,
  row: { below: 'parties' },
  column: 0,
  blankRows: 4,
  columns: [
    {
      key: 'approver',
      header: 'Godkendt af',
      kind: 'choice',
      choices: {
        from: 'list',
        choices: [
          { value: 'board', label: 'Bestyrelsen' },
          { value: 'organisation-board', label: 'Organisationsbestyrelse' },
          { value: 'municipality', label: 'Kommune' },
          { value: 'lbf', label: 'Landsbyggefonden' },
        ],
      },
      width: 38,
      help: 'Den, der har godkendt: planens bestyrelse, en organisationsbestyrelse, kommunen eller Landsbyggefonden.',
    },
    {
      key: 'name',
      header: 'Navn',
      kind: 'text',
      width: 30,
      help: 'Hvilken boligorganisation eller kommune, for eksempel Ishøj Kommune.',
    },
    {
      key: 'document',
      header: 'Står i',
      kind: 'text',
      width: 30,
      help: 'Brevet eller referatet, hvor godkendelsen står, for eksempel filens navn.',
    },
    {
      key: 'approvedOn',
      header: 'Godkendt den',
      kind: 'date',
      width: 20,
      help: 'Den dag, godkendelsen blev givet.',
    },
    remark,
  ],
};

/** The documents of the programme's checklist. */
export const documents: TableSpec = {
  key: 'documents',
  name: 'hpDokumenter',
  title: 'Dokumenter',
  layout: 'rows',
  since: 3,
  row: { below: 'approvals' },
  column: 0,
  blankRows: 0,
  subject: 'document',
  checklist: { key: 'document', of: (programme) => programme.documents.map(({ id }) => id) },
  columns: [
    {
      key: 'document',
      header: 'Dokument',
      kind: 'choice',
      choices: { from: 'documents' },
      width: 38,
      help: 'De dokumenter, der hører til sagen i bevillingsperioden.',
    },
    {
      key: 'file',
      header: 'Fil',
      kind: 'text',
      width: 37,
      help: 'Filens navn, eller hvor dokumentet ligger. Kan udelades.',
    },
    {
      key: 'there',
      header: 'Er der',
      kind: 'choice',
      choices: { from: 'list', choices: YES_OR_NO },
      width: 12,
      help: 'Ja, når dokumentet er færdigt og lagt på sagen.',
    },
    {
      key: 'dated',
      header: 'Dateret',
      kind: 'date',
      width: 20,
      help: 'Datoen på det dokument, der gælder nu.',
    },
    remark,
  ],
};
