import { da } from '../messages/da';
import { PHASES } from '../domain/plan';
import { valueOf } from '../domain/reading';
import { POSITION_LIST } from './look';
import { POSITIONS } from './overview-tables';
import { inRow } from './references';
import type { SheetSpec } from './spec';

const [title, number] = [POSITIONS.title, POSITIONS.number].map((header) => `TRIM(${inRow(POSITIONS.table, header)})`);
/** Title and number as in "Leder (AB)", or the one of them that is there. */
const LABEL = `IFERROR(IF(${title}="",${number},IF(${number}="",${title},${title}&" ("&${number}&")")),"")`;

/** *Stamdata*: what everything else refers to. The list of positions stands last, where it can grow. */
export const masterDataSheet: SheetSpec = {
  key: 'masterData',
  name: 'Stamdata',
  purpose: 'Planens navn og periode, indsatsområderne og den fælles liste over stillinger.',
  tables: [
    {
      key: 'masterData',
      name: 'hpStamdata',
      title: 'Planen',
      layout: 'fields',
      row: 4,
      column: 0,
      blankRows: 0,
      columns: [
        {
          key: 'name',
          header: 'Planens navn',
          kind: 'text',
          width: 37,
          help: 'Det navn, planen har hos Landsbyggefonden og i bestyrelsen.',
        },
        {
          key: 'programme',
          header: 'Bevillingsperiode',
          kind: 'choice',
          choices: { from: 'programmes' },
          width: 37,
          help: 'De midler, planen er bevilget under. Bevillingsperioden afgør indsatsområderne.',
        },
        {
          key: 'phase',
          header: 'Fase',
          kind: 'choice',
          choices: { from: 'list', choices: PHASES.map((phase) => ({ value: phase, label: da[`phase.${phase}`] })) },
          width: 37,
          help: 'Hvor langt planen er. I et udkast tæller det ikke som fejl, at noget mangler.',
        },
        {
          key: 'from',
          header: 'Første dag',
          kind: 'date',
          width: 37,
          help: 'Planens første dag, for eksempel 1. november 2025.',
        },
        {
          key: 'to',
          header: 'Sidste dag',
          kind: 'date',
          width: 37,
          help: 'Planens sidste dag, normalt fire år efter den første, for eksempel 31. oktober 2029.',
        },
      ],
    },
    {
      key: 'areas',
      name: 'hpIndsatsområder',
      title: 'Indsatsområder',
      layout: 'rows',
      row: { below: 'masterData' },
      column: 0,
      blankRows: 0,
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
          choices: {
            from: 'list',
            choices: [
              { value: true, label: 'Ja' },
              { value: false, label: 'Nej' },
            ],
          },
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
      ],
    },
    {
      key: 'positions',
      name: POSITIONS.table,
      names: [{ name: POSITION_LIST, key: 'label' }],
      title: 'Stillinger',
      layout: 'rows',
      row: { below: 'areas' },
      column: 0,
      blankRows: 8,
      columns: [
        {
          key: 'title',
          header: 'Stilling',
          kind: 'text',
          width: 38,
          help: 'Stillingens navn. Løn og Medarbejderressourcer vælger fra denne liste.',
        },
        {
          key: 'number',
          header: 'Nr. eller initialer',
          kind: 'text',
          width: 22,
          help: 'Skiller to stillinger med samme navn fra hinanden. Kan udelades.',
        },
        {
          key: 'aliases',
          header: 'Kaldes også',
          kind: 'text',
          width: 30,
          help: 'Andre navne for samme stilling med komma imellem, for eksempel projektleder, sekretariatsleder.',
        },
        {
          key: 'paidBy',
          header: 'Lønnes af',
          kind: 'choice',
          choices: {
            from: 'list',
            choices: [
              { value: 'plan', label: 'Helhedsplanen' },
              { value: 'others', label: 'Andre' },
            ],
          },
          width: 18,
          help: 'Andre, hvis for eksempel kommunen lønner stillingen. Tomt betyder helhedsplanen.',
        },
        {
          key: 'label',
          header: POSITIONS.label,
          kind: 'text',
          width: 26,
          help: 'Beregnes: det navn, der skiller stillingen fra de andre. Løn og Medarbejderressourcer vælger det.',
          calculation: { formula: () => LABEL, value: ({ row }) => (typeof row === 'string' ? row.replace(/#\d+$/, '') : '') },
        },
      ],
    },
  ],
};
