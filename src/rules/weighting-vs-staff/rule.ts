import { areaOverview, LARGEST_WEIGHTING_GAP } from '../../domain/area-overview';
import { rounded } from '../../domain/exact';
import { at, type PlanPath } from '../../domain/path';
import { CROSS_CUTTING, type Plan } from '../../domain/plan';
import type { Day } from '../../domain/calendar';
import type { Share } from '../../domain/quantities';
import { isUnclear, known } from '../../domain/reading';
import { linesOn } from '../../domain/staff-on-day';
import { allComplete, areaName, chosenAreaRows } from '../areas';
import { canBeRead } from '../readable';
import { createRule } from '../rule';

/** Shares of hours are told to a tenth of a percent; they are judged as they are. */
const DECIMALS = 3;
const shown = (share: Share): Share => rounded(share, DECIMALS);

/**
 * A weighting is near the area's share of the hours, either without what is cross-cutting or with it
 * spread evenly. It says what matters and not only where time goes, so this is advice, and silent
 * until all sub-agreements are complete. Of revised lines the latest counts.
 */
export const weightingVsStaff = createRule({
  id: 'weighting-vs-staff',
  basis: 'our-advice',
  check({ plan, programme, workbook }, report) {
    const readable =
      canBeRead(workbook, 'areas', ['chosen', 'weighting', 'subAgreementState']) &&
      canBeRead(workbook, 'staffResources', ['area', 'position', 'contractedHours', 'share', 'hours', 'statedOn']);
    const chosen = chosenAreaRows(plan);
    if (!readable || !chosen || !allComplete(plan) || chosen.some(({ weighting }) => isUnclear(weighting)) || hasUnclearLine(plan)) return;

    const overview = { lines: linesOn(plan, latestDay(plan)) };
    const isSpread = areaOverview(plan, overview, CROSS_CUTTING).hours.numerator !== 0n;
    const apart = chosen.flatMap((row) => {
      const { weighting, share, shareWithSpread, gap, deviates } = areaOverview(plan, overview, known(row.area) ?? '');
      return deviates && weighting && share && shareWithSpread && gap ? [{ row, weighting, share, shareWithSpread, gap }] : [];
    });
    const [first, ...others] = apart;
    if (!first) return;
    const names = apart.map(({ row }) => areaName(known(row.area) ?? row.row, programme));
    const places: [PlanPath, ...PlanPath[]] = [at('areas', first.row, 'weighting'), ...others.map(({ row }) => at('areas', row, 'weighting'))];
    const values = {
      area: names[0] ?? '', areas: names, count: names.length, weighting: first.weighting, share: shown(first.share),
      spread: shown(first.shareWithSpread), gap: shown(first.gap), limit: LARGEST_WEIGHTING_GAP, places,
    };
    const variant = isSpread ? 'differs-spread' : 'differs';
    report({ variant: others.length === 0 ? variant : `${variant}-many`, severity: 'advice', values, at: places });
  },
});

const hasUnclearLine = ({ staffResources }: Plan) =>
  staffResources.some(({ area, position, contractedHours, share, hours, statedOn }) => [area, position, contractedHours, share, hours, statedOn].some(isUnclear));

export const latestDay = ({ staffResources, masterData }: Plan): Day | undefined =>
  staffResources.flatMap(({ statedOn }) => known(statedOn) ?? []).reduce<Day | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), known(masterData.from));
