import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  broken: { display: 'grid', rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}` },
});

function Broken() {
  const styles = useStyles();
  const { say } = useMessages();
  return (
    <main className={styles.broken} role="alert">
      <Subtitle2 as="h1">{say('pane.broken.title')}</Subtitle2>
      <Text>{say('pane.broken.what')}</Text>
    </main>
  );
}

interface Props {
  readonly children: ReactNode;
}

/** Shows a calm sentence in place of a pane that a defect of ours has brought down. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
