import { Text } from '@fluentui/react-components';
import { useMessages } from '../messages';

/** After an update on the server the page's old file may be gone. */
export function NotLoaded() {
  return <Text role="alert">{useMessages().say('pane.place.not-loaded')}</Text>;
}
