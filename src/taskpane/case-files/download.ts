const KINDS: readonly (readonly [ending: string, kind: string])[] = [
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
  ['.json', 'application/json'],
];
/** Long enough for a browser to have read it. */
const KEPT_MILLISECONDS = 60_000;

/** Asks the browser to hand a file to the user. Whether it does is told to nobody. */
export function startDownload(name: string, bytes: Uint8Array): void {
  const kind = KINDS.find(([ending]) => name.toLowerCase().endsWith(ending))?.[1] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
