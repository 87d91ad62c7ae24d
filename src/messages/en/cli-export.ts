/** What `helhedsplan export` says. */
export const cliExport = {
  'cli.export': 'Writes the files of the case from a workbook',
  'cli.option.folder': 'the folder to write the files in; it is made if it does not exist',
  'cli.option.draft': 'mark the files KLADDE (draft); errors do not stop a draft',
  'cli.option.with-salaries': 'show the salary of each person; otherwise salaries stand in sums',
  'cli.option.force-all': 'overwrite the files that exist',
  'cli.export.rows': '{rows:count(row|rows)}',
  'cli.export.money': '{label:text}: {value:money}',
  'cli.export.hours': '{label:text}: {value:hours}',
  'cli.export.written': '{files:count(file is|files are)} written in {folder:text}, read back and compared with the plan.',
  'cli.export.missing': "Missing on the case's list: {documents:texts}.",
  'cli.export.blocked': 'Nothing is written: {errors:count(error|errors)} must be put right or justified first. Use --draft to write a draft.',
  'cli.export.mismatch': '{file:text} did not read back as the plan says ({place:text}). No files are written. This is a defect of the program.',
} as const;
