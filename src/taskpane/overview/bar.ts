import type { Exact } from '../../domain/exact';

/** A bar of a drawing. All figures are in one unit, and none is below zero. */
export interface Bar {
  /** What it is, and its figure. */
  readonly label: string;
  /** How far it reaches, and how long it could be. */
  readonly place: Exact<string>;
  readonly length: Exact<string>;
  /** The plan's own figure, its own from before, or that of others. */
  readonly look: 'own' | 'earlier' | 'other';
  /** A mark above the bar. */
  readonly limit?: Exact<string>;
}
