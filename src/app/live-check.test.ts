import { InMemoryWorkbook } from '../../test/fixtures/in-memory-workbook';
import { soundPlan } from '../../test/fixtures/plans';
import { SLICE_MILLISECONDS } from '../workbook/in-slices';
import { BUSY_MILLISECONDS, LiveCheck, QUIET_MILLISECONDS } from './live-check';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets everything that waits for nothing but promises come to its end. */
const settle = () => jest.advanceTimersByTimeAsync(0);
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

async function started() {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const check = new LiveCheck(workbook);
  await check.start();
  return { workbook, check };
}
const findings = (check: LiveCheck) => check.getState().result?.findings.length;
const makeHoursDiffer = (workbook: InMemoryWorkbook, hours = 30) => workbook.edit('salaries', 0, 'hours', hours);

test('checks once when it starts', async () => {
  const { workbook, check } = await started();
  expect(check.getState()).toMatchObject({ standing: 'current', trouble: undefined, result: { started: true } });
  expect(workbook.requests).toMatchObject({ read: 1, onEdited: 1 });
});

test('an edit makes the result older at once, and a moment of quiet starts one check', async () => {
  const { workbook, check } = await started();
  makeHoursDiffer(workbook);
  expect(check.getState().standing).toBe('older');
  expect(findings(check)).toBe(0);

  await pass(QUIET_MILLISECONDS - 1);
  makeHoursDiffer(workbook, 31);
  await pass(QUIET_MILLISECONDS - 1);
  expect(workbook.requests.read).toBe(1);

  await pass(1);
  expect(workbook.requests.read).toBe(2);
  expect(check.getState().standing).toBe('current');
  expect(findings(check)).toBeGreaterThan(0);
});

test.each([
  ['no later edit: its result is the answer', false, 2],
  ['a later edit: the workbook is read again', true, 3],
])('whoever is about to write while a check is under way, with %s', async (_, isEdited, reads) => {
  const { workbook, check } = await started();
  const release = workbook.hold();
  const checked = check.checkNow();
  await settle();
  if (isEdited) makeHoursDiffer(workbook);
  const asked = check.current();
  release();
  await checked;
  expect((await asked).findings.length > 0).toBe(isEdited);
  expect(workbook.requests.read).toBe(reads);
  await check.stop();
});

test('a result that an edit has overtaken is shown as older until the next one is there', async () => {
  const { workbook, check } = await started();
  const release = workbook.hold();
  const checked = check.checkNow();
  await settle();
  expect(check.getState().standing).toBe('checking');
  makeHoursDiffer(workbook);
  release();
  await checked;
  expect(check.getState().standing).toBe('older');
  expect(findings(check)).toBe(0);

  await pass(QUIET_MILLISECONDS);
  expect(check.getState().standing).toBe('current');
  expect(findings(check)).toBeGreaterThan(0);
});

test('one check runs at a time; whoever asks meanwhile gets one that began after the question', async () => {
  const { workbook, check } = await started();
  const release = workbook.hold();
  const first = check.checkNow();
  await settle();
  makeHoursDiffer(workbook);
  const asked = [check.checkNow(), check.checkNow()];
  await settle();
  expect(workbook.requests.read).toBe(2);

  release();
  await Promise.all([first, ...asked]);
  expect(workbook.requests.read).toBe(3);
  expect(findings(check)).toBeGreaterThan(0);
  await pass(BUSY_MILLISECONDS);
  expect(workbook.requests.read).toBe(3);
});

/** A check that pauses after every step, until it is told to go on. */
function inHalts() {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const halt = { pauses: 0, goOn: () => {}, isOver: false };
  let time = 0;
  const check = new LiveCheck(workbook, {
    now: () => (time += SLICE_MILLISECONDS),
    pause: () => {
      halt.pauses += 1;
      return halt.isOver ? Promise.resolve() : new Promise<void>((resolve) => (halt.goOn = resolve));
    },
  });
  const letGo = () => {
    halt.isOver = true;
    halt.goOn();
  };
  return { workbook, check, halt, letGo };
}

test('a newer check drops an older one in the middle, and whoever waits for that waits for the newer', async () => {
  const { workbook, check, halt, letGo } = inHalts();
  const results = new Set<unknown>();
  check.subscribe(() => results.add(check.getState().result));
  const older = check.start();
  await settle();
  expect(halt.pauses).toBe(1);

  makeHoursDiffer(workbook);
  const newer = check.checkNow();
  halt.goOn();
  await settle();
  expect({ pauses: halt.pauses, reads: workbook.requests.read, ...check.getState() }).toMatchObject({ pauses: 2, reads: 2, standing: 'checking' });

  letGo();
  await older;
  expect(check.getState().standing).toBe('current');
  expect(findings(check)).toBeGreaterThan(0);
  await newer;
  results.delete(undefined);
  expect(results.size).toBe(1);
  expect(workbook.requests.read).toBe(2);
});

test('an edit drops the check that is under way once it has been quiet', async () => {
  const { workbook, check, halt, letGo } = inHalts();
  const checked = check.start();
  await settle();
  makeHoursDiffer(workbook);
  await pass(QUIET_MILLISECONDS);
  halt.goOn();
  await settle();
  expect({ pauses: halt.pauses, reads: workbook.requests.read }).toEqual({ pauses: 2, reads: 2 });

  letGo();
  await checked;
  expect(check.getState().standing).toBe('current');
  expect(findings(check)).toBeGreaterThan(0);
});

test('stopped in the middle of a check, it goes no further', async () => {
  const { workbook, check, halt } = inHalts();
  const checked = check.start();
  await settle();
  await check.stop();
  halt.goOn();
  await checked;
  expect({ pauses: halt.pauses, reads: workbook.requests.read, ...check.getState() }).toMatchObject({ pauses: 1, reads: 1, result: undefined });
});

test('while a cell is being edited it waits and tries again, silently, with the last result still there', async () => {
  const { workbook, check } = await started();
  workbook.fail('read', 'busy');
  makeHoursDiffer(workbook);
  await pass(QUIET_MILLISECONDS);
  expect(check.getState()).toMatchObject({ standing: 'older', trouble: 'busy', result: { started: true } });

  const troubles = new Set<unknown>();
  check.subscribe(() => troubles.add(check.getState().trouble));
  await pass(BUSY_MILLISECONDS * 2);
  expect(workbook.requests.read).toBe(4);
  expect([...troubles]).toEqual(['busy']);

  workbook.fail('read', undefined);
  await pass(BUSY_MILLISECONDS);
  expect(check.getState()).toMatchObject({ standing: 'current', trouble: undefined });
});

test('other troubles are told, and wait for the user', async () => {
  const { workbook, check } = await started();
  workbook.fail('read', 'no-answer');
  await check.checkNow();
  expect(check.getState()).toMatchObject({ standing: 'older', trouble: 'no-answer' });
  await pass(BUSY_MILLISECONDS * 10);
  expect(workbook.requests.read).toBe(2);

  workbook.fail('read', undefined);
  await check.checkNow();
  expect(check.getState()).toMatchObject({ standing: 'current', trouble: undefined });
});

test('where Excel refuses to be listened to at first, it listens from the next check on', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const check = new LiveCheck(workbook);
  workbook.fail('onEdited', 'busy');
  await check.start();
  expect(check.getState()).toMatchObject({ standing: 'unchecked', trouble: 'busy', result: undefined });

  workbook.fail('onEdited', undefined);
  await pass(BUSY_MILLISECONDS);
  expect(check.getState()).toMatchObject({ standing: 'current', trouble: undefined });
  expect(workbook.listening).toBe(true);
  await check.checkNow();
  expect(workbook.requests.onEdited).toBe(2);
});

describe('a co-author’s edits', () => {
  const differsElsewhere = (workbook: InMemoryWorkbook, hours = 30) => workbook.edit('salaries', 0, 'hours', hours, 'elsewhere');
  const marked = (check: LiveCheck) => check.getState().fromElsewhere.size;

  test('bring findings that are known as theirs until somebody opens them', async () => {
    const { workbook, check } = await started();
    differsElsewhere(workbook);
    await pass(QUIET_MILLISECONDS);
    expect(marked(check)).toBe(findings(check));
    expect(marked(check)).toBeGreaterThan(0);
    await check.checkNow();
    expect(marked(check)).toBe(findings(check));

    const [key] = check.getState().fromElsewhere;
    const heard = jest.fn();
    check.subscribe(heard);
    check.opened(key ?? '');
    expect(marked(check)).toBe((findings(check) ?? 0) - 1);
    check.opened(key ?? '');
    expect(heard).toHaveBeenCalledTimes(1);
    await check.checkNow();
    expect(marked(check)).toBe((findings(check) ?? 0) - 1);
  });

  test('are forgotten with the finding, when somebody puts it right', async () => {
    const { workbook, check } = await started();
    differsElsewhere(workbook);
    await pass(QUIET_MILLISECONDS);
    makeHoursDiffer(workbook, 37);
    await pass(QUIET_MILLISECONDS);
    expect([findings(check), marked(check)]).toEqual([0, 0]);
    makeHoursDiffer(workbook);
    await pass(QUIET_MILLISECONDS);
    expect(findings(check)).toBeGreaterThan(0);
    expect(marked(check)).toBe(0);
  });

  test('are told as nobody’s while the user edits too', async () => {
    const { workbook, check } = await started();
    differsElsewhere(workbook);
    workbook.edit('masterData', 0, 'caseNumber', '4711');
    await pass(QUIET_MILLISECONDS);
    expect(findings(check)).toBeGreaterThan(0);
    expect(marked(check)).toBe(0);
  });

  test('that come while a check is under way are still theirs, and so they are after one that failed', async () => {
    const { workbook, check } = await started();
    const release = workbook.hold();
    const checked = check.checkNow();
    await settle();
    differsElsewhere(workbook);
    release();
    await checked;
    await pass(QUIET_MILLISECONDS);
    expect(marked(check)).toBe(findings(check));
    expect(marked(check)).toBeGreaterThan(0);

    workbook.fail('read', 'busy');
    workbook.edit('salaries', 1, 'hours', 20, 'elsewhere');
    await pass(QUIET_MILLISECONDS);
    workbook.fail('read', undefined);
    const before = marked(check);
    await pass(BUSY_MILLISECONDS);
    expect(marked(check)).toBeGreaterThan(before);
    expect(marked(check)).toBe(findings(check));
  });

  test('to a workbook without the plan’s sheets bring nothing to be told as theirs', async () => {
    const workbook = new InMemoryWorkbook();
    const check = new LiveCheck(workbook);
    await check.start();
    workbook.fill({ ...soundPlan, salaries: [] }, [], 'elsewhere');
    await pass(QUIET_MILLISECONDS);
    expect(findings(check)).toBeGreaterThan(0);
    expect(marked(check)).toBe(0);
  });
});

test('a defect of ours is told as something unexpected', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const check = new LiveCheck({ ...workbook, read: () => Promise.reject(new TypeError('defect')) });
  await check.start();
  expect(check.getState().trouble).toBe('unexpected');
});

test('stopped, it listens no more and starts nothing, whatever was under way', async () => {
  const { workbook, check } = await started();
  makeHoursDiffer(workbook);
  await check.stop();
  await pass(BUSY_MILLISECONDS * 2);
  expect(workbook.listening).toBe(false);
  expect(workbook.requests.read).toBe(1);
});

test('stopped during its first check, it leaves nobody listening and nothing changed', async () => {
  const workbook = InMemoryWorkbook.of(soundPlan);
  const check = new LiveCheck(workbook);
  const release = workbook.hold();
  const starting = check.start();
  await settle();
  await check.stop();
  release();
  await starting;
  await pass(BUSY_MILLISECONDS * 2);
  expect(workbook.listening).toBe(false);
  expect(check.getState().result).toBeUndefined();
});

test('it can be started again after it was stopped', async () => {
  const { workbook, check } = await started();
  await check.stop();
  await check.start();
  makeHoursDiffer(workbook);
  await pass(QUIET_MILLISECONDS);
  expect(findings(check)).toBeGreaterThan(0);
});

test('tells its subscribers of every change until they leave', async () => {
  const { workbook, check } = await started();
  const heard = jest.fn();
  const leave = check.subscribe(heard);
  makeHoursDiffer(workbook);
  expect(heard).toHaveBeenCalledTimes(1);
  leave();
  await check.checkNow();
  expect(heard).toHaveBeenCalledTimes(1);
});
