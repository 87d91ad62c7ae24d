import { Button, Spinner } from '@fluentui/react-components';
import { useActions } from '../actions';
import { useMessages } from '../messages';

/** Makes the sheets that are missing; while it works it keeps the focus and says so. */
export function CreateButton({ text }: { text: string }) {
  const { say } = useMessages();
  const { createSheets, creating } = useActions();
  return (
    <Button
      appearance="primary"
      disabledFocusable={creating}
      icon={creating ? <Spinner size="tiny" aria-hidden="true" /> : undefined}
      onClick={() => void createSheets()}
    >
      {creating ? say('pane.start.creating') : text}
    </Button>
  );
}
