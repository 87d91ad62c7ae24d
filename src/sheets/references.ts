/**
 * Structured references in file form: `hpLøn[[#This Row],[Fra]]` and `hpLøn[Fra]`. Our headers hold
 * none of the characters that would have to be escaped in them.
 */
export const inRow = (table: string, header: string) => `${table}[[#This Row],[${header}]]`;
export const inColumn = (table: string, header: string) => `${table}[${header}]`;

/** The last value of a column in a row where the condition holds, `#N/A` when there is none; texts compare without wildcards. */
export const lastWhere = (condition: string, column: string) => `LOOKUP(2,1/(${condition}),${column})`;

/** A text as a criterion of SUMIFS, in which `*`, `?` and `~` would not mean themselves. */
export const withoutWildcards = (text: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;

/** A text in a formula. */
export const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
