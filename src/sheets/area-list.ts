import { valueOf } from '../domain/reading';
import { YES_OR_NO } from './choices';
import type { TableSpec } from './spec';

/** The programme's areas: which of them the plan works in, and how their sub-agreements stand. */
export const areaList: TableSpec = {
  key: 'areas',
  name: 'hpIndsatsområder',
  title: 'Indsatsområder',
  layout: 'rows',
  row: { below: 'masterData' },
  column: 0,
  blankRows: 0,
  subject: 'area',
  startsWith: ({ areas }) => areas.map(({ id }) => ({ area: valueOf(id) })),
  columns: [
    {
      key: 'area',
      header: 'Indsatsområde',
      kind: 'choice',
      choices: { from: 'areas', besides: [] },
      width: 38,
      help: 'Bevillingsperiodens indsatsområder.',
    },
    {
      key: 'chosen',
      header: 'Valgt',
      kind: 'choice',
      choices: { from: 'list', choices: YES_OR_NO },
      width: 16,
      help: 'Ja, hvis planen arbejder med indsatsområdet. Hvert valgt indsatsområde har én delaftale.',
    },
    {
      key: 'weighting',
      header: 'Vægtning',
      kind: 'share',
      width: 14,
      help: 'Indsatsområdets del af planen i procent. De valgte områder giver tilsammen 100 %. Kan udelades.',
    },
    {
      key: 'subAgreementDate',
      header: 'Delaftale af',
      kind: 'date',
      width: 20,
      help: 'Datoen på den delaftale, der gælder nu.',
    },
    {
      key: 'subAgreementState',
      header: 'Delaftalens status',
      kind: 'choice',
      choices: {
        from: 'list',
        choices: [
          { value: 'in-progress', label: 'I gang' },
          { value: 'complete', label: 'Udfyldt' },
        ],
      },
      width: 20,
      help: 'Udfyldt, når delaftalens medarbejderressourcer er skrevet ind i deres helhed.',
    },
    {
      key: 'subAgreementPeriod',
      header: 'Delaftalens periode',
      kind: 'period',
      width: 40,
      since: 4,
      help: 'Den første og den sidste dag, delaftalen gælder, for eksempel 1/11-2025 – 31/10-2029. Tomt betyder planens periode.',
    },
  ],
};
