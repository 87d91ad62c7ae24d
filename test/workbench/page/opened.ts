import type { ExcelHost } from '../../excel/host';

const NUMBER = 'opened';

/** The number of the workbook that the page's address asks for, among those that the add-in has opened. */
export function openedIn(search: string): number | undefined {
  const asked = new URLSearchParams(search).get(NUMBER);
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;
}

/** The file behind the number, from the page that `page` was opened from. */
export function openedFile(page: Window, number: number): Uint8Array | undefined {
  const before = page.opener as Window | null;
  const file = before?.workbench.host.opened[number];
  return file === undefined || file === null ? undefined : Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
}

/** Every workbook that the add-in opens beside this one becomes a link in the bar, to a workbench of its own. */
export function offerOpened(host: ExcelHost): void {
  const place = document.getElementById('opened');
  if (!place) return;
  host.onCalculated(() => {
    for (let number = place.childElementCount; number < host.opened.length; number += 1) {
      const link = document.createElement('a');
      link.href = `?${NUMBER}=${number}`;
      link.target = '_blank';
      link.rel = 'opener';
      link.textContent = `Ny projektmappe ${number + 1}`;
      place.append(link);
    }
  });
}
