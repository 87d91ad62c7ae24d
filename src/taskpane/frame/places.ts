import type { ComponentType, Ref } from 'react';
import type { CheckResult } from '../../app/check-plan';
import type { MessageKey } from '../../messages/write';
import type { Finding } from '../../domain/finding';
import { CaseFilesPlace } from '../case-files/on-demand';
import { CheckPlace, type FindingFinder } from '../check/CheckPlace';
import { OverviewPlace } from '../overview/OverviewPlace';
import { PastePlace } from '../paste/on-demand';
import { SheetsPlace } from '../sheets/SheetsPlace';

export type PlaceId = 'overview' | 'check' | 'sheets' | 'paste' | 'files';

/** What every place is given. */
export interface PlaceProps {
  readonly result: CheckResult;
  readonly shown: boolean;
  /** Brings the place to the front. */
  readonly show: () => void;
  /** Given to *Tjek*. */
  readonly finder: Ref<FindingFinder>;
  /** Leads to a finding in *Tjek*. */
  readonly showFinding: (finding: Finding) => void;
}

/** One of the pane's places: its tab, and what it shows of the latest result. */
interface Place {
  readonly id: PlaceId;
  readonly name: MessageKey & `pane.place.${string}`;
  readonly Content: ComponentType<PlaceProps>;
  /** Is it loaded when somebody first goes there, and not with the pane? */
  readonly onDemand?: true;
}

/** In the order of the tabs. */
export const PLACES: readonly Place[] = [
  { id: 'overview', name: 'pane.place.overview', Content: OverviewPlace },
  { id: 'check', name: 'pane.place.check', Content: CheckPlace },
  { id: 'sheets', name: 'pane.place.sheets', Content: SheetsPlace },
  { id: 'paste', name: 'pane.place.paste', Content: PastePlace, onDemand: true },
  { id: 'files', name: 'pane.place.files', Content: CaseFilesPlace, onDemand: true },
];

/** Shown when the pane opens. */
const FIRST_SHOWN: PlaceId = 'check';

const isPlace = (id: string | null): id is PlaceId => PLACES.some((place) => place.id === id);

/** The place that the pane's address asks for, as `?place=check`; a button of the ribbon does so. */
export function placeIn(search: string): PlaceId {
  const asked = new URLSearchParams(search).get('place');
  return isPlace(asked) ? asked : FIRST_SHOWN;
}
