import type { Basis } from '../domain/finding';

/** Where a programme's fact comes from, and how binding it is. */
export interface Source {
  readonly basis: Basis;
  /** In Danish, shown to users. */
  readonly text: string;
}

/** One of the programme's fixed areas (indsatsområder). */
export interface Area {
  readonly id: string;
  /** As LBF writes it. */
  readonly name: string;
  /** One word for a narrow column, unmistakable among the programme's areas. */
  readonly short: string;
}

/** A grant generation (bevillingsperiode) as data: a new programme is one new file. */
export interface Programme {
  /** As users say it: "2019-26". */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly areasSource: Source;
}
