import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../../app/check-plan';
import type { PlanPath } from '../../domain/path';
import { addressOf } from '../../sheets/places';
import { useActions } from '../actions';
import { useMessages } from '../messages';

/** "Stamdata C24". */
export function placeText(at: PlanPath, { places }: CheckResult): string {
  const cell = places.cellOf(at);
  return cell ? `${cell.sheet} ${addressOf(cell)}` : '';
}

/** The way to a cell. */
export function GoTo({ at, result }: { at: PlanPath; result: CheckResult }) {
  const { say } = useMessages();
  const { goTo } = useActions();
  return (
    <Button size="small" onClick={() => void goTo([at])}>
      {say('pane.paste.go-to', { place: placeText(at, result) })}
    </Button>
  );
}
