import { readFile } from '../../app/other-workbook/read-file';

/** Reads one file beside the page. What cannot be told as an outcome is an error event, and the page reads itself. */
self.onmessage = ({ data }: MessageEvent<File>) => {
  void readFile(data).then(
    (outcome) => self.postMessage(outcome),
    (error: unknown) => reportError(error),
  );
};
