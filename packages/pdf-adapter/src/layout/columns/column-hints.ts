import type { Box } from '@kaijisho/core';
import type { Tiles } from '../../drawn/tiles.js';
import type { Band } from '../text/bands.js';
import type { KnownColumns } from './columns.js';
import { withFieldColumns } from './field-columns.js';
import { withControlColumns, withWordsOfControls } from './lone-controls.js';

/** What besides text tells the columns of a page's tables. */
export interface ColumnHints {
  /** Columns of tables on the pages before; those of this page are added. */
  readonly known: KnownColumns[];
  readonly tiles: readonly Tiles[];
  /** Small drawn things. */
  readonly marks: readonly Box[];
  /** Check boxes and option buttons to choose with, no printed ones. */
  readonly controls: readonly Box[];
  /** Form fields that hold text. */
  readonly fields: readonly Box[];
}

/**
 * The edges that text tells, with those that controls and fields tell. In this order, for each adds an edge
 * only where none before it has found one: words of the heading tell of the controls below them, then the
 * words behind these. A field begins a column where something is printed between it and the edge before,
 * so all of those are known by then.
 */
export function edgesWithHints(
  found: readonly number[],
  box: Box,
  bands: readonly Band[],
  { controls, fields }: Pick<ColumnHints, 'controls' | 'fields'>,
): readonly number[] {
  const headed = withWordsOfControls(withControlColumns(found, bands), box, bands, controls);
  return withFieldColumns(headed, box, fields, bands);
}
