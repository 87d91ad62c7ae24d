import type { CheckResult } from '../../app/check-plan';
import { dayOfDate } from '../../domain/calendar';
import { rounded } from '../../domain/exact';
import { CROSS_CUTTING, OUTSIDE } from '../../domain/plan';
import { dayInPlan, mostHours, staffByPlace } from '../../domain/staff-by-place';
import { useMessages } from '../messages';
import { BarChart } from './BarChart';
import type { Bar } from './bar';
import { NothingToShow } from './NothingToShow';
import { Picture } from './Picture';

/** Hours a week and full-time equivalents by area. */
export function StaffPicture({ result }: { result: CheckResult }) {
  const { say } = useMessages();
  const { plan, programme } = result;
  const on = dayInPlan(plan, dayOfDate(result.checkedAt));
  const places = staffByPlace(plan, on);
  const title = say('pane.overview.staff.title');
  if (places.length === 0) return <NothingToShow title={title} line={say('pane.overview.staff.empty')} sheet="staffResources" result={result} />;

  const nameOf = (place: string) => {
    if (place === CROSS_CUTTING || place === OUTSIDE) return say(`pane.overview.staff.${place}`);
    return programme.areas.find(({ id }) => id === place)?.name ?? place;
  };
  const longest = mostHours(places);
  const named = places.map(({ place, hours, fte }) => ({ place, name: nameOf(place), exact: hours, hours: rounded(hours, 2), fte }));
  const bars = named.map(
    ({ place, name, exact, hours, fte }): Bar => ({
      label: say('pane.overview.bar', { label: name, value: say('pane.overview.staff.both', { hours, fte }) }),
      place: exact,
      length: longest,
      look: place === OUTSIDE ? 'other' : 'own',
    }),
  );
  return (
    <Picture
      title={title}
      says={say('pane.overview.staff.says', { on })}
      forTheEye
      drawing={<BarChart bars={bars} />}
      table={{
        headers: [say('pane.overview.staff.place'), say('pane.overview.staff.hours'), say('pane.overview.staff.fte')],
        rows: named.map(({ place, name, hours, fte }) => ({ key: place, cells: [name, say('pane.overview.staff.in-hours', { hours }), say('pane.overview.staff.in-fte', { fte })] })),
      }}
    />
  );
}
