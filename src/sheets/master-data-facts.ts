import { PHASES, type YearBasis } from '../domain/plan';
import { da } from '../messages/da';
import type { TableSpec } from './spec';

const MONTH_NAMES = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'] as const;

const YEAR_WORDS: Readonly<Record<YearBasis, string>> = { plan: 'Projektår', calendar: 'Kalenderår', accounting: 'Regnskabsår' };
const YEAR_CHOICES = Object.entries(YEAR_WORDS).map(([value, label]) => ({ value, label }));

/** The plan's own facts. */
export const masterDataFacts: TableSpec = {
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
    {
      key: 'previousTo',
      header: 'Forrige plan, sidste dag',
      kind: 'date',
      width: 37,
      since: 3,
      help: 'Den sidste dag i den helhedsplan, denne plan afløser. Tomt, hvis der ikke var en.',
    },
    {
      key: 'caseNumber',
      header: 'Sagsnummer',
      kind: 'text',
      width: 37,
      since: 3,
      help: 'Sagens nummer i Landsbyggefondens driftsstøttesystem.',
    },
    {
      key: 'housingAreas',
      header: 'Boligområder',
      kind: 'text',
      width: 37,
      since: 3,
      help: 'De boligområder, planen omfatter, for eksempel Vejleparken. Skriv komma imellem, hvis der er flere.',
    },
    {
      key: 'departments',
      header: 'Afdelinger',
      kind: 'text',
      width: 37,
      since: 3,
      help: 'De boligafdelinger, planen omfatter, for eksempel afdeling 55. Skriv komma imellem, hvis der er flere.',
    },
    {
      key: 'accountingYearStart',
      header: 'Regnskabsåret begynder i',
      kind: 'choice',
      choices: { from: 'list', choices: MONTH_NAMES.map((label, index) => ({ value: index + 1, label })) },
      width: 37,
      since: 3,
      help: 'Den måned, regnskabsåret begynder i, for eksempel januar. Det behøver ikke følge projektåret.',
    },
    {
      key: 'yearBasis',
      header: 'Budgetår',
      kind: 'choice',
      choices: { from: 'list', choices: YEAR_CHOICES },
      width: 37,
      since: 3,
      help: 'De år, budgettet føres i: projektår fra planens første dag, kalenderår eller regnskabsår. Tomt betyder projektår.',
    },
    {
      key: 'administrator',
      header: 'Administrator',
      kind: 'text',
      width: 37,
      since: 3,
      help: 'Den, der er arbejdsgiver og fører planens regnskab. Det kan være en part eller en administrationsorganisation.',
    },
    {
      key: 'contact',
      header: 'Kontaktperson',
      kind: 'text',
      width: 37,
      since: 3,
      help: 'Den, der svarer på spørgsmål om planen: navn og telefon eller mail.',
    },
    {
      key: 'commitmentDate',
      header: 'Tilsagn fra LBF, dato',
      kind: 'date',
      width: 37,
      since: 3,
      help: 'Datoen på Landsbyggefondens tilsagn. Udfyldes, når tilsagnet er kommet.',
    },
    {
      key: 'commitmentAmount',
      header: 'Tilsagn fra LBF, beløb',
      kind: 'money',
      width: 37,
      since: 3,
      help: 'Det beløb, Landsbyggefonden har givet tilsagn om for hele perioden, i hele kroner.',
    },
  ],
};
