import { Button, Spinner } from '@fluentui/react-components';
import type { Plan } from '../../domain/plan';
import { useActions } from '../actions';
import { useMessages } from '../messages';

interface Props {
  readonly text: string;
  /** What the sheets are filled in from; without one, what was begun is finished. */
  readonly plan?: Plan;
  readonly appearance?: 'primary' | 'secondary';
  readonly onCreated?: () => void;
}

/** Makes the sheets that are missing; while it works it keeps the focus and says so. */
export function CreateButton({ text, plan, appearance = 'primary', onCreated }: Props) {
  const { say } = useMessages();
  const { createSheets, creating } = useActions();
  const create = async () => {
    if (await createSheets(plan)) onCreated?.();
  };
  return (
    <Button
      appearance={appearance}
      disabledFocusable={creating}
      icon={creating ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
      onClick={() => void create()}
    >
      {creating ? say('pane.start.creating') : text}
    </Button>
  );
}
