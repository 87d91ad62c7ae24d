import { readTemplate } from '../../app/template/read-template';

/** Reads one template beside the page. What cannot be told as an outcome is an error event, and the page reads itself. */
self.onmessage = ({ data }: MessageEvent<File>) => {
  void readTemplate(data).then(
    (outcome) => self.postMessage(outcome),
    (error: unknown) => reportError(error),
  );
};
