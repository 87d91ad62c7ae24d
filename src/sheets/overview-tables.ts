/**
 * Names that formulas of several sheets are written with. They stand apart from the sheets, which
 * refer to each other in a circle: *Løn* to the overview's day, the overview to *Løn*.
 */
export const POSITIONS = { table: 'hpStillinger', title: 'Stilling', number: 'Nr. eller initialer', aliases: 'Kaldes også', label: 'Vises som', paidBy: 'Lønnes af' } as const;

export const AREAS = { table: 'hpIndsatsområder', area: 'Indsatsområde', chosen: 'Valgt', weighting: 'Vægtning' } as const;

/** Columns that *Løn* and *Medarbejderressourcer* have alike. */
export const STATEMENT = { position: 'Stilling', listed: 'Stilling på listen', counts: 'Gælder' } as const;

/** The workbook's name for the day that the overview shows, a serial number; 0 when no day is known. */
export const OVERVIEW_DAY = 'hpOversigtsdag';

/** What *Gælder* says of a row that counts on the overview's day. */
export const COUNTS = 'Ja';

/** The day after the overview's: before it is everything that has happened on that day, whatever its time of day. */
export const NEXT_DAY = `${OVERVIEW_DAY}+1`;
