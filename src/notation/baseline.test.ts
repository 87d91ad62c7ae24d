import { exact } from '../domain/exact';
import { ambiguous, EMPTY, notUnderstood, valueOf, type Problem } from '../domain/reading';
import { readBaseline } from './baseline';
import type { Baseline, Measure } from './measure';

const n = (value: number) => ({ number: exact<'number'>(value) });
const p = (percent: number) => ({ share: exact<'share'>(Number(`${percent}e-2`)) });
const one = (measure: Measure): Baseline => ({ measures: [measure] });
const CHILDREN = one({ ...n(120), counted: 'børn', ...p(45.5) });
const PAIR = one({ ...n(120), ...p(45.5) });
const ELECTIONS: Baseline = { measures: [{ label: 'Kommunal valg', year: 2021, ...p(41.5) }, { label: 'Folketingsvalg', year: 2022, ...p(60.1) }] };
const TWO: Baseline = { measures: [{ label: 'Tillid til naboer', ...p(61) }, { label: 'Tillid til skolen/SFO', ...p(70) }] };

describe('baselines', () => {
  test.each<[string, Baseline | Baseline[] | Problem]>([
    ['120 børn 45,5 %', CHILDREN], ['120 børn (45,5 %)', CHILDREN], ['120 børn\n45,5 %', CHILDREN], ['45,5 % (120 børn)', CHILDREN], ['45,5 % 120 børn', CHILDREN], ['120 børn / 45,5 %', CHILDREN], ['120 børn; 45,5 pct.', CHILDREN],
    ['120 45,5 %', PAIR], ['45,5 % 120', PAIR], ['120\r\n45,5 %', PAIR], ['120\n\n45.5%', PAIR], ['45,5\n% 120', PAIR], ['45,5 % (120)', PAIR],
    ['1.408\n12,6 %', one({ ...n(1408), ...p(12.6) })],
    ['5,8', one(n(5.8))], ['-2', one(n(-2))], ['1.408', one(n(1408))], ['3 klager', one({ ...n(3), counted: 'klager' })], ['7 klager²', one({ ...n(7), counted: 'klager' })],
    ['80 %', one(p(80))], ['100%', one(p(100))], ['Øvrige områder 71 %', one({ label: 'Øvrige områder', ...p(71) })], ['Øvrige områder: 71 %', one({ label: 'Øvrige områder', ...p(71) })],
    ['18-29-årige 26,1 %', one({ label: '18-29-årige', ...p(26.1) })], ['De 150 største byer: 71 %', one({ label: 'De 150 største byer', ...p(71) })],
    ['64 % (inkl. to naboafdelinger)', one({ ...p(64), remark: '(inkl. to naboafdelinger)' })], ['64 % er enige', one({ ...p(64), remark: 'er enige' })], ['Kommunen 64 % er enige', one({ label: 'Kommunen', ...p(64), remark: 'er enige' })],
    ['64 % (alle 12 afdelinger) / 66 % (byen)', { measures: [{ ...p(64), remark: '(alle 12 afdelinger)' }, { ...p(66), remark: '(byen)' }] }],
    ['13 % i området 9 % uden for', 'several-numbers'], ['13 % i området / 9 % uden for', { measures: [{ ...p(13), remark: 'i området' }, { ...p(9), remark: 'uden for' }] }],
    ['Kommunal valg (2021) 41,5 % Folketingsvalg (2022) 60,1 %', ELECTIONS], ['Kommunal valg (2021)\n41,5 %\nFolketingsvalg (2022)\n60,1 %', ELECTIONS], ['Kommunal valg (2021) 41,5 % / Folketingsvalg (2022) 60,1 %', ELECTIONS],
    ['Tillid til naboer: 61 % Tillid til skolen/SFO: 70 %', TWO], ['Tillid til naboer: 61 %\nTillid til skolen/SFO: 70 %', TWO], ['Tillid til naboer: 61\n%\nTillid til\nskolen/SFO: 70 %', TWO], ['Tillid til naboer: 61 %; Tillid til skolen/SFO: 70 %', TWO],
    ['De 150 største byer: Tillid til naboer: 61 % Tillid til skolen/SFO: 70 %', { scope: 'De 150 største byer', ...TWO }],
    ['Glad for gården: 61 % er meget glade/ glade Tryg om aftenen: 50 % er meget trygge', { measures: [{ label: 'Glad for gården', ...p(61), remark: 'er meget glade/ glade' }, { label: 'Tryg om aftenen', ...p(50), remark: 'er meget trygge' }] }],
    ['tillid: 61 %\ntryghed: 50 %', { measures: [{ label: 'tillid', ...p(61) }, { label: 'tryghed', ...p(50) }] }],
    ['Drenge: 12 sager 4 % Piger: 3 sager 1 %', { measures: [{ label: 'Drenge', ...n(12), counted: 'sager', ...p(4) }, { label: 'Piger', ...n(3), counted: 'sager', ...p(1) }] }],
    ['diskretioneret', { measures: [], withheld: true }], ['Diskret.', { measures: [], withheld: true }],
    ['1.5', [one(n(1.5)), one(n(15))]], ['45,5 % (2021)', [one({ ...p(45.5), year: 2021 }), one({ ...p(45.5), ...n(2021) })]], ['120 45,5 % (2021)', one({ ...n(120), ...p(45.5), year: 2021 })],
    ['213 18', 'several-numbers'], ['213\n18', 'several-numbers'], ['18 % 17 %', 'several-numbers'], ['18 %\n17 %', 'several-numbers'], ['1 337 20 %', 'several-numbers'], ['Kommunen 158 3,5 %', 'several-numbers'], ['120 børn 45,5 % 130', 'several-numbers'],
    ['61 % er glade for Anna og Bo i Byen Tryg: 5 %', 'several-numbers'], ['Tillid: 61 % 62 % Tryghed: 3 %', 'several-numbers'], ['4: 5 %', 'several-numbers'],
    ['ca. 20 %', 'inexact'], ['20-25 %', 'inexact'], ['under 5', 'inexact'], ['Tillid: ca. 20 %', 'inexact'], ['Øvrige mindst 20 %', 'inexact'], ['Tillid: 20-25 %', 'inexact'], ['3-4', 'inexact'],
    ['2O %', 'not-a-baseline'], ['Tillid 2O % Tryghed 30 %', 'not-a-baseline'], ['52 2O %', 'not-a-baseline'], ['se bilag', 'not-a-baseline'], ['Tillid: ingen', 'not-a-baseline'], [':', 'several-numbers'], ['%', 'several-numbers'], ['(2021)', 'not-a-baseline'],
    ['5,8,2', 'several-numbers'], ['3 klager !', one({ ...n(3), remark: 'klager !' })],
  ])('%j', (raw, expected) => {
    if (typeof expected === 'string') expect(readBaseline(raw)).toEqual(notUnderstood(raw, expected));
    else expect(readBaseline(raw)).toEqual(Array.isArray(expected) ? ambiguous(raw, expected) : valueOf(expected));
  });

  test('an empty cell is empty', () => expect(readBaseline(' \n')).toBe(EMPTY));
});
