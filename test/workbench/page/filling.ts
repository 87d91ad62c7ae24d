import type { Frames } from './office-frames';
import type { SampleName, Settings } from './settings';

/** What the page that fills the workbook answers. */
export interface Filled {
  filled: true;
  failure?: string;
}

/**
 * Fills the workbook with the chosen plan: the add-in's own code does it, in a page of its own that Excel would not
 * show, and only then the pane is opened.
 *
 * @param content the plan, or the number of a file that another page's pane has opened
 * @throws Error with what the add-in's code says when it fails
 */
export async function fill(frames: Frames, settings: Settings, content: SampleName | number): Promise<void> {
  const place = document.createElement('div');
  place.hidden = true;
  document.body.append(place);
  const filled = new Promise<void>((resolve, reject) => {
    const listen = ({ source, data }: MessageEvent<Filled | undefined>) => {
      if (source !== frame.contentWindow || data?.filled !== true) return;
      window.removeEventListener('message', listen);
      if (data.failure === undefined) resolve();
      else reject(new Error(data.failure));
    };
    window.addEventListener('message', listen);
  });
  const frame = frames.open(place, 'filler', 'Udfylder projektmappen', `filler.html#${content}`, settings);
  try {
    await filled;
  } finally {
    place.remove();
  }
}
