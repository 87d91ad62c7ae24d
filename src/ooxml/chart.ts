/**
 * The place of charts in a sheet. Neither the reader nor the writer knows charts yet: there is no value of this type,
 * and the charts of a file that is read are passed over.
 */
export type Chart = never;
