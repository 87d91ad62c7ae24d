import fc from 'fast-check';
import { compare, exact, type Exact } from '../domain/exact';
import type { Plan } from '../domain/plan';
import { planFromJson } from '../domain/plan-json';
import type { Reading } from '../domain/reading';
import { readStaffText } from '../notation/staff-text';
import { soundPlan } from '../../test/fixtures/plans';
import { staffParagraph } from './staff-paragraph';

const AREA = 'employment';
interface StatedRow {
  readonly position: string;
  readonly contractedHours?: number;
  readonly share?: number;
  readonly hours?: number;
}

function planWith(rows: readonly StatedRow[], weighting?: number): Plan {
  const titles = [...new Set(rows.map(({ position }) => position))];
  return planFromJson({
    masterData: { name: 'Plan', programme: '2019-26' },
    areas: [{ area: AREA, chosen: true, ...(weighting === undefined ? {} : { weighting }) }],
    positions: titles.map((title) => ({ title })),
    salaries: [],
    staffResources: rows.map((row) => ({ area: AREA, ...row })),
  });
}

/** What begins as a formula does is marked as a text. */
const withoutMark = (position: string) => position.replace(/^'(?=[=-])/u, '');
const valueIn = (reading: Reading<Exact<string>>) => (reading.kind === 'value' ? reading.value : undefined);
function linesRead(text: string) {
  return readStaffText(text).flatMap(({ reading }) => (reading.kind === 'value' ? [reading.value] : []));
}
const isSame = (read: Exact<string> | undefined, stated: number | undefined) => (read === undefined || stated === undefined ? read === stated : compare(read, exact(stated)) === 0);

/** A text that a table of HTML gives when it is pasted where there is no look. */
function cellsOfHtml(html: string): string {
  const unescaped = (cell: string) => cell.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => unescaped(cell)).join('\t')).join('\n');
}

const percent = fc.integer({ min: 1, max: 1000 }).map((part) => part / 1000);
const weekly = fc.integer({ min: 1, max: 148 }).map((quarters) => quarters / 4);
const title = fc.constantFrom('Boligsocial leder', 'Leder, 37 timer', 'Beboerrådgiver (50 %)', 'Vejleder 2', '= SUM(A1)', 'Rådgiver <b>&', 'Økonomi; drift', 'På tværs af områderne', '½ tid', '- Bud', "Frivillig'koordinator");
const stated = fc.record({ position: title, contractedHours: weekly, share: percent, hours: weekly }, { requiredKeys: ['position'] }).filter((row) => Object.keys(row).length > 1);

describe('the staff paragraph', () => {
  it('says it as an agreement does', () => {
    const plan = planWith([{ position: 'Boligsocial leder', contractedHours: 37, share: 0.25 }, { position: 'Beboerrådgiver', contractedHours: 32, hours: 10.5 }], 0.3);
    expect(staffParagraph(plan, AREA)?.text).toBe(
      ['Indsatsområdet vægtes 30 %', 'Boligsocial leder (ansat på 37 timer): 25 % af stillingen', 'Beboerrådgiver (ansat på 32 timer): 10,5 timer om ugen'].join('\n'),
    );
  });

  it('is nothing where the plan says nothing of the area', () => {
    expect(staffParagraph(soundPlan, 'education')).toBeUndefined();
  });

  it('escapes what the plan says', () => {
    const { html } = staffParagraph(planWith([{ position: '<img src=x onerror="a()"> & co.', share: 1 }]), AREA) ?? { html: '' };
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; co.');
    expect(html).not.toMatch(/<img/);
  });

  it.each(['text', 'html'] as const)('is read back as the same rows from its %s', (form) => {
    fc.assert(
      fc.property(fc.uniqueArray(stated, { minLength: 1, maxLength: 4, selector: ({ position }) => position }), fc.option(percent, { nil: undefined }), (rows, weighting) => {
        const paragraph = staffParagraph(planWith(rows, weighting), AREA);
        const read = linesRead(form === 'text' ? (paragraph?.text ?? '') : cellsOfHtml(paragraph?.html ?? ''));
        const positions = read.flatMap((line) => (line.kind === 'position' ? [line] : []));
        expect(positions.map(({ position }) => withoutMark(position))).toEqual(rows.map(({ position }) => position));
        positions.forEach((line, index) => {
          const row = rows[index];
          expect([isSame(valueIn(line.contractedHours), row?.contractedHours), isSame(valueIn(line.share), row?.share), isSame(valueIn(line.hours), row?.hours)]).toEqual([true, true, true]);
        });
        if (form === 'text' && weighting !== undefined) {
          const weightings = read.flatMap((line) => (line.kind === 'weighting' ? [valueIn(line.weighting)] : []));
          expect(weightings.map((each) => isSame(each, weighting))).toEqual([true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
