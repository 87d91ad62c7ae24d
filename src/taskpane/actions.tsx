import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { fitSheets } from '../app/fit';
import { justify, type Justification } from '../app/justify';
import { completeSheets, holdsPlan, type PlanSheet } from '../app/plan-sheets';
import { repairSheets, type Repaired } from '../app/repair';
import { reveal } from '../app/reveal';
import { troubleOf } from '../app/trouble';
import { writeAsNumbers } from '../app/write-numbers';
import { dayOfDate } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import { atMasterData, type PlanPath } from '../domain/path';
import type { Plan } from '../domain/plan';
import type { ReadableText } from '../sheets/readable-texts';
import type { WorkbookTrouble } from '../workbook/workbook';
import { useSession } from './session';

/** What the user asked for and did not get. */
export interface Failure {
  readonly action: 'go' | 'create' | 'fit' | 'fix-finding' | 'repair' | 'numbers' | 'add' | 'update' | 'result' | 'versions' | 'report' | 'files' | 'file';
  readonly trouble: WorkbookTrouble;
}

/** What the user can have done in the workbook from the pane. None of it throws: a failure is shown. */
export interface Actions {
  readonly goTo: (paths: readonly PlanPath[]) => Promise<void>;
  /**
   * Makes the sheets that are missing; those of a plan only in a workbook that holds none. Without a
   * plan it goes on with the one whose sheets were not finished.
   *
   * @returns whether they are there now
   */
  readonly createSheets: (plan?: Plan) => Promise<boolean>;
  readonly creating: boolean;
  /** Was a plan begun whose sheets were not finished? */
  readonly unfinished: boolean;
  /** The sheets that were made last, in this session. */
  readonly created: readonly PlanSheet[];
  /** Makes the sheets follow the plan's years and areas. */
  readonly fit: () => Promise<void>;
  readonly fitting: boolean;
  /** Was it done, in this session? */
  readonly fitted: boolean;
  readonly repair: () => Promise<void>;
  readonly repairing: boolean;
  /** What was put right last, in this session. */
  readonly repaired: Repaired | undefined;
  /** Gives an older workbook what later versions of the format brought. */
  readonly update: () => Promise<void>;
  readonly updating: boolean;
  /** Was it done, in this session? */
  readonly updated: boolean;
  /** @returns how many of the texts are numbers now; `undefined` when that failed */
  readonly writeNumbers: (texts: readonly ReadableText[]) => Promise<number | undefined>;
  /** Writes down why a finding is right as it stands; @returns whether it is there now */
  readonly justify: (finding: Finding, justification: Omit<Justification, 'date'>) => Promise<boolean>;
  /** Who gave a reason last, in this session; '' before anybody has. */
  readonly justifier: string;
  /** For what a place that is loaded on demand does itself. */
  readonly attempt: (action: Failure['action'], work: () => Promise<unknown>) => Promise<void>;
  readonly failure: Failure | undefined;
  readonly dismissFailure: () => void;
}

const ActionsContext = createContext<Actions | undefined>(undefined);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('a part of the pane stands outside its actions');
  return actions;
}

/** Where a new plan is begun. */
const FIRST_FIELD = atMasterData('name');

export function ActionsProvider({ children }: { children: ReactNode }) {
  const { workbook, check } = useSession();
  const [failure, setFailure] = useState<Failure>();
  const [creating, setCreating] = useState(false);
  const [unfinished, setUnfinished] = useState<Plan>();
  const [created, setCreated] = useState<readonly PlanSheet[]>([]);
  const [fitting, setFitting] = useState(false);
  const [fitted, setFitted] = useState(false);
  const [repairing, setRepairing] = useState(false);
  const [repaired, setRepaired] = useState<Repaired>();
  const [updating, setUpdating] = useState(false);
  const [updated, setUpdated] = useState(false);

  const [justifier, setJustifier] = useState('');

  const attempt = useCallback(async (action: Failure['action'], work: () => Promise<unknown>) => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure({ action, trouble: troubleOf(error) });
    }
  }, []);

  const goTo = useCallback(
    (paths: readonly PlanPath[]) => attempt('go', () => reveal(workbook, check, paths)),
    [attempt, workbook, check],
  );

  const createSheets = useCallback(
    async (plan = unfinished) => {
      let done = false;
      setCreating(true);
      await attempt('create', async () => {
        const isBegun = plan !== undefined && (await holdsPlan(check));
        if (isBegun && unfinished === undefined) return;
        const ours = isBegun ? unfinished : plan;
        setUnfinished(ours);
        const made = await completeSheets(workbook, check, ours);
        setUnfinished(undefined);
        setCreated(made);
        done = true;
        if (made.some(({ key }) => key === 'masterData')) await goTo([FIRST_FIELD]);
      });
      setCreating(false);
      return done;
    },
    [attempt, goTo, workbook, check, unfinished],
  );

  const fit = useCallback(async () => {
    setFitting(true);
    setFitted(false);
    await attempt('fit', async () => setFitted(await fitSheets(workbook, check)));
    setFitting(false);
  }, [attempt, workbook, check]);

  const repair = useCallback(async () => {
    setRepairing(true);
    setRepaired(undefined);
    await attempt('repair', async () => setRepaired(await repairSheets(workbook, check)));
    setRepairing(false);
  }, [attempt, workbook, check]);

  const update = useCallback(async () => {
    setUpdating(true);
    setUpdated(false);
    await attempt('update', async () => {
      await repairSheets(workbook, check);
      setUpdated(check.getState().result?.version === 'ours');
    });
    setUpdating(false);
  }, [attempt, workbook, check]);

  const writeNumbers = useCallback(
    async (texts: readonly ReadableText[]) => {
      let written: number | undefined;
      await attempt('numbers', async () => (written = await writeAsNumbers(workbook, check, texts)));
      return written;
    },
    [attempt, workbook, check],
  );

  const justifyFinding = useCallback(
    async (finding: Finding, { reason, name }: Omit<Justification, 'date'>) => {
      const { result } = check.getState();
      let done = false;
      if (!result) return done;
      setJustifier(name.trim());
      await attempt('add', async () => {
        const added = await justify(workbook, check, finding, { reason, name, date: dayOfDate(new Date()) }, result);
        done = added.kind === 'added';
      });
      return done;
    },
    [attempt, workbook, check],
  );

  const actions = useMemo<Actions>(
    () => ({
      goTo,
      createSheets,
      creating,
      unfinished: unfinished !== undefined,
      created,
      fit,
      fitting,
      fitted,
      repair,
      repairing,
      repaired,
      update,
      updating,
      updated,
      writeNumbers,
      justify: justifyFinding,
      justifier,
      attempt,
      failure,
      dismissFailure: () => setFailure(undefined),
    }),
    [goTo, createSheets, creating, unfinished, created, fit, fitting, fitted, repair, repairing, repaired, update, updating, updated, writeNumbers, justifyFinding, justifier, attempt, failure],
  );
  return <ActionsContext.Provider value={actions}>{children}</ActionsContext.Provider>;
}
