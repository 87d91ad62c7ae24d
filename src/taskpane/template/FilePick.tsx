import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly onPick: (file: File) => void;
  /** The id of what describes it. */
  readonly describedBy: string;
}

/** A button with which a file of the computer's is picked. */
export function FilePick({ label, accept, onPick, describedBy }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [picked] = currentTarget.files ?? [];
          if (picked) onPick(picked);
          // So that the same file, mended, can be picked again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
