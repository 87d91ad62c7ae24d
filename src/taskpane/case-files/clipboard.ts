import type { Copied } from '../../app/copy-tables';

const HTML = 'text/html';
const PLAIN = 'text/plain';

/** An older way, which browsers keep because the newer one is refused to pages within pages, as Excel's pane on the web is. */
const OLDER: { readonly execCommand?: (command: 'copy') => boolean } = document;

function copyTheOlderWay({ html, text }: Copied): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData(HTML, html);
    event.clipboardData?.setData(PLAIN, text);
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  try {
    return OLDER.execCommand?.('copy') === true && given;
  } finally {
    document.removeEventListener('copy', give);
  }
}

/** @returns whether it is on the clipboard now; an Excel may refuse it */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  try {
    const blobs = { [HTML]: new Blob([copied.html], { type: HTML }), [PLAIN]: new Blob([copied.text], { type: PLAIN }) };
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    return true;
  } catch {
    return copyTheOlderWay(copied);
  }
}

/** Of a text alone. */
export const textAlone = (text: string): Copied => ({ text, html: `<p>${text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('\n', '<br>')}</p>` });
