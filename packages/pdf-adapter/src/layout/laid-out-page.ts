import type { PageLayout } from './page-cells.js';

/** One page of the file as laid out. */
export interface LaidOutPage {
  /** Counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly layout: PageLayout;
}
